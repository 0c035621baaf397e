import type { DataFile } from './gate.ts';
import { openSheet } from './sheet.ts';
import type { Table } from './table.ts';
import { tables } from './tables.ts';
import { isFileOf } from './tables-by-file.ts';
import { tellingColumn } from './telling-column.ts';

/** A cell that differs between two states of a row. */
export interface CellChange {
  readonly column: string;
  /** Empty where the column is new, or the cell was. */
  readonly before: string;
  readonly after: string;
}

/** A row that one of two states of the tables has and the other has not, or has otherwise. */
export interface RowChange {
  readonly kind: 'added' | 'changed' | 'removed';
  readonly table: string;
  /** Where it stands now, or stood. */
  readonly file: string;
  readonly line: number;
  /** The cells that name the row, in the order of the table's key. */
  readonly key: readonly string[];
  /** The row by its columns, as it is written, or was where it is gone. */
  readonly row: WrittenRow;
  /** The cells of a changed row that differ; none for others. */
  readonly cells: readonly CellChange[];
}

/** The cells of a row by their columns. A map for each of many rows would weigh more than what it holds. */
class WrittenRow {
  readonly #columns: ReadonlyMap<string, number>;
  readonly #cells: readonly string[];

  constructor(columns: ReadonlyMap<string, number>, cells: readonly string[]) {
    this.#columns = columns;
    this.#cells = cells;
  }

  /** Undefined where its table has no such column, as one from before may lack one. */
  get(column: string): string | undefined {
    return this.#cells[this.#columns.get(column) ?? -1];
  }
}

interface Found {
  readonly file: string;
  readonly line: number;
  readonly key: readonly string[];
  readonly cells: WrittenRow;
}

/** The rows of a table by their key, as they are written. */
function rowsOf(table: Table, files: readonly DataFile[]): ReadonlyMap<string, Found> {
  const rows = new Map<string, Found>();
  for (const { file, bytes } of files.filter((one) => isFileOf(table, one.file))) {
    const { sheet } = openSheet(table, file, bytes);
    sheet?.rows((written, line) => {
      const cells = new WrittenRow(sheet.columns, written);
      const key = table.key.map((name) => cells.get(name) ?? '');
      rows.set(key.join('\n'), { file, line, key, cells });
    });
  }
  return rows;
}

/** So many bytes are compared while somebody waits for a check; more is left to `npm run diff`. */
const AT_MOST = 16_000_000;

/** Whether files are too large to be compared while somebody waits. */
export const isMuch = (files: readonly DataFile[]): boolean =>
  files.reduce((sum, { bytes }) => sum + bytes.byteLength, 0) > AT_MOST;

/** The files that are not, byte for byte, among others: in a table no two rows have one key, so the others cancel out. */
export function filesApartFrom(others: readonly DataFile[], files: readonly DataFile[]): readonly DataFile[] {
  const known = new Map(others.map(({ file, bytes }) => [file, bytes]));
  return files.filter(({ file, bytes }) => {
    const other = known.get(file);
    return other === undefined || Buffer.compare(other, bytes) !== 0;
  });
}

function cellChanges(table: Table, before: Found, after: Found): readonly CellChange[] {
  return Object.keys(table.columns).flatMap((column): readonly CellChange[] => {
    const [was, is] = [before.cells.get(column) ?? '', after.cells.get(column) ?? ''];
    return was === is ? [] : [{ column, before: was, after: is }];
  });
}

/**
 * What changed between two states of the tables, table by table, in the order of their rows: rows are the same where
 * their keys are, wherever they stand. Both states are tables without problems.
 */
export function tableChanges(before: readonly DataFile[], after: readonly DataFile[]): readonly RowChange[] {
  const [old, now] = [filesApartFrom(after, before), filesApartFrom(before, after)];
  return Object.values(tables).flatMap((table: Table) => {
    const [was, is] = [rowsOf(table, old), rowsOf(table, now)];
    const change = (
      kind: RowChange['kind'],
      { file, line, key, cells: row }: Found,
      cells: readonly CellChange[] = [],
    ) => ({
      ...{ kind, table: table.name, file, line, key, row, cells },
    });
    return [
      ...[...is].flatMap(([name, row]): readonly RowChange[] => {
        const old = was.get(name);
        if (!old) return [change('added', row)];
        const cells = cellChanges(table, old, row);
        return cells.length > 0 ? [change('changed', row, cells)] : [];
      }),
      ...[...was].flatMap(([name, row]) => (is.has(name) ? [] : [change('removed', row)])),
    ];
  });
}

/** The codes of the regions that a row is about: of observations, targets and awards. */
const REGIONS = ['region', 'province'];

/** Where in the key of each table the region stands. */
const REGION_AT: ReadonlyMap<string, number> = new Map(
  Object.values<Table>(tables).map(({ name, key }) => [
    name,
    key.findIndex((column) => REGIONS.includes(column)),
  ]),
);

/** The region that a changed row is about; undefined where its table names none. */
export const regionOf = ({ table, key }: Pick<RowChange, 'table' | 'key'>): string | undefined =>
  key[REGION_AT.get(table) ?? -1] || undefined;

/** The cells that hold figures: to change one is to say that what was published was wrong. */
const FIGURES = new Set(['value']);

/** Something published that is lost or changed; undefined column: a whole row. */
export interface Loss {
  readonly change: RowChange;
  readonly column: string | undefined;
  /** What stood there; of a row, its value, or its title or name; empty where its key says it all. */
  readonly was: string;
}

/** What a row tells beside its key: its value, or its title or name. */
const toldBy = ({ table, row }: RowChange): string => row.get(tellingColumn(table) ?? '') ?? '';

/** What a change takes from the public record: rows that are gone, cells that were emptied, figures that moved. */
export const lossesOf = (changes: readonly RowChange[]): readonly Loss[] =>
  changes.flatMap((change): readonly Loss[] => {
    if (change.kind === 'removed') return [{ change, column: undefined, was: toldBy(change) }];
    return change.cells
      .filter(({ column, before, after }) => before !== '' && (after === '' || FIGURES.has(column)))
      .map(({ column, before }) => ({ change, column, was: before }));
  });
