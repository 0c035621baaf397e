import { expect, test } from 'vitest';
import { statistics } from '../../src/stats/profile.ts';
import { LANGS } from '../../src/text/lang.ts';
import {
  distanceText,
  dueText,
  measureText,
  outcomeText,
  paceText,
  projectedText,
  promisedOf,
} from '../../src/text/sentences/promise.ts';
import { dataset as built, says } from '../stats/builder.ts';
import { real as dataset, stats } from '../stats/real.ts';

const everyone = [stats.country.region, ...stats.provinces].flatMap(({ code }) => stats.promisesOf(code));
const promiseOf = (code: string, value: number) => {
  const found = stats.promisesOf(code).find(({ target }) => target.value === value);
  if (!found) throw new Error(`${code} promised no ${value}`);
  return found;
};

test('a figure is told with its date, as its source wrote it or as we computed it', () => {
  const { measure } = promiseOf('15', 53);
  if (!measure) throw new Error('no figure');
  expect(measureText('id', dataset, measure)).toBe('43,31%, Juni 2024');
  const computed = promiseOf('ID', 34.99).measure;
  if (!computed) throw new Error('no figure');
  expect(measureText('en', dataset, computed)).toBe('24.5%, 2025');
});

test('what is promised is named by its basis, or by what it counts', () => {
  expect(promisedOf('en', dataset, promiseOf('15', 53).target)).toBe('eligible workers');
  expect(promisedOf('id', dataset, promiseOf('15', 782_000).target)).toBe('Pekerja terlindungi');
  for (const { target } of everyone)
    for (const lang of LANGS) expect(promisedOf(lang, dataset, target)).toMatch(/\S/);
});

test('distances, paces and ends are in the unit of the promise', () => {
  expect(distanceText('id', 'percent', 11.69)).toBe('11,7 poin');
  expect(distanceText('en', 'persons', 202_000)).toBe('202,000 people');
  expect(paceText('en', 'percent', -1.25)).toBe('−1.3 points / year');
  expect(paceText('id', 'persons', 12_345.6)).toBe('12.346 orang / tahun');
  expect(projectedText('id', 'percent', 48.15)).toBe('48,2%');
  expect(projectedText('en', 'persons', 1_234_567)).toBe('1.23 million');
});

test('days are counted, one as one, and told as years where they are many', () => {
  expect(dueText('en', 1)).toBe('due 1 day after the newest data');
  expect(dueText('en', 1371)).toBe('due 3.8 years after the newest data');
  expect(dueText('id', 1)).toBe('tenggat 1 hari sesudah data terbaru');
});

test('what became of the promise of Jambi is the figure nearest to its date, with its basis', () => {
  const { headlinePromise } = stats.profile('15');
  if (!headlinePromise) throw new Error('no promise');
  expect(outcomeText('en', dataset, headlinePromise)).toBe(
    'nearest figure 44% (17 March 2025), of workers (basis not stated)',
  );
  expect(outcomeText('id', dataset, headlinePromise)).toBe(
    'angka terdekat 44% (17 Maret 2025), dari pekerja (dasar tidak disebut)',
  );
});

test('an outcome tells days only of what is open, and a distance only of what was missed', () => {
  for (const promise of everyone) {
    const text = outcomeText('en', dataset, promise);
    expect(/(?:days?|years) after the newest data/.test(text)).toBe(
      !promise.passed && promise.verdict.status !== 'achieved',
    );
    expect(/^by [\d,.]+ (points|people)/.test(text)).toBe(promise.verdict.status === 'missed');
    expect(text.includes('nearest figure')).toBe(Boolean(promise.nearest ?? promise.nearestCount));
  }
});

test('what became of a promised number of people is the count nearest to its date', () => {
  const ofCountry = stats.country.promises.filter(({ target }) => target.indicator === 'protected_total');
  const told = ofCountry.map((promise) => [
    promise.target.value,
    promise.target.due.text,
    /(?:^|; )nearest figure (.+?)(?:;|$)/.exec(outcomeText('en', dataset, promise))?.[1],
  ]);
  expect(told).toContainEqual([48_500_000, '2021', '30,660,000 (December 2021), basis not stated']);
  expect(told).toContainEqual([57_550_000, '2025', '48,640,000 (December 2025), basis not stated']);
  // Still open.
  expect(told).toContainEqual([70_000_000, '2026', undefined]);
});

test('why the outcome is not known is told where a figure beyond the target stands beside it', () => {
  const figures = [says('2024-11', 44, { source: 'a' })];
  const targets = [{ due: '2024', value: 32, setOn: '2024-11', source: 'a', basis: 'eligible' }];
  const tables = built({ observations: [...figures, says('2026-03', 10, { region: 'ID' })], targets });
  const [promise] = statistics(tables).profile('15').promises;
  expect(promise && [promise.verdict.status, outcomeText('en', tables, promise)]).toEqual([
    'stale',
    '44% is from the target’s own source: its start, not its outcome',
  ]);
  expect(promise && outcomeText('id', tables, promise)).toBe(
    '44% berasal dari sumber targetnya sendiri: titik awal, bukan hasil',
  );
});
