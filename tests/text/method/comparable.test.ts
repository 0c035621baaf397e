import { expect, test } from 'vitest';
import { comparableExample } from '../../../src/stats/examples.ts';
import { comparableSteps } from '../../../src/text/sentences/method/comparable.ts';
import { stats } from '../../stats/real.ts';
import { found, results } from './examples.ts';

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
