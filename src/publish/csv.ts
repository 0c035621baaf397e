import { writeRows } from '../data/csv.ts';
import { allDigits } from '../data/digits.ts';

/** A column of a derived table. */
export interface CsvColumn<Row> {
  readonly name: string;
  /** A text, a number with its final digits, or `null` where unknown. */
  readonly value: (row: Row) => string | number | null;
}

/** Space, control and format characters: a spreadsheet skips them, and so does the eye. */
const INVISIBLE = /^[\s\p{Cc}\p{Cf}]+/u;
/** What a spreadsheet takes for the start of a formula, once full-width and small forms are folded. */
const FORMULA = /^[=+\-@]/;

/**
 * A text that no spreadsheet runs as a formula: an apostrophe stands before one whose first visible character starts a
 * formula. Numbers are never guarded, or −5 would become a text.
 */
export function guarded(text: string): string {
  const [first = ''] = text.replace(INVISIBLE, '');
  return FORMULA.test(first.normalize('NFKC')) ? `'${text}` : text;
}

/** A number as the tables write it. */
function numberText(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`not a finite number: ${value}`);
  return allDigits(value);
}

/** A derived table as CSV: header, commas, `\n`, empty cells where nothing is known. */
export function csvText<Row>(columns: readonly CsvColumn<Row>[], rows: readonly Row[]): string {
  const cell = (value: string | number | null): string => {
    if (value === null) return '';
    return typeof value === 'number' ? numberText(value) : guarded(value);
  };
  return writeRows([
    columns.map(({ name }) => name),
    ...rows.map((row) => columns.map(({ value }) => cell(value(row)))),
  ]);
}
