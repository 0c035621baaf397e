import { openSheet } from '../data/sheet.ts';
import { tables } from '../data/tables.ts';
import type { Cell } from './derived-table.ts';
import type { OpenTable } from './open-tables.ts';

/**
 * Called with the cells of a row in the order of the fields, numbers as numbers, all else as text; and with its line in
 * the file of a committed table.
 */
export type VisitRow = (cells: readonly Cell[], line: number | undefined) => void;

const NUMBERS: ReadonlySet<string> = new Set(['integer', 'number', 'year']);

/** Visits the rows of a table. Those of a committed one are read each time: of large tables they would fill the memory. */
export function openRows({ fields, csv, computed, committed }: OpenTable, visit: VisitRow): void {
  for (const cells of computed ?? []) visit(cells, undefined);
  if (!committed) return;
  const { sheet } = openSheet(tables[committed.table], committed.file, csv);
  if (!sheet) throw new Error(`${committed.file} was read before, and cannot be now`);
  const columns = fields.map(({ name, type }) => ({
    place: sheet.columns.get(name) ?? -1,
    isNumber: NUMBERS.has(type),
  }));
  sheet.rows((cells, line) => {
    if (cells.every((cell) => cell === '')) return;
    const row = columns.map(({ place, isNumber }): Cell => {
      const cell = cells[place] ?? '';
      if (cell === '') return null;
      return isNumber ? Number(cell) : cell;
    });
    visit(row, line);
  });
}

/** The rows of a table together. */
export function allRows(table: OpenTable): Cell[][] {
  const rows: Cell[][] = [];
  openRows(table, (cells) => rows.push([...cells]));
  return rows;
}
