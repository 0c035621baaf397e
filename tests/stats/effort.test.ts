import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { effort, timesBest } from '../../src/stats/effort.ts';

// Jambi, June 2024: 568,373 of 1,312,336.64 are 43.31%.
const JAMBI = { value: 43.31, position: 2024.5, base: (568_373 / 43.31) * 100, covered: 568_373 };
const MARCH_2026 = 2026.25;

describe('what a goal asks for', () => {
  it('of Jambi for 55% by the end of 2027 can be followed by hand', () => {
    const found = effort(JAMBI, 55, 2028, MARCH_2026, 16_800);
    expect(found.toGo).toBe(153_413);
    // 153,413 ÷ 21 months, rounded up; 11.69 points ÷ 3.5 years; 153,413 × 16,800.
    expect(found.perMonth).toBe(7306);
    expect(found.pace).toBeCloseTo(3.34, 2);
    expect(found.contributions).toBe(2_577_338_400);
  });

  it('has no pace for less than half a year, and no contributions without a rate', () => {
    const start = { ...JAMBI, position: 2026 };
    expect(effort(start, 55, 2026.49, MARCH_2026, undefined)).toMatchObject({
      pace: undefined,
      contributions: undefined,
    });
    expect(effort(start, 55, 2026.5, MARCH_2026, undefined).pace).toBeCloseTo(23.38, 2);
  });

  it('counts at least one month', () => {
    expect(effort(JAMBI, 55, MARCH_2026 + 1 / 24, MARCH_2026, undefined).perMonth).toBe(153_413);
  });

  it('is nobody for a share reached, and not told where count and share contradict each other', () => {
    expect(effort(JAMBI, 43.31, 2028, MARCH_2026, 1)).toEqual({
      toGo: 0,
      perMonth: 0,
      pace: undefined,
      contributions: 0,
    });
    const contradicted = { ...JAMBI, covered: JAMBI.base * 0.6 };
    expect(effort(contradicted, 55, 2028, MARCH_2026, 1)).toMatchObject({
      toGo: undefined,
      perMonth: undefined,
      contributions: undefined,
    });
  });

  it('asks for no fewer people for more, and no fewer a month for sooner', () => {
    const numbers = fc.record({
      value: fc.double({ min: 0, max: 90, noNaN: true }),
      base: fc.integer({ min: 1000, max: 150_000_000 }),
      target: fc.double({ min: 0, max: 99, noNaN: true }),
      until: fc.double({ min: 2026.5, max: 2045, noNaN: true }),
    });
    fc.assert(
      fc.property(numbers, ({ value, base, target, until }) => {
        const start = { value, position: 2026, base, covered: (base * value) / 100 };
        const asked = effort(start, target, until, MARCH_2026, 16_800);
        const more = effort(start, target + 1, until, MARCH_2026, 16_800);
        const later = effort(start, target, until + 1, MARCH_2026, 16_800);
        expect(more.toGo ?? 0).toBeGreaterThanOrEqual(asked.toGo ?? 0);
        expect(later.perMonth ?? 0).toBeLessThanOrEqual(asked.perMonth ?? 0);
        // Enrolled month by month, they are enough.
        const months = Math.max(1, (until - MARCH_2026) * 12);
        expect((asked.perMonth ?? 0) * months).toBeGreaterThanOrEqual((asked.toGo ?? 0) - 1e-3 * months);
      }),
    );
  });
});

describe('the best year', () => {
  it('is the measure of a month, where there is one', () => {
    expect(timesBest(22_372, { perMonth: 11_186 })).toBe(2);
    expect(timesBest(undefined, { perMonth: 11_186 })).toBeUndefined();
    expect(timesBest(5, undefined)).toBeUndefined();
    expect(timesBest(5, { perMonth: 0 })).toBeUndefined();
  });
});
