import { expect, test } from 'vitest';
import {
  comparableExample,
  exampleOf,
  growthExample,
  headlineExample,
  mergedExample,
  mixExample,
  paceExample,
  pencilExample,
  statusCounts,
  toGoExample,
} from '../../src/stats/examples.ts';
import { scoreboard } from '../../src/stats/scoreboard.ts';
import { STATUSES } from '../../src/stats/status.ts';
import { real as dataset, stats } from './real.ts';

test('Jambi explains the comparable figure', () => {
  const example = comparableExample(stats);
  expect(example?.region.code).toBe('15');
  expect(example?.figures.total.share).toBeCloseTo(26.5, 2);
});

test('another region explains it where Jambi has no figures', () => {
  const others = stats.comparable.units.filter(({ code }) => code !== '15');
  expect(comparableExample(stats, others)?.region.code).toBe(others[0]?.code);
  expect(comparableExample(stats, [])).toBe(undefined);
});

test('Jambi stands for all provinces, or the first where it is not among them', () => {
  expect(exampleOf(stats.provinces)?.code).toBe('15');
  const others = stats.provinces.filter(({ code }) => code !== '15');
  expect(exampleOf(others)).toBe(others[0]);
  expect(exampleOf([])).toBe(undefined);
});

test('the old Papua Barat shows what dividing by one member does', () => {
  const example = mergedExample(dataset, stats);
  expect(example?.region.code).toBe('92-2021');
  expect(example?.figure.year).toBe(2024);
  expect(example?.figure.share).toBeCloseTo(52.79, 2);
  expect(example?.wrong.share).toBeCloseTo(107, 0);
});

test('the example of the headline has sources that disagree', () => {
  expect(headlineExample(stats)?.leading.length).toBeGreaterThan(1);
});

test('the pencil example is that of the tables’ description', () => {
  const { verdict, projected } = pencilExample();
  expect(verdict.made).toBeCloseTo(2.44, 2);
  expect(verdict.needed).toBeCloseTo(5.845, 3);
  expect(verdict.ratio).toBeCloseTo(0.42, 2);
  expect(verdict.status).toBe('far-behind');
  expect(projected).toBeCloseTo(48.2, 1);
});

test('growth rates flatter a low start', () => {
  expect(growthExample().compound).toBeCloseTo(0.37, 2);
  expect(growthExample().straight).toBeCloseTo(0.06, 2);
});

test('the other examples are found in the real tables', () => {
  expect(paceExample(stats)?.promise.verdict.ratio).toBeGreaterThan(0);
  expect(toGoExample(stats)?.promise.toGo).toBe(153_413);
  expect(mixExample(dataset, stats)?.mix.implied).toBeCloseTo(69, 0);
  expect(mixExample(dataset, stats)?.mix.fits).toBe(false);
  expect(mixExample(dataset, stats)?.surveyed.value).toBe(41.65);
});

test('every promise has one status', () => {
  const counts = statusCounts(scoreboard(dataset, stats).rows);
  expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(dataset.targets.length);
  expect(new Set(counts.map(({ status }) => status))).toEqual(new Set(STATUSES));
  expect(counts.filter(({ status }) => status === 'stale').map(({ passed }) => passed)).toEqual([
    false,
    true,
  ]);
});
