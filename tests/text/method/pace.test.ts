import { expect, test } from 'vitest';
import { growthExample, pencilExample } from '../../../src/stats/examples.ts';
import { growthSentence, pencilSteps } from '../../../src/text/sentences/method/pace.ts';
import { results } from './examples.ts';

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

test('growth is told with both scores', () => {
  expect(growthSentence('id', growthExample())).toMatch(/0,37 .* 0,06 /);
});
