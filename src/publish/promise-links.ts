import type { PromiseRow } from '../stats/scoreboard.ts';
import { measureFragment, type Page, rowAnchor } from './addresses.ts';

/** Where a promise and what it is held against stand on the page of its region. */
export interface PromiseLinks {
  readonly page: Page;
  readonly promise: string;
  /** The figure; undefined where there is none. */
  readonly measure: string | undefined;
}

/** The places that a promise leads to. */
export function promiseLinks({ region, province, progress }: PromiseRow): PromiseLinks {
  const { target, measure } = progress;
  return {
    page:
      region.level === 'regency'
        ? { kind: 'regency', province: province.slug, slug: region.slug }
        : { kind: 'region', slug: province.slug },
    promise: rowAnchor(target.at),
    measure: measure && measureFragment(measure),
  };
}
