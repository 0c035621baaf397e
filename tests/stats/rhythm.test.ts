import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysBetween, yearPeriod } from '../../src/data/period.ts';
import { PATIENCE, RECENT_PAUSES, rhythmOf, rhythms } from '../../src/stats/rhythm.ts';
import { rhythmText } from '../../src/text/sentences/quality.ts';
import { on } from './builder.ts';
import { real, stats } from './real.ts';

describe('the rhythm of figures', () => {
  it('is that of the tables of March 2026', () => {
    expect(rhythms(real, stats.comparable)).toMatchObject([
      { family: 'comparable', newest: { text: '2025' }, pause: 366, overdueFrom: '2027-07-04' },
      { family: 'reported', newest: { text: '2026-03' } },
    ]);
  });

  it('is told in both languages', () => {
    const [found] = rhythms(real, stats.comparable);
    if (!found) throw new Error('no rhythm');
    expect(rhythmText('id', found)).toBe(
      'Hitungan seragam: terbaru 2025; jeda terpanjang 366 hari; terlambat mulai 4 Juli 2027.',
    );
    expect(rhythmText('id', found, on('2027-11-27'))).toContain(
      'pada rilis 27 November 2027 sudah terlambat, sejak 4 Juli 2027.',
    );
    expect(rhythmText('id', found, on('2027-07'))).toContain('; terlambat mulai ');
    expect(rhythmText('en', found)).toBe(
      'Comparable figures: newest 2025; longest pause 366 days; overdue from 4 July 2027.',
    );
  });

  it('waits half as long again as the longest recent pause', () => {
    // Pauses of 31, 28 and 61 days: 91 whole days behind the end of May, the first overdue day is the next.
    const found = rhythmOf('reported', ['2025-01', '2024-12', '2025-02', '2025-04'].map(on));
    expect(found).toMatchObject({ newest: { text: '2025-04' }, pause: 61, overdueFrom: '2025-07-31' });
  });

  it('forgets pauses of long ago', () => {
    const monthly = ['2024-01', '2024-02', '2024-03', '2024-04', '2024-05', '2024-06', '2024-07'].map(on);
    const years = [2015, 2018].map(yearPeriod);
    expect(rhythmOf('reported', [...years, ...monthly])).toEqual(rhythmOf('reported', monthly));
  });

  it('is unknown where there is no habit yet', () => {
    expect(rhythmOf('comparable', [2024, 2025].map(yearPeriod))).toBeUndefined();
    // Three texts, two moments.
    expect(rhythmOf('comparable', ['2024', '2024-12', '2025'].map(on))).toBeUndefined();
    expect(rhythmOf('comparable', [2023, 2024, 2025].map(yearPeriod))).toBeDefined();
  });

  it('is the same in any order, and never overdue before a usual pause has passed', () => {
    const day = fc
      .date({ min: new Date('2015-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
      .map((date) => on(date.toISOString().slice(0, 10)));
    const days = fc.uniqueArray(day, { minLength: 3, maxLength: 20, selector: ({ text }) => text });
    fc.assert(
      fc.property(days, fc.infiniteStream(fc.nat()), (periods, keys) => {
        const found = rhythmOf('reported', periods);
        const shuffled = periods
          .map((period) => ({ period, key: keys.next().value ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ period }) => period);
        expect(rhythmOf('reported', shuffled)).toEqual(found);
        if (!found) throw new Error('three days make a habit');
        const waited = daysBetween(found.newest, on(found.overdueFrom));
        expect(waited).toBe(Math.floor(found.pause * PATIENCE) + 1);
        const ordered = [...periods].sort((a, b) => a.text.localeCompare(b.text));
        const last = ordered.slice(-1 - RECENT_PAUSES);
        last.slice(1).forEach((period, i) => {
          expect(daysBetween(last[i] ?? period, period)).toBeLessThanOrEqual(found.pause);
        });
      }),
    );
  });
});
