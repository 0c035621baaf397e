import { describe, expect, it } from 'vitest';
import { regionTrendChart } from '../../src/charts/region-trend.ts';
import { comparableRuns } from '../../src/charts/trend-runs.ts';
import { oneAMoment } from '../../src/stats/one-a-moment.ts';
import { statistics } from '../../src/stats/profile.ts';
import { runsOf } from '../../src/stats/regency-runs.ts';
import { dataset, on, says } from './builder.ts';

// Of June 2022 two sources say two things, and one is the better documented, whatever it is called.
describe.each([
  { weak: 'a', strong: 'b' },
  { weak: 'b', strong: 'a' },
])('of several sources for one moment, $strong is the best documented:', ({ weak, strong }) => {
  const data = dataset({
    observations: [
      says('2022-06', 40, { source: weak, confidence: 'medium', periodBasis: 'published' }),
      says('2022-06', 30, { source: strong }),
      says('2022-06', 310, { source: strong, indicator: 'protected_total' }),
      says('2024-06', 50, { source: 'c' }),
    ],
    targets: [{ due: '2026-06', value: 60, setOn: '2022-01', source: 'z' }],
  });
  const stats = statistics(data, on('2024-06'));
  const profile = stats.profile('15');

  it('a pace is measured from it', () => {
    const { verdict } = profile.headlinePromise ?? {};
    expect(verdict?.from?.value).toBe(30);
    expect(verdict?.made).toBeCloseTo(10, 9);
  });

  it('a line of a regency goes through it', () => {
    const { statements, headline } = profile.reported;
    const [run] = runsOf(data, statements, headline);
    expect(run?.map(({ total }) => total.value)).toEqual([30, 50]);
  });

  it('a line of a trend goes through it', () => {
    const { reported } = regionTrendChart({
      lang: 'en',
      dataset: data,
      comparable: stats.comparable,
      profile,
      width: 680,
    });
    const [run] = comparableRuns(reported);
    expect(run?.map(({ value }) => value)).toEqual([30, 50]);
  });

  it('a pace in people is measured from the better trusted row', () => {
    const counted = dataset({
      observations: [
        says('2022-06', 400, { indicator: 'protected_total', source: weak, confidence: 'medium' }),
        says('2022-06', 300, { indicator: 'protected_total', source: strong }),
        says('2024-06', 500, { indicator: 'protected_total', source: 'c' }),
      ],
      targets: [{ due: '2026-06', value: 600, indicator: 'protected_total', source: 'z' }],
    });
    const [promise] = statistics(counted, on('2024-06')).promisesOf('15');
    expect(promise?.verdict.from?.value).toBe(300);
  });
});

describe('one a moment', () => {
  const best = (a: { rank: number }, b: { rank: number }): number => a.rank - b.rank;

  it('takes the best of each, by time, and of equals the first given', () => {
    const figures = [
      { at: 2025, rank: 2, name: 'd' },
      { at: 2024, rank: 2, name: 'a' },
      { at: 2024, rank: 1, name: 'b' },
      { at: 2024, rank: 1, name: 'c' },
    ];
    expect(oneAMoment(figures, ({ at }) => at, best).map(({ name }) => name)).toEqual(['b', 'd']);
    expect(
      oneAMoment(
        [],
        ({ at }: { at: number }) => at,
        () => 0,
      ),
    ).toEqual([]);
  });
});
