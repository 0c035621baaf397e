import { describe, expect, it } from 'vitest';
import { reportedAround } from '../../src/stats/reported-around.ts';
import { real, stats } from './real.ts';

describe('the reported headline and what was reported before the year judged', () => {
  const of = (code: string, judged: number) => {
    const found = reportedAround(real, stats.profile(code).reported, judged);
    return found?.kind === 'compared'
      ? [found.before, found.after].map(({ period, total }) => [period.text, total.value, total.basis])
      : found?.kind;
  };

  it('is compared where both are of one stated basis', () => {
    // Of 40 (unstated, 2022-11) and 36 (eligible, 2021-12) the second only is on the basis of 47.38.
    expect(of('73', 2023)).toEqual([
      ['2021-12-13', 36, 'eligible'],
      ['2025-06', 47.38, 'eligible'],
    ]);
    // 92.99 of February 2023 states no basis.
    expect(of('71', 2023)).toEqual([
      ['2021-12-13', 80, 'eligible'],
      ['2025-08-31', 60.06, 'eligible'],
    ]);
  });

  it.each([
    // 31.33 of unstated basis, though 26.72 of eligible workers is from 2018.
    ['16', 2023, 'basis-unstated'],
    ['64', 2023, 'basis-unstated'],
    // 29.84 of 2023.
    ['35', 2023, 'not-after'],
    ['15', 2023, 'none-before'],
    // Before it there is a row of low confidence only.
    ['34', 2023, 'none-before'],
  ] as const)('of %s around %d: %s', (code, judged, kind) => {
    expect(of(code, judged)).toBe(kind);
  });

  it('is none without a headline', () => {
    expect(reportedAround(real, { headline: undefined, statements: [] }, 2023)).toBeUndefined();
  });

  it('never holds a bound against a figure', () => {
    const { headline, statements } = stats.profile('73').reported;
    if (!headline) throw new Error('no headline of 73');
    const bound = { ...headline, total: { ...headline.total, qualifier: 'over' as const } };
    expect(reportedAround(real, { headline: bound, statements }, 2023)).toEqual({ kind: 'bound' });
  });

  it('takes figures of one stated basis on both sides of every year', () => {
    const compared = stats.provinces.flatMap(({ code }) =>
      [2017, 2019, 2021, 2022, 2023].flatMap((judged) => {
        const found = reportedAround(real, stats.profile(code).reported, judged);
        return found?.kind === 'compared' ? [{ judged, ...found }] : [];
      }),
    );
    expect(compared).toHaveLength(12);
    for (const { judged, before, after } of compared) {
      expect(before.total.basis).toBe(after.total.basis);
      expect(real.bases.get(after.total.basis ?? '')?.stated).toBe(true);
      expect(before.total.confidence).not.toBe('low');
      expect(before.period.year).toBeLessThan(judged);
      expect(after.period.year).toBeGreaterThan(judged);
    }
  });
});
