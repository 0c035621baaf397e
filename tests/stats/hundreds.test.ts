import { expect, test } from 'vitest';
import { allHundreds, hundredOf, hundredsOf } from '../../src/stats/hundreds.ts';
import { stats } from './real.ts';

const shown = (code: string) => hundredsOf(stats.profile(code), stats.comparable);

test('a headline that tells the segments apart is shown as it was reported', () => {
  const found = shown('15');
  expect(
    found?.family === 'reported' && found.shares.map(({ segment, row }) => [segment, row.value]),
  ).toEqual([
    ['total', 43.31],
    ['formal', 52],
    ['informal', 24],
  ]);
});

test('else the newest comparable figures are, of the former region where they are counted by it', () => {
  const found = shown('95');
  expect(
    found?.family === 'comparable' &&
      found.shares.map(({ region, year, segment }) => [region, year, segment]),
  ).toEqual([
    ['91-2021', 2025, 'total'],
    ['91-2021', 2025, 'formal'],
    ['91-2021', 2025, 'informal'],
  ]);
});

test('else the headline stands alone, and without one there is nothing', () => {
  const none = { series: () => [] } as unknown as typeof stats.comparable;
  const { reported, unit } = stats.profile('15');
  const headline = reported.headline && { ...reported.headline, formal: undefined };
  const alone = hundredsOf({ reported: { ...reported, headline }, unit }, none);
  expect(alone?.family === 'reported' && alone.shares.map(({ row }) => row.value)).toEqual([43.31]);
  expect(hundredsOf({ reported: { ...reported, headline: undefined }, unit }, none)).toBeUndefined();
});

test('beside those that lead stand those of the other family, a headline alone', () => {
  const families = (code: string) =>
    allHundreds(stats.profile(code), stats.comparable).map(({ family, shares }) => [family, shares.length]);
  expect(families('15')).toEqual([
    ['reported', 3],
    ['comparable', 3],
  ]);
  expect(families('ID')).toEqual([
    ['comparable', 3],
    ['reported', 1],
  ]);
});

test('a figure alone is shown as of its year', () => {
  const figure = stats.comparable.national(2025, 'formal');
  expect(figure && hundredOf(figure)).toEqual({ family: 'comparable', year: 2025, shares: [figure] });
});
