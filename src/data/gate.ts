import { acknowledge } from './acknowledge.ts';
import { assembleDataset, assembleTables } from './assemble.ts';
import { both, same } from './both.ts';
import { compareText } from './compare-text.ts';
import { COPY_NAME } from './copies.ts';
import type { Dataset, Origin, OtherTables, TableFile, Unit } from './dataset.ts';
import { digestOf } from './digest.ts';
import type { Oddity, OfTable, TellOdd } from './doubts/doubter.ts';
import type { Rows } from './identities/identity.ts';
import { identities, wholes } from './identities.ts';
import type { Keys } from './key-mend.ts';
import {
  aboutFile,
  compareProblems,
  type KnownWarning,
  type Mistake,
  type Problem,
  type Warning,
} from './problem.ts';
import { collectKeys } from './read-table.ts';
import { type Elsewhere, readTogether } from './read-together.ts';
import { reviewOf } from './review.ts';
import { indexSeries } from './series-index.ts';
import { openSheet, type Sheet } from './sheet.ts';
import { didYouMean } from './suggest.ts';
import { fieldOf, type Row, type Table } from './table.ts';
import { tables } from './tables.ts';
import { isFileOf } from './tables-by-file.ts';
import { type LeftOff, Tally } from './tally.ts';
import { regionWarnings, warnings } from './warnings.ts';

/** A file of the data folder, by its path under it with `/`. */
export interface DataFile {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** What the gate makes of a data folder. There is a dataset exactly where there is no problem. */
export interface Reading {
  readonly dataset: Dataset | undefined;
  readonly problems: readonly Problem[];
  readonly warnings: readonly Warning[];
  /** What would be warnings, had nobody looked at them: each with its reason. */
  readonly known: readonly KnownWarning[];
  /** How many more findings there are of a rule of which a file has too many to keep. */
  readonly left: readonly LeftOff[];
  readonly files: readonly TableFile[];
}

/** When the reading is done, where that matters: people who check tables have a today, the pages have none. */
export interface Moment {
  /** `2026-03-31` */
  readonly today?: string;
}

interface Context extends Moment {
  /** Whether pages are to be made of the tables, which must hold what these lead with: a beginning need not. */
  readonly forPages?: boolean;
  /** Files of the folder that look like tables and are not read. */
  readonly unread?: readonly string[];
  /** What stands where a file or a folder could and is neither. */
  readonly refused?: readonly string[];
  /** Where files of a large table can be read at the same time. */
  readonly elsewhere?: Elsewhere | undefined;
}

/** Reads, checks and indexes the CSV files of a data folder. Finds all problems; never throws because of a file. */
export function readFiles(
  given: readonly DataFile[],
  { today, forPages = false, unread = [], refused = [], elsewhere }: Context = {},
): Reading {
  const files = [...given].sort((a, b) => compareText(a.file, b.file));
  const all: readonly Table[] = Object.values(tables);
  const problems = new Tally();
  problems.push(...refused.map(noFile));
  const notes: Warning[] = unread.map(notRead);
  const disorder = new Tally();
  const filesOf = (table: Table): DataFile[] => files.filter(({ file }) => isFileOf(table, file));
  const sheets = new Map<string, Sheet | undefined>();
  /** Opens a file when it is first asked for: one that was read elsewhere is opened only to tell of its rows. */
  const sheetOf = ({ file, bytes }: DataFile): Sheet | undefined =>
    sheets.getOrInsertComputed(file, () => {
      const table = all.find((one) => isFileOf(one, file));
      if (!table) return undefined;
      const { sheet, problems: found } = openSheet(table, file, bytes);
      problems.push(...found);
      return sheet;
    });

  for (const { file } of files) {
    if (!all.some((table) => isFileOf(table, file))) problems.push(unknownFile(file, all));
  }
  for (const table of all) {
    if (filesOf(table).length === 0 && !table.optional) problems.push(missingFile(table));
  }

  const keys = new Map<string, Keys | undefined>();
  for (const name of referredTables(all)) {
    const table = all.find((candidate) => candidate.name === name);
    if (!table) continue;
    const own = filesOf(table).map(sheetOf);
    const found = own.length === 0 ? undefined : collectKeys(table, own);
    keys.set(name, found);
    if (!found) notes.push(notChecked(table));
  }

  const units = new Map<string, Unit>();
  const read: Record<string, Iterable<Row<Table>>> = {};
  const tableFiles: TableFile[] = [];
  for (const table of all) {
    const own = filesOf(table);
    const known = { keys, units };
    const { rows, problems: found, counts, untidy } = readTogether(table, own, sheetOf, known, elsewhere);
    problems.add(found);
    disorder.add(untidy);
    read[table.name] = table.name === tables.observations.name ? rows : [...rows];
    if (table.name === tables.indicators.name) {
      for (const row of rows) units.set(String(row.code), row.unit as Unit);
    }
    for (const { file, bytes } of own) {
      tableFiles.push(
        Object.freeze({ file, table: table.name, rows: counts.get(file) ?? 0, bytes: bytes.byteLength }),
      );
    }
  }

  // The declarations of the tables are what gives these rows their types.
  const rows = read as unknown as Rows;
  const located = (at: Origin, column: string, value: string, mistake: Mistake): Problem => {
    const given = files.find(({ file }) => file === at.file);
    const sheet = given && sheetOf(given);
    // A folder of a table is no file.
    return sheet
      ? sheet.problem(at.line, sheet.columns.get(column), value, mistake)
      : aboutFile(at.file, 'problem', value, mistake);
  };
  const tell = (at: Origin, column: string, value: string, mistake: Mistake): void => {
    problems.push(located(at, column, value, mistake));
  };
  for (const identity of identities) identity(rows, tell, today);
  if (forPages && problems.kept.length === 0) for (const identity of wholes) identity(rows, tell, today);
  let dataset: Dataset | undefined;
  // Where rows are missing, what looks odd may be their absence: so warnings wait until there is no problem.
  const known: KnownWarning[] = [];
  if (problems.kept.length === 0) {
    const others = assembleTables(rows);
    const index = indexSeries(rows.observations);
    dataset = assembleDataset(others, rows.observations, index, Object.freeze([...tableFiles]), {
      digest: () => digestOf(files),
      figuresDigest: () => digestOf(files.filter(({ file }) => file !== tables.acknowledgements.path)),
    });
    const found: Warning[] = [];
    const tellInto =
      (list: Warning[]): TellOdd =>
      (row, column, value, oddity) => {
        const table = all.find((one) => isFileOf(one, row.at.file));
        list.push(
          asWarning(located(row.at, column, value, oddity), {
            at: row.at,
            key: table && keyOf(table, row),
            oddity,
            region: regionNamed(others, row),
          }),
        );
      };
    const review = reviewOf(others, rows.observations, index);
    for (const doubter of warnings) doubter(review, tellInto(found));
    const regional = regionWarnings.map((doubter) => doubter(review));
    for (const region of others.regions.keys()) for (const look of regional) look(region, tellInto(found));
    const looked = acknowledge(found, others.acknowledgements, tellInto(notes));
    for (const one of disorder.kept) notes.push(asWarning(one));
    for (const note of looked.open) notes.push(note);
    for (const one of looked.known) known.push(one);
  }

  return {
    dataset,
    problems: [...problems.kept].sort(compareProblems),
    warnings: notes.sort(compareProblems),
    known: known.sort(compareProblems),
    left: [...problems.left, ...(dataset ? disorder.left : [])],
    files: tableFiles,
  };
}

const referredTables = (all: readonly Table[]): Set<string> =>
  new Set(
    all.flatMap(({ columns }) => Object.values(columns).flatMap(({ cell }) => cell.type.references ?? [])),
  );

/** A finding as a warning, of the row that it is about. */
const asWarning = (
  problem: Problem,
  row?: {
    readonly at: Origin;
    readonly key: string | undefined;
    readonly oddity: Oddity;
    readonly region: Warning['region'];
  },
): Warning => ({
  ...problem,
  severity: 'warning',
  at: row?.at,
  key: row?.key,
  beside: row?.oddity.beside?.map(({ at }) => at) ?? [],
  computed: row?.oddity.computed,
  region: row?.region,
});

/** The region that a row is about; undefined where it names none. */
function regionNamed({ regions }: OtherTables, row: OfTable): Warning['region'] {
  const region = regions.get(String(fieldIn(row, 'region') ?? fieldIn(row, 'province')));
  return region && { code: region.code, name: both(region.name, region.nameEn) };
}

const fieldIn = (row: OfTable, field: string): unknown => Reflect.get(row, field);

/** The cells of a row's key as its file writes them, joined by `;`. */
function keyOf({ key, columns }: Table, row: OfTable): string {
  return key
    .map((name) => {
      const value = fieldIn(row, fieldOf(name));
      return value === undefined ? '' : (columns[name]?.cell.schema.encode(value) ?? '');
    })
    .join(';');
}

function missingFile({ path, columns }: Table): Problem {
  const header = Object.keys(columns).join(',');
  const isFolder = path.endsWith('/');
  return aboutFile(path, 'problem', path, {
    rule: 'missing-file',
    expected: isFolder
      ? both('folder berisi berkas .csv', 'a folder with .csv files')
      : both('sebuah berkas', 'a file'),
    mend: isFolder
      ? both(
          `tambahkan berkas .csv ke folder ini, dengan baris judul ${header}`,
          `add a .csv file to this folder, with the header ${header}`,
        )
      : both(`tambahkan berkas ini, dengan baris judul ${header}`, `add the file, with the header ${header}`),
  });
}

function unknownFile(file: string, all: readonly Table[]): Problem {
  const paths = all.map(({ path }) => path);
  return aboutFile(file, 'problem', file, {
    rule: 'unknown-file',
    expected: same(paths.join(', ')),
    mend: didYouMean(
      file.replace(COPY_NAME, ''),
      paths,
      both(
        'tidak ada tabel bernama ini; ganti nama berkas atau pindahkan dari folder data',
        'no table has this name; rename the file or move it out of the data folder',
      ),
    ),
  });
}

const noFile = (file: string): Problem =>
  aboutFile(file, 'problem', file, {
    rule: 'no-file',
    expected: both('sebuah berkas biasa', 'an ordinary file'),
    mend: both(
      'tautan tidak diikuti; letakkan berkasnya sendiri di sini',
      'links are not followed; put the file itself here',
    ),
  });

const notRead = (file: string): Warning =>
  asWarning(
    aboutFile(file, 'warning', file, {
      rule: 'file-not-read',
      expected: both('berkas .csv', 'a .csv file'),
      mend: both(
        'tidak dibaca; simpan sebagai CSV, atau pindahkan dari folder data',
        'not read; save it as CSV, or move it out of the data folder',
      ),
    }),
  );

const notChecked = ({ name, path }: Table): Warning =>
  asWarning(
    aboutFile(path, 'warning', name, {
      rule: 'references-not-checked',
      expected: both('tabel yang dapat dibaca sampai akhir', 'a table that can be read to its end'),
      mend: both(
        `rujukan ke ${name} tidak diperiksa; perbaiki berkas ini dulu`,
        `references to ${name} were not checked; mend this file first`,
      ),
    }),
  );
