import { both } from './both.ts';
import type { Mistake } from './problem.ts';
import type { Sheet } from './sheet.ts';
import type { Table } from './table.ts';

/**
 * Where a row stands by what its table is sorted by, as against the row before: behind it by the last of these columns
 * alone, so that both are of one group, or by another; beside it where all are the same.
 */
export type Step = 'next group' | 'behind' | 'beside' | 'out of order';

/** Tells of each row of a file where it stands; undefined where the file need not be sorted. */
export function orderOf(
  { sorted }: Table,
  { columns }: Sheet,
): ((row: readonly string[]) => Step) | undefined {
  const places = (sorted ?? []).map((name) => columns.get(name) ?? -1);
  if (places.length === 0 || places.includes(-1)) return undefined;
  let before: readonly string[] | undefined;
  return (row) => {
    const last = before;
    before = row;
    if (!last) return 'next group';
    for (let i = 0; i < places.length; i++) {
      const place = places[i] ?? -1;
      const text = row[place] ?? '';
      const earlier = last[place] ?? '';
      if (text === earlier) continue;
      if (text < earlier) return 'out of order';
      return i === places.length - 1 ? 'behind' : 'next group';
    }
    return 'beside';
  };
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
