import type { Region } from '../data/dataset.ts';
import type { Comparable, ComparableFigure } from './comparable.ts';
import type { RegionProfile } from './profile.ts';
import type { Statement } from './reported.ts';

/** The one figure of a region that others cite. */
export type Fact =
  | {
      readonly family: 'reported';
      readonly region: Region;
      readonly statement: Statement;
      /** Whether it is the newest reported one and old already. */
      readonly old: boolean;
    }
  | {
      readonly family: 'comparable';
      readonly region: Region;
      /** The region that the figure is of: a former one holds its members. */
      readonly unit: Region;
      readonly figure: ComparableFigure;
    }
  | { readonly family: 'none'; readonly region: Region };

/** The figure that a region leads with: the reported headline, else its newest comparable figure, else none. */
export function factOf(
  {
    region,
    unit,
    reported: { headline },
    gaps,
  }: Pick<RegionProfile, 'region' | 'unit' | 'reported' | 'gaps'>,
  comparable: Comparable,
): Fact {
  if (headline) return { family: 'reported', region, statement: headline, old: gaps.includes('old-share') };
  const figure = comparable.series(unit.code, 'total').at(-1);
  return figure ? { family: 'comparable', region, unit, figure } : { family: 'none', region };
}
