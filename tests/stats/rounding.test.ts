import { expect, it } from 'vitest';
import type { ComparableFigure } from '../../src/stats/comparable.ts';
import type { Statistics } from '../../src/stats/profile.ts';
import { differenceCase, shareCase } from '../../src/stats/rounding.ts';
import { stats } from './real.ts';

/** The real figures of all workers, each replaced by what a test says of its year. */
const saying = (shareIn: (year: number) => number): Statistics => ({
  ...stats,
  comparable: {
    ...stats.comparable,
    figure: (...place) => {
      const figure = stats.comparable.figure(...place);
      return figure && ({ ...figure, share: shareIn(figure.year) } satisfies ComparableFigure);
    },
  },
});

it('finds the country, whose 24.46% are written 24.5% and are 24 of 100', () => {
  expect(shareCase(stats)).toMatchObject({ region: { code: 'ID' }, of100: 24, ofWritten: 25 });
});

it('finds the country, whose fall of 2.65 points is not what the written shares give', () => {
  const found = differenceCase(stats);
  expect(found).toMatchObject({ region: { code: 'ID' }, ofWritten: -2.6 });
  expect(found?.points).toBeCloseTo(-2.65, 2);
});

it('finds none where all figures fit', () => {
  expect(shareCase(saying(() => 24.4))).toBeUndefined();
  expect(differenceCase(saying((year) => (year === 2025 ? 24.4 : 27.1)))).toBeUndefined();
});

it('takes a half as pages write it, away from zero', () => {
  // 24.44 and 24.39 are written 24.4 and 24.4: a fall of 0.05 is written −0.1.
  expect(differenceCase(saying((year) => (year === 2025 ? 24.39 : 24.44)))).toMatchObject({ ofWritten: 0 });
});
