import { describe, expect, it } from 'vitest';
import { partsExample } from '../../src/stats/effort-examples.ts';
import { evidenceOf } from '../../src/stats/evidence.ts';
import { segmentChange } from '../../src/stats/segment-change.ts';
import { changeSinceFirst, sinceFirst, trendsSinceFirst } from '../../src/stats/since-first.ts';
import { whatItTakes } from '../../src/stats/what-it-takes.ts';
import { real, stats } from './real.ts';

const { comparable } = stats;

describe('trends since the first complete year', () => {
  const trends = trendsSinceFirst(comparable, 'ID');

  it('count who rose and who fell', () => {
    expect(trends).toMatchObject({ from: 2022, to: 2025, rose: 27, fell: 7, known: 34 });
    expect(trends?.national.change).toBeCloseTo(3.14, 2);
    expect(trends?.rows[0]?.unit.code).toBe('92-2021');
    expect(trends?.rows.at(-1)?.unit.code).toBe('91-2021');
  });

  it('are the difference of their ends, the highest newest share first', () => {
    trends?.rows.forEach(({ unit, figures, newest, change }, i) => {
      expect(newest.share).toBeLessThanOrEqual(trends.rows[i - 1]?.newest.share ?? 100);
      expect(figures.at(-1)).toBe(newest);
      const ends = [2025, 2022].map(
        (year) => comparable.figure(unit.code, year, 'total')?.share ?? Number.NaN,
      );
      expect(change).toBeCloseTo((ends[0] ?? 0) - (ends[1] ?? 0), 9);
    });
  });

  it('have no change where the first year has no figure', () => {
    const late = {
      ...comparable,
      figure: (...[region, year, segment]: Parameters<typeof comparable.figure>) =>
        region === '15' && year === 2022 ? undefined : comparable.figure(region, year, segment),
    };
    const seen = trendsSinceFirst(late, 'ID');
    expect(seen?.known).toBe(33);
    expect(seen?.rows.find(({ unit }) => unit.code === '15')?.change).toBeUndefined();
  });

  it('need two years', () => {
    for (const completeYears of [[], [2025]])
      expect(trendsSinceFirst({ ...comparable, completeYears }, 'ID')).toBeUndefined();
  });
});

describe('the first year of all changes', () => {
  // In the first year of the tables some regions have no figure: it says nothing of the country.
  const late = { ...comparable, completeYears: [2023, 2024, 2025] };

  it('is the first complete one, wherever a change is told', () => {
    expect(sinceFirst(late)).toEqual({ from: 2023, to: 2025 });
    expect(changeSinceFirst(late, '15')).toMatchObject({ from: 2023, to: 2025 });
    expect(changeSinceFirst(late, '15')?.points).toBeCloseTo(-2.09, 2);
    expect(trendsSinceFirst(late, 'ID')).toMatchObject({ from: 2023, to: 2025 });
    const own = { ...stats, comparable: late };
    expect(whatItTakes(real, own, stats.profile('15')).change).toEqual(segmentChange(late, '15', 2023, 2025));
    expect(evidenceOf(real, own).change).toMatchObject({ from: 2023, to: 2025 });
    expect(partsExample(own)?.change).toMatchObject({ from: 2023, to: 2025 });
  });

  it('is none where there is but one', () => {
    for (const completeYears of [[], [2025]]) {
      expect(sinceFirst({ completeYears })).toBeUndefined();
      expect(changeSinceFirst({ ...comparable, completeYears }, '15')).toBeUndefined();
    }
  });
});
