import { hash } from 'node:crypto';
import type { Address } from './address.ts';
import { Groups } from './groups.ts';
import { filesIn } from './inputs.ts';
import { Lanes } from './lanes.ts';
import { type FileTask, fileMaker, type MadeFile } from './make-file.ts';
import type { NextSite } from './next-site.ts';
import { type OtherThread, WAITING } from './other-thread.ts';
import type { SiteCode } from './site-code.ts';
import { listedPaths, type SitePath, singlePaths } from './site-paths.ts';
import { sitemap } from './sitemap.ts';

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
  /** Digest of what every file stands on, beside the data: code, packages, Node, address. */
  readonly ground: string;
  /** Digest of all data. */
  readonly data: string;
  /** The new site. */
  readonly site: NextSite;
  /** The files that are made; all where not given. */
  readonly only?: ReadonlySet<string> | undefined;
  /** Makes a part of them; all are made by this thread where there is none. */
  readonly other?: OtherThread | undefined;
}

/**
 * Makes a site, rendering only what may have changed. The key of a file is the digest of its ground, of its
 * address and of what it is made from: all data, or where its route gives a `cacheKey`, that. What the standing site has
 * by the same key is taken from there, and so is what was made anew with the same bytes: a copy of the site to
 * elsewhere moves what changed and nothing else. Returns the pages that name their own address.
 * @throws {Error} naming the files asked for that no route has
 */
export async function renderSite(options: RenderOptions): Promise<ReadonlySet<string>> {
  const { code, address, ground, data, site, only, other } = options;
  for (const [file, bytes] of filesIn(code.assets)) site.put(file, bytes);

  const app = await code.app();
  const root = address.site + address.base;
  const addressOf = (file: string): string => root + file.replace(/index\.html$/, '');
  // The view that the home page shows has an address of its own as well, and names the home page.
  const listed = new Set<string>();
  const make = fileMaker(code, app, address);
  const taskOf = ({ file, pathname, route: { component } }: SitePath): FileTask => ({
    ...{ file, pathname, component },
    place: site.placeOf(file),
  });
  const note = (made: MadeFile): void => {
    site.note(made.file, made);
    if (made.canonical === addressOf(made.file)) listed.add(made.file);
  };
  const render = async (path: SitePath): Promise<void> => note(await make(taskOf(path)));
  const take = (path: SitePath): void | Promise<void> => {
    const taken = site.take(path.file);
    // Somebody touched it.
    if (taken === undefined) return render(path);
    if (taken.isListed) listed.add(path.file);
  };

  /** What is to be done about a file. */
  const fateOf = ({ file, cacheKey }: SitePath): 'stands' | 'pictures' | 'pages' => {
    if (!ALWAYS.has(file)) {
      const key = hash('sha256', `${ground}\n${file}\n${cacheKey ?? data}`);
      if (site.isMadeBy(file, key)) return 'stands';
    }
    return file.endsWith('.png') ? 'pictures' : 'pages';
  };

  const missing = new Set(only);
  const lanes = new Lanes();
  const begin = (paths: readonly SitePath[]): void => {
    for (const { file } of paths) missing.delete(file);
    const { stands = [], pictures = [], pages = [] } = Object.groupBy(paths, fateOf);
    // This thread begins at the one end, another at the other.
    const groups = new Groups(pages);
    lanes.start(LANES.pictures, pictures, render);
    lanes.start(LANES.pages, groups.fromFirst(), render);
    lanes.start(1, stands, take);
    if (other)
      lanes.start(WAITING, groups.fromLast(), async (group) => {
        for (const made of await other.run(group.map(taskOf))) note(made);
      });
  };
  // Those of one path first: among them are the files of all tables, over which a thread takes as long as the lists take.
  lanes.start(1, [singlePaths, listedPaths], async (list) => begin(await list(app, only)));
  await lanes.done();
  if (missing.size > 0) throw new Error(`no file of the site has the name ${[...missing].join(', ')}`);
  for (const [file, text] of await sitemap([...listed].map(addressOf), root)) site.put(file, text);
  return listed;
}
