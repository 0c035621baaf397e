import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Place, type PutFile, putFile } from './put-file.ts';
import type { Noted, StandingSite } from './standing-site.ts';

/** A site that is being made, beside the one that stands. */
export class NextSite {
  readonly folder: string;
  /** SHA-256 of each file, by path. */
  readonly sums = new Map<string, string>();
  /** What each was made by, of those that are made from a key. */
  readonly keys = new Map<string, string>();
  readonly #standing: StandingSite;
  readonly #folders = new Set<string>();

  constructor(folder: string, standing: StandingSite) {
    this.folder = folder;
    this.#standing = standing;
  }

  /** Notes what a file is made by; returns whether the one that stands was made by the same. */
  isMadeBy(file: string, key: string): boolean {
    this.keys.set(file, key);
    return this.#standing.keyOf(file) === key;
  }

  /** The place of a file; its folder is there from now on. */
  placeOf(file: string): Place {
    return { path: this.#pathOf(file), standing: this.#standing.untouched(file)?.sum };
  }

  put(file: string, bytes: string | Buffer): void {
    this.note(file, putFile(Buffer.from(bytes), this.placeOf(file)));
  }

  /** Notes what was put in the place of a file; what stands already is taken from there. */
  note(file: string, { sum, stands }: PutFile): void {
    if (this.sums.has(file)) throw new Error(`two files have the name ${file}`);
    if (stands) this.#standing.take(file, this.#pathOf(file));
    this.sums.set(file, sum);
  }

  /** Takes a file that stands; what was noted of it, or undefined where it is not as it was written. */
  take(file: string): Noted | undefined {
    const noted = this.#standing.untouched(file);
    if (!noted) return undefined;
    this.#standing.take(file, this.#pathOf(file), noted);
    this.sums.set(file, noted.sum);
    return noted;
  }

  #pathOf(file: string): string {
    const path = join(this.folder, file);
    this.#makeFolder(dirname(path));
    return path;
  }

  // Thousands of folders, most beside another: each is made once, below one that is there.
  #makeFolder(folder: string): void {
    if (this.#folders.has(folder)) return;
    if (folder === this.folder) mkdirSync(folder, { recursive: true });
    else {
      this.#makeFolder(dirname(folder));
      mkdirSync(folder);
    }
    this.#folders.add(folder);
  }
}
