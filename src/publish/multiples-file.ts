import { filePaint } from '../charts/paint.ts';
import { regionMultiples } from '../charts/region-multiples.ts';
import type { Trends } from '../stats/since-first.ts';
import { trendsHeadline, trendsNotes } from '../text/sentences/multiples.ts';
import { multiplesWords } from '../text/words/multiples.ts';
import { type ChartContext, closing } from './chart-exports.ts';
import { chartFile } from './chart-file.ts';

const WIDTH = 1120;

/** The lines of all regions over the years as a file. */
export function multiplesFile(context: ChartContext, trends: Trends): string {
  const { lang, dataset, stats } = context;
  const { from, to } = trends;
  return chartFile({
    id: `multiples-file-${to}-${lang}`,
    title: trendsHeadline(lang, trends),
    subtitle: multiplesWords(lang).title(String(from), String(to)),
    footer: [...trendsNotes(lang, dataset, trends), closing(context)],
    drawings: [regionMultiples({ lang, trends, country: stats.country.region, paint: filePaint }, WIDTH)],
    paint: filePaint,
  });
}
