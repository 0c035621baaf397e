import { describe, expect, it } from 'vitest';
import { classOf } from '../../src/charts/classes.ts';
import { COVERAGE_BREAKS } from '../../src/charts/coverage-scale.ts';
import { stripLayout } from '../../src/charts/strip.ts';
import { SEGMENTS } from '../../src/stats/comparable.ts';
import { stats } from '../stats/real.ts';
import { ranking } from './geography.ts';

const sharesIn = (year: number, segment: (typeof SEGMENTS)[number]): readonly number[] =>
  stats.ranking(year, segment).map(({ item }) => item.share);
/** How many regions of a view each class holds. */
const counts = (shares: readonly number[]): readonly number[] =>
  [0, 1, 2, 3, 4, 5, 6].map(
    (index) => shares.filter((share) => classOf(share, COVERAGE_BREAKS) === index).length,
  );

const { years } = stats.comparable;

describe('the classes of coverage', () => {
  it('begin at rising round numbers', () => {
    expect(COVERAGE_BREAKS).toEqual([...COVERAGE_BREAKS].sort((a, b) => a - b));
    for (const start of COVERAGE_BREAKS) expect(start % 5).toBe(0);
  });

  it('are all used, and tell regions apart in every view', () => {
    const all = SEGMENTS.flatMap((segment) => years.flatMap((year) => sharesIn(year, segment)));
    for (const count of counts(all)) expect(count).toBeGreaterThan(0);
    for (const segment of SEGMENTS)
      for (const year of years)
        expect(counts(sharesIn(year, segment)).filter((count) => count > 0).length).toBeGreaterThanOrEqual(3);
  });

  it.each([
    ['total', 1 / 2],
    ['formal', 3 / 5],
  ] as const)('hold a limited part of the regions each: %s', (segment, part) => {
    for (const year of years) {
      const shares = sharesIn(year, segment);
      expect(Math.max(...counts(shares)), String(year)).toBeLessThanOrEqual(shares.length * part);
    }
  });

  it.each([80, 90])('find room for their numbers on a phone, on an axis to %i', (max) => {
    const { x } = stripLayout(ranking(328, { breaks: COVERAGE_BREAKS, max }));
    const places = COVERAGE_BREAKS.map(x);
    places.slice(1).forEach((place, index) => {
      expect(place - (places[index] ?? 0)).toBeGreaterThan(16);
    });
  });
});
