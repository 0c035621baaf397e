import type { Both } from '../data/both.ts';
import type { CellType } from '../data/cells.ts';
import { type DerivedName, derivedWords } from '../text/words/columns.ts';
import { type CsvColumn, csvText } from './csv.ts';
import type { Json } from './json.ts';

/** A text, a number with its final digits, or `null` where unknown. */
export type Cell = string | number | null;

/** A column of a table we compute. A flag is written as in the committed tables: `yes`, `no`. */
export interface DerivedColumn<Row> extends CsvColumn<Row> {
  readonly type: CellType['type'];
}

/** A column as it is told to others. */
export interface Field {
  readonly name: string;
  readonly type: CellType['type'];
  readonly about: Both;
}

/** A table we compute: everything that is published of it comes from here. */
export interface DerivedTable {
  readonly name: DerivedName;
  readonly title: Both;
  readonly about: Both;
  readonly fields: readonly Field[];
  /** In the order of the fields. */
  readonly rows: readonly (readonly Cell[])[];
  readonly csv: string;
}

/** The words of a derived table in both languages. */
const both = (name: DerivedName, say: (words: ReturnType<typeof derivedWords>[DerivedName]) => string) => ({
  id: say(derivedWords('id')[name]),
  en: say(derivedWords('en')[name]),
});

const wordOf = (columns: Readonly<Record<string, string>>, name: string): string => {
  const word = columns[name];
  if (word === undefined) throw new Error(`no words for the column ${name}`);
  return word;
};

/** The columns of a derived table with what they hold. */
const fieldsOf = <Row>(name: DerivedName, columns: readonly DerivedColumn<Row>[]): readonly Field[] =>
  columns.map((column) => ({
    name: column.name,
    type: column.type,
    about: both(name, ({ columns: words }) => wordOf(words, column.name)),
  }));

/**
 * A table we compute with the words of its name in both languages, its rows as cells and as CSV.
 * @param rows what is published, in its order: each column takes its cell from one
 * @throws {Error} where a column has no words
 */
export const derivedTable = <Row>(
  name: DerivedName,
  columns: readonly DerivedColumn<Row>[],
  rows: readonly Row[],
): DerivedTable => ({
  name,
  title: both(name, ({ title }) => title),
  about: both(name, ({ about }) => about),
  fields: fieldsOf(name, columns),
  rows: rows.map((row) => columns.map(({ value }) => value(row))),
  csv: csvText(columns, rows),
});

/** The Table Schema (Frictionless) of a derived table, with descriptions as those of the committed ones. */
export const derivedSchema = (fields: readonly Field[]): Json => ({
  fields: fields.map(({ name, type, about }) => ({
    name,
    type,
    ...(type === 'boolean' ? { trueValues: ['yes'], falseValues: ['no'] } : {}),
    description: about.en,
    description_id: about.id,
  })),
  missingValues: [''],
});
