import { expect, test } from 'vitest';
import { budgetLines, budgetTable, usedOf } from '../../scripts/bench/budget-lines.ts';

const usage = (seconds: number) => ({ seconds, cpuSeconds: seconds, peakBytes: 1.2e9 });
const build = (pages: number, seconds: number) => ({ ...usage(seconds), pages, written: 60 });

test('what was measured stands beside what it may be', () => {
  const lines = budgetLines({
    check: [
      { rows: 1000, check: usage(99), parse: usage(1) },
      { rows: 1_000_000, check: usage(8), parse: usage(2) },
    ],
    growth: [
      { regencyPages: 552, rows: 9, cold: build(1500, 20), again: build(1500, 9) },
      { regencyPages: 5000, rows: 9, cold: build(6000, 20), again: build(6000, 4) },
    ],
  });
  expect(lines.map(({ what, measured, budget }) => [what, measured, budget])).toEqual([
    ['build of 5000 region pages', 300, 250],
    ['5000 region pages after one row', 4, 5],
    ['check of 1000000 rows', 8, 10],
    ['check of 1000000 rows, memory', 1200, 1500],
    ['check of 1000000 rows', 4, 3],
  ]);
  expect(lines.map((line) => usedOf(line) > 1)).toEqual([false, false, false, false, true]);
  expect(budgetTable(lines).split('\n').slice(-2)).toEqual([
    '| check of 1000000 rows, memory | 1200 MB | ≤ 1500 | 0.80 |',
    '| check of 1000000 rows | 4 bare parses | ≤ 3 | 1.33 over |',
  ]);
});

test('the lowest score of Lighthouse counts, and every page that is visited', () => {
  const audit = (address: string, performance: number) => ({
    address,
    scores: { performance, accessibility: 100, 'best-practices': 100, seo: 100 },
    ...{ firstPaint: 900, largestPaint: 950, blocked: 0, shift: 0, lost: [] },
  });
  const bytes = { html: 1, css: 0, js: 0, data: 0, image: 0, font: 0 };
  const visit = { address: '/', bytes, total: 1, requests: 1, firstPaint: 1300, firstChart: 1300 };
  const lines = budgetLines({ readers: { audits: [audit('/', 100), audit('/en/', 98)], visits: [visit] } });
  expect(lines.map(({ measured, limit }) => [measured, limit])).toEqual([
    [98, 'least'],
    ...Array.from({ length: 3 }, () => [100, 'least']),
    [1300, 'most'],
  ]);
  expect(lines.filter((line) => usedOf(line) > 1)).toHaveLength(2);
});

test('what was not measured is not there', () => {
  expect(budgetLines({})).toEqual([]);
});
