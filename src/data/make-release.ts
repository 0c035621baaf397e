import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { digestOf } from './digest.ts';
import { REGISTER, RELEASES, readFolder } from './files.ts';
import { DataError, readDataset } from './load.ts';
import { parsePeriod } from './period.ts';
import type { RegisteredRelease } from './releases.ts';
import * as tables from './tables.ts';
import { writeTable } from './write-table.ts';

/** A release that is not made, and why: a mistake of the call, not of the data. */
export class ReleaseError extends Error {}

/** What a person says about a release. */
export interface ReleaseCall {
  /** `2026-11` */
  readonly id: string;
  /** `2026-11-27` */
  readonly date: string;
  readonly noteId?: string | undefined;
  readonly noteEn?: string | undefined;
}

/**
 * Copies the tables of a data folder, as they stand, into a release of it, and writes its row in the register.
 * Returns that row.
 * @throws ReleaseError where the name is taken or no name, or nothing changed since the newest release
 * @throws DataError where the tables or older releases have problems
 */
export function makeRelease(dir: string, call: ReleaseCall): Omit<RegisteredRelease, 'at'> {
  const { id, noteId, noteEn } = call;
  const date = parsePeriod(call.date);
  if (!date) throw new ReleaseError(`no date: ${call.date}`);
  const { columns } = tables.releases;
  if (!columns.id.cell.schema.safeParse(id).success)
    throw new ReleaseError(
      `no name for a release: "${id}"; write small letters, digits and hyphens: 2026-11`,
    );
  for (const note of [noteId, noteEn])
    if (note !== undefined && !columns.note_id.cell.schema.safeParse(note).success)
      throw new ReleaseError(`no note that a table can hold: "${note}"`);

  const reading = readDataset(dir);
  const { releases } = reading;
  if (!reading.dataset) throw new DataError(reading);
  if (releases.some((release) => release.id === id))
    throw new ReleaseError(
      `the release ${id} is there already, and a release never changes; choose another name`,
    );
  const { files } = readFolder(dir);
  const digest = digestOf(files);
  const newest = releases.at(-1);
  if (newest?.digest === digest)
    throw new ReleaseError(`the tables are those of the release ${newest.id}; there is nothing to release`);
  if (newest && date.text < newest.date.text)
    throw new ReleaseError(`${date.text} lies before the release ${newest.id} of ${newest.date.text}`);

  const row = { id, date, digest, noteId, noteEn };
  for (const { file, bytes } of files) {
    const copy = join(dir, RELEASES, id, file);
    mkdirSync(dirname(copy), { recursive: true });
    writeFileSync(copy, bytes);
  }
  // Last, so that a copy that was cut off is told by the check.
  writeFileSync(join(dir, REGISTER), writeTable(tables.releases, [...releases, row]));
  return row;
}
