import { filePaint } from '../charts/paint.ts';
import { segmentGapChart } from '../charts/segment-gap.ts';
import type { SegmentGaps } from '../stats/gap.ts';
import { gapHeadline, gapNotes } from '../text/sentences/gap.ts';
import { gapWords } from '../text/words/gap.ts';
import { type ChartContext, closing } from './chart-exports.ts';
import { chartFile } from './chart-file.ts';

const WIDTH = 1120;

/**
 * Formal and informal workers of all regions in one year as a file.
 * @param most The end of its axis in percent, the same for all years.
 */
export function segmentsFile(context: ChartContext, gaps: SegmentGaps, most: number): string {
  const { lang, dataset, stats } = context;
  return chartFile({
    id: `segments-${gaps.year}-${lang}`,
    title: gapHeadline(lang, gaps),
    subtitle: gapWords(lang).title(String(gaps.year)),
    footer: [...gapNotes(lang, dataset, gaps), closing(context)],
    drawings: [segmentGapChart({ lang, gaps, country: stats.country.region, most, paint: filePaint }, WIDTH)],
    paint: filePaint,
  });
}
