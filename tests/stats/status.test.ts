import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Point } from '../../src/stats/pace.ts';
import { judge, STATUSES, type StatusInput, windowStart } from '../../src/stats/status.ts';

/** 40% now, 60% promised in five years: 4 points a year are needed. */
const open: StatusInput = {
  latest: { position: 2025, value: 40 },
  isOutcome: true,
  earlier: [{ position: 2021, value: 24 }],
  outcomes: [{ position: 2021, value: 24 }],
  otherBasisBefore: false,
  target: { position: 2030, value: 60 },
  asOf: 2025.5,
};

/** With the pace made over the four years, in points a year. */
const withPace = (pace: number): StatusInput => ({
  ...open,
  earlier: [{ position: 2021, value: 40 - 4 * pace }],
});

const position = fc.integer({ min: 2015 * 12, max: 2035 * 12 }).map((months) => months / 12);
const value = fc.integer({ min: 0, max: 10_000 }).map((n) => n / 100);
const point: fc.Arbitrary<Point> = fc.record({ position, value });
const input: fc.Arbitrary<StatusInput> = fc
  .record({
    latest: fc.option(point, { nil: undefined }),
    isOutcome: fc.boolean(),
    earlier: fc.array(point, { maxLength: 6 }),
    otherBasisBefore: fc.boolean(),
    target: point,
    setOn: position,
    asOf: position,
  })
  .map(({ setOn, ...given }) => ({
    ...given,
    outcomes: given.earlier.filter((each) => each.position > setOn),
  }));

describe('status', () => {
  it.each([
    ['achieved', { ...open, latest: { position: 2025, value: 60 } }],
    ['achieved', { ...open, latest: { position: 2025, value: 60 }, earlier: [], asOf: 2031 }],
    ['on-track', withPace(4)],
    ['behind', withPace(3)],
    ['far-behind', withPace(1)],
    ['reversing', withPace(-1)],
    ['missed', { ...open, asOf: 2030, latest: { position: 2029 + 10 / 12, value: 50 } }],
    ['missed', { ...open, asOf: 2030, latest: { position: 2030, value: 50 } }],
    ['missed', { ...open, asOf: 2032, latest: { position: 2031, value: 50 } }],
    ['stale', { ...open, asOf: 2030, latest: { position: 2029.8, value: 50 } }],
    ['stale', { ...open, asOf: 2032, latest: { position: 2031, value: 50 }, isOutcome: false }],
    ['stale', { ...open, latest: undefined, asOf: 2031 }],
    ['stale', { ...open, asOf: 2027.1 }],
    ['definition-changed', { ...open, earlier: [], otherBasisBefore: true }],
    ['too-little-data', { ...open, earlier: [] }],
    ['too-little-data', { ...open, latest: undefined }],
  ] as const)('%s', (status, given) => {
    expect(judge(given).status).toBe(status);
  });

  it.each([
    [3.8, 'on-track'],
    [3.8 - 1e-9, 'behind'],
    [2.4, 'behind'],
    [2.4 - 1e-9, 'far-behind'],
    [0, 'far-behind'],
    [-1e-9, 'reversing'],
  ])('cuts at 0.95, 0.6 and 0 of the 4 points needed: %f a year is %s', (pace, status) => {
    // The latest figure is 0, so that the pace is exactly what is written here.
    const given = {
      ...open,
      latest: { position: 2025, value: 0 },
      earlier: [{ position: 2024, value: -pace }],
      target: { position: 2030, value: 20 },
    };
    expect(judge(given).made).toBe(pace);
    expect(judge(given).status).toBe(status);
  });

  it('says how many times faster the pace would have to be, where anything was gained', () => {
    expect(judge(withPace(1)).times).toBe(4);
    for (const pace of [0, -1]) expect(judge(withPace(pace)).times).toBeUndefined();
    expect(judge({ ...open, latest: { position: 2025, value: 61 } }).times).toBeUndefined();
  });

  it('a figure of exactly two years ago still tells, an older one does not', () => {
    expect(judge({ ...open, asOf: 2027 }).status).toBe('on-track');
    expect(judge({ ...open, asOf: 2027.01 }).status).toBe('stale');
  });

  it('a figure of two months before a passed date tells how it ended, one of three months does not', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2015 * 12, max: 2035 * 12 }), (due) => {
        const status = (months: number) =>
          judge({
            ...open,
            latest: { position: Math.floor((due - months) / 12) + ((due - months) % 12) / 12, value: 40 },
            target: { position: Math.floor(due / 12) + (due % 12) / 12, value: 60 },
            asOf: due / 12 + 1,
          }).status;
        expect([status(0), status(2), status(3)]).toEqual(['missed', 'missed', 'stale']);
      }),
    );
  });

  it('is one of the nine for every input, and never a number that is not finite', () => {
    fc.assert(
      fc.property(input, (given) => {
        const { status, made, needed, ratio, times } = judge(given);
        expect(STATUSES).toContain(status);
        for (const number of [made, needed, ratio, times]) expect(Number.isFinite(number ?? 0)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('says “missed” only of passed promises and by an outcome, and rates paces only of open ones', () => {
    fc.assert(
      fc.property(input, (given) => {
        const { status, reached } = judge(given);
        const passed = given.asOf >= given.target.position;
        if (status === 'missed') expect([passed, given.isOutcome]).toEqual([true, true]);
        if (status === 'achieved') expect(given.isOutcome).toBe(true);
        if (['on-track', 'behind', 'far-behind', 'reversing', 'definition-changed'].includes(status)) {
          expect(passed).toBe(false);
        }
        const { latest, target } = given;
        if (
          latest &&
          given.isOutcome &&
          latest.value >= target.value &&
          (!passed || latest.position <= target.position)
        ) {
          expect(status).toBe('achieved');
          expect(reached?.value).toBeGreaterThanOrEqual(target.value);
        }
        expect(reached === undefined).toBe(status !== 'achieved');
      }),
      { numRuns: 500 },
    );
  });

  it('never worsens as the latest figure grows', () => {
    const order = ['reversing', 'far-behind', 'behind', 'on-track', 'achieved'];
    fc.assert(
      fc.property(value, value, fc.integer({ min: 1, max: 100 }), (before, latest, more) => {
        const at = (v: number) =>
          judge({
            ...open,
            latest: { position: 2025, value: v },
            earlier: [{ position: 2021, value: before }],
          }).status;
        expect(order.indexOf(at(latest + more))).toBeGreaterThanOrEqual(order.indexOf(at(latest)));
      }),
    );
  });

  it('does not depend on the order of earlier figures', () => {
    fc.assert(
      fc.property(input, (given) => {
        const distinct = new Map(given.earlier.map((p) => [p.position, p]));
        const earlier = [...distinct.values()];
        const outcomes = earlier.filter((p) => given.outcomes.includes(p));
        expect(judge({ ...given, earlier: earlier.toReversed(), outcomes: outcomes.toReversed() })).toEqual(
          judge({ ...given, earlier, outcomes }),
        );
      }),
    );
  });
});

describe('the window of a pace', () => {
  const latest = { position: 2024 + 6 / 12, value: 43 };
  const at = (months: number): Point => ({ position: (2024 * 12 + 6 - months) / 12, value: months });

  it('is one to five years, both included', () => {
    expect(windowStart(latest, [at(11)])).toBeUndefined();
    expect(windowStart(latest, [at(12)])).toEqual(at(12));
    expect(windowStart(latest, [at(60)])).toEqual(at(60));
    expect(windowStart(latest, [at(61)])).toBeUndefined();
    expect(windowStart(latest, [])).toBeUndefined();
  });

  it('a year is a year from any month to the same month, whatever floating point makes of it', () => {
    const position = (month: number): number => Math.floor(month / 12) + (month % 12) / 12;
    const months = Array.from({ length: 60 * 12 }, (_, i) => 2000 * 12 + i);
    const short = months.filter((month) => position(month) - position(month - 12) < 1);
    expect(short.length).toBeGreaterThan(0);
    for (const month of months) {
      for (const years of [1, 5]) {
        const start = { position: position(month - 12 * years), value: 0 };
        expect(windowStart({ position: position(month), value: 1 }, [start])).toBe(start);
      }
    }
  });

  it('starts at the oldest figure that fits', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 120 }), { maxLength: 20 }), (months) => {
        const fitting = months.filter((m) => m >= 12 && m <= 60);
        const expected = fitting.length > 0 ? at(Math.max(...fitting)) : undefined;
        expect(windowStart(latest, months.map(at))).toEqual(expected);
      }),
    );
  });
});
