import { compareText } from './compare-text.ts';
import { writeRows } from './csv.ts';
import { openSheet } from './sheet.ts';
import type { Table } from './table.ts';

/** A file of a table, written as committed files are; without text where something in it cannot be read surely. */
export interface Formatted {
  readonly text: string | undefined;
  /** Where reading failed first, from 1; undefined where it did not. */
  readonly line: number | undefined;
}

/** The rows of a file of a table as they are written, cell by cell; or where reading them failed first. */
export type ReadRows =
  | { readonly names: readonly string[]; readonly rows: readonly (readonly string[])[] }
  | { readonly line: number };

/** Reads the rows of a file, its columns in the order of their declaration; empty lines are none. */
export function readRows(table: Table, file: string, bytes: Uint8Array): ReadRows {
  const { sheet, problems } = openSheet(table, file, bytes);
  const [first] = problems;
  if (!sheet || first) return { line: first?.line ?? 1 };

  const names = Object.keys(table.columns).filter((name) => sheet.columns.has(name));
  const places = names.map((name) => sheet.columns.get(name) ?? -1);
  const rows: (readonly string[])[] = [];
  let faultAt: number | undefined;
  const gaveUp = sheet.rows((row, line, fault) => {
    if (row.every((text) => text === '')) return;
    if (fault || row.length !== sheet.width) faultAt ??= line;
    rows.push(places.map((place) => row[place] ?? ''));
  });
  const line = faultAt ?? gaveUp;
  return line === undefined ? { names, rows } : { line };
}

/**
 * The same rows with the same cells, as committed files are written: columns in the order of their declaration, rows
 * in the one order that the table has, UTF-8 in NFC without a mark, `\n` at every end,
 * quotes only where they are needed, no empty line. No cell changes, not even one that the gate refuses.
 */
export function formatTable(table: Table, file: string, bytes: Uint8Array): Formatted {
  const read = readRows(table, file, bytes);
  if ('line' in read) return { text: undefined, line: read.line };
  const { names, rows } = read;
  return { text: writeRows([names, ...sortRows(table, names, rows)]), line: undefined };
}

/**
 * Rows of a table in the order of its files: by what it is sorted by, then by its key, then by all they hold, so that the
 * same rows make the same file whatever order they came in. What stands in an order that says something stays in it.
 */
export function sortRows(
  { sorted, key, ties }: Table,
  names: readonly string[],
  rows: readonly (readonly string[])[],
): readonly (readonly string[])[] {
  if (!sorted) return rows;
  const columns = new Set(ties ? sorted : [...sorted, ...key, ...names]);
  const places = [...columns].map((name) => names.indexOf(name)).filter((place) => place !== -1);
  return rows.toSorted((a, b) => {
    for (const place of places) {
      const order = compareText(a[place] ?? '', b[place] ?? '');
      if (order !== 0) return order;
    }
    return 0;
  });
}
