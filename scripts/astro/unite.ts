import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import type { StandingSite } from './standing-site.ts';

/** Lists every file of the site with its SHA-256, as `sha256sum --check` reads it. */
export const SUMS = 'SHA256SUMS';

/** Every file below a folder, by its path with `/`, sorted. */
export const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();

/** Puts files of the site that stands into the new one. */
export function takeFiles(files: Iterable<string>, standing: StandingSite, next: string): void {
  const made = new Set<string>();
  for (const file of files) {
    const place = join(next, file);
    const folder = dirname(place);
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    standing.take(file, place);
  }
}

/**
 * Lists the sums of a new site in it. A file that was made anew with the same bytes gives way to the one that stands,
 * so that a copy of the site to elsewhere moves what changed and nothing else. Returns the sum of each file, by path.
 */
export function sumUp(
  next: string,
  standing: StandingSite,
  taken: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const sumOf = (file: string): string => {
    const known = standing.untouched(file);
    if (known && taken.has(file)) return known.sum;
    const place = join(next, file);
    const sum = createHash('sha256').update(readFileSync(place)).digest('hex');
    if (known?.sum === sum) {
      rmSync(place);
      standing.take(file, place);
    }
    return sum;
  };
  const sums = new Map(filesBelow(next).map((file) => [file, sumOf(file)]));
  const text = [...sums].map(([file, sum]) => `${sum}  ${file}\n`).join('');
  writeFileSync(join(next, SUMS), text);
  return sums.set(SUMS, sumOf(SUMS));
}
