import { assemble } from './assemble.ts';
import type { Dataset, Origin, TableFile, Unit } from './dataset.ts';
import { digestOf } from './digest.ts';
import { identities, type Rows } from './identities.ts';
import { compareProblems, type Mistake, type Problem } from './problem.ts';
import { type AnyRow, collectKeys, type Keys, readTable } from './read-table.ts';
import { openSheet, type Sheet } from './sheet.ts';
import { didYouMean } from './suggest.ts';
import { isFileOf, type Table } from './table.ts';
import { tables } from './tables.ts';
import { isFileOf } from './tables-by-file.ts';
import { warnings } from './warnings.ts';

/** A file of the data folder, by its path under it with `/`. */
export interface DataFile {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** What the gate makes of a data folder. There is a dataset exactly where there is no problem. */
export interface Reading {
  readonly dataset: Dataset | undefined;
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
  readonly files: readonly TableFile[];
}

/** When the reading is done, where that matters: people who check tables have a today, the pages have none. */
export interface Moment {
  /** `2026-03-31` */
  readonly today?: string;
}

interface Context extends Moment {
  /** Files of the folder that look like tables and are not read. */
  readonly unread?: readonly string[];
}

/** Reads, checks and indexes the CSV files of a data folder. Finds all problems; never throws because of a file. */
export function readFiles(given: readonly DataFile[], { today, unread = [] }: Context = {}): Reading {
  const files = [...given].sort((a, b) => (a.file < b.file ? -1 : 1));
  const all: readonly Table[] = Object.values(tables);
  const problems: Problem[] = [];
  const notes: Problem[] = unread.map(notRead);
  const disorder: Problem[] = [];
  const sheets = new Map<string, Sheet>();
  const filesOf = (table: Table): DataFile[] => files.filter(({ file }) => isFileOf(table, file));

  for (const { file } of files) {
    if (!all.some((table) => isFileOf(table, file))) problems.push(unknownFile(file, all));
  }
  for (const table of all) {
    const own = filesOf(table);
    if (own.length === 0 && !table.optional) problems.push(missingFile(table));
    for (const { file, bytes } of own) {
      const { sheet, problems: found } = openSheet(table, file, bytes);
      problems.push(...found);
      if (sheet) sheets.set(file, sheet);
    }
  }

  const keys = new Map<string, Keys | undefined>();
  for (const name of referredTables(all)) {
    const table = all.find((candidate) => candidate.name === name);
    if (!table) continue;
    const own = filesOf(table).map(({ file }) => sheets.get(file));
    const found = own.length === 0 ? undefined : collectKeys(table, own);
    keys.set(name, found);
    if (!found) notes.push(notChecked(table));
  }

  const units = new Map<string, Unit>();
  const read: Record<string, readonly AnyRow[]> = {};
  const tableFiles: TableFile[] = [];
  for (const table of all) {
    const own = filesOf(table);
    const opened = own.flatMap(({ file }) => sheets.get(file) ?? []);
    const { rows, problems: found, counts, unsorted } = readTable(table, opened, { keys, units });
    for (const problem of found) problems.push(problem);
    disorder.push(...unsorted);
    read[table.name] = rows;
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
  const teller =
    (into: Problem[], severity: Problem['severity']) =>
    (at: Origin, column: string, value: string, mistake: Mistake): void => {
      const sheet = sheets.get(at.file);
      const cell = sheet?.columns.get(column);
      if (sheet) into.push({ ...sheet.problem(at.line, cell, value, mistake), severity });
    };
  for (const identity of identities) identity(rows, teller(problems, 'problem'), today);
  const dataset = problems.length === 0 ? assemble(rows, tableFiles, digestOf(files)) : undefined;
  // Where rows are missing, what looks odd may be their absence: so warnings wait until there is no problem.
  if (dataset) {
    notes.push(...disorder);
    for (const warning of warnings) warning(dataset, teller(notes, 'warning'));
  }

  return {
    dataset,
    problems: problems.sort(compareProblems),
    warnings: notes.sort(compareProblems),
    files: tableFiles,
  };
}

const referredTables = (all: readonly Table[]): Set<string> =>
  new Set(
    all.flatMap(({ columns }) => Object.values(columns).flatMap(({ cell }) => cell.type.references ?? [])),
  );

const atStart = (file: string, severity: Problem['severity'], value: string, mistake: Mistake): Problem => ({
  file,
  line: 1,
  column: 1,
  field: undefined,
  severity,
  value,
  ...mistake,
});

function missingFile({ path, columns }: Table): Problem {
  const header = Object.keys(columns).join(',');
  const isFolder = path.endsWith('/');
  return atStart(path, 'problem', path, {
    rule: 'missing-file',
    expected: isFolder ? 'a folder with .csv files' : 'a file',
    mend: isFolder
      ? `add a .csv file to this folder, with the header ${header}`
      : `add the file, with the header ${header}`,
  });
}

function unknownFile(file: string, all: readonly Table[]): Problem {
  const paths = all.map(({ path }) => path);
  return atStart(file, 'problem', file, {
    rule: 'unknown-file',
    expected: paths.join(', '),
    mend: didYouMean(
      file,
      paths,
      'no table has this name; rename the file or move it out of the data folder',
    ),
  });
}

const notRead = (file: string): Problem =>
  atStart(file, 'warning', file, {
    rule: 'file-not-read',
    expected: 'a .csv file',
    mend: 'not read; save it as CSV, or move it out of the data folder',
  });

const notChecked = ({ name, path }: Table): Problem =>
  atStart(path, 'warning', name, {
    rule: 'references-not-checked',
    expected: 'a table that can be read to its end',
    mend: `references to ${name} were not checked; mend this file first`,
  });
