import { type TableName, tables } from '../data/tables.ts';
import type { Cell } from './derived-table.ts';
import { type Json, jsonText } from './json.ts';
import { openRows } from './open-rows.ts';
import type { OpenTable } from './open-tables.ts';

/** What a cell says: a flag as true or false, several words as a list. */
function cellJson(cell: Cell, type: string | undefined, separator: string | undefined): Json {
  if (typeof cell !== 'string') return cell;
  if (type === 'boolean') return cell === 'yes';
  return separator === undefined ? cell : cell.split(separator);
}

/** So many rows become text at a time: of a large table the whole text is longer than a string may be. */
const TOGETHER = 2000;

/** What stands around the rows of an object that has nothing else, and at the end of one whose last key has none. */
const [BEFORE, BEHIND, NONE] = ['{\n  "rows": [\n', '\n  ]\n}\n', '[]\n}\n'];

/**
 * A committed file as JSON text in UTF-8: each row an object with every column of its table, and the line it stands in.
 * An older file that lacks a column has it as unknown; columns are append-only. Undefined for a table that is computed.
 */
export function tableJson(table: OpenTable): Uint8Array<ArrayBuffer> | undefined {
  const { title, sha256, fields, committed } = table;
  if (!committed) return undefined;
  const places = new Map(fields.map(({ name }, at) => [name, at]));
  const columns = Object.entries(tables[committed.table].columns).map(([name, { cell }]) => ({
    ...{ name, place: places.get(name) ?? -1 },
    ...{ type: cell.type.type, separator: cell.type.separator },
  }));
  const head = jsonText({
    ...{ table: committed.table, file: committed.file },
    ...{ title_id: title.id, title_en: title.en },
    ...{ sha256, rows: [] },
  });
  const encoder = new TextEncoder();
  const bytes = new GrowingBytes();
  bytes.push(encoder.encode(head.slice(0, -NONE.length)));
  let isEmpty = true;
  let rows: Json[] = [];
  const flush = (): void => {
    if (rows.length === 0) return;
    const text = jsonText({ rows }).slice(BEFORE.length, -BEHIND.length);
    bytes.push(encoder.encode(`${isEmpty ? '[' : ','}\n${text}`));
    isEmpty = false;
    rows = [];
  };
  openRows(table, (cells, line) => {
    const row: Record<string, Json> = {};
    for (const { name, place, type, separator } of columns)
      row[name] = cellJson(cells[place] ?? null, type, separator);
    row['line'] = line ?? null;
    rows.push(row);
    if (rows.length === TOGETHER) flush();
  });
  flush();
  bytes.push(encoder.encode(isEmpty ? NONE : BEHIND));
  return bytes.bytes();
}

/** Bytes that come part by part: made room for as they come, so that the whole is never there twice. */
class GrowingBytes {
  #buffer = new ArrayBuffer(65_536);
  #used = 0;

  push(part: Uint8Array): void {
    const needed = this.#used + part.byteLength;
    if (needed > this.#buffer.byteLength)
      this.#buffer = this.#buffer.transfer(Math.max(needed, Math.ceil(this.#buffer.byteLength * 1.25)));
    new Uint8Array(this.#buffer, this.#used).set(part);
    this.#used = needed;
  }

  /** All of them; nothing may come after. */
  bytes(): Uint8Array<ArrayBuffer> {
    return new Uint8Array(this.#buffer.transfer(this.#used));
  }
}

/** The name of the schema of a table's JSON: `TableIslandGroups`. */
export const tableSchemaName = (table: TableName): string =>
  `Table${`_${table}`.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())}`;
