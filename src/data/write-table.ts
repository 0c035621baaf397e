import { writeRows } from './csv.ts';
import { fieldOf, type Table } from './table.ts';

/**
 * The CSV text of records of a table, as the committed files are written: the header, then a row each.
 * Reading it again gives the same records.
 */
export function writeTable(table: Table, rows: readonly object[]): string {
  const columns = Object.entries(table.columns);
  const cells = rows.map((row) => {
    const record = new Map<string, unknown>(Object.entries(row));
    return columns.map(([name, { cell, empty }]) => {
      const value = record.get(fieldOf(name));
      const isEmpty = value === undefined || (empty !== 'problem' && isSameEmpty(value, empty.value));
      return isEmpty ? '' : cell.schema.encode(value);
    });
  });
  return writeRows([columns.map(([name]) => name), ...cells]);
}

const isSameEmpty = (value: unknown, empty: unknown): boolean =>
  value === empty ||
  (Array.isArray(value) && Array.isArray(empty) && value.length === 0 && empty.length === 0);
