import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paceMade, paceNeeded, paceRatio, project, workersToGo } from '../../src/stats/pace.ts';

const value = fc.double({ min: 0, max: 100, noNaN: true });
/** Twelfths of a year, as months are. */
const position = fc.integer({ min: 2010 * 12, max: 2050 * 12 }).map((months) => months / 12);
const point = fc.record({ position, value });
const twoPoints = fc.tuple(point, point).filter(([a, b]) => a.position < b.position);

describe('pace', () => {
  it('is points a year', () => {
    expect(paceMade({ position: 2020, value: 10 }, { position: 2024, value: 18 })).toBe(2);
    expect(paceMade({ position: 2020, value: 18 }, { position: 2024, value: 10 })).toBe(-2);
    expect(paceMade({ position: 2024, value: 2 }, { position: 2024.5, value: 3 })).toBe(2);
  });

  it('has no value within one moment or backwards', () => {
    fc.assert(
      fc.property(twoPoints, ([earlier, later]) => {
        expect(paceMade(later, earlier)).toBeUndefined();
        expect(paceMade(earlier, { ...later, position: earlier.position })).toBeUndefined();
        expect(paceNeeded(later, earlier)).toBeUndefined();
      }),
    );
  });

  it('needed leads exactly to the target', () => {
    fc.assert(
      fc.property(twoPoints, ([latest, target]) => {
        const needed = paceNeeded(latest, target) ?? Number.NaN;
        expect(project(latest, needed, target.position)).toBeCloseTo(target.value, 8);
      }),
    );
  });

  it('made leads from the first point to the second', () => {
    fc.assert(
      fc.property(twoPoints, ([from, to]) => {
        expect(project(from, paceMade(from, to) ?? Number.NaN, to.position)).toBeCloseTo(to.value, 8);
      }),
    );
  });

  it('projects to a figure’s own moment as the figure itself', () => {
    fc.assert(
      fc.property(point, fc.double({ min: -50, max: 50, noNaN: true }), (latest, pace) => {
        expect(project(latest, pace, latest.position)).toBe(latest.value);
      }),
    );
  });
});

describe('the ratio of paces', () => {
  const pace = fc.double({ min: -20, max: 20, noNaN: true });
  const needed = fc.double({ min: 0.01, max: 20, noNaN: true });

  it('does not change with the unit', () => {
    fc.assert(
      fc.property(pace, needed, fc.double({ min: 0.01, max: 1000, noNaN: true }), (made, goal, scale) => {
        expect(paceRatio(made * scale, goal * scale)).toBeCloseTo(paceRatio(made, goal) ?? Number.NaN, 8);
      }),
    );
  });

  it('has no value where nothing more is needed', () => {
    expect(paceRatio(1, 0)).toBeUndefined();
    expect(paceRatio(1, -1)).toBeUndefined();
  });

  it('uses straight lines, which do not flatter low bases', () => {
    const from = { position: 2020, value: 2 };
    const latest = { position: 2023, value: 3 };
    const needed = paceNeeded(latest, { position: 2033, value: 55 }) ?? Number.NaN;
    expect(paceRatio(paceMade(from, latest) ?? Number.NaN, needed)?.toFixed(2)).toBe('0.06');
  });
});

describe('workers to go', () => {
  const persons = fc.integer({ min: 0, max: 200_000_000 });
  const target = fc.integer({ min: 0, max: 10_000 }).map((n) => n / 100);

  it('is the smallest whole number that reaches the target, and never negative', () => {
    fc.assert(
      fc.property(target, persons, persons, (goal, base, covered) => {
        const toGo = workersToGo(goal, base, covered);
        // In hundredths of a percent all is whole, so this holds without rounding.
        const wanted = BigInt(Math.round(goal * 100)) * BigInt(base);
        const short = (people: number): bigint => wanted - BigInt(covered + people) * 10_000n;
        expect(Number.isInteger(toGo) && toGo >= 0 && !Object.is(toGo, -0)).toBe(true);
        // A thousandth of a person is nobody; of exactly that, floating point may make somebody.
        expect(short(toGo) <= 10n).toBe(true);
        if (toGo > 0) expect(short(toGo - 1) >= 10n).toBe(true);
      }),
    );
  });

  it('takes no worker for the noise of floating point', () => {
    expect((7 / 100) * 100).toBeGreaterThan(7);
    expect(workersToGo(7, 100, 7)).toBe(0);
    expect(workersToGo(7, 100, 6)).toBe(1);
  });

  it('is nobody once the target is reached', () => {
    expect(workersToGo(55, 1000, 700)).toBe(0);
    expect(workersToGo(55, 0, 0)).toBe(0);
  });
});
