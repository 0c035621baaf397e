import type { Period } from '../data/period.ts';
import { type Comparable, SEGMENTS, type Segment } from './comparable.ts';

/** A year and segment of the comparable family that has figures. */
export interface View {
  readonly year: number;
  readonly segment: Segment;
}

export type Views = readonly [View, ...View[]];

/** Every view, the newest year first. Without any figure there is one, of all workers now: a map that says so. */
export function viewsOf(comparable: Comparable, now: Period): Views {
  const [first = { year: now.year, segment: 'total' }, ...others] = comparable.years
    .toReversed()
    .flatMap((year) =>
      SEGMENTS.filter((segment) => comparable.yearsOf(segment).includes(year)).map(
        (segment): View => ({ year, segment }),
      ),
    );
  return [first, ...others];
}

/**
 * The end of every scale of comparable shares, in percent: one for all years and segments, so that no dot shifts from
 * one view to the next.
 */
export function coverageEnd({ ranking }: { readonly ranking: Ranking }, views: readonly View[]): number {
  const highest = views.flatMap(({ year, segment }) => ranking(year, segment).map(({ item }) => item.share));
  return Math.max(50, Math.ceil(Math.max(0, ...highest) / 10) * 10);
}

type Ranking = (year: number, segment: Segment) => readonly { readonly item: { readonly share: number } }[];
