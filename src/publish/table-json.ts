import { type TableName, tables } from '../data/tables.ts';
import { tableJsonAddress } from './addresses.ts';
import type { Cell } from './derived-table.ts';
import { type Json, jsonText } from './json.ts';
import type { OpenTable } from './open-tables.ts';

/** JSON that stands beside the CSV of a table. */
export interface JsonFile {
  readonly address: string;
  readonly text: string;
}

/** What a cell says: a flag as true or false, several words as a list. */
function cellJson(cell: Cell, type: string | undefined, separator: string | undefined): Json {
  if (typeof cell !== 'string') return cell;
  if (type === 'boolean') return cell === 'yes';
  return separator === undefined ? cell : cell.split(separator);
}

/**
 * A committed file as JSON: each row an object with every column of its table, and the line it stands in. An older
 * file that lacks a column has it as unknown; columns are append-only. Undefined for a table that is computed.
 */
export function tableJson({ title, sha256, fields, rows, committed }: OpenTable): Json | undefined {
  if (!committed) return undefined;
  const { file, table, lines } = committed;
  const places = new Map(fields.map(({ name }, at) => [name, at]));
  const columns = Object.entries(tables[table].columns);
  return {
    table,
    file,
    title_id: title.id,
    title_en: title.en,
    sha256,
    rows: rows.map((row, at) => ({
      ...Object.fromEntries(
        columns.map(([name, { cell }]) => {
          const { type, separator } = cell.type;
          return [name, cellJson(row[places.get(name) ?? -1] ?? null, type, separator)];
        }),
      ),
      line: lines[at] ?? null,
    })),
  };
}

/** Every committed file as JSON, by the name of its resource. */
export const tablesJson = (open: readonly OpenTable[]): Readonly<Record<string, JsonFile>> =>
  Object.fromEntries(
    open.flatMap((one) => {
      const json = tableJson(one);
      return json === undefined || !one.committed
        ? []
        : [[one.name, { address: tableJsonAddress(one.committed.file), text: jsonText(json) }] as const];
    }),
  );

/** The name of the schema of a table's JSON: `TableIslandGroups`. */
export const tableSchemaName = (table: TableName): string =>
  `Table${`_${table}`.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())}`;
