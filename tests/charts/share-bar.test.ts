import { expect, test } from 'vitest';
import { pagePaint } from '../../src/charts/paint.ts';
import { shareBar } from '../../src/charts/share-bar.ts';

const lengthOf = (svg: string): number => Number(/<rect width="([\d.]+)"/.exec(svg)?.[1]);

test('a bar is as long as its share of the longest, and hidden from those who hear the number', () => {
  expect(lengthOf(shareBar(40, 40, false))).toBe(100);
  expect(lengthOf(shareBar(10, 40, false))).toBe(25);
  expect(lengthOf(shareBar(0, 0, false))).toBe(0);
  expect(shareBar(10, 40, false)).toContain('aria-hidden="true"');
});

test('the bar that a table is about is strong', () => {
  expect(shareBar(1, 2, true)).toContain(pagePaint.comparable);
  expect(shareBar(1, 2, false)).toContain(pagePaint.absent);
});
