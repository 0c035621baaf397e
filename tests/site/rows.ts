import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';

const quoted = (cell: string): string => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** Adds a row to the end of a table, as a person does by hand; columns that are not named stay empty. */
export function appendRow(folder: string, file: string, row: Readonly<Record<string, string>>): void {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  const columns =
    Papa.parse<string[]>(text.replace(/^\ufeff/, ''), { delimiter: ',', preview: 1 }).data[0] ?? [];
  const strange = Object.keys(row).filter((column) => !columns.includes(column));
  if (strange.length > 0) throw new Error(`${file} has no column ${strange.join(', ')}`);
  const line = columns.map((column) => quoted(row[column] ?? '')).join(',');
  writeFileSync(path, `${text.trimEnd()}\n${line}\n`);
}
