import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { StandingSite } from './standing-site.ts';

/** Lists every file of the site with its SHA-256, as `sha256sum --check` reads it. */
export const SUMS = 'SHA256SUMS';

/** Every file below a folder, by its path with `/`, sorted. */
export const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();

/**
 * The sum of each file of a new site, by path. A file that was made anew with the same bytes gives way to the one that
 * stands, so that a copy of the site to elsewhere moves what changed and nothing else.
 */
export function sumsOf(
  files: readonly string[],
  next: string,
  standing: StandingSite,
  taken: ReadonlySet<string>,
): Map<string, string> {
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
  return new Map(files.map((file) => [file, sumOf(file)]));
}

/** Writes the list of the sums into a new site, sorted by path; it joins them. */
export function listSums(sums: Map<string, string>, next: string, standing: StandingSite): void {
  const lines = [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([file, sum]) => `${sum}  ${file}\n`);
  writeFileSync(join(next, SUMS), lines.join(''));
  for (const [file, sum] of sumsOf([SUMS], next, standing, new Set())) sums.set(file, sum);
}
