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

/** A stretch of time in decimal years. A year's name stands under its end: "2024" under 2025.0. */
export interface TimeAxis {
  readonly domain: readonly [number, number];
}

const LEAST_YEARS = 3;

/**
 * The ends of years around positions. A position is the end of a period in decimal years, so that 2025.0 is the last
 * moment of 2024. At least three years from end to end, the further ones on either side.
 */
export function timeAxis(positions: readonly number[]): TimeAxis {
  let start = Math.floor(Math.min(...positions));
  let end = Math.ceil(Math.max(...positions));
  for (let before = false; end - start < LEAST_YEARS; before = !before) {
    if (before) start -= 1;
    else end += 1;
  }
  return { domain: [start, end] };
}

/** The positions where years of an axis end. */
export function yearEnds({ domain: [start, end] }: TimeAxis): readonly number[] {
  const first = Math.ceil(start);
  return Array.from({ length: Math.max(0, Math.floor(end) - first + 1) }, (_, index) => first + index);
}

/** The end of the year that a position lies in: of June 2024 (2024.5) as of 2024 itself (2025.0). */
export const endOfItsYear = (position: number): number => Math.ceil(position);

export interface YearName {
  /** The end of the year, under which its name stands. */
  readonly position: number;
  /** `2024`, or `’24` where years that have to be named stand too close for that. */
  readonly text: string;
}

const fullName = (position: number): string => String(position - 1);
const shortName = (position: number): string => `’${fullName(position).slice(-2)}`;

/** Ends of years, of which none stands closer to another than it may, the first of the list before all others. */
function apart(positions: readonly number[], least: number): readonly number[] {
  const chosen: number[] = [];
  for (const position of positions)
    if (chosen.every((other) => Math.abs(other - position) >= least)) chosen.push(position);
  return chosen;
}

/**
 * The years to name under an axis so that names stand apart: each, every second back from the last, or the round ones.
 * @param width Of the axis, in user units.
 * @param size Font size of the names.
 * @param kept Ends of years that are named before others, the most important first.
 */
export function namedYears(
  axis: TimeAxis,
  width: number,
  size: number,
  kept: readonly number[] = [],
): readonly YearName[] {
  const [start, end] = axis.domain;
  const ends = yearEnds(axis);
  const wanted = [...new Set(kept)].filter((position) => ends.includes(position));
  const room = width / (end - start);
  const full = (textWidth('2024', size) + 8) / room;
  const fits = apart(wanted, full).length === wanted.length;
  const least = fits ? full : (textWidth('’24', size) + 2) / room;
  const every = [1, 2, 5, 10, 20, 50].find((count) => count >= least) ?? end - start;
  const last = ends.at(-1) ?? end;
  const regular = ends.filter((position) =>
    every <= 2 ? (last - position) % every === 0 : (position - 1) % every === 0,
  );
  return apart([...wanted, ...regular], least)
    .toSorted((a, b) => a - b)
    .map((position) => ({ position, text: fits ? fullName(position) : shortName(position) }));
}
