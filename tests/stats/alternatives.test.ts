import { describe, expect, it } from 'vitest';
import { alternatives, toGoRange } from '../../src/stats/alternatives.ts';
import { real, stats } from './real.ts';

const of = (code: string) => {
  const { headlinePromise, reported } = stats.profile(code);
  if (!headlinePromise) throw new Error(`${code} has no promise`);
  return alternatives(real, headlinePromise, reported, stats.asOf);
};

describe('what a promise takes by each figure that could have been chosen', () => {
  // 0.55 × 1,312,337 − 568,373 = 153,413 and 0.55 × 1,312,370 − 518,632 = 203,172, both rounded up.
  it('for Jambi is a range from the figure of June to that of August 2024', () => {
    const all = of('15');
    expect(all.map(({ measure, toGo, chosen }) => [measure.row.period.text, toGo, chosen])).toEqual([
      ['2024-08-12', 203_172, false],
      ['2024-06', 153_413, true],
    ]);
    expect(toGoRange(all)).toEqual({ low: 153_413, high: 203_172, approximate: false });
  });

  it('for Indonesia’s 52.15% counts the figure printed as “about 42%”, and says so', () => {
    const { promises, reported } = stats.profile('ID');
    const promise = promises.find(({ target }) => target.value === 52.15);
    const all = promise ? alternatives(real, promise, reported, stats.asOf) : [];
    expect(all.map(({ measure, chosen }) => [measure.row.value, measure.row.qualifier, chosen])).toEqual([
      [37.01, undefined, true],
      [42, 'about', false],
    ]);
    expect(toGoRange(all)).toEqual({ low: 10_333_715, high: 15_414_034, approximate: true });
  });

  it('names the figure the promise is held against once, or has nothing to choose from', () => {
    for (const { code } of stats.provinces) {
      const promise = stats.profile(code).headlinePromise;
      if (!promise) continue;
      const all = of(code);
      if (all.length > 0) {
        expect(all.filter(({ chosen }) => chosen)).toHaveLength(1);
        expect(all.find(({ chosen }) => chosen)?.toGo).toBe(promise.toGo);
      }
      for (const { measure } of all) expect(measure.row.basis).toBe(promise.target.basis);
    }
  });
});
