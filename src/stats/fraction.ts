/** A share as a fraction people say. */
export interface Fraction {
  readonly part: number;
  readonly of: number;
}

const SPOKEN: readonly Fraction[] = [
  { part: 1, of: 10 },
  { part: 1, of: 5 },
  { part: 1, of: 4 },
  { part: 1, of: 3 },
  { part: 2, of: 5 },
  { part: 1, of: 2 },
  { part: 3, of: 5 },
  { part: 2, of: 3 },
  { part: 3, of: 4 },
  { part: 4, of: 5 },
  { part: 9, of: 10 },
];

/** Farther than this, in points, a spoken fraction would mislead. */
const TOLERANCE = 1.5;

/** The fraction people would say for a share in percent, or undefined where none is near enough. */
export function spokenFraction(share: number): Fraction | undefined {
  const distance = ({ part, of }: Fraction): number => Math.abs((part / of) * 100 - share);
  const nearest = SPOKEN.reduce((best, fraction) => (distance(fraction) < distance(best) ? fraction : best));
  return distance(nearest) <= TOLERANCE ? nearest : undefined;
}
