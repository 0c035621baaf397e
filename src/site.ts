import { loadDataset } from './data/load.ts';
import { address, type Page, underBase } from './publish/addresses.ts';
import { statistics } from './stats/profile.ts';
import type { Lang } from './text/lang.ts';

/** The checked tables of this build. */
export const dataset = loadDataset(process.env.DATA_DIR ?? 'data');

/** Everything derived from them, computed once for all pages. */
export const stats = statistics(dataset);

/** The address of a file in `public/` or of a machine output, under the site's base path. */
export const asset = (path: string): string => underBase(import.meta.env.BASE_URL, path);

/** The link to a page, under the site's base path. */
export const link = (page: Page, lang: Lang): string => asset(address(page, lang));

/** One page a region: the country and its provinces of today. */
export const regionPaths = [stats.country.region, ...stats.provinces].map(({ code, slug }) => ({
  params: { slug },
  props: { code },
}));
