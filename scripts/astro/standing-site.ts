import { hash } from 'node:crypto';
import { existsSync, linkSync, readFileSync, statSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { sweep } from './workshop.ts';

/** How the disk knows a file. */
export interface Mark {
  /** Its place on the disk, its size and the nanosecond it was written in: those stay where it gets a second name. */
  readonly mark: string;
  /** The nanosecond of any change, of its names and its times too: a time that was set back by hand shows here. */
  readonly changed: string;
}

/** A file of a site as it was built: what made it, what it holds, and how the disk tells that nobody touched it since. */
export interface Noted extends Mark {
  /** Undefined for a file that no key stands for. */
  readonly key: string | undefined;
  /** SHA-256 in hexadecimal. */
  readonly sum: string;
  /** Whether it is a page that names its own address: those are in the sitemap. */
  readonly isListed: boolean;
}

/** A site as it was built. */
export interface NotedSite {
  /** Digest of what every file stands on, beside the data. */
  readonly ground: string | undefined;
  /** By their paths. */
  readonly files: readonly (readonly [string, Noted])[];
}

export function markOf(file: string): Mark | undefined {
  const found = statSync(file, { bigint: true, throwIfNoEntry: false });
  if (!found?.isFile()) return undefined;
  return { mark: `${found.ino} ${found.size} ${found.mtimeNs}`, changed: String(found.ctimeNs) };
}

/** What a site was thought to hold can not be taken from it: mostly, someone else wrote it meanwhile. */
export class SiteChanged extends Error {}

/** A site in its folder, with what is known of its files from when it was built. */
export class StandingSite {
  readonly folder: string;
  readonly #ground: string | undefined;
  readonly #files: ReadonlyMap<string, Noted>;
  readonly #taken = new Set<string>();

  constructor(folder: string, { ground, files }: NotedSite = { ground: undefined, files: [] }) {
    this.folder = folder;
    this.#ground = ground;
    this.#files = new Map(files);
  }

  /** Reads what was noted of a site; a note that is missing, damaged, of another form or of a site that is gone counts as none. */
  static read(folder: string, note: string): StandingSite {
    try {
      const [digest, text = ''] = readFileSync(note, 'utf8').split('\n', 2);
      if (digest === hash('sha256', text) && existsSync(folder))
        return new StandingSite(folder, JSON.parse(text));
    } catch {
      // As if nothing had been built.
    }
    return new StandingSite(folder);
  }

  /** Whether it stands on the same: where it does not, none of its files has a key that stands. */
  isOn(ground: string): boolean {
    return this.#ground === ground;
  }

  /** What a file was made by, as it was noted. */
  keyOf(file: string): string | undefined {
    return this.#files.get(file)?.key;
  }

  /** What was noted of a file, where it stands as it was written; undefined where it does not. */
  untouched(file: string): Noted | undefined {
    const noted = this.#files.get(file);
    const now = noted && markOf(join(this.folder, file));
    if (noted?.mark !== now?.mark) return undefined;
    // A second name is a change of its own.
    return this.#taken.has(file) || noted?.changed === now?.changed ? noted : undefined;
  }

  /**
   * Gives a file a second name: the same bytes on disk, with their time.
   * @param noted what is known of it, where that was looked up already
   * @throws {SiteChanged} where it is not the file that was noted, or may not be linked
   */
  take(file: string, to: string, noted = this.untouched(file)): Noted {
    const from = join(this.folder, file);
    if (noted) {
      try {
        linkSync(from, to);
        this.#taken.add(file);
        // A second name has the mark of the first, so that this is about the very file.
        if (markOf(to)?.mark === noted.mark) return noted;
      } catch {
        // It went meanwhile, is another user's, or has no more names to give.
      }
    }
    throw new SiteChanged(`${from} can not be taken`);
  }
}

/** Notes a site, whole or not at all. */
export async function noteSite(note: string, site: NotedSite): Promise<void> {
  const text = JSON.stringify(site);
  const beside = `${note}-${process.pid}`;
  await mkdir(dirname(note), { recursive: true });
  await sweep(beside);
  try {
    await writeFile(beside, `${hash('sha256', text)}\n${text}`);
    await rename(beside, note);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
