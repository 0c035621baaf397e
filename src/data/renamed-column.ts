import Papa from 'papaparse';
import type { Column } from './table.ts';

/** So many rows are looked at: enough to tell a column by its cells. */
const SAMPLED = 50;

/** The columns of a table as far as a header does not settle them. */
export interface Unsettled {
  /** Names that no column has and none is near, by their place. */
  readonly unknown: readonly (readonly [name: string, place: number])[];
  /** The columns that the header has not. */
  readonly missing: readonly (readonly [name: string, column: Column<unknown>])[];
}

/** Whether a text can stand in a column, as far as the column alone can tell. */
const fits = ({ cell, empty }: Column<unknown>, text: string): boolean =>
  text === '' ? empty !== 'problem' : cell.read(text).mistake === undefined;

/**
 * The column that an unknown name most likely is a new name of: the only one that is missing, where it is the only name
 * that is unknown and what stands below it could stand there.
 * @param text the whole file, its header first
 */
export function renamedColumn(
  { unknown, missing }: Unsettled,
  text: string,
): { readonly place: number; readonly name: string } | undefined {
  const [only, ...more] = unknown;
  const [wanted, ...others] = missing;
  if (!only || !wanted || more.length > 0 || others.length > 0) return undefined;
  const [, place] = only;
  const [name, column] = wanted;
  const { data } = Papa.parse<string[]>(text, {
    ...{ delimiter: ',', newline: '\n', preview: SAMPLED + 1 },
    // The end of the file is no cell; nor has a line that ends early one, which is told by itself.
    skipEmptyLines: true,
  });
  const cells = data.slice(1).flatMap((row) => row[place] ?? []);
  return cells.every((cell) => fits(column, cell)) ? { place, name } : undefined;
}
