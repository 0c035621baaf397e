import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGS, type Lang } from '../../src/text/lang.ts';
import {
  computedPercent,
  decimal,
  inWords,
  kilobytes,
  percent,
  qualified,
  rounded,
  rupiah,
  signed,
  twoDecimals,
  whole,
  wholePercent,
  withSign,
} from '../../src/text/numbers.ts';
import { sentenceCase, withinSentence } from '../../src/text/sentence-case.ts';

const SEPARATORS: Record<Lang, { group: string; point: string }> = {
  id: { group: '.', point: ',' },
  en: { group: ',', point: '.' },
};

/** Reads a number as a reader of the language does. */
function parse(lang: Lang, text: string): number {
  const { group, point } = SEPARATORS[lang];
  return Number(text.replace('%', '').replaceAll(group, '').replace(point, '.').replace('\u2212', '-'));
}

const lang = fc.constantFrom(...LANGS);
const hundredths = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }).map((n) => n / 100);
const tenths = fc.integer({ min: -100_000, max: 100_000 }).map((n) => n / 10);
const finite = fc.double({ min: -1e12, max: 1e12, noNaN: true });

describe('numbers in both languages', () => {
  it.each([
    [whole('id', 568_373), '568.373'],
    [whole('en', 568_373), '568,373'],
    [whole('id', 1000), '1.000'],
    [whole('en', 999), '999'],
    [percent('id', 43.31), '43,31%'],
    [percent('en', 43.31), '43.31%'],
    [percent('id', 52), '52%'],
    [computedPercent('id', 26.5), '26,5%'],
    [computedPercent('en', 26.49), '26.5%'],
    [computedPercent('id', 52), '52,0%'],
    [wholePercent('id', 26.5), '27%'],
    [wholePercent('en', 100), '100%'],
    [twoDecimals('id', 26.5), '26,50%'],
    [twoDecimals('en', 24.455), '24.46%'],
    [withSign('id', 0.5), '+0,5'],
    [withSign('en', -2), '\u22122'],
    [withSign('en', 0), '0'],
    [kilobytes('id', 104_249), '104,2 kB'],
    [signed('id', 2.44), '+2,4'],
    [signed('en', -1.3), '\u22121.3'],
    [signed('en', 0), '0.0'],
    [decimal('en', 1234.5), '1,234.5'],
    [rounded('id', 39_207_829), '39,21 juta'],
    [rounded('en', 39_207_829), '39.21 million'],
    [rounded('id', 999_999), '999.999'],
    [rounded('en', 1_000_000), '1 million'],
    [rounded('en', 999_996_000), '1 billion'],
    [rounded('id', 999_999_000_000), '1 triliun'],
    [rounded('en', -2_500_000), '\u22122.5 million'],
    [rupiah('id', 320e9), 'Rp320 miliar'],
    [rupiah('en', 320e9), 'Rp320 billion'],
    [rupiah('id', 42e6), 'Rp42 juta'],
    [rupiah('en', 1.5e12), 'Rp1.5 trillion'],
    [inWords('id', 10), 'sepuluh'],
    [inWords('en', 0), 'zero'],
    [inWords('en', 11), '11'],
    [inWords('id', 1234), '1.234'],
    [qualified('id', 'about', '50%'), 'sekitar 50%'],
    [qualified('en', 'over', '50%'), 'over 50%'],
    [qualified('id', 'under', '50%'), 'kurang dari 50%'],
    [qualified('en', undefined, '50%'), '50%'],
    [sentenceCase('sekitar 50%'), 'Sekitar 50%'],
    [sentenceCase(''), ''],
    [withinSentence('Target 50%'), 'target 50%'],
  ])('%s', (written, expected) => {
    expect(written).toBe(expected);
  });

  it('read back as what was written', () => {
    fc.assert(
      fc.property(lang, hundredths, tenths, (l, value, tenth) => {
        expect(parse(l, decimal(l, value))).toBeCloseTo(value, 9);
        expect(parse(l, percent(l, value))).toBeCloseTo(value, 9);
        expect(parse(l, whole(l, Math.trunc(value)))).toBe(Math.trunc(value) + 0);
        expect(parse(l, computedPercent(l, tenth))).toBeCloseTo(tenth, 9);
        expect(parse(l, signed(l, tenth))).toBeCloseTo(tenth, 9);
      }),
    );
  });

  it('carry the minus sign, never a hyphen, and no sign before a zero', () => {
    const writers = [whole, decimal, percent, computedPercent, signed, rounded, rupiah];
    fc.assert(
      fc.property(lang, finite, fc.double({ min: -0.6, max: 0.6, noNaN: true }), (l, large, small) => {
        for (const write of writers) {
          for (const value of [large, small, -0, 0]) {
            const text = write(l, value);
            expect(text).not.toContain('-');
            expect(text).not.toMatch(/[\u2212+](Rp)?0([.,]0+)?(%|\s|$)/);
            expect(text).not.toMatch(/NaN|∞/);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('are the same number in both languages', () => {
    fc.assert(
      fc.property(hundredths, (value) => {
        for (const write of [whole, decimal, percent, computedPercent, signed]) {
          expect(parse('id', write('id', value))).toBe(parse('en', write('en', value)));
        }
      }),
    );
  });

  it('a difference says which way it goes', () => {
    fc.assert(
      fc.property(lang, tenths, (l, value) => {
        const sign = { '-1': '\u2212', '0': '', '1': '+' }[String(Math.sign(value) + 0)] ?? '';
        expect(signed(l, value).replace(/[\d.,]/g, '')).toBe(sign);
      }),
    );
  });
});
