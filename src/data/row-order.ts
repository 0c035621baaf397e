import { both } from './both.ts';
import type { Mistake } from './problem.ts';
import type { Sheet } from './sheet.ts';
import type { Table } from './table.ts';

/**
 * Where a row stands by what its table is sorted by, as against the row before: behind it by the last of these columns
 * alone, so that both are of one group, or by another; beside it where all are the same.
 */
export type Step = 'next group' | 'behind' | 'beside' | 'out of order';

type Cells = readonly string[];

/** Follows the rows of a file, where its table is sorted by columns that it has. */
class RowOrder {
  readonly #places: readonly number[];
  #last: Cells | undefined;
  #lastLine = 0;
  /** The row above the last, and the one above that. */
  #upper: Cells | undefined;
  #upperLine = 0;
  #above: Cells | undefined;

  constructor(places: readonly number[]) {
    this.#places = places;
  }

  /** Where the next row stands. */
  step(cells: Cells, line: number): Step {
    this.#above = this.#upper;
    this.#upper = this.#last;
    this.#upperLine = this.#lastLine;
    this.#last = cells;
    this.#lastLine = line;
    return this.#upper ? this.#step(this.#upper, cells) : 'next group';
  }

  /**
   * Where a row is out of order, the one of it and the row above that is in the wrong place: the upper one where the lower
   * follows on what stands above both.
   */
  misplaced(): { readonly cells: Cells; readonly line: number } {
    const last = this.#last ?? [];
    return this.#upper && this.#above && this.#step(this.#above, last) !== 'out of order'
      ? { cells: this.#upper, line: this.#upperLine }
      : { cells: last, line: this.#lastLine };
  }

  #step(upper: Cells, lower: Cells): Step {
    for (let i = 0; i < this.#places.length; i++) {
      const place = this.#places[i] ?? -1;
      const text = lower[place] ?? '';
      const earlier = upper[place] ?? '';
      if (text === earlier) continue;
      if (text < earlier) return 'out of order';
      return i === this.#places.length - 1 ? 'behind' : 'next group';
    }
    return 'beside';
  }
}

/** The order of the rows of a file; undefined where it need not be sorted. */
export function orderOf({ sorted = [] }: Table, { columns }: Sheet): RowOrder | undefined {
  const places = sorted.map((name) => columns.get(name) ?? -1);
  return places.length === 0 || places.includes(-1) ? undefined : new RowOrder(places);
}

/** The cells that a row is sorted by, to show. */
export const sortedCells = ({ sorted = [] }: Table, { columns }: Sheet, row: readonly string[]): string =>
  sorted.map((name) => row[columns.get(name) ?? -1] ?? '').join(' · ');

/** What to tell about a file whose rows are out of order. */
export function sortMistake({ sorted = [] }: Table): Mistake {
  const columns = sorted.join(', ');
  const expected = both(`baris diurutkan menurut ${columns}`, `rows sorted by ${columns}`);
  const mend = both(
    `urutkan baris menurut ${columns}: perubahan lebih mudah terlihat; situsnya tetap sama`,
    `sort the rows by ${columns}: changes are easier to see; the site is the same`,
  );
  return { rule: 'not-sorted', expected, mend };
}
