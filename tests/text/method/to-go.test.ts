import { expect, test } from 'vitest';
import { CUTS, toGoExample } from '../../../src/stats/examples.ts';
import { borrowedSentence, toGoSteps } from '../../../src/text/sentences/method/to-go.ts';
import { stats } from '../../stats/real.ts';
import { found, results } from './examples.ts';

test('the workers to go are those of Jambi', () => {
  const steps = toGoSteps('id', found(toGoExample(stats)));
  expect(results(steps).slice(0, 4)).toEqual(['568.373', '43,31%', '1.312.337', '153.413']);
});

test('a stated base is shown by its row, an implied one by its division', () => {
  const example = found(toGoExample(stats));
  const { measure } = example.promise;
  if (measure?.family !== 'reported') throw new Error('the example is held against a reported figure');
  expect(toGoSteps('en', example)[2]).toMatchObject({ how: '568,373 ÷ 43.31%' });
  const { row } = measure;
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

test('a borrowed base is told with the window that the arithmetic uses', () => {
  expect(borrowedSentence('id', CUTS)).toContain('enam bulan');
  expect(borrowedSentence('en', CUTS)).toContain('six months');
});
