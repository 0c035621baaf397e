import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { both } from './both.ts';
import { CallError } from './call-error.ts';
import { digestOf } from './digest.ts';
import { REGISTER, RELEASES, readFolder } from './files.ts';
import { DataError, readDataset } from './load.ts';
import { parsePeriod } from './period.ts';
import type { RegisteredRelease } from './releases.ts';
import * as tables from './tables.ts';
import { writeTable } from './write-table.ts';

/** A release that is not made, and why. */
export class ReleaseError extends CallError {}

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
  if (!date) throw new ReleaseError(both(`bukan tanggal: ${call.date}`, `no date: ${call.date}`));
  const { columns } = tables.releases;
  if (!columns.id.cell.schema.safeParse(id).success)
    throw new ReleaseError(
      both(
        `bukan nama rilis: "${id}"; tulis huruf kecil, angka, dan tanda hubung: 2026-11`,
        `no name for a release: "${id}"; write small letters, digits and hyphens: 2026-11`,
      ),
    );
  for (const note of [noteId, noteEn])
    if (note !== undefined && !columns.note_id.cell.schema.safeParse(note).success)
      throw new ReleaseError(
        both(`catatan yang tidak dapat dimuat tabel: "${note}"`, `no note that a table can hold: "${note}"`),
      );

  const reading = readDataset(dir);
  const { releases } = reading;
  if (!reading.dataset) throw new DataError(reading);
  if (releases.some((release) => release.id === id))
    throw new ReleaseError(
      both(
        `rilis ${id} sudah ada, dan rilis tidak pernah berubah; pilih nama lain`,
        `the release ${id} is there already, and a release never changes; choose another name`,
      ),
    );
  const { files } = readFolder(dir);
  const digest = digestOf(files);
  const newest = releases.at(-1);
  if (newest?.digest === digest)
    throw new ReleaseError(
      both(
        `tabelnya sama dengan rilis ${newest.id}; tidak ada yang perlu dirilis`,
        `the tables are those of the release ${newest.id}; there is nothing to release`,
      ),
    );
  if (newest && date.text < newest.date.text)
    throw new ReleaseError(
      both(
        `${date.text} mendahului rilis ${newest.id} tanggal ${newest.date.text}`,
        `${date.text} lies before the release ${newest.id} of ${newest.date.text}`,
      ),
    );

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
