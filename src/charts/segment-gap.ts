import type { Region } from '../data/dataset.ts';
import type { SegmentGap, SegmentGaps } from '../stats/gap.ts';
import type { Lang } from '../text/lang.ts';
import { starredNameOf } from '../text/names.ts';
import { computedPercent, signed, whole, wholePercent } from '../text/numbers.ts';
import { gapHeadline, gapLead } from '../text/sentences/gap.ts';
import { gapWords } from '../text/words/gap.ts';
import { valueAxis } from './axes.ts';
import { dumbbell } from './dumbbell.ts';
import type { DumbbellRow } from './dumbbell-chart.ts';
import { type Paint, pagePaint } from './paint.ts';

export interface SegmentGapView {
  readonly lang: Lang;
  readonly gaps: SegmentGaps;
  readonly country: Region;
  /** The address of the page of a unit; without it the drawing is a picture and holds no links. */
  readonly href?: ((unit: Region) => string) | undefined;
  /** The end of the axis in percent, the same for all years. */
  readonly most: number;
  /** The page's colours where not given. */
  readonly paint?: Paint | undefined;
}

/** Formal and informal workers of one year in every unit, the widest gap first. */
export function segmentGapChart(
  { lang, gaps, country, href, most, paint = pagePaint }: SegmentGapView,
  width: number,
): string {
  const words = gapWords(lang);
  const axis = {
    domain: [0, most],
    ticks: valueAxis([most], 4).ticks.filter((tick) => tick <= most),
  } as const;
  const last = axis.ticks.at(-1);
  const rowOf = (region: Region, { formal, informal, gap }: SegmentGap): DumbbellRow => {
    const name = starredNameOf(lang, region);
    const [high, low] = [computedPercent(lang, formal.share), computedPercent(lang, informal.share)];
    return {
      code: region.code,
      name,
      formal: formal.share,
      informal: informal.share,
      gap: signed(lang, gap),
      label: words.row(name, high, low, signed(lang, gap)),
      href: href?.(region),
    };
  };
  const national = rowOf(country, gaps.national);
  return dumbbell({
    id: `gap-${gaps.year}-${width}-${lang}`,
    title: words.title(String(gaps.year)),
    description: `${gapHeadline(lang, gaps)}. ${gapLead(lang, gaps)}`,
    width,
    rows: gaps.rows.map(({ unit, ...gap }) => rowOf(unit, gap)),
    country: {
      ...national,
      gapText: words.inPoints(national.gap),
      formalText: words.formal(computedPercent(lang, gaps.national.formal.share)),
      informalText: words.informal(computedPercent(lang, gaps.national.informal.share)),
    },
    axis,
    tick: (value) => (value === last ? wholePercent(lang, value) : whole(lang, value)),
    heading: words.heading,
    paint,
  });
}
