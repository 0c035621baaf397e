import { Readable } from 'node:stream';
import { SitemapIndexStream, SitemapStream, streamToPromise } from 'sitemap';

const CANONICAL = /<link rel="canonical" href="([^"]*)"/;

/** The address that a built page names as its own; undefined where it names none. */
export const canonicalOf = (html: string): string | undefined => CANONICAL.exec(html)?.[1];

/** Addresses that one file of a sitemap may list. */
const MOST = 50_000;

/** Only addresses: nothing of news, pictures, videos or translations stands there, so nothing of it is declared. */
const PLAIN = { news: false, xhtml: false, image: false, video: false } as const;

async function textOf(
  addresses: readonly string[],
  stream: SitemapStream | SitemapIndexStream,
): Promise<string> {
  Readable.from(addresses.map((url) => ({ url }))).pipe(stream);
  return String(await streamToPromise(stream));
}

/**
 * The files of a sitemap by name: lists of the addresses, sorted, and the list of those lists.
 * @param root the whole address of the site, with a slash at its end
 */
export async function sitemap(
  addresses: Iterable<string>,
  root: string,
): Promise<ReadonlyMap<string, string>> {
  const sorted = [...addresses].sort();
  const files = new Map<string, string>();
  for (let from = 0; from < sorted.length; from += MOST) {
    const list = new SitemapStream({ hostname: root, xmlns: PLAIN });
    files.set(`sitemap-${from / MOST}.xml`, await textOf(sorted.slice(from, from + MOST), list));
  }
  const lists = [...files.keys()].map((name) => root + name);
  return files.set('sitemap-index.xml', await textOf(lists, new SitemapIndexStream()));
}
