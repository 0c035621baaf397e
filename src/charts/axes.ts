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

/** Whole calendar years, from the start of the first to the start of the year after the last. */
export interface TimeAxis {
  readonly domain: readonly [number, number];
}

const LEAST_YEARS = 3;

/**
 * The calendar years that positions fall into. A position is the end of a period in decimal years, so that 2025.0 is
 * the last moment of 2024 and belongs to it. At least three years, the further ones on either side.
 */
export function timeAxis(positions: readonly number[]): TimeAxis {
  let start = Math.ceil(Math.min(...positions)) - 1;
  let end = Math.ceil(Math.max(...positions));
  for (let before = false; end - start < LEAST_YEARS; before = !before) {
    if (before) start -= 1;
    else end += 1;
  }
  return { domain: [start, end] };
}

export const yearStarts = ({ domain: [start, end] }: TimeAxis): readonly number[] =>
  Array.from({ length: end - start + 1 }, (_, index) => start + index);

/**
 * The years to name under an axis so that names stand apart: each, every second back from the last, or the round ones.
 * @param width Of the axis, in user units.
 * @param size Font size of the names.
 */
export function namedYears(
  { domain: [start, end] }: TimeAxis,
  width: number,
  size: number,
): readonly number[] {
  const room = width / (end - start);
  const needed = textWidth('2024', size) + 8;
  const every = [1, 2, 5, 10, 20, 50].find((count) => room * count >= needed) ?? end - start;
  const years = Array.from({ length: end - start }, (_, index) => start + index);
  return years.filter((year) => (every <= 2 ? (end - 1 - year) % every === 0 : year % every === 0));
}
