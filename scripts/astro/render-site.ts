import { createHash, hash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import { ownPolicy } from '../../src/publish/own-policy.ts';
import type { Address } from './address.ts';
import { filesIn } from './inputs.ts';
import type { SiteCode } from './site-code.ts';
import { canonicalOf, sitemap } from './sitemap.ts';
import type { StandingSite } from './standing-site.ts';

const trimmed = (path: string): string => path.replace(/^\/+|\/+$/g, '');

/** The file of a path: of a page, the index of its folder. */
export function fileOf(pathname: string, type: string): string {
  const path = trimmed(pathname);
  if (type === 'endpoint') return path;
  // What hosts show for a lost address is looked for under this name.
  if (path === '404') return '404.html';
  return path === '' ? 'index.html' : `${path}/index.html`;
}

/** Made anew each time: it names the commit, which is neither in the tables nor in the code. */
const ALWAYS = new Set(['build.json']);

/**
 * Files that are made at a time. Pictures are drawn in threads, and many wait for them while pages are made; so do two
 * dozen for the thread that makes the files of all tables.
 */
const LANES = { pages: 48, pictures: 64 } as const;

export interface RenderOptions {
  readonly code: SiteCode;
  readonly address: Address;
  /** Digest of what every file stands on, beside the code and the data: packages, Node, address. */
  readonly ground: string;
  /** Digest of all data. */
  readonly data: string;
  readonly standing: StandingSite;
  /** Where the new site is made. */
  readonly next: string;
  /** The files that are made; all where not given. */
  readonly only?: ReadonlySet<string> | undefined;
}

/** What is known of the files of a new site. */
export interface Rendered {
  /** SHA-256 of each, by path. */
  readonly sums: Map<string, string>;
  /** What each was made by, of those that are made from a key. */
  readonly keys: Map<string, string>;
}

/**
 * Makes a site, rendering only what may have changed. The key of a file is the digest of the code and its ground, of its
 * address and of what it is made from: all data, or where a route gives a `cacheKey`, that. What the standing site has
 * by the same key is taken from there, and so is what was made anew with the same bytes: a copy of the site to
 * elsewhere moves what changed and nothing else.
 */
export async function renderSite(options: RenderOptions): Promise<Rendered> {
  const { code, address, ground, data, standing, next, only } = options;
  const sums = new Map<string, string>();
  const keys = new Map<string, string>();
  const folders = new Set<string>();

  // Thousands of folders, most beside another: each is made once, below one that is there.
  const makeFolder = (folder: string): void => {
    if (folders.has(folder)) return;
    if (folder === next) mkdirSync(next, { recursive: true });
    else {
      makeFolder(dirname(folder));
      mkdirSync(folder);
    }
    folders.add(folder);
  };
  const placeOf = (file: string): string => {
    const place = join(next, file);
    makeFolder(dirname(place));
    return place;
  };
  const put = (file: string, bytes: string | Buffer): void => {
    if (sums.has(file)) throw new Error(`two files have the name ${file}`);
    const sum = hash('sha256', bytes);
    if (standing.untouched(file)?.sum === sum) standing.take(file, placeOf(file));
    else writeFileSync(placeOf(file), bytes);
    sums.set(file, sum);
  };

  for (const [file, bytes] of filesIn(code.assets)) put(file, bytes);

  const app = await code.app();
  const withPolicy = ownPolicy({ styles: code.sheets, scripts: app.manifest.inlinedScripts.values() });
  const own = new Set<string>();
  const listPage = (file: string, html: string): void => {
    // The view that the home page shows has an address of its own as well, and names the home page.
    const named = canonicalOf(html);
    const path = file.replace(/index\.html$/, '');
    if (named === address.site + address.base + path) own.add(named);
  };
  const missing = new Set(only);
  const wanted = (await new StaticPaths(app).getAll()).flatMap((path) => {
    const file = fileOf(path.pathname, path.route.type);
    const made = { ...path, file };
    if (only && !missing.delete(file)) return [];
    if (ALWAYS.has(file)) return [made];
    const key = createHash('sha256')
      .update(`${code.digest}\n${ground}\n${file}\n${path.cacheKey ?? data}`)
      .digest('hex');
    keys.set(file, key);
    const found = standing.untouched(file);
    if (found?.key !== key) return [made];
    standing.take(file, placeOf(file));
    sums.set(file, found.sum);
    if (path.route.type === 'page') listPage(file, readFileSync(join(next, file), 'utf8'));
    return [];
  });

  if (missing.size > 0) throw new Error(`no file of the site has the name ${[...missing].join(', ')}`);

  const render = async ({ file, pathname, route }: (typeof wanted)[number]): Promise<void> => {
    const ending = route.type === 'endpoint' ? '' : '/';
    const url = new URL(`${address.base}${trimmed(pathname)}${ending}`.replace(/\/+$/, '/'), address.site);
    const response = await app.render(new Request(url), { routeData: route });
    if (!response.ok && response.status !== 404) throw new Error(`${file}: ${response.status}`);
    const bytes = await bytesOf(response);
    if (route.type !== 'page') return put(file, bytes);
    const html = withPolicy(bytes.toString());
    put(file, Buffer.from(html));
    listPage(file, html);
  };
  const { pictures = [], pages = [] } = Object.groupBy(wanted, ({ file }) =>
    file.endsWith('.png') ? 'pictures' : 'pages',
  );
  await Promise.all([inLanes(LANES.pictures, pictures, render), inLanes(LANES.pages, pages, render)]);
  for (const [file, text] of await sitemap(own, address.site + address.base)) put(file, text);
  return { sums, keys };
}

/** What a response holds; where that is one piece, the piece itself. */
async function bytesOf({ body }: Response): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of body ?? []) pieces.push(piece);
  const [first, ...rest] = pieces;
  if (!first) return Buffer.alloc(0);
  return rest.length > 0
    ? Buffer.concat(pieces)
    : Buffer.from(first.buffer, first.byteOffset, first.byteLength);
}

/** Does each, so many at a time. */
async function inLanes<T>(lanes: number, all: readonly T[], act: (one: T) => Promise<void>): Promise<void> {
  const left = all.values();
  const lane = async (): Promise<void> => {
    for (const one of left) await act(one);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}
