import type { Region } from '../data/dataset.ts';
import type { Comparable } from './comparable.ts';

/** What a year still counts within borders that are no more. */
export interface Formers {
  /** The former regions that carry the figures of their members, in table order. */
  readonly regions: readonly Region[];
  /** How many provinces of today they stand for. */
  readonly members: number;
}

/** The former regions among the units of a year. */
export function formersIn(comparable: Pick<Comparable, 'unitsIn'>, year: number): Formers {
  const regions = comparable.unitsIn(year).filter(({ members }) => members.length > 0);
  return { regions, members: regions.reduce((sum, { members }) => sum + members.length, 0) };
}
