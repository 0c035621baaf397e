import { createHash } from 'node:crypto';
import { copyFileSync, linkSync, readFileSync, statSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** A file of a site as it was built: what made it, what it holds, and how the disk knows that nobody touched it since. */
export interface Noted {
  /** Undefined for a file that no key stands for. */
  readonly key: string | undefined;
  /** SHA-256 in hexadecimal. */
  readonly sum: string;
  /** Its place on the disk, its size and the nanosecond it was written in. */
  readonly mark: string;
}

/** What changes on the disk where a file is written, and stays where it gets a second name. */
export function markOf(file: string): string | undefined {
  const found = statSync(file, { bigint: true, throwIfNoEntry: false });
  return found?.isFile() ? `${found.ino} ${found.size} ${found.mtimeNs}` : undefined;
}

const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** What a site was thought to hold is not there any more: someone else wrote it meanwhile. */
export class SiteChanged extends Error {}

/** A site in its folder, with what is known of its files from when it was built. */
export class StandingSite {
  readonly folder: string;
  readonly #files: ReadonlyMap<string, Noted>;

  constructor(folder: string, files: Iterable<readonly [string, Noted]> = []) {
    this.folder = folder;
    this.#files = new Map(files);
  }

  /** Reads what was noted of a site; a note that is missing, damaged or of another form counts as none. */
  static read(folder: string, note: string): StandingSite {
    try {
      const [digest, text = ''] = readFileSync(note, 'utf8').split('\n', 2);
      if (digest === digestOf(text)) return new StandingSite(folder, JSON.parse(text));
    } catch {
      // As if nothing had been built.
    }
    return new StandingSite(folder);
  }

  /** What was noted of a file, where it stands as it was written; undefined where it does not. */
  untouched(file: string): Noted | undefined {
    const noted = this.#files.get(file);
    return noted && markOf(join(this.folder, file)) === noted.mark ? noted : undefined;
  }

  /**
   * Gives a file a second name: the same bytes on disk, with their time; a copy where the disks differ.
   * @throws {SiteChanged} where it is not the file that was noted
   */
  take(file: string, to: string): Noted {
    const noted = this.#files.get(file);
    const from = join(this.folder, file);
    try {
      linkSync(from, to);
      // A second name has the mark of the first, so that this is about the very file.
      if (noted && markOf(to) === noted.mark) return noted;
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined;
      if (code !== 'EXDEV' && code !== 'ENOENT') throw error;
      if (code === 'EXDEV' && noted && this.untouched(file)) {
        copyFileSync(from, to);
        if (this.untouched(file)) return noted;
      }
    }
    throw new SiteChanged(`${from} changed while the site was built`);
  }
}

/** Notes the files of a site, whole or not at all. */
export async function noteSite(note: string, files: Iterable<readonly [string, Noted]>): Promise<void> {
  const text = JSON.stringify([...files]);
  const beside = `${note}-${process.pid}`;
  await mkdir(dirname(note), { recursive: true });
  await writeFile(beside, `${digestOf(text)}\n${text}`);
  await rename(beside, note);
}
