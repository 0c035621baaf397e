import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  comparePeriods,
  type Period,
  parsePeriod,
  periodEnd,
  periodPosition,
  yearPeriod,
} from '../../src/data/period.ts';

const pad = (n: number): string => String(n).padStart(2, '0');
const year = fc.integer({ min: 1990, max: 2100 });
const month = fc.integer({ min: 1, max: 12 });
const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const text = fc.oneof(
  year.map(String),
  fc.tuple(year, month).map(([y, m]) => `${y}-${pad(m)}`),
  day,
);
const parsed = (written: string): Period => {
  const period = parsePeriod(written);
  if (!period) throw new Error(`not a period: ${written}`);
  return period;
};
const period = text.map(parsed);

describe('parsePeriod', () => {
  it.each([
    ['2024', 2024, undefined, undefined],
    ['2024-06', 2024, 6, undefined],
    ['2024-06-10', 2024, 6, 10],
    ['2024-02-29', 2024, 2, 29],
  ])('%s', (written, y, m, d) => {
    expect(parsePeriod(written)).toEqual({ text: written, year: y, month: m, day: d });
  });

  it.each([
    '',
    '24',
    '2024-13',
    '2024-00',
    '2024-6',
    '2024-06-00',
    '2024-06-31',
    '2023-02-29',
    '1900-02-29',
    '2024/06',
    '06-2024',
    'June 2024',
    ' 2024',
    '2024 ',
    '2024\n',
    '2024-06-10T00:00',
    '２０２４',
    '-2024',
  ])('%j is none', (written) => {
    expect(parsePeriod(written)).toBeUndefined();
  });

  it('keeps what was written, and every day of the calendar is one', () => {
    fc.assert(
      fc.property(text, (written) => {
        expect(parsePeriod(written)?.text).toBe(written);
      }),
    );
  });

  it('knows a year by its number', () => {
    expect(yearPeriod(2024)).toEqual(parsePeriod('2024'));
  });
});

describe('the end of a period', () => {
  it('is its last day', () => {
    expect(periodEnd(parsed('2024'))).toBe('2024-12-31');
    expect(periodEnd(parsed('2024-02'))).toBe('2024-02-29');
    expect(periodEnd(parsed('2023-02'))).toBe('2023-02-28');
    expect(periodEnd(parsed('2024-06-10'))).toBe('2024-06-10');
  });

  it('is a day of the period, and its own end', () => {
    fc.assert(
      fc.property(period, (p) => {
        const end = periodEnd(p);
        expect(end.startsWith(p.text)).toBe(true);
        expect(periodEnd(parsed(end))).toBe(end);
      }),
    );
  });
});

describe('the position of a period', () => {
  it('is its end in decimal years', () => {
    expect(periodPosition(parsed('2024'))).toBe(2025);
    expect(periodPosition(parsed('2024-06'))).toBe(2024.5);
    expect(periodPosition(parsed('2024-06-10'))).toBeCloseTo(2024 + (5 + 10 / 30) / 12, 12);
  });

  it('a year, its December and its last day are one moment', () => {
    fc.assert(
      fc.property(year, (y) => {
        expect(periodPosition(parsed(`${y}-12`))).toBe(y + 1);
        expect(periodPosition(parsed(`${y}-12-31`))).toBe(y + 1);
      }),
    );
  });

  it('the same month of two years is whole years apart', () => {
    fc.assert(
      fc.property(year, year, month, (a, b, m) => {
        const apart = periodPosition(parsed(`${a}-${pad(m)}`)) - periodPosition(parsed(`${b}-${pad(m)}`));
        expect(apart).toBeCloseTo(a - b, 9);
      }),
    );
  });

  it('orders as the end does', () => {
    fc.assert(
      fc.property(period, period, (a, b) => {
        const byEnd = Math.sign(periodEnd(a).localeCompare(periodEnd(b), 'en'));
        expect(Math.sign(periodPosition(a) - periodPosition(b))).toBe(byEnd);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the order of periods', () => {
  it('goes by end; of one end the more precise comes first', () => {
    const sorted = ['2025', '2024', '2024-12', '2024-12-31', '2024-06', '2024-06-10']
      .map(parsed)
      .sort(comparePeriods)
      .map((p) => p.text);
    expect(sorted).toEqual(['2024-06-10', '2024-06', '2024-12-31', '2024-12', '2024', '2025']);
  });

  it('is total', () => {
    fc.assert(
      fc.property(period, period, period, (a, b, c) => {
        expect(Math.sign(comparePeriods(a, b))).toBe(-Math.sign(comparePeriods(b, a)) + 0);
        expect(comparePeriods(a, b) === 0).toBe(a.text === b.text);
        const [first, second, third] = [a, b, c].sort(comparePeriods);
        if (first && second && third) {
          expect(comparePeriods(first, second)).toBeLessThanOrEqual(0);
          expect(comparePeriods(second, third)).toBeLessThanOrEqual(0);
          expect(comparePeriods(first, third)).toBeLessThanOrEqual(0);
        }
      }),
      { numRuns: 500 },
    );
  });
});
