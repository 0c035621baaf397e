import { compareText } from '../data/compare-text.ts';
import type { Region } from '../data/dataset.ts';
import { median } from '../data/median.ts';
import { type Comparable, isComplete, type Segment } from './comparable.ts';
import { type WinningUnit, winsIn } from './national-wins.ts';

/** A unit with the value it is compared by: percent, or percentage points. */
export interface Measured {
  readonly unit: Region;
  readonly value: number;
}

export interface ContrastGroup {
  /** The highest first. */
  readonly rows: readonly Measured[];
  readonly median: number;
  /** How many lie above the country. */
  readonly above: number;
}

/** Units whose provinces won nationally beside all others, by one measure. */
export interface Contrast {
  readonly winners: ContrastGroup;
  readonly others: ContrastGroup;
  /** The median of the winners minus that of the others, in points. */
  readonly difference: number;
  /**
   * Of all pairs of a winner and another unit, in how many the winner is ahead, in percent; ties count half. 50 means
   * that winning says nothing of the measure.
   */
  readonly ahead: number;
  /** How many such pairs there are. */
  readonly pairs: number;
  /** The measure of the country. */
  readonly national: number;
}

/** The contrast of two groups; undefined where one of them is empty. */
export function contrastOf(
  rows: readonly Measured[],
  won: ReadonlySet<string>,
  national: number,
): Contrast | undefined {
  const groupOf = (own: readonly Measured[]): ContrastGroup | undefined => {
    const middle = median(own.map(({ value }) => value));
    return middle === undefined
      ? undefined
      : {
          rows: own.toSorted((a, b) => b.value - a.value || compareText(a.unit.code, b.unit.code)),
          median: middle,
          above: own.filter(({ value }) => value > national).length,
        };
  };
  const winners = groupOf(rows.filter(({ unit }) => won.has(unit.code)));
  const others = groupOf(rows.filter(({ unit }) => !won.has(unit.code)));
  if (!winners || !others) return undefined;
  const pairs = winners.rows.flatMap((a) => others.rows.map((b) => Math.sign(a.value - b.value)));
  const points = pairs.reduce((sum, sign) => sum + (sign + 1) / 2, 0);
  return {
    winners,
    others,
    difference: winners.median - others.median,
    ahead: (points / pairs.length) * 100,
    pairs: pairs.length,
    national,
  };
}

type Winners = readonly Pick<WinningUnit, 'wins'>[];

/** The units of a year whose provinces won, by code. */
const wonIn = (comparable: Comparable, winners: Winners, year: number): ReadonlySet<string> =>
  new Set([...winsIn(comparable, winners, year).keys()].map(({ code }) => code));

/** The newest year in which every unit has a figure of a segment. */
const newestOf = (comparable: Comparable, segment: Segment): number | undefined =>
  comparable.yearsOf(segment).findLast((year) => isComplete(comparable.extent(year, segment)));

/** A contrast with the year it is of. */
export interface LevelContrast {
  readonly segment: Segment;
  readonly year: number;
  readonly contrast: Contrast;
}

/** The coverage of a segment in its newest complete year, of winners and of others. */
export function levelContrast(
  comparable: Comparable,
  winners: Winners,
  segment: Segment,
): LevelContrast | undefined {
  const year = newestOf(comparable, segment);
  const national = year === undefined ? undefined : comparable.national(year, segment);
  if (year === undefined || !national) return undefined;
  const rows = comparable.unitsIn(year).flatMap((unit) => {
    const figure = comparable.figure(unit.code, year, segment);
    return figure ? [{ unit, value: figure.share }] : [];
  });
  const contrast = contrastOf(rows, wonIn(comparable, winners, year), national.share);
  return contrast && { segment, year, contrast };
}

/** A contrast of changes in points with the years they lie between. */
export interface ChangeContrast {
  readonly from: number;
  readonly to: number;
  readonly contrast: Contrast;
}

/**
 * How the coverage of all workers moved between two years, of winners and of others, each by the units of the later;
 * undefined where either year is not complete.
 */
export function changeContrast(
  comparable: Comparable,
  winners: Winners,
  from: number,
  to: number,
): ChangeContrast | undefined {
  const moved = (code: string): number | undefined => {
    const [before, after] = [from, to].map((year) => comparable.figure(code, year, 'total')?.share);
    return before === undefined || after === undefined ? undefined : after - before;
  };
  const [first, last] = [from, to].map((year) => comparable.national(year, 'total')?.share);
  if (first === undefined || last === undefined) return undefined;
  const rows = comparable.unitsIn(to).flatMap((unit) => {
    const value = moved(unit.code);
    return value === undefined ? [] : [{ unit, value }];
  });
  const contrast = contrastOf(rows, wonIn(comparable, winners, to), last - first);
  return contrast && { from, to, contrast };
}
