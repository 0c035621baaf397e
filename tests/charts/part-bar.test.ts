import { expect, test } from 'vitest';
import { partBar } from '../../src/charts/part-bar.ts';

const bar = (svg: string) => {
  const [, x, width] = /<rect x="([\d.]+)" y="[\d.]+" width="([\d.]+)"/.exec(svg) ?? [];
  return { x: Number(x), width: Number(width) };
};
const zero = (svg: string): number => Number(/<path d="M([\d.]+) /.exec(svg)?.[1]);

test('bars of one change share a scale and a line of none', () => {
  const values = [3, 1, 4];
  const [three, one] = [partBar(3, values, 'formal'), partBar(1, values, 'informal')];
  expect(bar(three).width / bar(one).width).toBeCloseTo(3, 1);
  expect(zero(three)).toBe(zero(one));
  expect(bar(three).x).toBe(zero(three));
});

test('a loss lies on the other side of none', () => {
  const values = [-2, 5, 3];
  const loss = partBar(-2, values, 'formal');
  expect(bar(loss).x + bar(loss).width).toBeCloseTo(zero(loss), 1);
  expect(bar(partBar(5, values, 'informal')).x).toBe(zero(loss));
});

test('a small change is a short bar, and what is written as none is no bar', () => {
  const small = partBar(0.1, [0, 0.1], 'informal');
  expect(bar(small).width).toBeGreaterThan(0);
  expect(bar(small).width).toBeLessThan(bar(partBar(4.5, [0, 4.5], 'informal')).width / 20);
  expect(bar(partBar(-0.04, [-0.04, 0.1], 'formal')).width).toBe(0);
  expect(bar(partBar(0, [0, 0, 0], 'total')).width).toBe(0);
});
