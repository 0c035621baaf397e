import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DIST } from './dist.ts';

interface Rule {
  readonly path: string;
  readonly headers: readonly string[];
}

/** `_headers` as Netlify and Cloudflare Pages read it: a path, and under it, indented, what it adds. */
const rules: readonly Rule[] = readFileSync(join(DIST, '_headers'), 'utf8')
  .replace(/^#.*$/gm, '')
  .split(/\n(?=\/)/)
  .map((block) => block.split('\n').filter((line) => line.trim()))
  .map(([path = '', ...headers]) => ({ path: path.trim(), headers: headers.map((header) => header.trim()) }))
  .filter(({ path }) => path.startsWith('/'));

/** Whether a path of a rule is of an address: `*` stands for anything, `:name` for one segment. */
const isOf = (path: string, address: string): boolean =>
  new RegExp(
    `^${path
      .replace(/[.?+()]/g, '\\$&')
      .replaceAll('*', '.*')
      .replace(/:\w+/g, '[^/]+')}$`,
  ).test(address);

/** The headers that `_headers` gives an address: `X-Frame-Options: DENY`. */
export const headersOf = (address: string): string[] =>
  rules.filter(({ path }) => isOf(path, address)).flatMap(({ headers }) => headers);

/** The value of one header there; undefined where it is not sent. */
export const headerOf = (address: string, name: string): string | undefined =>
  headersOf(address)
    .find((header) => header.startsWith(`${name}: `))
    ?.slice(name.length + 2);

/** Whether an address is a chart for frames. */
export const isFrame = (address: string): boolean =>
  /^\/(?:en\/)?embed\/[^/]+\/[^/]+\/$/.test(address) ||
  /^\/(?:rilis|en\/releases)\/[^/]+\/[^/]+\/[^/]+\/$/.test(address);

/** Addresses with promises of their own, whether or not this site has them. */
export const ADDRESSES = [
  ...['/', '/en/', '/index.html', '/provinsi/jambi/', '/sematkan/', '/en/embed/', '/en/embed/index.html'],
  ...['/404.html', '/en/404/', '/embed/trend/jambi/', '/en/embed/trend/jambi/'],
  ...['/rilis/2026-11/', '/en/releases/2026-11/', '/rilis/2026-11/index.html'],
  ...['/rilis/2026-11/trend/jambi/', '/en/releases/2026-11/trend/jambi/'],
  ...['/embed.js', '/_astro/page.B1x.js', '/api/v1/reported.csv', '/data/tables/targets.csv', '/build.json'],
  ...['/charts/trend/jambi.id.svg', '/oembed/trend/jambi.id.json', '/share/jambi.id.png', '/robots.txt'],
] as const;
