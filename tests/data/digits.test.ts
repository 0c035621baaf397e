import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allDigits, movePoint } from '../../src/data/digits.ts';

const plain = fc
  .tuple(
    fc.stringMatching(/^(?:0|[1-9]\d{0,11})$/),
    fc.option(fc.stringMatching(/^\d{1,8}$/), { nil: undefined }),
  )
  .map(([whole, fraction]) => (fraction === undefined ? whole : `${whole}.${fraction}`));

test('digits of any number are all written, and read as the same number', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      const text = allDigits(value);
      expect(text).toMatch(/^-?\d+(\.\d+)?$/);
      expect(Number(text) === value).toBe(true);
    }),
  );
});

test('digits stay when the point moves there and back', () => {
  fc.assert(
    fc.property(plain, fc.integer({ min: -12, max: 12 }), (text, places) => {
      expect(movePoint(movePoint(text, places), -places)).toBe(movePoint(text, 0));
    }),
  );
});

test.each([
  ['0.4331', 2, '43.31'],
  ['0.57', 2, '57'],
  ['1.2615', 2, '126.15'],
  ['0', 2, '0'],
  ['5', -2, '0.05'],
  ['100', -2, '1'],
  ['-0.5', 2, '-50'],
])('%s with its point moved by %i is %s', (text, places, moved) =>
  expect(movePoint(text, places)).toBe(moved),
);
