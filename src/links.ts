import { address, type Page, underBase } from './publish/addresses.ts';
import type { Lang } from './text/lang.ts';

// Where things stand on this site. Nothing here reads the tables, so that a component which needs only this is a
// function of what it is given.

/** The address of a file in `public/` or of a machine output, under the site's base path. */
export const asset = (path: string): string => underBase(import.meta.env.BASE_URL, path);

/** The link to a page, under the site's base path. */
export const link = (page: Page, lang: Lang): string => asset(address(page, lang));

/** The origin of the site: what stands before every whole address. */
const { origin } = new URL(import.meta.env.SITE);

/** The whole address of a file in `public/` or of a machine output. */
export const absoluteAsset = (path: string): string => origin + asset(path);

/** The whole address of a place on a page, as others cite it. */
export const absolute = (page: Page, lang: Lang, fragment?: string): string =>
  origin + link(page, lang) + (fragment === undefined ? '' : `#${fragment}`);
