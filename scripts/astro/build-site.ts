import { existsSync } from 'node:fs';
import { access, constants, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { handedTables, keepTablesOf } from '../../src/data/handed.ts';
import { PICTURES } from '../../src/publish/picture.ts';
import { SUMS, sumList } from '../../src/publish/sum-list.ts';
import { addressFrom } from './address.ts';
import { digestOf, digestOfData, digestOfGround } from './inputs.ts';
import { NextSite } from './next-site.ts';
import { isWorthAThread, otherThread } from './other-thread.ts';
import { renderSite } from './render-site.ts';
import { replaceFolder } from './replace-folder.ts';
import { addSiblings } from './siblings.ts';
import { codeOfSite } from './site-code.ts';
import { markOf, type Noted, noteSite, SiteChanged, StandingSite } from './standing-site.ts';
import { trimFolder } from './trim-folder.ts';
import { troubleOf } from './trouble.ts';
import { sweep, workshopOf } from './workshop.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Pictures of charts and of shared links that stay for later builds: those of the last five or so. */
const KEPT_PICTURES = 3500;

/** What a build did. */
export interface Built {
  readonly pages: number;
  /** Files that differ from those of the site that stood there. */
  readonly written: number;
}

export interface BuildOptions {
  /** Whether texts get compressed siblings, for hosts that serve them. */
  readonly compress?: boolean;
  /** The paths of those files alone that are made, beside what is public; all where not given. */
  readonly only?: ReadonlySet<string> | undefined;
}

/**
 * Builds the site into a folder. The site that stands there is replaced at the end, whole, or not touched; files that
 * do not change stay its own.
 * @throws whatever stopped the build
 */
export async function buildSite(out: string, options: BuildOptions = {}): Promise<Built> {
  try {
    return await buildOver(StandingSite.read(out, workshopOf(out).note), options);
  } catch (error) {
    if (!(error instanceof SiteChanged)) throw error;
    // Another build was quicker, say: nothing is taken from what stands there now.
    return await buildOver(new StandingSite(out), options);
  }
}

/** What of a path is there. */
const standingPart = (path: string): string => (existsSync(path) ? path : standingPart(dirname(path)));

async function buildOver(standing: StandingSite, { compress = false, only }: BuildOptions): Promise<Built> {
  const out = standing.folder;
  const { folder, note } = workshopOf(out);
  await sweep(folder);
  // Refused now rather than at the end, and with the name of the place.
  for (const place of [folder, out]) await access(standingPart(dirname(place)), constants.W_OK);
  try {
    const tables = process.env.DATA_DIR || 'data';
    const data = digestOfData(tables);
    keepTablesOf(data);
    const code = await codeOfSite(process.env);
    const address = addressFrom(process.env);
    const ground = digestOf([
      ['code', code.digest],
      ['ground', digestOfGround(process.env)],
    ]);
    const regions = handedTables(tables)?.dataset.regions.size ?? 0;
    // Begun now, to read the tables while the site is listed; where what stands may stay, little is left for it.
    await using other =
      standing.isOn(ground) || only || !isWorthAThread(regions)
        ? undefined
        : await otherThread({ folder: code.folder, address });
    const site = new NextSite(folder, standing);
    const listed = await renderSite({ code, address, ground, data, site, only, other });
    if (compress) await addSiblings(site);
    site.put(SUMS, sumList(site.sums));
    const names = [...site.sums.keys()];
    const written = names.filter((file) => standing.untouched(file)?.sum !== site.sums.get(file)).length;
    const marks = new Map(names.map((file) => [file, markOf(join(folder, file))?.mark]));
    await replaceFolder(folder, out);
    // From here on the site is there: what fails costs the next build time, no more.
    try {
      await noteSite(note, { ground, files: notedOf(out, marks, site, listed) });
      await trimFolder(join(ROOT, PICTURES), KEPT_PICTURES);
    } catch (error) {
      console.warn(`the next build may start from nothing: ${troubleOf(error) ?? String(error)}`);
    }
    return { pages: names.filter((file) => file.endsWith('.html')).length, written };
  } finally {
    // What resists is swept by a later build.
    await rm(folder, { recursive: true, force: true }).catch(() => undefined);
  }
}

/** What is to be known of the files of a site in its place; those that another build put there meanwhile are left out. */
function notedOf(
  out: string,
  marks: ReadonlyMap<string, string | undefined>,
  { sums, keys }: NextSite,
  listed: ReadonlySet<string>,
): readonly (readonly [string, Noted])[] {
  return [...sums].flatMap(([file, sum]) => {
    const now = markOf(join(out, file));
    if (!now || now.mark !== marks.get(file)) return [];
    return [[file, { ...now, key: keys.get(file), sum, isListed: listed.has(file) }] as const];
  });
}
