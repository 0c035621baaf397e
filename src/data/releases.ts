import { existsSync, lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { both, same } from './both.ts';
import type { Dataset } from './dataset.ts';
import { digestOf } from './digest.ts';
import { REGISTER, RELEASES, readFolder } from './files.ts';
import { type DataFile, readFiles } from './gate.ts';
import { aboutFile, type Mistake, type Problem } from './problem.ts';
import { readTable } from './read-table.ts';
import { openSheet } from './sheet.ts';
import type { Row } from './table.ts';
import * as tables from './tables.ts';

/** A row of the register. */
export type RegisteredRelease = Row<typeof tables.releases>;

/** A copy of the tables under a name, whose bytes are those that were registered. */
export interface DataRelease extends RegisteredRelease {
  /** Its tables, as today's schema reads them. */
  readonly dataset: Dataset;
  readonly files: readonly DataFile[];
}

/** The releases of a data folder and what is wrong with them. */
export interface Releases {
  /** As they stand in the register: oldest first. */
  readonly releases: readonly DataRelease[];
  readonly problems: readonly Problem[];
}

/** Reads the register of a data folder and holds every copy against it. A folder without either has no releases. */
export function readReleases(dir: string): Releases {
  const register = join(dir, REGISTER);
  const copies = copiesIn(dir);
  if (!existsSync(register)) return { releases: [], problems: copies.map(unregistered) };

  if (!lstatSync(register).isFile()) return { releases: [], problems: [noFile(REGISTER)] };
  const { sheet, problems: unopened } = openSheet(tables.releases, REGISTER, readFileSync(register));
  if (!sheet) return { releases: [], problems: unopened };
  const table = readTable(tables.releases, [sheet], { keys: new Map(), units: new Map() });
  const rows: readonly RegisteredRelease[] = [...table.rows];
  const problems: Problem[] = [...unopened, ...table.problems.kept];
  const tell = ({ at }: RegisteredRelease, column: string, value: string, mistake: Mistake): void => {
    problems.push(sheet.problem(at.line, sheet.columns.get(column), value, mistake));
  };

  const releases = rows.flatMap((row, index): readonly DataRelease[] => {
    const before = rows[index - 1];
    if (before && row.date.text < before.date.text)
      tell(row, 'date', row.date.text, {
        rule: 'release-order',
        expected: both(`${before.date.text} atau sesudahnya`, `${before.date.text} or later`),
        mend: both(
          `rilis berurutan menurut waktu pembuatannya; ${before.id} di atasnya dari ${before.date.text}`,
          `releases stand in the order they were made; ${before.id} above is of ${before.date.text}`,
        ),
      });
    if (!copies.includes(row.id)) {
      tell(row, 'id', row.id, {
        rule: 'missing-release',
        expected: both(`folder ${RELEASES}/${row.id}`, `the folder ${RELEASES}/${row.id}`),
        mend: both(
          `kembalikan ${RELEASES}/${row.id} dari kendali versi, atau hapus baris ini`,
          `bring ${RELEASES}/${row.id} back from the version control, or delete this row`,
        ),
      });
      return [];
    }
    if (!lstatSync(join(dir, RELEASES, row.id)).isDirectory()) {
      problems.push(noFolder(`${RELEASES}/${row.id}`));
      return [];
    }
    const { files } = readFolder(join(dir, RELEASES, row.id));
    const digest = digestOf(files);
    if (digest !== row.digest) {
      tell(row, 'digest', row.digest, {
        rule: 'release-changed',
        expected: same(digest),
        mend: both(
          `berkas ${RELEASES}/${row.id} bukan yang dirilis; kembalikan dari kendali versi. Koreksi masuk ke tabel dan ke rilis tersendiri`,
          `the files of ${RELEASES}/${row.id} are not those that were released; bring them back from the version control. Corrections go into the tables and a release of their own`,
        ),
      });
      return [];
    }
    const { dataset, problems: own } = readFiles(files);
    if (!dataset) {
      const [first] = own;
      tell(row, 'id', row.id, {
        rule: 'release-unreadable',
        expected: both(
          'tabel dengan kolom masa kini; kolom yang datang kemudian boleh tidak ada',
          "tables in today's columns; one that came later may lack",
        ),
        mend: both(
          `jangan ubah rilisnya; nyatakan yang baru agar tabel lama tidak membutuhkannya (${first?.file}:${first?.line}: ${first?.mend.id})`,
          `do not change the release; declare what is new so that older tables can do without it (${first?.file}:${first?.line}: ${first?.mend.en})`,
        ),
      });
      return [];
    }
    return [{ ...row, dataset, files }];
  });

  // Where a row could not be read, its folder only looks like one without a row.
  if (table.problems.kept.length === 0 && unopened.length === 0) {
    const known = new Set(rows.map(({ id }) => id));
    problems.push(...copies.filter((name) => !known.has(name)).map(unregistered));
  }
  return { releases, problems };
}

/** The names of what stands in the folder of copies, hidden files apart. */
function copiesIn(dir: string): readonly string[] {
  const folder = join(dir, RELEASES);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(folder)
    .filter((name) => !/^[.~]/.test(name))
    .sort();
}

const noFile = (file: string): Problem =>
  aboutFile(file, 'problem', file, {
    rule: 'no-file',
    expected: both('sebuah berkas biasa', 'an ordinary file'),
    mend: both('kembalikan berkasnya dari kendali versi', 'bring the file back from the version control'),
  });

const noFolder = (file: string): Problem =>
  aboutFile(file, 'problem', file, {
    rule: 'no-folder',
    expected: both('folder berisi salinan tabel', 'a folder with a copy of the tables'),
    mend: both('kembalikan foldernya dari kendali versi', 'bring the folder back from the version control'),
  });

const unregistered = (name: string): Problem =>
  aboutFile(`${RELEASES}/${name}`, 'problem', name, {
    rule: 'unregistered-release',
    expected: both(`sebuah baris di ${REGISTER}`, `a row of ${REGISTER}`),
    mend: both(
      `${REGISTER} tidak menyebutnya; kembalikan barisnya, atau hapus ini dan jalankan npm run release, yang menulis keduanya`,
      `${REGISTER} does not name it; bring its row back, or delete it and run npm run release, which writes both`,
    ),
  });
