import { expect, test } from 'vitest';
import { pagePaint as paint } from '../../src/charts/paint.ts';
import { sparkline } from '../../src/charts/sparkline.ts';
import { expectSvg } from '../snapshot.ts';

const draw = (...values: (number | undefined)[]): string => sparkline({ values, paint, decorative: true });
const lineOf = (svg: string): string => /<path d="([^"]*)"/.exec(svg)?.[1] ?? '';

test('keeps its picture', () => {
  expectSvg('sparkline', draw(21.19, 28.58, 29.14, 26.5));
  expectSvg('sparkline-gap', draw(21.19, undefined, 29.14, 26.5));
  expectSvg('sparkline-dot', draw(undefined, undefined, 29.14, undefined));
});

test('a gap breaks the line and leaves a lone value as a dot', () => {
  const svg = draw(20, undefined, 22, 24);
  expect(lineOf(svg).match(/M/g)).toHaveLength(1);
  expect(svg.match(/<circle/g)).toHaveLength(2);
});

test('a single value is a dot', () => {
  expect(draw(20)).not.toContain('<path');
  expect(draw(20).match(/<circle/g)).toHaveLength(1);
});

test('no value, nothing to draw', () => expect(draw(undefined, undefined)).toBe(''));

test('a small change looks small', () => {
  const [from, to] = [...lineOf(draw(20, 20.5)).matchAll(/ ([\d.]+)/g)].map((match) => Number(match[1]));
  expect(Math.abs((from ?? 0) - (to ?? 0))).toBeLessThan(2);
});

test('lines of one span rise alike for equal changes, each around its own middle', () => {
  const rise = (...values: number[]): number => {
    const line = lineOf(sparkline({ values, paint, decorative: true, span: 30 }));
    const [from = 0, to = 0] = [...line.matchAll(/ ([\d.]+)/g)].map((match) => Number(match[1]));
    return from - to;
  };
  expect(rise(10, 40)).toBe(20);
  expect(rise(60, 75)).toBeCloseTo(10, 5);
  expect(rise(38, 20.2)).toBeLessThan(-11);
});

test('a shared scale holds values outside it at its edge', () => {
  const svg = sparkline({ values: [10, 130], paint, decorative: true, domain: [0, 100] });
  expect(lineOf(svg)).toMatch(/L92 4$/);
});

test('beside the numbers it is hidden; alone it has a name and a description', () => {
  expect(draw(20, 22)).toContain('aria-hidden="true"');
  const named = {
    values: [20, 22],
    paint,
    id: 'spark-15',
    title: 'Jambi 2022–2023',
    description: 'Up two points.',
  };
  expect(sparkline(named)).toContain('<title id="spark-15-t">Jambi 2022–2023</title>');
  expect(() => sparkline({ ...named, description: '' })).toThrow('no description');
});
