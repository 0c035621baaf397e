import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { movePoint } from '../../src/data/digits.ts';
import {
  decimalsOf,
  inNotation,
  isSameNumber,
  type Notation,
  plainNumber,
  roundTo,
  sumOf,
} from '../../src/desk/numbers.ts';

const NOTATIONS: readonly Notation[] = ['id', 'en'];
const notation = fc.constantFrom(...NOTATIONS);
const digits = fc.stringMatching(/^(0|[1-9]\d{0,17})$/);
const plain = fc
  .tuple(digits, fc.option(fc.stringMatching(/^\d{1,8}$/), { nil: undefined }))
  .map(([whole, fraction]) => (fraction === undefined ? whole : `${whole}.${fraction}`));

describe('a number in a notation', () => {
  it('reads back as it was written, digit for digit', () => {
    fc.assert(
      fc.property(plain, notation, (text, of) => {
        expect(plainNumber(inNotation(text, of), of)).toBe(text);
      }),
    );
  });

  it('keeps its digits, all and in order, whatever is read', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\d., \u00a0%*-]{1,12}$/), notation, (text, of) => {
        const read = plainNumber(text, of);
        if (read === undefined) return;
        expect(read).toMatch(/^(0|[1-9]\d*)(\.\d+)?$/);
        expect(read.replace('.', '')).toBe(text.replace(/\D/g, ''));
        // What was read is what the notation says: written anew, only the grouping may differ.
        const bare = (written: string): string =>
          written.replaceAll(of === 'id' ? '.' : ',', '').replace(/[ \u00a0]/g, '');
        expect(bare(inNotation(read, of))).toBe(bare(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('means one thing only: what both notations read alike has no sign of either', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\d.,]{1,10}$/), (text) => {
        const [id, en] = NOTATIONS.map((of) => plainNumber(text, of));
        if (id !== undefined && id === en) expect(text).toMatch(/^\d+$/);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['568.373', 'id', '568373'],
    ['43,31', 'id', '43.31'],
    ['1.312.337', 'id', '1312337'],
    ['1.312.337,5', 'id', '1312337.5'],
    ['568 373', 'id', '568373'],
    ['568\u00a0373', 'id', '568373'],
    ['8,20', 'id', '8.20'],
    ['0', 'id', '0'],
    ['43.31', 'en', '43.31'],
    ['568,373', 'en', '568373'],
  ] as const)('%s in %s is %s', (text, of, read) => expect(plainNumber(text, of)).toBe(read));

  it.each([
    ['43.31', 'id'],
    ['568,373.5', 'id'],
    ['0.123', 'id'],
    ['007', 'id'],
    ['1.23.456', 'id'],
    ['12.3456', 'id'],
    ['1 .234', 'id'],
    ['-5', 'id'],
    ['1e6', 'id'],
    ['', 'id'],
    ['5.', 'id'],
    [',5', 'id'],
    ['５', 'id'],
    ['43,31', 'en'],
  ] as const)('%s in %s is no number', (text, of) => expect(plainNumber(text, of)).toBeUndefined());
});

describe('digits', () => {
  it.each([
    ['43.310016099', 2, '43.31'],
    ['43.315', 2, '43.32'],
    ['99.999', 2, '100'],
    ['0.005', 2, '0.01'],
    ['0.004', 2, '0'],
    ['43.310000000000004', 4, '43.31'],
    ['8.20', 2, '8.20'],
    ['2.5', 0, '3'],
  ])('%s rounded to %i decimals is %s', (text, decimals, rounded) =>
    expect(roundTo(text, decimals)).toBe(rounded),
  );

  it('rounded differ from what they were by half a unit of the last at most', () => {
    const unit = (text: string): bigint => BigInt(movePoint(text, 8));
    fc.assert(
      fc.property(plain, fc.integer({ min: 0, max: 8 }), (text, decimals) => {
        const rounded = roundTo(text, decimals);
        expect(decimalsOf(rounded)).toBeLessThanOrEqual(decimals);
        const apart = unit(rounded) - unit(text);
        const half = 10n ** BigInt(8 - decimals);
        expect((apart < 0n ? -apart : apart) * 2n <= half).toBe(true);
      }),
    );
  });

  it('are one number whatever zeros they end in', () => {
    expect(isSameNumber('8.20', '8.2')).toBe(true);
    expect(isSameNumber('8.20', '8.02')).toBe(false);
    expect(isSameNumber('100', '1')).toBe(false);
  });

  it('add up to the last one, in any order', () => {
    const whole = fc.array(fc.bigInt({ min: 0n, max: 10n ** 20n }), { maxLength: 20 });
    fc.assert(
      fc.property(whole, fc.integer({ min: 0, max: 6 }), (numbers, places) => {
        const sum = numbers.reduce((total, one) => total + one, 0n);
        const texts = numbers.map((one) => movePoint(String(one), -places));
        expect(sumOf(texts)).toBe(movePoint(String(sum), -places));
        expect(sumOf(texts.toReversed())).toBe(sumOf(texts));
      }),
    );
    expect(sumOf(['0.1', '0.2', '568373'])).toBe('568373.3');
  });
});
