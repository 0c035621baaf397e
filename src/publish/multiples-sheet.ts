import { regionMultiples } from '../charts/region-multiples.ts';
import { WIDTHS } from '../charts/widths.ts';
import type { Trends } from '../stats/since-first.ts';
import { trendsHeadline, trendsNotes } from '../text/sentences/multiples.ts';
import { multiplesWords } from '../text/words/multiples.ts';
import type { Sheet, SheetContext } from './sheet.ts';

/** The lines of all regions over the years. */
export function multiplesSheet({ lang, dataset, stats }: SheetContext, trends: Trends): Sheet {
  const { from, to } = trends;
  return {
    id: `multiples-file-${to}-${lang}`,
    title: trendsHeadline(lang, trends),
    subtitle: multiplesWords(lang).title(String(from), String(to)),
    notes: trendsNotes(lang, dataset, trends),
    draw: (screen, paint) => [
      regionMultiples({ lang, trends, country: stats.country.region, paint }, WIDTHS[screen]),
    ],
  };
}
