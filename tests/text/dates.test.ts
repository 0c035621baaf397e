import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { due, period, yearSpan } from '../../src/text/dates.ts';
import { LANGS } from '../../src/text/lang.ts';
import { on } from '../stats/builder.ts';

describe('dates in both languages', () => {
  it.each([
    ['2024', '2024', '2024'],
    ['2024-06', 'Juni 2024', 'June 2024'],
    ['2024-06-10', '10 Juni 2024', '10 June 2024'],
    ['2025-12-01', '1 Desember 2025', '1 December 2025'],
    ['2024-02-29', '29 Februari 2024', '29 February 2024'],
    ['2023-08', 'Agustus 2023', 'August 2023'],
  ])('%s', (written, id, en) => {
    expect(period('id', on(written))).toBe(id);
    expect(period('en', on(written))).toBe(en);
  });

  it('the date of a promise is the end of its year, or its month or day', () => {
    expect(due('id', on('2025'))).toBe('akhir 2025');
    expect(due('en', on('2025'))).toBe('end of 2025');
    expect(due('id', on('2025-08'))).toBe('Agustus 2025');
    expect(due('en', on('2025-08-17'))).toBe('17 August 2025');
  });

  it('a span of years is in words, parts of a year in months', () => {
    expect([yearSpan('id', 2), yearSpan('en', 2), yearSpan('en', 1)]).toEqual([
      'dua tahun',
      'two years',
      'one year',
    ]);
    expect([yearSpan('id', 0.5), yearSpan('en', 1 / 12)]).toEqual(['enam bulan', 'one month']);
  });

  it('are as precise as they are known, and name the day that was written, in any zone', () => {
    const day = fc
      .date({ min: new Date('2000-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(fc.constantFrom(...LANGS), day, (lang, text) => {
        const [year, , date] = text.split('-').map(Number);
        const inWords = period(lang, on(text));
        const [first, month, last] = inWords.split(' ');
        expect([Number(first), Number(last)]).toEqual([date, year]);
        expect(period(lang, on(text.slice(0, 7)))).toBe(`${month} ${last}`);
        expect(period(lang, on(text.slice(0, 4)))).toBe(last);
      }),
    );
  });
});
