import { segmentGapChart } from '../charts/segment-gap.ts';
import { WIDTHS } from '../charts/widths.ts';
import type { SegmentGaps } from '../stats/gap.ts';
import { gapHeadline, gapNotes } from '../text/sentences/gap.ts';
import { gapWords } from '../text/words/gap.ts';
import type { Sheet, SheetContext } from './sheet.ts';

/**
 * Formal and informal workers of all regions in one year.
 * @param most The end of its axis in percent, the same for all years.
 */
export const segmentsSheet = (
  { lang, dataset, stats }: SheetContext,
  gaps: SegmentGaps,
  most: number,
): Sheet => ({
  id: `segments-${gaps.year}-${lang}`,
  title: gapHeadline(lang, gaps),
  subtitle: gapWords(lang).title(String(gaps.year)),
  notes: gapNotes(lang, dataset, gaps),
  draw: (screen, paint) => [
    segmentGapChart({ lang, gaps, country: stats.country.region, most, paint }, WIDTHS[screen]),
  ],
});
