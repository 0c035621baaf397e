import type { Statistics } from '../stats/profile.ts';
import type { PromiseRow } from '../stats/scoreboard.ts';
import { measureFragment, rowAnchor } from './addresses.ts';

/** Where a promise and what it is held against stand on the page of its region; a regency's on that of its province. */
export interface PromiseLinks {
  /** The slug of the page. */
  readonly slug: string;
  /** Undefined where the page shows nothing of the regency. */
  readonly region: string | undefined;
  /** The promise itself; undefined for a regency, whose promises have no rows of their own there. */
  readonly promise: string | undefined;
  /** The figure; undefined where it is not shown there. */
  readonly measure: string | undefined;
}

/** The places that a promise leads to. */
export function promiseLinks(stats: Statistics, { region, province, progress }: PromiseRow): PromiseLinks {
  const { target, measure } = progress;
  const { slug } = province;
  if (region.level !== 'regency')
    return {
      slug,
      region: undefined,
      promise: rowAnchor(target.at),
      measure: measure && measureFragment(measure),
    };
  const { regencies } = stats.profile(province.code);
  const own = regencies.find((each) => each.region.code === region.code);
  const shown = measure?.family === 'reported' && own?.newest === measure.row;
  return {
    slug,
    region: own && rowAnchor(own.newest.at),
    promise: undefined,
    measure: shown ? rowAnchor(measure.row.at) : undefined,
  };
}
