import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fixed, fixedOrNull, jsonText, orNull } from '../../src/publish/json.ts';
import { decimal } from '../../src/text/numbers.ts';

test('computed numbers have the digits of their measure', () => {
  expect(fixed(26.496114, 'percent')).toBe(26.5);
  expect(fixed(1_312_336.64, 'persons')).toBe(1_312_337);
  expect(fixed(0.416932, 'ratio')).toBe(0.417);
  expect(Object.is(fixed(-0.001, 'percent'), 0)).toBe(true);
});

test('a file and a page round alike, also where binary fractions fall short of a half', () => {
  expect(fixed(32.485, 'percent')).toBe(32.49);
  expect(fixed(5.845, 'percent')).toBe(5.85);
  expect(fixed(-0.005, 'percent')).toBe(-0.01);
  const printed = (value: number, digits: number): number =>
    Number(decimal('en', value, digits).replaceAll(',', '').replace('\u2212', '-'));
  // Thousandths, so that many lie in the middle between two that are written.
  const value = fc.oneof(
    fc.integer({ min: -2_000_000, max: 2_000_000 }).map((thousandths) => thousandths / 1000),
    fc
      .tuple(fc.nat(300_000_000), fc.integer({ min: 1, max: 5000 }))
      .map(([part, whole]) => (100 * part) / whole),
  );
  fc.assert(
    fc.property(value, (one) => {
      expect(fixed(one, 'percent') - printed(one, 2)).toBe(0);
      expect(fixed(one, 'persons') - printed(one, 0)).toBe(0);
    }),
  );
});

test('what is not a number never reaches a reader', () => {
  expect(() => fixed(Number.NaN, 'percent')).toThrow('percent is not a finite number');
  expect(() => fixed(Number.POSITIVE_INFINITY, 'ratio')).toThrow('Infinity');
});

test('unknown is null', () => {
  expect(fixedOrNull(undefined, 'persons')).toBe(null);
  expect(orNull(undefined)).toBe(null);
  expect(orNull(0)).toBe(0);
});

test('a text ends with a newline and keeps the order of keys', () => {
  expect(jsonText({ b: 1, a: null })).toBe('{\n  "b": 1,\n  "a": null\n}\n');
});
