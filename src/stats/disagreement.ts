import { isBasisStated } from '../data/basis-stated.ts';
import type { Dataset } from '../data/dataset.ts';
import { type Period, periodPosition, SAME_MOMENT } from '../data/period.ts';
import { isFigure, type Statement } from './reported.ts';

/** Points from which two shares differ more than by rounding or a few weeks of growth. */
export const DISAGREE = 3;
/** Years between two periods that still count as about the same time: three months. */
export const SAME_TIME = 3 / 12;
/** Years within which a share cannot well fall and rise again, and around the headline in which others matter. */
const ONE_YEAR = 1;

/** Two statements, of the lower and of the higher share. */
export interface ShareRange {
  readonly low: Statement;
  readonly high: Statement;
}

export interface Disagreement extends ShareRange {
  /** `near`: two shares for about the same time; `swing`: a share that falls and rises again within a year. */
  readonly kind: 'near' | 'swing';
}

/** At most a day, in decimal years: months count as twelfths. */
const DAY = 1 / (12 * 31);

/** The start of a period in decimal years; `periodPosition` is its end. */
function startOf(period: Period): number {
  const { year, month, day } = period;
  if (month === undefined) return year;
  return day === undefined ? year + (month - 1) / 12 : periodPosition(period) - DAY;
}

/**
 * Whether two statements are of about the same time: their periods overlap, or end at most three months apart. A figure
 * of a year holds at its end, so it is not near the last month of the year before.
 */
function sameTime({ period: a }: Statement, { period: b }: Statement): boolean {
  const overlap =
    Math.max(startOf(a), startOf(b)) < Math.min(periodPosition(a), periodPosition(b)) - SAME_MOMENT;
  return overlap || Math.abs(periodPosition(a) - periodPosition(b)) <= SAME_TIME + SAME_MOMENT;
}

/** Both on one stated basis, or both on none. */
const basisOf = (dataset: Dataset, { total }: Statement): string =>
  isBasisStated(dataset, total) ? (total.basis ?? '') : '';

const spread = ({ low, high }: ShareRange): number => high.total.value - low.total.value;
/** Differences of decimals carry rounding errors: one of exactly the threshold is one. */
const differs = (range: ShareRange): boolean => spread(range) >= DISAGREE - 1e-9;

const rangeOf = (a: Statement, b: Statement): ShareRange =>
  a.total.value <= b.total.value ? { low: a, high: b } : { low: b, high: a };

/** The widest range; of equally wide ones the one with the headline, then the newest. */
function widest<R extends ShareRange>(ranges: readonly R[], headline: Statement): R | undefined {
  const hasHeadline = ({ low, high }: ShareRange): boolean => low === headline || high === headline;
  const newest = ({ low, high }: ShareRange): number =>
    periodPosition(low.period) + periodPosition(high.period);
  return ranges.toSorted(
    (a, b) =>
      spread(b) - spread(a) || Number(hasHeadline(b)) - Number(hasHeadline(a)) || newest(b) - newest(a),
  )[0];
}

const pairsOf = (statements: readonly Statement[]): readonly ShareRange[] =>
  statements.flatMap((a, i) => statements.slice(i + 1).map((b) => rangeOf(a, b)));

/** Statements in time order whose middle one lies low between two others, all within a year. */
function swings(statements: readonly Statement[]): readonly ShareRange[] {
  const at = ({ period }: Statement): number => periodPosition(period);
  return statements.flatMap((valley) => {
    const before = statements.filter((s) => at(s) < at(valley) && differs({ low: valley, high: s }));
    const after = statements.filter((s) => at(s) > at(valley) && differs({ low: valley, high: s }));
    return before.flatMap((from) =>
      after
        .filter((to) => at(to) - at(from) < ONE_YEAR - SAME_MOMENT)
        .map((to) => ({ low: valley, high: from.total.value >= to.total.value ? from : to })),
    );
  });
}

/** What could disagree with the headline: exact enough figures, dated to about a year around it. */
const around = (headline: Statement, all: readonly Statement[]): readonly Statement[] =>
  all.filter(
    (s) =>
      isFigure(s) &&
      Math.abs(periodPosition(s.period) - periodPosition(headline.period)) <= ONE_YEAR + SAME_MOMENT,
  );

/**
 * Where the sources around a headline disagree: two shares on one basis (stated, or neither stated) that differ by three
 * points or more for about the same time, or a share that falls and rises again by as much within a year. A share that
 * grew is no disagreement, nor are two shares on different bases. Low-confidence rows and bounds ("over 50") are left
 * out.
 */
export function disagreement(
  dataset: Dataset,
  headline: Statement,
  all: readonly Statement[],
): Disagreement | undefined {
  const groups = [...Map.groupBy(around(headline, all), (s) => basisOf(dataset, s)).values()];
  const near = groups.flatMap((group) =>
    pairsOf(group).filter((range) => differs(range) && sameTime(range.low, range.high)),
  );
  const found = widest(near, headline);
  if (found) return { ...found, kind: 'near' };
  const swing = widest(groups.flatMap(swings), headline);
  return swing && { ...swing, kind: 'swing' };
}

/**
 * The shares that others say for about the time of the headline on another basis, or without one, where they lie three
 * points or more from each other: no disagreement, but a reader may have met them. Undefined where there are none.
 */
export function differentBases(
  dataset: Dataset,
  headline: Statement,
  all: readonly Statement[],
): ShareRange | undefined {
  const others = around(headline, all).filter(
    (s) => sameTime(s, headline) && basisOf(dataset, s) !== basisOf(dataset, headline),
  );
  return widest(others.map((s) => rangeOf(s, headline)).filter(differs), headline);
}
