import fc from 'fast-check';
import { expect, test } from 'vitest';
import { filePaint } from '../../src/charts/paint.ts';
import { step } from '../../src/charts/step.ts';

const value = fc.integer({ min: 0, max: 1e8 });
const dots = (svg: string): number[] =>
  [...svg.matchAll(/<circle cx="[^"]+" cy="([^"]+)"/g)].map(([, y]) => Number(y));

test('a step rises and falls as its figures do, inside its frame', () => {
  fc.assert(
    fc.property(value, value, fc.option(value, { nil: undefined }), (from, to, expected) => {
      const svg = step({ from, to, expected, paint: filePaint });
      expect(svg).not.toMatch(/NaN|undefined/);
      const all = dots(svg);
      expect(all).toHaveLength(expected === undefined ? 2 : 3);
      for (const y of all) {
        expect(y).toBeGreaterThanOrEqual(5);
        expect(y).toBeLessThanOrEqual(35);
      }
      const [start = 0, end = 0] = all.slice(-2);
      if (to > from) expect(end).toBeLessThanOrEqual(start);
      if (to < from) expect(end).toBeGreaterThanOrEqual(start);
    }),
  );
});

test('its scale begins at zero', () => {
  const [half, whole] = dots(step({ from: 50, to: 100, expected: undefined, paint: filePaint }));
  expect([half, whole]).toEqual([20, 5]);
});
