import { describe, expect, it } from 'vitest';
import { periodPosition } from '../../src/data/period.ts';
import { statistics } from '../../src/stats/profile.ts';
import { STALE_AFTER } from '../../src/stats/status.ts';
import { leadingPromise, type WhatIf, whatIf } from '../../src/stats/what-if.ts';
import { dataset, type Facts, on, says, type TargetFacts } from './builder.ts';
import { real, stats } from './real.ts';

const of = (code: string): WhatIf | undefined =>
  whatIf(real, stats.comparable, stats.profile(code), stats.asOf);
const found = (code: string): WhatIf => {
  const asked = of(code);
  if (!asked) throw new Error(`${code} has no figure to start from`);
  return asked;
};

describe('what any goal would ask of a region', () => {
  it('starts for Jambi at the figure of its promise, and knows the best year', () => {
    const { start, goals, best, opening } = found('15');
    expect(start).toMatchObject({ value: 43.31, covered: 568_373, approximate: false });
    expect(Math.round(start.base)).toBe(1_312_337);
    expect(goals.map(({ value }) => value)).toEqual([53, 55]);
    expect([best?.to, best?.perMonth]).toEqual([2023, 11_186]);
    expect(opening).toMatchObject({ value: 55, due: { text: '2027' } });
  });

  it('is held against a best year of the same region alone', () => {
    for (const { code } of stats.provinces) {
      const asked = of(code);
      const { region, unit } = stats.profile(code);
      if (!asked) continue;
      const isOwn = region === unit || asked.start.measure.family === 'comparable';
      expect([code, asked.ownBest]).toEqual([code, isOwn ? asked.best : undefined]);
    }
    // Papua Tengah starts at its own figure, and its comparable one is that of the former Papua.
    const tengah = stats.provinces.find(({ slug }) => slug === 'papua-tengah');
    const { start, best, ownBest } = found(tengah?.code ?? '');
    expect(start.measure.family).toBe('reported');
    expect([best === undefined, ownBest]).toEqual([false, undefined]);
  });

  it('has the usual cases by the usual dates', () => {
    const { cases } = found('15');
    expect(cases.map(({ value, step }) => [Number(value.toFixed(2)), step])).toEqual([
      [53, undefined],
      [55, undefined],
      [48.31, 5],
      [53.31, 10],
    ]);
    const promise = cases[1];
    expect(promise?.toGo).toBe(153_413);
    expect(promise?.by.map(({ due, perMonth }) => [due.text, perMonth])).toEqual([
      ['2026', 17_046],
      ['2027', 7306],
      ['2029', 3410],
    ]);
  });

  it('steps up from a computed share to a share that can be typed', () => {
    const computed = stats.provinces.flatMap(({ code }) => {
      const asked = of(code);
      return asked?.start.measure.family === 'comparable' ? [asked] : [];
    });
    expect(computed.length).toBeGreaterThan(0);
    for (const { start, cases } of computed)
      for (const { step, value } of cases.filter((each) => each.step !== undefined)) {
        expect(value).toBe(Number(value.toFixed(1)));
        expect(Math.abs(value - start.value - (step ?? 0))).toBeLessThanOrEqual(0.05 + 1e-9);
      }
  });

  it('asks of a promise what its verdict says, by the promise’s own date', () => {
    const { cases } = found('ID');
    const { headlinePromise } = stats.country;
    const same = cases.find(({ promises }) => promises.some((each) => each === headlinePromise));
    expect(same?.toGo).toBe(headlinePromise?.toGo);
    expect(same?.by[0]?.due.text).toBe(headlinePromise?.target.due.text);
    expect(same?.by[0]?.perMonth).toBe(headlinePromise?.toGoPerMonth);
    expect(same?.by[0]?.pace).toBeCloseTo(headlinePromise?.verdict.needed ?? Number.NaN, 9);
  });

  it('never sets a promise beside a figure of another family or basis', () => {
    for (const { code } of [stats.country.region, ...stats.provinces]) {
      const asked = of(code);
      for (const { promises, value } of asked?.goals ?? []) {
        expect(value).toBeGreaterThan(asked?.start.value ?? Number.NaN);
        for (const { target } of promises) {
          const measure = asked?.start.measure;
          expect(target.basis).toBe(measure?.family === 'reported' ? measure.row.basis : 'employed');
        }
      }
    }
    // 52.15% of eligible workers is no goal of a figure of employed people.
    expect(found('ID').goals.map(({ value }) => value)).toEqual([32.15, 34.99, 43.92]);
  });

  it('starts nowhere at a figure that is too old', () => {
    for (const { code } of stats.provinces) {
      const age = periodPosition(stats.asOf) - (of(code)?.start.position ?? Number.NEGATIVE_INFINITY);
      expect(age).toBeLessThanOrEqual(STALE_AFTER);
    }
  });

  it('contradicts itself nowhere in the tables', () => {
    for (const { code } of stats.provinces)
      for (const each of of(code)?.cases ?? []) expect(each.toGo).toBeGreaterThan(0);
  });
});

describe('the figure to start from', () => {
  const start = (facts: Facts) => {
    const built = dataset(facts);
    const derived = statistics(built);
    return whatIf(built, derived.comparable, derived.profile('15'), on('2026-03'));
  };
  const count = { period: '2025-06', indicator: 'protected_total', value: 400_000 };
  const now = says('2026-03', 10, { region: 'ID' });

  it.each([
    ['2025', 2026],
    ['2025-11', 2025],
    ['2025-12', 2026],
    ['2025-12-10', 2026],
    ['2026-03', 2026],
  ])('at %s the first year that can be asked for is %d', (asOf, firstYear) => {
    const built = dataset({ observations: [says('2025-06', 40), count, now] });
    const derived = statistics(built);
    const asked = whatIf(built, derived.comparable, derived.profile('15'), on(asOf));
    expect(asked?.firstYear).toBe(firstYear);
  });

  it('is the reported headline where no promise has one', () => {
    const asked = start({ observations: [says('2025-06', 40), count, now] });
    expect(asked?.start).toMatchObject({ value: 40, base: 1_000_000, covered: 400_000 });
    expect(asked?.goals).toEqual([]);
    expect(asked?.opening).toMatchObject({ value: 50, due: { text: '2027' } });
    expect(asked?.rate).toBeUndefined();
    expect(asked?.cases.map(({ contributions }) => contributions)).toEqual([undefined, undefined]);
  });

  it('has contributions at the newest published rate of the country', () => {
    const rate = (period: string, value: number) => ({
      region: 'ID',
      period,
      indicator: 'contribution_informal',
      value,
    });
    const asked = start({
      observations: [says('2025-06', 40), count, now, rate('2024-01', 12_000), rate('2025-03', 16_800)],
    });
    expect(asked?.rate?.value).toBe(16_800);
    expect(asked?.cases.map(({ toGo, contributions }) => [toGo, contributions])).toEqual([
      [50_000, 840_000_000],
      [100_000, 1_680_000_000],
    ]);
  });

  it('is none without a base, or where only an old one is known', () => {
    expect(start({ observations: [says('2025-06', 40), now] })).toBeUndefined();
    const old = { ...count, period: '2023-06' };
    expect(start({ observations: [says('2023-06', 40), old, now] })).toBeUndefined();
  });

  const goal = (due: string, value: number, confidence: TargetFacts['confidence'] = 'high'): TargetFacts => ({
    due,
    value,
    confidence,
  });
  const asking = (...targets: readonly TargetFacts[]) =>
    start({ observations: [says('2025-06', 40), count, now], targets });

  it('can be asked for as late as a promise is due', () => {
    expect(asking(goal('2027', 55))?.lastYear).toBe(2045);
    expect(asking(goal('2027', 55), goal('2050', 80))?.lastYear).toBe(2050);
    // What is below the figure cannot be chosen.
    expect(asking(goal('2050', 30))?.lastYear).toBe(2045);
  });

  it('is asked first by the date of the promise that its goal is named by', () => {
    const dates = (...targets: readonly TargetFacts[]) => {
      const asked = asking(...targets);
      const [first] = asked?.goals ?? [];
      return [first && leadingPromise(first)?.target.due.text, asked?.opening.due.text];
    };
    expect(dates(goal('2027', 55), goal('2029', 55))).toEqual(['2027', '2027']);
    expect(dates(goal('2025', 55), goal('2029', 55))).toEqual(['2029', '2029']);
    // The headline is never of low confidence, so that neither is what names a goal, where there is another.
    expect(dates(goal('2027', 55, 'low'), goal('2029', 55))).toEqual(['2029', '2029']);
    expect(dates(goal('2028', 55, 'low'))).toEqual(['2028', '2028']);
    // Of passed ones the last names it; what can be asked for is still to come.
    expect(dates(goal('2024', 55), goal('2025', 55))).toEqual(['2025', '2027']);
  });

  it('leaves no step above everyone', () => {
    const asked = start({
      observations: [says('2025-06', 92), { ...count, value: 920_000 }, now],
    });
    expect(asked?.cases.map(({ step }) => step)).toEqual([5]);
    expect(asked?.opening.value).toBe(100);
  });
});
