import { absolute, asset } from '../links.ts';
import { type FactLinks, factPage } from '../publish/fact.ts';
import { shareAddress } from '../publish/share-address.ts';
import { type Fact, factOf } from '../stats/fact.ts';
import { stats } from './nation.ts';

/** One page a region: the country and its provinces of today. A new list a call: the router keeps what it is given. */
export const regionPaths = () =>
  [stats.country.region, ...stats.provinces].map(({ code, slug }) => ({ params: { slug }, props: { code } }));

/** The number that a region leads with. */
export const factIn = (code: string): Fact => factOf(stats.profile(code), stats.comparable);

/** Where a region's number is cited by, and its picture. */
export const factLinks = ({ region }: Fact): FactLinks => ({
  page: (lang) => absolute(factPage(region), lang),
  picture: (lang) => new URL(asset(shareAddress(factPage(region), lang)), import.meta.env.SITE).href,
  doubts: (lang, anchor) => absolute({ kind: 'quality' }, lang, anchor),
});
