import type { Lang } from '../text/lang.ts';
import { type Page, viewName } from './addresses.ts';

/**
 * What the shared picture of a page is called. Pages that say the same share one, a brief and a regency that of their
 * province; so do the page of awards and those of all who won, whose names stand in the words of the link, and the pages
 * that offer charts to take along.
 */
export function shareName(page: Page): string {
  switch (page.kind) {
    case 'map':
      return `map-${viewName(page)}`;
    case 'region':
    case 'brief':
      return `region-${page.slug}`;
    case 'regency':
      return `region-${page.province}`;
    case 'ceremony':
      return `ceremony-${page.id}`;
    case 'winner':
      return 'awards';
    case 'release':
      return 'snippets';
    default:
      return page.kind;
  }
}

/** Its address: `/share/region-jambi.id.png`. */
export const shareAddress = (page: Page, lang: Lang): string => `/share/${shareName(page)}.${lang}.png`;
