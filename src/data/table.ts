import type { Both } from './both.ts';
import type { Cell } from './cells.ts';
import type { Origin } from './dataset.ts';

/** A column of a table: the kind of its cells, what it means, and what an empty cell is. */
export interface Column<T> {
  readonly cell: Cell<unknown>;
  readonly about: Both;
  /** `problem`: the cell must not be empty; otherwise the value of an empty cell. */
  readonly empty: 'problem' | { readonly value: T };
  /** A column that came later: a folder of tables from before may lack it, and its cells are then empty. */
  readonly late?: true;
}

/** A column whose cells are never empty. */
export const needed = <T>(cell: Cell<T>, id: string, en: string): Column<T> => ({
  cell,
  about: { id, en },
  empty: 'problem',
});

/** A column whose empty cells mean unknown. */
export const optional = <T>(cell: Cell<T>, id: string, en: string): Column<T | undefined> => ({
  cell,
  about: { id, en },
  empty: { value: undefined },
});

/** A column whose empty cells have a value of their own, such as an empty list. */
export const orElse = <T>(cell: Cell<T>, value: T, id: string, en: string): Column<T> => ({
  cell,
  about: { id, en },
  empty: { value },
});

/** A column whose cells may be empty and that older tables do not have. */
export const later = <T>(column: Column<T>): Column<T> => ({ ...column, late: true });

export type Columns = Readonly<Record<string, Column<unknown>>>;

export interface Table<C extends Columns = Columns> {
  readonly name: string;
  /** The file under the data folder, or the folder (with `/` at its end) whose every `.csv` is a part of the table. */
  readonly path: string;
  /** A data folder may do without its file; the table then has no rows. */
  readonly optional?: true;
  readonly title: Both;
  readonly about: Both;
  /** The columns, in the order they are written, by their names in the header. */
  readonly columns: C;
  /** The columns that together name a row. */
  readonly key: readonly string[];
  /** The columns that the rows of a committed file are sorted by; none where their order says something. */
  readonly sorted?: readonly string[];
  /** Rows that this order does not tell apart stay as they were written, for their order says something. */
  readonly ties?: 'as written';
}

/** Declares a table; its key and its order can only name columns that it has. */
export const table = <const C extends Columns>(
  declaration: Table<C> & {
    readonly key: readonly (keyof C & string)[];
    readonly sorted?: readonly (keyof C & string)[];
  },
): Table<C> => declaration;

type Camel<S extends string> = S extends `${infer Head}_${infer Tail}`
  ? `${Head}${Capitalize<Camel<Tail>>}`
  : S;
type Value<C> = C extends Column<infer T> ? T : never;

/** The typed record that a table's rows become: `period_basis` is its field `periodBasis`. */
export type Row<T extends Table> = {
  readonly [K in keyof T['columns'] & string as Camel<K>]: Value<T['columns'][K]>;
} & { readonly at: Origin };

/** `period_basis` → `periodBasis` */
export const fieldOf = (column: string): string =>
  column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
