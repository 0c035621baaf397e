import type { Dataset, Revision } from './dataset.ts';
import type { Loss } from './table-changes.ts';
import { tableNamed } from './tables-by-file.ts';

/** How the revisions name a row: the cells of its key. */
export const rowName = (key: readonly string[]): string => key.join('|');

/** The cells of the key of the row that a revision is of. */
export const keyOf = ({ row }: Pick<Revision, 'row'>): readonly string[] => row.split('|');

/** Whether a row of the revisions tells of a loss. */
export const tellsOf = (told: Revision, { change, column, was }: Loss): boolean =>
  told.table === change.table &&
  told.row === rowName(change.key) &&
  told.column === column &&
  (told.was ?? '') === was;

/** Whether two rows are one revision, told in two releases of the tables. */
export const isSameRevision = (one: Revision, other: Revision): boolean =>
  one.date.text === other.date.text &&
  one.table === other.table &&
  one.row === other.row &&
  one.column === other.column &&
  one.was === other.was;

/** Whether any revision tells of a loss. */
export const isExplained = ({ revisions }: Pick<Dataset, 'revisions'>, loss: Loss): boolean =>
  revisions.some((told) => tellsOf(told, loss));

/** The cell of a row's key in a column; undefined where that is no part of it. */
export const cellOfKey = (
  { table, key }: { readonly table: string; readonly key: readonly string[] },
  column: string,
): string | undefined => key[tableNamed(table)?.key.indexOf(column) ?? -1];
