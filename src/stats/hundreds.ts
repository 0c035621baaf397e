import type { Observation } from '../data/dataset.ts';
import { type Comparable, type ComparableFigure, SEGMENTS, type Segment } from './comparable.ts';
import type { RegionProfile } from './profile.ts';
import type { Statement } from './reported.ts';

/** Shares of one family and date that a region shows as people out of one hundred. */
export type Hundreds =
  | {
      readonly family: 'reported';
      readonly statement: Statement;
      /** By segment, or all workers alone. */
      readonly shares: readonly { readonly segment: Segment; readonly row: Observation }[];
    }
  | {
      readonly family: 'comparable';
      readonly year: number;
      /** All workers first. */
      readonly shares: readonly ComparableFigure[];
    };

/**
 * Chooses the shares that a region shows as one hundred workers: the headline where its source tells the segments
 * apart, else the newest comparable figures, else the headline alone; undefined where there is neither.
 */
export function hundredsOf(
  { reported: { headline }, unit }: Pick<RegionProfile, 'reported' | 'unit'>,
  comparable: Comparable,
): Hundreds | undefined {
  if (headline?.formal && headline.informal) {
    const { total, formal, informal } = headline;
    const rows = { total, formal, informal };
    const shares = SEGMENTS.map((segment) => ({ segment, row: rows[segment] }));
    return { family: 'reported', statement: headline, shares };
  }
  return newestComparable(unit.code, comparable) ?? (headline && headlineAlone(headline));
}

function newestComparable(code: string, comparable: Comparable): Hundreds | undefined {
  const latest = comparable.series(code, 'total').at(-1);
  if (!latest) return undefined;
  const shares = SEGMENTS.flatMap((segment) => comparable.figure(code, latest.year, segment) ?? []);
  return { family: 'comparable', year: latest.year, shares };
}

const headlineAlone = (statement: Statement): Hundreds => ({
  family: 'reported',
  statement,
  shares: [{ segment: 'total', row: statement.total }],
});

/** All that a region has as one hundred workers: what it leads with, and what the other family says. */
export function allHundreds(
  profile: Pick<RegionProfile, 'reported' | 'unit'>,
  comparable: Comparable,
): readonly Hundreds[] {
  const { headline } = profile.reported;
  const first = hundredsOf(profile, comparable);
  if (!first) return [];
  const other =
    first.family === 'reported'
      ? newestComparable(profile.unit.code, comparable)
      : headline && headlineAlone(headline);
  return other ? [first, other] : [first];
}

/** The figure of a country or region of one year and segment as one hundred workers. */
export const hundredOf = (figure: ComparableFigure): Hundreds => ({
  family: 'comparable',
  year: figure.year,
  shares: [figure],
});
