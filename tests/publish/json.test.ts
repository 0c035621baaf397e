import { expect, test } from 'vitest';
import { fixed, fixedOrNull, jsonText, orNull } from '../../src/publish/json.ts';

test('computed numbers have the digits of their measure', () => {
  expect(fixed(26.496114, 'percent')).toBe(26.5);
  expect(fixed(1_312_336.64, 'persons')).toBe(1_312_337);
  expect(fixed(0.416932, 'ratio')).toBe(0.417);
  expect(Object.is(fixed(-0.001, 'percent'), 0)).toBe(true);
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
