import { writeRows } from '../data/csv.ts';
import { readRows, sortRows } from '../data/format-table.ts';
import { type DataFile, type Moment, readFiles } from '../data/gate.ts';
import type { Problem } from '../data/problem.ts';
import type { Table } from '../data/table.ts';
import { tableOf } from '../data/tables-by-file.ts';
import type { RowCells } from './cell-rules.ts';

/** A row that is to stand in a file of a table. */
export interface NewRow {
  readonly file: string;
  readonly cells: RowCells;
}

/** What the tables would be with new rows in them, and what the gate would say. */
export interface Appended {
  readonly changed: readonly { readonly file: string; readonly text: string }[];
  /** What the gate has against new rows. */
  readonly problems: ReadonlyMap<NewRow, readonly Problem[]>;
  /** What it finds odd about them, and publishes. */
  readonly warnings: ReadonlyMap<NewRow, readonly Problem[]>;
  /** What it has against anything else. */
  readonly others: readonly Problem[];
  /** Where each new row would stand, from 1. */
  readonly lines: ReadonlyMap<NewRow, number>;
}

/**
 * Puts rows into the files of a data folder, in memory: sorted, formatted, and read by the gate as a whole.
 * @throws {RangeError} where a file is of no table or cannot be read
 */
export function appendRows(files: readonly DataFile[], rows: readonly NewRow[], moment: Moment): Appended {
  const lines = new Map<NewRow, number>();
  const changed = [...Map.groupBy(rows, ({ file }) => file)].map(([file, own]) => {
    const table = tableOf(file);
    if (!table) throw new RangeError(`no table has the file ${file}`);
    const bytes = files.find((one) => one.file === file)?.bytes;
    const { text, lineOf } = withRows(table, file, bytes, own);
    for (const row of own) lines.set(row, lineOf(row));
    return { file, text };
  });

  const encoder = new TextEncoder();
  const texts = new Map(changed.map(({ file, text }) => [file, encoder.encode(text)]));
  const kept = files.filter(({ file }) => !texts.has(file));
  const after = [...kept, ...[...texts].map(([file, bytes]) => ({ file, bytes }))];
  const { problems, warnings } = readFiles(after, moment);
  const rowAt = new Map(rows.map((row) => [`${row.file}\n${lines.get(row)}`, row]));
  const of = (found: readonly Problem[]): Map<NewRow | undefined, Problem[]> =>
    Map.groupBy(found, ({ file, line }) => rowAt.get(`${file}\n${line}`));
  const toldOf = (found: readonly Problem[]): ReadonlyMap<NewRow, readonly Problem[]> =>
    new Map([...of(found)].flatMap(([row, told]): [NewRow, Problem[]][] => (row ? [[row, told]] : [])));
  return {
    changed,
    problems: toldOf(problems),
    warnings: toldOf(warnings),
    others: of(problems).get(undefined) ?? [],
    lines,
  };
}

/** A file of a table with rows among its own; it may not be there yet. */
function withRows(
  table: Table,
  file: string,
  bytes: Uint8Array | undefined,
  added: readonly NewRow[],
): { text: string; lineOf: (row: NewRow) => number } {
  const all = Object.keys(table.columns);
  const read = bytes ? readRows(table, file, bytes) : { names: all, rows: [] };
  if ('line' in read) throw new RangeError(`${file} cannot be read at line ${read.line}`);
  // A column that came later is added with the first row that needs it.
  const names = all.filter(
    (name) => read.names.includes(name) || added.some(({ cells }) => (cells[name] ?? '') !== ''),
  );
  const old = read.rows.map((row) => names.map((name) => row[read.names.indexOf(name)] ?? ''));
  const own = new Map(added.map((row) => [row, names.map((name) => row.cells[name] ?? '')]));
  const sorted = sortRows(table, names, [...old, ...own.values()]);
  const starts = new Map<readonly string[], number>();
  let line = 2;
  for (const cells of sorted) {
    starts.set(cells, line);
    line += cells.join('').split('\n').length;
  }
  return {
    text: writeRows([names, ...sorted]),
    lineOf: (row) => starts.get(own.get(row) ?? []) ?? 1,
  };
}
