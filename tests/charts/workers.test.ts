import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pagePaint } from '../../src/charts/paint.ts';
import { type WorkersChart, workers } from '../../src/charts/workers.ts';
import { expectSvg } from '../snapshot.ts';

const chart: WorkersChart = {
  id: 'workers-15-total',
  title: '43 of 100 workers',
  description: 'Of 100 workers in Jambi, 43 are protected.',
  protectedOf100: 43,
  tone: 'total',
  paint: pagePaint,
};

/** How many people a colour draws. */
const people = (svg: string, fill: string): number => {
  const path = new RegExp(`<path fill="${fill.replace(/[()]/g, '\\$&')}" d="([^"]*)"`).exec(svg)?.[1] ?? '';
  return path.split('M').length - 1;
};

test.each([['total'], ['formal'], ['informal']] as const)('%s keeps its picture', (tone) => {
  const protectedOf100 = { total: 43, formal: 52, informal: 24 }[tone];
  expectSvg(`workers-${tone}`, workers({ ...chart, id: `workers-15-${tone}`, tone, protectedOf100 }));
});

test('wide rows keep their picture', () => expectSvg('workers-wide', workers({ ...chart, columns: 20 })));

test('always one hundred people, in at most two paths', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 100 }),
      fc.constantFrom(5, 10, 20, 25),
      (protectedOf100, columns) => {
        const svg = workers({ ...chart, protectedOf100, columns });
        expect(people(svg, pagePaint.total)).toBe(protectedOf100);
        expect(people(svg, pagePaint.absent)).toBe(100 - protectedOf100);
        expect(svg.match(/<path/g)).toHaveLength(protectedOf100 % 100 === 0 ? 1 : 2);
      },
    ),
  );
});

test('the protected stand at the bottom, from the left', () => {
  const svg = workers({ ...chart, protectedOf100: 1 });
  const [x, y] = (/<path fill="var\(--total\)" d="M([\d.]+) ([\d.]+)/.exec(svg) ?? []).slice(1).map(Number);
  expect(x).toBeLessThan(18);
  expect(y).toBeGreaterThan(162);
});

test.each([-1, 101, 43.31, Number.NaN])('%d of 100 is refused', (protectedOf100) => {
  expect(() => workers({ ...chart, protectedOf100 })).toThrow('whole number from 0 to 100');
});

test('columns that do not divide one hundred are refused', () => {
  expect(() => workers({ ...chart, columns: 7 })).toThrow('columns do not divide 100: 7');
});

test('a chart without name or description is refused', () => {
  expect(() => workers({ ...chart, title: '' })).toThrow('no name');
  expect(() => workers({ ...chart, description: ' ' })).toThrow('no description');
});
