import { both } from './both.ts';
import type { Mistake } from './problem.ts';
import type { Sheet } from './sheet.ts';
import type { Table } from './table.ts';

/** Tells of each row whether it stands behind the row before; undefined where the file need not be sorted. */
export function orderOf(
  { sorted }: Table,
  { columns }: Sheet,
): ((row: readonly string[]) => boolean) | undefined {
  const places = (sorted ?? []).map((name) => columns.get(name) ?? -1);
  if (places.length === 0 || places.includes(-1)) return undefined;
  let before: readonly string[] | undefined;
  return (row) => {
    const last = before;
    before = row;
    if (!last) return true;
    for (const place of places) {
      const text = row[place] ?? '';
      const earlier = last[place] ?? '';
      if (text !== earlier) return text > earlier;
    }
    return true;
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
