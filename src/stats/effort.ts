import { type Point, paceNeeded, perMonth, SHORTEST_TELLING, stillToGo } from './pace.ts';

// What a goal asks for, from one figure to any share and date. It runs in the browser too, as do `pace.ts` and
// `rounded-to.ts`: the calculator and the tables beside it never disagree.

/** A figure to start from: its share in percent at a moment, and what it is a share of. */
export interface Beginning extends Point {
  /** Persons that make up 100%. */
  readonly base: number;
  /** Persons protected. */
  readonly covered: number;
}

/** What a goal asks for. */
export interface Effort {
  /** Persons to enrol; undefined where the count and the share of the figure contradict each other. */
  readonly toGo: number | undefined;
  /** Persons a month from now to the goal's date. */
  readonly perMonth: number | undefined;
  /** Points a year from the figure to the goal's date; undefined where that is less than half a year. */
  readonly pace: number | undefined;
  /** Rupiah a month that those persons pay once all are enrolled; undefined without a published rate. */
  readonly contributions: number | undefined;
}

/**
 * What it takes to bring a share to a target by a date.
 * @param target percent 0–100
 * @param until the goal's date, and `now` the newest moment of the data, in decimal years
 * @param rate rupiah a month that one informal worker pays
 */
export function effort(
  start: Beginning,
  target: number,
  until: number,
  now: number,
  rate: number | undefined,
): Effort {
  const toGo = stillToGo(start, target);
  const telling = until - start.position >= SHORTEST_TELLING && target > start.value;
  return {
    toGo,
    perMonth: toGo === undefined ? undefined : perMonth(toGo, now, until),
    pace: telling ? paceNeeded(start, { position: until, value: target }) : undefined,
    contributions: toGo === undefined || rate === undefined ? undefined : toGo * rate,
  };
}

/** How many times the best year so far a number of persons a month is; undefined without such a year. */
export const timesBest = (
  monthly: number | undefined,
  best: { readonly perMonth: number } | undefined,
): number | undefined =>
  monthly === undefined || !best || best.perMonth <= 0 ? undefined : monthly / best.perMonth;
