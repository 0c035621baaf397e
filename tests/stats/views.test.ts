import { expect, test } from 'vitest';
import { coverageEnd } from '../../src/stats/views.ts';

const endOf = (...shares: readonly number[]): number =>
  coverageEnd({ ranking: () => shares.map((share) => ({ item: { share } })) }, [
    { year: 2024, segment: 'total' },
  ]);

test('the scale of all views ends at the next ten above the highest share, and never below 50', () => {
  expect([endOf(), endOf(12.3), endOf(49.9), endOf(50)]).toEqual([50, 50, 50, 50]);
  expect([endOf(20, 50.1), endOf(72.6, 8), endOf(106.9)]).toEqual([60, 80, 110]);
});
