const CANONICAL = /<link rel="canonical" href="([^"]*)"/;

/** The address that a built page names as its own; undefined where it names none. */
export const canonicalOf = (html: string): string | undefined => CANONICAL.exec(html)?.[1];

/** Addresses that one file of a sitemap may list. */
const MOST = 50_000;
const HEADING = '<?xml version="1.0" encoding="UTF-8"?>';
const SCHEMA = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0)};`);

const locations = (tag: string, addresses: readonly string[]): string =>
  addresses.map((address) => `<${tag}><loc>${escaped(address)}</loc></${tag}>`).join('');

/**
 * The files of a sitemap by name: lists of the addresses, sorted, and the list of those lists.
 * @param root the whole address of the site, with a slash at its end
 */
export function sitemap(addresses: Iterable<string>, root: string): ReadonlyMap<string, string> {
  const sorted = [...addresses].sort();
  const lists = Array.from({ length: Math.ceil(sorted.length / MOST) }, (_, index) => ({
    name: `sitemap-${index}.xml`,
    part: sorted.slice(index * MOST, (index + 1) * MOST),
  }));
  const index = locations(
    'sitemap',
    lists.map(({ name }) => root + name),
  );
  return new Map([
    ...lists.map(({ name, part }): [string, string] => [
      name,
      `${HEADING}<urlset ${SCHEMA}>${locations('url', part)}</urlset>`,
    ]),
    ['sitemap-index.xml', `${HEADING}<sitemapindex ${SCHEMA}>${index}</sitemapindex>`],
  ]);
}
