import { textWidth } from './text-width.ts';

/** Percentages that a value axis starts at and ends with, and the ones it names. */
export interface ValueAxis {
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
}

const STEPS = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500];

/**
 * A value axis from zero to the first round step above every value, in equal steps.
 * @param intervals How many steps at most.
 * @param least The percentage that the axis reaches at least.
 */
export function valueAxis(values: readonly number[], intervals: number, least = 20): ValueAxis {
  const highest = Math.max(least, ...values);
  const step = STEPS.find((size) => Math.ceil(highest / size) <= intervals) ?? highest / intervals;
  const count = Math.ceil(highest / step);
  const ticks = Array.from({ length: count + 1 }, (_, index) => index * step);
  return { domain: [0, count * step], ticks };
}

/**
 * An axis of differences: from the first round step below every value to the first above, zero among them.
 * @param intervals How many steps at most.
 */
export function differenceAxis(values: readonly number[], intervals: number): ValueAxis {
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const ends = (size: number): readonly [number, number] => [Math.floor(low / size), Math.ceil(high / size)];
  const fits = (size: number): boolean => ends(size)[1] - ends(size)[0] <= intervals;
  const step = STEPS.find(fits) ?? Math.max(high - low, 1);
  const [first, last] = ends(step);
  const ticks = Array.from({ length: Math.max(1, last - first) + 1 }, (_, index) => (first + index) * step);
  return { domain: [ticks[0] ?? 0, ticks.at(-1) ?? step], ticks };
}

/** A stretch of whole years in decimal years: `[2022, 2026]` shows 2022 to 2025. */
export interface TimeAxis {
  readonly domain: readonly [number, number];
}

const LEAST_YEARS = 3;

/** The year that a position lies in. A position is the end of a period: 2024.5 is June 2024, 2025.0 is 2024 itself. */
export const yearOf = (position: number): number => Math.ceil(position) - 1;

/** The years that positions lie in, each from its start to its end; at least three, the further ones on either side. */
export function timeAxis(positions: readonly number[]): TimeAxis {
  let start = yearOf(Math.min(...positions));
  let end = yearOf(Math.max(...positions)) + 1;
  for (let before = false; end - start < LEAST_YEARS; before = !before) {
    if (before) start -= 1;
    else end += 1;
  }
  return { domain: [start, end] };
}

/** The turns of years on an axis, from the start of its first year to the end of its last. */
export const yearTurns = ({ domain: [start, end] }: TimeAxis): readonly number[] =>
  Array.from({ length: end - start + 1 }, (_, index) => start + index);

/** The first and the last year of an axis. */
export const yearsOf = ({
  domain: [start, end],
}: TimeAxis): { readonly from: number; readonly to: number } => ({
  from: start,
  to: end - 1,
});

export interface YearName {
  /** The middle of the year, under which its name stands. */
  readonly position: number;
  /** `2024`, or `’24` where years that have to be named stand too close for that. */
  readonly text: string;
}

const shortName = (year: number): string => `’${String(year).slice(-2)}`;

/** Years between names, each a step that is easily counted. */
const YEAR_STEPS = [1, 2, 3, 5, 10, 20, 50];

/**
 * The years to name under an axis so that names stand apart, in equal steps: each, else every second, third, fifth …,
 * from the year on that lets most of the important ones be named.
 * A name stands in the middle of its year, between the turns: under a tick it would leave open which side it names.
 * @param width Of the axis, in user units.
 * @param size Font size of the names.
 * @param kept Years that are better named than others, the most important first.
 */
export function namedYears(
  axis: TimeAxis,
  width: number,
  size: number,
  kept: readonly number[] = [],
): readonly YearName[] {
  const [start, end] = axis.domain;
  const years = yearTurns(axis).slice(0, -1);
  const room = width / (end - start);
  const wide = (textWidth('2024', size) + 8) / room;
  const narrow = (textWidth('’24', size) + 6) / room;
  const stepOf = (least: number): number => YEAR_STEPS.find((step) => step >= least) ?? end - start;
  // Short names are worth it where each year has one.
  const short = stepOf(wide) > 1 && stepOf(narrow) === 1;
  const step = short ? 1 : stepOf(wide);
  const wanted = kept.filter((year) => years.includes(year));
  // The first of the important years weighs as much as all after it together.
  const worth = (phase: number): number =>
    wanted.reduce((sum, year, i) => sum + ((year - phase) % step === 0 ? 2 ** -i : 0), 0);
  const phases = Array.from({ length: step }, (_, i) => end - 1 - i);
  const [best = end - 1] = phases.toSorted((a, b) => worth(b) - worth(a) || b - a);
  return years
    .filter((year) => (year - best) % step === 0)
    .map((year) => ({ position: year + 0.5, text: short ? shortName(year) : String(year) }));
}
