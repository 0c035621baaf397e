import { expect, test } from 'vitest';
import { loadDataset } from '../../src/data/load.ts';
import {
  CUTS,
  comparableExample,
  growthExample,
  mergedExample,
  mixExample,
  pencilExample,
  toGoExample,
} from '../../src/stats/examples.ts';
import { statistics } from '../../src/stats/profile.ts';
import { HEADLINE_POINTS } from '../../src/stats/reported.ts';
import { outOfHundred } from '../../src/stats/share.ts';
import { STATUSES } from '../../src/stats/status.ts';
import { LANGS } from '../../src/text/lang.ts';
import {
  borrowedSentence,
  comparableSteps,
  cutsSentence,
  disagreeSentence,
  growthSentence,
  headlinePoints,
  hundredSentence,
  mergedFinding,
  mixSentence,
  mixSteps,
  nationalSentence,
  pencilSteps,
  type Step,
  statusMeaning,
  toGoSteps,
  twoFamiliesSentence,
} from '../../src/text/sentences/method.ts';
import { METHOD_SECTIONS, methodWords } from '../../src/text/words/method.ts';

const dataset = loadDataset('tests/fixtures/2026-03');
const stats = statistics(dataset);

/** @throws {Error} where the real tables have no such example. */
function found<T>(example: T | undefined): T {
  if (example === undefined) throw new Error('the tables hold no example');
  return example;
}

const results = (steps: readonly Step[]): readonly string[] => steps.map(({ result }) => result);
const numberIn = (text: string): number => Number(text.replace(/[^\d−.]/g, '').replace('−', '-'));

test('the comparable figure is worked through from its rows', () => {
  const steps = comparableSteps('id', found(comparableExample(stats)));
  expect(results(steps).slice(-3)).toEqual(['36,76%', '18,84%', '26,50%']);
  expect(steps.filter(({ row }) => row).length).toBe(4);
  expect(results(comparableSteps('en', found(comparableExample(stats)))).at(-1)).toBe('26.50%');
});

test('a reader who divides what is printed gets what is printed', () => {
  const steps = comparableSteps('en', found(comparableExample(stats)));
  for (const { how, result } of steps.filter((step) => step.how.includes('÷'))) {
    const [part = '', whole = ''] = how.split('÷');
    expect((numberIn(part) / numberIn(whole)) * 100).toBeCloseTo(numberIn(result), 1);
  }
});

test('the careless division of the old Papua Barat is told', () => {
  expect(mergedFinding('en', found(mergedExample(dataset, stats)))).toContain('107%');
  expect(mergedFinding('id', found(mergedExample(dataset, stats)))).toContain('107%');
});

test('the two families stand beside each other in a sentence', () => {
  const example = found(mixExample(dataset, stats));
  const figure = found(stats.comparable.figure('15', 2024, 'total'));
  expect(twoFamiliesSentence('id', example, figure)).toBe(
    'Jambi: 43,31% dilaporkan untuk Juni 2024, dan 29,1% menurut hitungan kami untuk tahun 2024.',
  );
  expect(twoFamiliesSentence('en', example, figure)).toBe(
    'Jambi: 43.31% reported for June 2024, and 29.1% by our computation for 2024.',
  );
});

test('a share becomes people', () => {
  const { formal } = found(comparableExample(stats)).figures;
  expect(hundredSentence('en', 'Jambi', formal, outOfHundred(formal.share))).toBe(
    'Jambi, 2025: 36.76% becomes 37 of 100 formal workers.',
  );
});

test('the pencil example can be checked with a pencil', () => {
  expect(pencilSteps('en', pencilExample()).map(({ how, result }) => `${how} = ${result}`)).toEqual([
    '(43.31 − 36) ÷ 3 = 2.44 points a year',
    '(55 − 43.31) ÷ 2 = 5.85 points a year',
    '2.44 ÷ 5.85 = 0.42',
    '43.31 + 2.44 × 2 = 48.2%',
    '48.2 − 55 = −6.8 points',
  ]);
  expect(results(pencilSteps('id', pencilExample()))).toEqual([
    '2,44 poin per tahun',
    '5,85 poin per tahun',
    '0,42',
    '48,2%',
    '−6,8 poin',
  ]);
});

test('the workers to go are those of Jambi', () => {
  const steps = toGoSteps('id', found(toGoExample(stats)));
  expect(results(steps).slice(0, 4)).toEqual(['568.373', '43,31%', '1.312.337', '153.413']);
});

test('three shares that cannot share one base are called so', () => {
  const example = found(mixExample(dataset, stats));
  expect(results(mixSteps('id', example)).slice(-2)).toEqual(['69,0%', '41,65%']);
  expect(mixSentence('en', example)).toBe(
    'Jambi, June 2024: the three shares imply that 69.0% of the workers are formal, where the survey found 41.65%. The three cannot all rest on the base of that survey.',
  );
  expect(mixSentence('en', { ...example, mix: { ...example.mix, fits: true } })).toContain('The two agree.');
});

test('the national figure is a division of sums', () => {
  expect(nationalSentence('en', found(stats.comparable.national(2024, 'total')))).toBe(
    '2024: 39,207,829 ÷ 144,642,004 = 27.11%, from 34 regions.',
  );
});

test('the rules are told with the numbers that the arithmetic uses', () => {
  expect(statusMeaning('id', 'missed', CUTS)).toContain('dua bulan');
  expect(statusMeaning('en', 'missed', CUTS)).toContain('at most two months older');
  expect(disagreeSentence('id', CUTS)).toMatch(/3 poin .* tiga bulan/);
  expect(disagreeSentence('en', CUTS)).toMatch(/3 points .* three months/);
  expect(borrowedSentence('id', CUTS)).toContain('enam bulan');
  expect(borrowedSentence('en', CUTS)).toContain('six months');
});

test('a stated base is shown by its row, an implied one by its division', () => {
  const example = found(toGoExample(stats));
  const { measure } = example.promise;
  if (measure?.family !== 'reported') throw new Error('the example is held against a reported figure');
  expect(toGoSteps('en', example)[2]).toMatchObject({ how: '568,373 ÷ 43.31%' });
  const row = measure.statement.total;
  const stated = { ...example, promise: { ...example.promise, measure: { ...measure, baseRow: row } } };
  expect(toGoSteps('en', stated)[2]).toMatchObject({ how: '', row });
});

test('a part for each month is one of the months left', () => {
  const example = found(toGoExample(stats));
  const open = { ...example, promise: { ...example.promise, toGoPerMonth: 9 } };
  expect(toGoSteps('en', open).at(-1)).toMatchObject({
    how: 'from the reference date to the end of 2025',
    result: '9',
  });
});

test('growth is told with both scores', () => {
  expect(growthSentence('id', growthExample())).toMatch(/0,37 .* 0,06 /);
});

test('the cuts are those of the arithmetic', () => {
  expect(cutsSentence('en', CUTS)).toContain('0.95, 0.6 and 0');
  expect(statusMeaning('id', 'on-track', { ...CUTS, onTrack: 0.9 as 0.95 })).toBe('Rasio 0,9 atau lebih.');
});

test.each(LANGS)('every status has a meaning of its own (%s)', (lang) => {
  const meanings = [
    ...STATUSES.map((status) => statusMeaning(lang, status, CUTS)),
    statusMeaning(lang, 'stale', CUTS, true),
  ];
  expect(new Set(meanings).size).toBe(meanings.length);
  for (const meaning of meanings) expect(meaning).toMatch(/\.$/);
});

test.each(LANGS)('the table of points is the rule’s (%s)', (lang) => {
  const rows = headlinePoints(lang, HEADLINE_POINTS);
  expect(rows.map(({ key }) => key)).toEqual(Object.keys(HEADLINE_POINTS));
  expect(rows.at(-1)?.points).toBe('−2');
  for (const { key } of rows) expect(methodWords(lang).headline[key]).not.toBe('');
});

test.each(LANGS)('every section has a title (%s)', (lang) => {
  for (const id of METHOD_SECTIONS) expect(methodWords(lang)[id].title).not.toBe('');
});
