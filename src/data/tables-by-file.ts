import type { Table } from './table.ts';
import { tables } from './tables.ts';

/** Whether a file of the data folder is one of a table: `observations/reported.csv` of `observations/`. */
export const isFileOf = ({ path }: Table, file: string): boolean =>
  path.endsWith('/')
    ? file.startsWith(path) && file.endsWith('.csv') && !file.slice(path.length).includes('/')
    : file === path;

/** The table that a file of the data folder is a part of. */
export const tableOf = (file: string): Table | undefined =>
  Object.values<Table>(tables).find((table) => isFileOf(table, file));

/** The table of a name: `observations`. */
export const tableNamed = (name: string): Table | undefined =>
  Object.values<Table>(tables).find((table) => table.name === name);
