/** A share at a moment: position in decimal years (end of the period), value in percent. */
export interface Point {
  readonly position: number;
  readonly value: number;
}

/** Percentage points a year between two points, along a straight line; undefined unless the second is later. */
export function paceMade(from: Point, to: Point): number | undefined {
  const years = to.position - from.position;
  return years > 0 ? (to.value - from.value) / years : undefined;
}

/** Percentage points a year still needed from a point to a target; undefined from the target's moment on. */
export function paceNeeded(latest: Point, target: Point): number | undefined {
  return paceMade(latest, target);
}

/** Where the pace leads by a moment, in percent. Not bounded: a straight line may leave 0–100, and then says so. */
export function project(latest: Point, pace: number, position: number): number {
  return latest.value + pace * (position - latest.position);
}

/**
 * Pace made ÷ pace needed, undefined where nothing more is needed.
 * Straight lines, not compound growth: growth rates flatter low bases (2% → 3% in three years toward 55% in ten scores
 * 0.37 by compound growth, 0.06 by points) and break at zero.
 */
export function paceRatio(made: number, needed: number): number | undefined {
  return needed > 0 ? made / needed : undefined;
}

/**
 * Persons still to be protected for a target: target share × base − protected, rounded up, never below 0.
 * @param target percent 0–100
 * @param base persons
 * @param covered persons
 */
export function workersToGo(target: number, base: number, covered: number): number {
  // A thousandth of a person is the noise of floating point, not somebody to enrol.
  return Math.max(0, Math.ceil((target / 100) * base - covered - 0.001));
}

/**
 * Persons still to be protected for a target by one figure. None where its share has reached the target; undefined where
 * its count is beyond the target by whole persons while its share is short of it: then the two contradict each other.
 * @param target percent 0–100
 */
export function stillToGo(
  { value, base, covered }: { readonly value: number; readonly base: number; readonly covered: number },
  target: number,
): number | undefined {
  if (value >= target) return 0;
  if (covered - (target / 100) * base >= 1) return undefined;
  return workersToGo(target, base, covered);
}

/** Persons a month over what is left until a moment, at least one month. Moments in decimal years. */
export const perMonth = (persons: number, from: number, until: number): number =>
  Math.max(0, Math.ceil(persons / Math.max(1, (until - from) * 12) - 1e-6));

/** Years: a pace to be kept up for less than half a year is a large number that tells nothing. */
export const SHORTEST_TELLING = 0.5;
