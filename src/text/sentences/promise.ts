import type { Measure } from '../../stats/measure.ts';
import { period } from '../dates.ts';
import type { Lang } from '../lang.ts';
import { computedPercent, percent } from '../numbers.ts';

/** The share of a measure, as its source wrote it or as we computed it. */
const measureShare = (lang: Lang, { family, point }: Measure): string =>
  family === 'reported' ? percent(lang, point.value) : computedPercent(lang, point.value);

/** The figure that a promise is held against, with its date: "43,31%, Juni 2024". */
export const measureText = (lang: Lang, measure: Measure): string =>
  `${measureShare(lang, measure)}, ${period(lang, measure.point.period)}`;
