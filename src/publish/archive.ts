import { type Zippable, zipSync } from 'fflate';
import { compareText } from '../data/compare-text.ts';
import type { Period } from '../data/period.ts';
import { sha256 } from './open-tables.ts';
import { SUMS, sumList } from './sum-list.ts';

/** A file of an archive, by its place in it. */
export interface ArchiveFile {
  readonly place: string;
  readonly bytes: Uint8Array;
}

/**
 * Files as a ZIP archive with their checksums, the same bytes on every day and in every time zone: entries are sorted
 * and dated by the data.
 */
export function archive(files: readonly ArchiveFile[], { year, month = 1, day = 1 }: Period): Uint8Array {
  // ZIP holds the time of a clock on the wall, which is what these numbers are; some zones skip a midnight, none a noon.
  const mtime = new Date(year, month - 1, day, 12);
  const sums = sumList(files.map(({ place, bytes }) => [place, sha256(bytes)]));
  const all = [...files, { place: SUMS, bytes: new TextEncoder().encode(sums) }];
  const entries: Zippable = Object.fromEntries(
    all.sort((a, b) => compareText(a.place, b.place)).map(({ place, bytes }) => [place, [bytes, { mtime }]]),
  );
  return zipSync(entries, { level: 9 });
}
