import { describe, expect, it } from 'vitest';
import { parsePeriod } from '../../src/data/period.ts';
import { compilerNote } from '../../src/text/sentences/compiler-note.ts';

describe('a compiler’s note', () => {
  it('says a month in the language of the page, and not what the period says already', () => {
    expect(compilerNote('id', 'December', parsePeriod('2023'))).toEqual({
      text: 'Desember',
      lang: 'id',
      isShort: true,
    });
    expect(compilerNote('en', 'December')).toEqual({ text: 'December', lang: 'en', isShort: true });
    expect(compilerNote('id', 'December', parsePeriod('2023-12'))).toBeUndefined();
    expect(compilerNote('id', 'December', parsePeriod('2023-11'))?.text).toBe('Desember');
  });

  it('says in the language of the page that no month is stated', () => {
    expect(compilerNote('id', 'month of 2025 not stated')).toEqual({
      text: 'bulannya pada 2025 tidak disebut',
      lang: 'id',
      isShort: true,
    });
    expect(compilerNote('en', 'month of 2025 not stated')?.text).toBe('month of 2025 not stated');
  });

  it('is an abbreviation as it is, a short text in the line, a long one folded, both in English', () => {
    expect(compilerNote('id', 'UCJ')).toEqual({ text: 'UCJ', lang: 'id', isShort: true });
    expect(compilerNote('id', 'of labour force')).toEqual({
      text: 'of labour force',
      lang: 'en',
      isShort: true,
    });
    const long = 'residents of DKI by NIK; the count by office of registration is 7.5-8.3 million';
    expect(compilerNote('id', long)).toEqual({ text: long, lang: 'en', isShort: false });
  });
});
