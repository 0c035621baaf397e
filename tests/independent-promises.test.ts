import { expect, it } from 'vitest';
import { alternatives, toGoRange } from '../src/stats/alternatives.ts';
import type { Progress } from '../src/stats/promise.ts';
import { type ExpectedPromise, promiseFacts } from './independent-promises.ts';
import { REAL, real, stats } from './stats/real.ts';

const facts = promiseFacts(REAL);
const expected = new Map(facts.promises.map((promise) => [promise.row.line, promise]));
const computed = [...real.regions.values()].flatMap(({ code }) => stats.promisesOf(code));

const digits = (value: number | undefined): string => value?.toFixed(6) ?? '';

const ours = ({ target, measure, verdict, ...progress }: Progress) => ({
  value: target.value,
  held: measure && [
    measure.family,
    digits(measure.point.value),
    measure.point.period.text,
    measure.family === 'reported' ? String(measure.row.at.line) : '',
    measure.basisStated,
  ],
  status: verdict.status,
  passed: progress.passed,
  made: digits(verdict.made),
  needed: digits(verdict.needed),
  gap: digits(progress.gap),
  toGo: progress.toGo,
  toGoPerMonth: progress.toGoPerMonth,
  projected: digits(progress.projected),
  daysLeft: progress.daysLeft,
});

const theirs = ({ row, held, ...promise }: ExpectedPromise) => ({
  value: Number(row.value),
  held: held && [held.family, digits(held.value), held.period, held.line ?? '', held.comparable],
  status: promise.status,
  passed: promise.passed,
  made: digits(promise.made),
  needed: digits(promise.needed),
  gap: digits(promise.gap),
  toGo: promise.toGo,
  toGoPerMonth: promise.toGoPerMonth,
  projected: digits(promise.projected),
  daysLeft: promise.daysLeft,
});

it('how every promise stands, computed twice, agrees', () => {
  expect(computed).toHaveLength(expected.size);
  for (const progress of computed) {
    const { target } = progress;
    const second = expected.get(String(target.at.line));
    expect(second && theirs(second), `${target.region} ${target.value} by ${target.due.text}`).toEqual(
      ours(progress),
    );
  }
});

it('Jambi’s promise of 55% rests on 43.31% of June 2024 and takes 153,413 people', () => {
  const jambi = [...expected.values()].find(
    ({ row }) => row.region === '15' && row.value === '55' && row.basis === 'eligible',
  );
  expect(jambi?.held).toMatchObject({ family: 'reported', value: 43.31, period: '2024-06' });
  expect(jambi?.toGo).toBe(153_413);
  expect(jambi?.needed).toBeCloseTo(11.69 / 1.5, 9);
  expect(jambi?.status).toBe('stale');
});

it('the promise and the share shown first agree for every region', () => {
  for (const { code } of [stats.country.region, ...stats.provinces]) {
    const { headlinePromise, reported } = stats.profile(code);
    const first = facts.headline(code);
    expect(first?.row.line, code).toBe(headlinePromise && String(headlinePromise.target.at.line));
    expect(facts.reported(code)?.line, code).toBe(
      reported.headline && String(reported.headline.total.at.line),
    );
  }
});

it('the range of people agrees for every promise, and whether it is only about', () => {
  let ranges = 0;
  for (const progress of computed) {
    const { target } = progress;
    const { reported } = stats.profile(target.region);
    const range = toGoRange(alternatives(real, progress, reported, stats.asOf));
    const second = expected.get(String(target.at.line));
    expect(second && facts.range(second), `${target.region} ${target.value} by ${target.due.text}`).toEqual(
      range && { low: range.low, high: range.high, about: range.approximate },
    );
    if (range) ranges += 1;
  }
  expect(ranges).toBeGreaterThan(3);
});

it('Indonesia’s 52.15% takes from the 15.4 million of 37.01% down to the 10.3 million of about 42%', () => {
  const indonesia = [...expected.values()].find(({ row }) => row.region === 'ID' && row.value === '52.15');
  expect(indonesia?.held).toMatchObject({ value: 37.01, period: '2025-10' });
  // (52.15 − 42) and (52.15 − 37.01) hundredths of the 101,810,000 eligible workers that a third source states.
  expect(indonesia && facts.range(indonesia)).toEqual({ low: 10_333_715, high: 15_414_034, about: true });
});
