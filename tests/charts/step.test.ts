import fc from 'fast-check';
import { expect, test } from 'vitest';
import { filePaint } from '../../src/charts/paint.ts';
import { step } from '../../src/charts/step.ts';

const value = fc.integer({ min: 0, max: 1e8 });
const estimate = fc.record({ of: fc.constantFrom('from' as const, 'to' as const), value });
const dots = (svg: string): number[] =>
  [...svg.matchAll(/<circle cx="[^"]+" cy="([^"]+)"/g)].map(([, y]) => Number(y));

test('a step rises and falls as its figures do, inside its frame', () => {
  fc.assert(
    fc.property(value, value, fc.option(estimate, { nil: undefined }), (from, to, expected) => {
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

test('what the doubted figure would be stands in its place, with a line to the other figure', () => {
  const places = (of: 'from' | 'to') => {
    const svg = step({ from: 50, to: 100, expected: { of, value: 75 }, paint: filePaint });
    return [/<circle cx="(\d+)" cy="([^"]+)"[^>]*stroke-width/, / d="([^"]+)"[^>]*stroke-dasharray/].map(
      (part) => part.exec(svg)?.slice(1).join(' '),
    );
  };
  expect(places('from')).toEqual(['5 12.5', 'M5 12.5L67 5']);
  expect(places('to')).toEqual(['67 12.5', 'M5 20L67 12.5']);
});
