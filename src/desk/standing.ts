import type { DataFile } from '../data/gate.ts';
import { openSheet } from '../data/sheet.ts';
import type { Table } from '../data/table.ts';
import { isFileOf } from '../data/tables-by-file.ts';
import { type RowCells, valueColumn } from './cell-rules.ts';
import { isSameNumber } from './numbers.ts';

/** A row that stands in the tables, as it is written, and where. */
export interface StandingRow {
  readonly file: string;
  readonly line: number;
  readonly cells: RowCells;
}

/** The rows of a table as they are written, in all its files. */
export function standingRows(table: Table, files: readonly DataFile[]): readonly StandingRow[] {
  return files.flatMap(({ file, bytes }) => {
    const sheet = isFileOf(table, file) ? openSheet(table, file, bytes).sheet : undefined;
    const rows: StandingRow[] = [];
    sheet?.rows((row, line) => {
      const cells = [...sheet.columns].map(([name, place]): [string, string] => [name, row[place] ?? '']);
      rows.push({ file, line, cells: Object.fromEntries(cells) });
    });
    return rows;
  });
}

/** The key of a row as one text, without some of its columns. */
export const keyOf = ({ key }: Table, cells: RowCells, without: readonly string[] = []): string =>
  key
    .filter((name) => !without.includes(name))
    .map((name) => cells[name] ?? '')
    .join('\u0000');

/** Columns that say something about a row and not of what it tells. */
const ASIDES = new Set(['note', 'confidence']);

/** The first column in which a row says otherwise than one with the same key; undefined where both say the same. */
export function differingColumn(table: Table, one: RowCells, other: RowCells): string | undefined {
  const value = valueColumn(table);
  return Object.keys(table.columns).find((name) => {
    const [a = '', b = ''] = [one[name], other[name]];
    if (ASIDES.has(name) || a === b) return false;
    return !(name === value && a !== '' && b !== '' && isSameNumber(a, b));
  });
}
