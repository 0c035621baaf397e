import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Observation } from '../../src/data/dataset.ts';
import {
  expectedOf,
  largestApart,
  largestFirst,
  mostOf,
  peopleInDoubt,
  unitOfDoubt,
} from '../../src/stats/doubted.ts';
import { real, stats } from './real.ts';

/** The first row of the tables that fits, with another value. */
function row(fits: (row: Observation) => boolean, value: number): Observation {
  const found = real.observations.find(fits);
  if (!found) throw new Error('no such row');
  return { ...found, value };
}
const participants = (value: number) =>
  row(
    ({ region, indicator, basis }) =>
      region === '17' && indicator === 'protected_informal' && basis === 'residence',
    value,
  );
const share = (value: number) =>
  row(({ region, indicator }) => region === '17' && indicator === 'coverage_total', value);
const people = (doubted: Parameters<typeof peopleInDoubt>[2]) => peopleInDoubt(real, stats, doubted);

describe('what a doubted figure would be', () => {
  it('is what was computed, else the figure of its kind beside it', () => {
    expect(expectedOf({ row: participants(10), beside: [participants(7)], computed: 8 })).toBe(8);
    expect(expectedOf({ row: participants(10), beside: [participants(7)], computed: undefined })).toBe(7);
    expect(expectedOf({ row: participants(10), beside: [share(7)], computed: undefined })).toBeUndefined();
    const other = { ...participants(7), basis: 'branch' };
    expect(expectedOf({ row: participants(10), beside: [other], computed: undefined })).toBeUndefined();
  });
});

describe('the people a doubt is about', () => {
  it('are those between two counts', () => {
    fc.assert(
      fc.property(fc.nat(1e7), fc.nat(1e7), (value, expected) => {
        const doubted = { row: participants(value), beside: [], computed: expected };
        expect(people(doubted)).toEqual({ people: Math.abs(value - expected), base: undefined });
      }),
    );
  });

  const told = (region: string, period: string) => {
    const found = real.series(region, 'coverage_total').find((one) => one.period.text === period);
    if (!found) throw new Error(`no share of ${region} in ${period}`);
    return found;
  };

  it('are, of a share, its points of the workers that its own source counts', () => {
    // North Sulawesi, 60.06% of 854,203 eligible workers; 76.11% the year before.
    const found = people({
      row: told('71', '2025-08-31'),
      beside: [told('71', '2024')],
      computed: undefined,
    });
    expect(found?.base).toBe(854_203);
    expect(found?.people).toBeCloseTo(137_099.6, 1);
  });

  it('are of the workers that another source counts on the same basis where its own counts none', () => {
    // South Sulawesi, 52.89% of eligible workers by one source, 2,801,936 of them by another of the same month.
    expect(
      people({ row: told('73', '2025-06-26'), beside: [told('73', '2024-07-31')], computed: undefined })
        ?.base,
    ).toBe(2_801_936);
  });

  it('are unknown where nothing says what the figure would be, or nobody counts the workers of its basis', () => {
    expect(people({ row: share(27), beside: [], computed: undefined })).toBeUndefined();
    // Bengkulu’s share is of eligible workers, whom nobody counts; the survey counts all who work.
    const bengkulu = { row: told('17', '2025-07-07'), beside: [told('17', '2024-12')], computed: undefined };
    expect(stats.comparable.series('17', 'total').at(-1)?.base).toBeGreaterThan(900_000);
    expect(people(bengkulu)).toBeUndefined();
    const target = real.targets.find(({ indicator }) => indicator === 'coverage_total');
    if (!target) throw new Error('no target');
    expect(people({ row: target, beside: [], computed: target.value + 5 })).toBeUndefined();
  });
});

describe('the region a doubt is told under', () => {
  const unit = (code: string) => unitOfDoubt(real, code)?.code;
  it('is that of its own row, a province of today and the one that it was part of apart; of a regency its province', () => {
    for (const code of ['17', 'ID', '91', '93', '94', '95', '91-2021', '92', '92-2021'])
      expect(unit(code)).toBe(code);
    expect(unit('33.18')).toBe('33');
    expect(unit('91.71')).toBe('91');
    expect(unit('00')).toBeUndefined();
  });
});

describe('an order by size', () => {
  const sizes = fc.array(fc.option(fc.nat(50), { nil: undefined }));
  it('has the largest first, the unknown last, and leaves equals as they stood', () => {
    fc.assert(
      fc.property(sizes, (values) => {
        const items = values.map((size, at) => ({ size, at }));
        const sorted = largestFirst(items, ({ size }) => size);
        expect(sorted).toHaveLength(items.length);
        for (const [i, { size, at }] of sorted.entries()) {
          const next = sorted[i + 1];
          if (!next) continue;
          expect(size ?? -1).toBeGreaterThanOrEqual(next.size ?? -1);
          if (size === next.size) expect(at).toBeLessThan(next.at);
        }
      }),
    );
  });

  it('begins with the most of all', () => {
    fc.assert(
      fc.property(sizes, (values) => {
        expect(mostOf(values)).toBe(largestFirst(values, (value) => value)[0]);
      }),
    );
  });
});

describe('the largest of some', () => {
  const apart = (sizes: readonly number[], atMost = 3) => largestApart(sizes, (size) => size, atMost);

  it('end before a size that others left out have as well', () => {
    expect(apart([3, 4, 3, 4, 3, 2])).toEqual([4, 4]);
    expect(apart([1, 5, 3, 2])).toEqual([5, 3, 2]);
    expect(apart([4, 4, 4, 4, 1])).toEqual([]);
  });

  it('are none where all are of one size', () => {
    expect(apart([3, 3])).toEqual([]);
    expect(apart([])).toEqual([]);
    expect(apart([7])).toEqual([7]);
  });

  it('are larger than all that are left out', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 6 })),
        fc.integer({ min: 1, max: 5 }),
        (sizes, atMost) => {
          const named = apart(sizes, atMost);
          expect(named.length).toBeLessThanOrEqual(atMost);
          const least = named.at(-1) ?? Number.POSITIVE_INFINITY;
          expect(sizes.filter((size) => size >= least)).toHaveLength(named.length);
        },
      ),
    );
  });
});
