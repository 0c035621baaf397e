import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pagePaint } from '../../src/charts/paint.ts';
import { people, peoplePatterns } from '../../src/charts/people.ts';
import { workers } from '../../src/charts/workers.ts';

const chart = {
  id: 'people-15-total',
  title: 'Workers, Jambi',
  description: 'Of 100 workers in Jambi, 43 are protected.',
  protectedOf100: 43,
  tone: 'total',
} as const;

/** How many cells of 18 × 18 an outline of horizontal and vertical lines encloses. */
function cells(svg: string, pattern: string): number {
  const outline = new RegExp(`url\\(#people-${pattern}\\)" d="M0 (\\d+)([^"]*)z"`).exec(svg);
  if (!outline) return 0;
  let [x, y, area] = [0, Number(outline[1]), 0];
  for (const [, way, to] of (outline[2] ?? '').matchAll(/([HV])(\d+)/g)) {
    if (way === 'H') {
      area += (Number(to) - x) * y;
      x = Number(to);
    } else y = Number(to);
  }
  return Math.abs(area) / 18 ** 2;
}

test('always one hundred people, none of them cut', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100 }), (protectedOf100) => {
      const svg = people({ ...chart, protectedOf100 });
      expect(cells(svg, 'total')).toBe(protectedOf100);
      expect(cells(svg, 'absent')).toBe(100 - protectedOf100);
    }),
  );
});

test('a person is drawn as in the drawing that stands for itself', () => {
  const first = / d="([^"]*)"/.exec(workers({ ...chart, paint: pagePaint, protectedOf100: 100 }))?.[1] ?? '';
  const person = /d="M[\d.]+ [\d.]+([^"]*)"/.exec(peoplePatterns(pagePaint))?.[1] ?? 'none';
  expect(first.split(person)).toHaveLength(101);
});

test.each([-1, 101, 43.31, Number.NaN])('%d of 100 is refused', (protectedOf100) => {
  expect(() => people({ ...chart, protectedOf100 })).toThrow('whole number from 0 to 100');
});

test('a chart without name or description is refused', () => {
  expect(() => people({ ...chart, title: '' })).toThrow('no name');
  expect(() => people({ ...chart, description: ' ' })).toThrow('no description');
});
