import { expect, test } from 'vitest';
import { columnsFor, inRows } from '../../src/components/awards/columns.ts';

const ones = (count: number): readonly number[] => Array.from({ length: count }, () => 1);

test.each([
  [1, 3],
  [2, 3],
  [3, 3],
  [4, 4],
  [5, 3],
  [6, 3],
  [7, 4],
  [8, 4],
  [9, 3],
  [11, 4],
  [12, 4],
])('%d cards stand in %d columns, with the fewest empty places', (count, columns) => {
  expect(columnsFor(ones(count))).toBe(columns);
});

test('blocks of two fill lines of four whole', () => {
  expect(columnsFor([2, 2])).toBe(4);
  expect(columnsFor([2, 1])).toBe(3);
  expect(columnsFor([1, 2, 2, 1])).toBe(3);
});

test('a group of three or more has its own lines, smaller ones share theirs, in their order', () => {
  const sizes = [3, 1, 1, 2, 5, 1];
  const rows = inRows(
    sizes.map((size, place) => ({ size, place })),
    ({ size }) => size,
  );
  expect(rows.map(({ groups }) => groups.map(({ size }) => size))).toEqual([[3], [1, 1, 2], [5], [1]]);
  expect(rows.flatMap(({ groups }) => groups.map(({ place }) => place))).toEqual([0, 1, 2, 3, 4, 5]);
  expect(rows.map(({ columns }) => columns)).toEqual([3, 4, 3, 3]);
});
