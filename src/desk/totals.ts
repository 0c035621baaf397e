import { foldName } from '../data/spelling.ts';
import { addressOf, type Grid, seenAt } from './grid.ts';
import type { Mapping } from './mapping.ts';
import { takeMark } from './marks.ts';

/** Words that rows of sums have in front of their figures. */
const TOTALS = ['jumlah', 'total', 'jumlah total', 'jumlah/total', 'grand total', 'subtotal', 'sub total'];

/** Words for rows that are passed over like sums and are none. */
const AVERAGES = ['rata-rata', 'rata rata', 'rerata', 'average', 'mean'];

/** Whether a row of sums is one of averages, by its word. */
export const isAverage = (seen: string): boolean => AVERAGES.some((word) => foldName(seen).includes(word));

/** The word for sums that stands before the figures of a row. */
export function totalIn(
  grid: Grid,
  row: number,
  { totals, figures, take }: Mapping,
): { readonly at: string; readonly seen: string } | undefined {
  const words = new Set([...TOTALS, ...AVERAGES, ...totals.map(foldName)]);
  const labels = Object.values(take).map(({ column }) => column);
  const first = figures.length === 0 ? 0 : Math.min(...figures.map(({ column }) => column));
  const width = Math.max(first, ...labels.map((column) => column + 1));
  for (let column = 0; column < width; column++) {
    const { kind, text } = seenAt(grid, row, column);
    if (kind === 'text' && words.has(foldName(takeMark(text).text)))
      return { at: addressOf(row, column), seen: text };
  }
  return undefined;
}
