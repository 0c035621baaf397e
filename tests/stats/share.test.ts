import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { impliedBase, impliedFormalShare, outOfHundred, share } from '../../src/stats/share.ts';

const persons = fc.integer({ min: 1, max: 300_000_000 });
const percent = fc.double({ min: 0, max: 100, noNaN: true });
const positivePercent = fc.double({ min: 0.01, max: 100, noNaN: true });

const close = (a: number, b: number, tolerance = 1e-9): boolean =>
  Math.abs(a - b) <= tolerance * Math.max(1, Math.abs(a), Math.abs(b));

describe('share', () => {
  it('is undefined where there is no whole', () => {
    expect(share(5, 0)).toBeUndefined();
    expect(share(0, 0)).toBeUndefined();
    expect(share(5, -1)).toBeUndefined();
    expect(share(5, Number.NaN)).toBeUndefined();
  });

  it('may exceed 100, as participants may outnumber the workers of a survey', () => {
    expect(share(107, 100)).toBe(107);
  });

  it('of all is 100, of none 0, and grows with the part', () => {
    fc.assert(
      fc.property(persons, persons, persons, (whole, a, b) => {
        expect(share(whole, whole)).toBe(100);
        expect(share(0, whole)).toBe(0);
        const [less, more] = [Math.min(a, b), Math.max(a, b)];
        expect(share(less, whole) ?? 0).toBeLessThanOrEqual(share(more, whole) ?? 0);
      }),
    );
  });

  it('is undone by the implied base', () => {
    fc.assert(
      fc.property(persons, persons, (part, whole) => {
        const percentage = share(part, whole) ?? Number.NaN;
        expect(close(impliedBase(part, percentage) ?? Number.NaN, whole)).toBe(true);
      }),
    );
    fc.assert(
      fc.property(persons, positivePercent, (count, percentage) => {
        const base = impliedBase(count, percentage) ?? Number.NaN;
        expect(close(share(count, base) ?? Number.NaN, percentage)).toBe(true);
      }),
    );
  });

  it('implies no base at zero percent', () => {
    expect(impliedBase(100, 0)).toBeUndefined();
    expect(impliedBase(0, 0)).toBeUndefined();
  });
});

describe('people out of a hundred', () => {
  it.each([
    [0, 0],
    [0.4999, 0],
    // 57 of 200, which binary fractions make 28.499999999999996.
    [share(57, 200) ?? 0, 29],
    [0.5, 1],
    [43.31, 43],
    [43.5, 44],
    [99.5, 100],
    [107, 100],
    [-3, 0],
  ])('%f%% are %i', (percentage, people) => {
    expect(outOfHundred(percentage)).toBe(people);
  });

  it.each([
    [50, 'over', 50],
    [50.4, 'over', 50],
    [49.6, 'over', 49],
    [35.1, 'under', 36],
    [35, 'under', 35],
    [0.4, 'under', 1],
    [share(29, 100) ?? 0, 'under', 29],
    [49.6, 'about', 50],
  ] as const)('%f%% is %s %i of them', (percentage, qualifier, people) => {
    expect(outOfHundred(percentage, qualifier)).toBe(people);
  });

  it('is a whole number 0–100, within half a person of the share, and never falls as it grows', () => {
    fc.assert(
      fc.property(fc.double({ min: -20, max: 130, noNaN: true }), percent, (any, bounded) => {
        const people = outOfHundred(any);
        expect(Number.isInteger(people) && people >= 0 && people <= 100).toBe(true);
        expect(Object.is(people, -0)).toBe(false);
        expect(Math.abs(outOfHundred(bounded) - bounded)).toBeLessThanOrEqual(0.5 + 1e-9);
        expect(outOfHundred(any + 1)).toBeGreaterThanOrEqual(people);
      }),
    );
  });
});

describe('the mix of segments', () => {
  it('a total made of two segments lies between them and gives back the mix it was made with', () => {
    const apart = fc.tuple(percent, percent).filter(([a, b]) => Math.abs(a - b) > 0.01);
    fc.assert(
      fc.property(apart, percent, ([formal, informal], mix) => {
        const total = (formal * mix + informal * (100 - mix)) / 100;
        expect(total).toBeGreaterThanOrEqual(Math.min(formal, informal) - 1e-9);
        expect(total).toBeLessThanOrEqual(Math.max(formal, informal) + 1e-9);
        expect(close(impliedFormalShare(total, formal, informal) ?? Number.NaN, mix, 1e-8)).toBe(true);
      }),
    );
  });

  it('is outside 0–100 exactly where the total is outside its segments', () => {
    const hundredths = fc.integer({ min: 0, max: 10_000 }).map((n) => n / 100);
    fc.assert(
      fc.property(hundredths, hundredths, hundredths, (total, formal, informal) => {
        fc.pre(formal !== informal);
        const mix = impliedFormalShare(total, formal, informal) ?? Number.NaN;
        const between = total >= Math.min(formal, informal) && total <= Math.max(formal, informal);
        expect(mix >= 0 && mix <= 100).toBe(between);
      }),
    );
  });

  it('cannot be told where both segments are equal', () => {
    expect(impliedFormalShare(40, 30, 30)).toBeUndefined();
  });
});
