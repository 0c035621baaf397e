import type { Paint } from './paint.ts';
import { chartSvg, coordinate } from './svg.ts';

/** Side of the square each person stands in, in user units. */
export const CELL = 18;

/**
 * One person in relative coordinates, from the left end of the head: head, then shoulders down to the waist.
 * The outline is 11 wide and 12.9 high.
 */
const PERSON =
  'a2.9 2.9 0 0 1 5.8 0a2.9 2.9 0 0 1-5.8 0z' +
  'm-2.6 9.1v-1.3a4.3 4.3 0 0 1 4.3-4.3h2.4a4.3 4.3 0 0 1 4.3 4.3v1.3a.9.9 0 0 1-.9.9h-9.2a.9.9 0 0 1-.9-.9z';
const HEAD = { x: 6.1, y: 5.4 };

/** One person in the first cell. */
export const PERSON_PATH = `M${HEAD.x} ${HEAD.y}${PERSON}`;

export interface WorkersChart {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** How many of one hundred workers are protected: a whole number from 0 to 100. */
  readonly protectedOf100: number;
  /** Whose share it is; gives the protected their colour. */
  readonly tone: 'total' | 'formal' | 'informal';
  readonly paint: Paint;
  /** People a row; divides 100. */
  readonly columns?: number;
}

/**
 * A share as one hundred people, the protected standing at the bottom, filled from the left.
 * @throws {RangeError} where the number of the protected is not a whole number from 0 to 100 or the columns do not
 * divide one hundred. A share above 100% is the caller's to show as 100.
 */
export function workers(chart: WorkersChart): string {
  const { id, title, description, protectedOf100, tone, paint, columns = 10 } = chart;
  if (!Number.isInteger(protectedOf100) || protectedOf100 < 0 || protectedOf100 > 100) {
    throw new RangeError(
      `chart ${id}: protected of 100 is not a whole number from 0 to 100: ${protectedOf100}`,
    );
  }
  if (!Number.isInteger(columns) || columns < 1 || 100 % columns !== 0) {
    throw new RangeError(`chart ${id}: columns do not divide 100: ${columns}`);
  }
  return chartSvg(
    { id, title, description, width: columns * CELL, height: (100 / columns) * CELL },
    crowd(columns, protectedOf100, paint.absent, paint[tone]),
  );
}

const crowds = new Map<string, string>();

/** One hundred people, of whom so many are protected: drawn once, for there are but a hundred and one such shares. */
function crowd(columns: number, protectedOf100: number, absent: string, present: string): string {
  const key = `${columns} ${protectedOf100} ${absent} ${present}`;
  const known = crowds.get(key);
  if (known !== undefined) return known;
  const rows = 100 / columns;
  const people = (from: number, to: number): string => {
    let outline = '';
    for (let n = from; n < to; n++) {
      const x = (n % columns) * CELL + HEAD.x;
      const y = (rows - 1 - Math.floor(n / columns)) * CELL + HEAD.y;
      outline += `M${coordinate(x)} ${coordinate(y)}${PERSON}`;
    }
    return outline;
  };
  const path = (fill: string, from: number, to: number): string =>
    from === to ? '' : `<path fill="${fill}" d="${people(from, to)}"/>`;
  const drawn = path(absent, protectedOf100, 100) + path(present, 0, protectedOf100);
  crowds.set(key, drawn);
  return drawn;
}
