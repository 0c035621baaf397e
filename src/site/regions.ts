import type { Region } from '../data/dataset.ts';
import { absolute, absoluteAsset } from '../links.ts';
import type { DoubtGroup } from '../publish/doubt-groups.ts';
import { type FactLinks, factPage } from '../publish/fact.ts';
import type { RegionDoubt } from '../publish/region-doubts.ts';
import { shareAddress } from '../publish/share-address.ts';
import { type Fact, factOf } from '../stats/fact.ts';
import type { RegencyProfile } from '../stats/profile.ts';
import { cacheKeyOf } from './cache-key.ts';
import { doubtGroups, doubtsIn } from './doubts.ts';
import { nationKey, stats } from './nation.ts';
import { regencies } from './regencies.ts';
import { stats as statsOfAll } from './tables.ts';

const pathsOf = (regions: readonly Region[]) =>
  regions.map(({ code, slug }) => ({ params: { slug }, props: { code } }));

/** One page a region: the country and its provinces of today. A new list a call: the router keeps what it is given. */
export const regionPaths = () => pathsOf([stats.country.region, ...stats.provinces]);

/** What the pages of a region tell beside what is told of the nation: of its regencies, and what is odd. */
export interface RegionParts {
  readonly doubts: readonly RegionDoubt[];
  /** Where those are told. */
  readonly groups: readonly DoubtGroup[];
  /** The regencies that something was said of. */
  readonly regencies: readonly RegencyProfile[];
  /** All that have a page. */
  readonly listed: readonly Region[];
}

const known = new Map<string, RegionParts>();

/** Its pages read nothing else of the tables, so that they stay as they are when a figure of another one changes. */
export const partsOf = (code: string): RegionParts =>
  known.getOrInsertComputed(code, () => {
    const doubts = doubtsIn(code);
    const units = new Set(doubts.map(({ finding }) => finding.unit));
    const slug = stats.profile(code).region.slug;
    return {
      doubts,
      groups: doubtGroups.filter(({ region, anchors }) => units.has(region) || anchors.includes(slug)),
      regencies: statsOfAll.regencyProfilesOf(code),
      listed: regencies.in(code),
    };
  });

const keys = new Map<string, string>();

/** What the pages of a region are made from beside the code, in short. */
const keyOf = (code: string): string =>
  keys.getOrInsertComputed(code, () => cacheKeyOf(() => [nationKey, partsOf(code)]));

const keyed = <Path extends { props: { code: string } }>(path: Path) => ({
  ...path,
  cacheKey: keyOf(path.props.code),
});

/** The same for pages, which stay until that changes. */
export const regionPagePaths = () => regionPaths().map(keyed);

/** Of the provinces alone, … */
export const provincePagePaths = () => pathsOf(stats.provinces).map(keyed);

/** … and of the country, whose page shows other things and is a route of its own. */
export const nationPagePaths = () =>
  pathsOf([stats.country.region]).map(({ params, props }) =>
    keyed({ params: { nation: params.slug }, props }),
  );

/** The number that a region leads with. */
export const factIn = (code: string): Fact => factOf(stats.profile(code), stats.comparable);

/** Where a region's number is cited by, and its picture. */
export const factLinks = ({ region }: Fact): FactLinks => ({
  page: (lang) => absolute(factPage(region), lang),
  picture: (lang) => absoluteAsset(shareAddress(factPage(region), lang)),
  doubts: (lang, anchor) => absolute({ kind: 'quality' }, lang, anchor),
});
