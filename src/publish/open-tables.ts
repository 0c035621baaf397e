import { createHash } from 'node:crypto';
import type { Both } from '../data/both.ts';
import type { Dataset, TableFile } from '../data/dataset.ts';
import { openSheet } from '../data/sheet.ts';
import type { Table } from '../data/table.ts';
import { type TableName, tables } from '../data/tables.ts';
import { LANGS } from '../text/lang.ts';
import { dataWords } from '../text/words/data.ts';
import { tableAddress } from './addresses.ts';
import { type Cell, type DerivedTable, derivedSchema, type Field } from './derived-table.ts';
import type { Json } from './json.ts';
import { tableSchema } from './table-schema.ts';

/**
 * A table that outsiders take, committed or computed: what every machine output says of it comes from here. It is data
 * alone, so that a thread can be given it.
 */
export interface OpenTable {
  /** Of its resource, its sheet and its part of the catalogue: `observations-reported`. */
  readonly name: string;
  readonly kind: 'committed' | 'derived';
  /** Where its CSV stands, under the site's root: `/data/tables/observations/reported.csv`. */
  readonly address: string;
  /** Its place in the archive: `tables/observations/reported.csv`. */
  readonly place: string;
  readonly title: Both;
  readonly about: Both;
  readonly fields: readonly OpenField[];
  /** Its Table Schema (Frictionless). */
  readonly schema: Json;
  readonly csv: Uint8Array;
  /** Of the CSV, in hexadecimal. */
  readonly sha256: string;
  /** How many rows it has: `openRows` reads them. */
  readonly count: number;
  /** The rows of a computed table, in the order of the fields; undefined for one that is committed. */
  readonly computed: readonly (readonly Cell[])[] | undefined;
  /** Where a committed table comes from; undefined for one that is computed. */
  readonly committed: Committed | undefined;
}

/** The file of a committed table. */
export interface Committed {
  /** Under the data folder: `observations/reported.csv`. */
  readonly file: string;
  readonly table: TableName;
}

/** A column; whether its cells may be empty is told of committed tables only. */
export interface OpenField extends Field {
  readonly required: boolean;
}

export const sha256 = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('hex');

const isTable = (name: string): name is TableName => Object.hasOwn(tables, name);

/** The name of a file's resource: that of its table, with the file's own where a table has several files. */
export function resourceName({ file, table }: Pick<TableFile, 'file' | 'table'>): string {
  const path = isTable(table) ? tables[table].path : file;
  const own = file
    .slice(path.length)
    .replace(/\.csv$/, '')
    .replaceAll('/', '-');
  return path.endsWith('/') ? `${table}-${own}` : table;
}

/** What the files of one table hold, each for itself; its table's own words where it is the only one. */
function aboutOf({ file }: TableFile, declared: Table): Both {
  const [id, en] = LANGS.map((lang) => {
    const parts: Readonly<Record<string, string>> = dataWords(lang).parts;
    return parts[file];
  });
  return id !== undefined && en !== undefined ? { id, en } : declared.about;
}

function committed(file: TableFile, csv: Uint8Array): readonly OpenTable[] {
  const declared: Table | undefined = isTable(file.table) ? tables[file.table] : undefined;
  const sheet = declared && openSheet(declared, file.file, csv).sheet;
  if (!declared || !sheet || !isTable(file.table)) return [];
  // An older folder of tables may lack a column that came later.
  const fields = Object.entries(declared.columns)
    .filter(([name]) => sheet.columns.has(name))
    .map(([name, { cell, about, empty }]) => ({
      name,
      type: cell.type.type,
      about,
      required: empty === 'problem',
    }));
  return [
    {
      name: resourceName(file),
      kind: 'committed',
      address: tableAddress(file.file),
      place: `tables/${file.file}`,
      title: declared.title,
      about: aboutOf(file, declared),
      fields,
      schema: tableSchema(file.table),
      csv,
      sha256: sha256(csv),
      count: file.rows,
      computed: undefined,
      committed: { file: file.file, table: file.table },
    },
  ];
}

function derived({ name, title, about, fields, rows, csv }: DerivedTable): OpenTable {
  const bytes = new TextEncoder().encode(csv);
  return {
    name,
    kind: 'derived',
    address: `/api/v1/${name}.csv`,
    place: `derived/${name}.csv`,
    title,
    about,
    fields: fields.map((field) => ({ ...field, required: false })),
    schema: derivedSchema(fields),
    csv: bytes,
    sha256: sha256(bytes),
    count: rows.length,
    computed: rows,
    committed: undefined,
  };
}

/**
 * Every table: those we compute first, then the committed ones by their files.
 * @param read the bytes of a committed file
 */
export const openTables = (
  { files }: Pick<Dataset, 'files'>,
  computed: readonly DerivedTable[],
  read: (file: string) => Uint8Array,
): readonly OpenTable[] => [
  ...computed.map(derived),
  ...files.flatMap((file) => committed(file, read(file.file))),
];
