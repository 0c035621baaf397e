import { expect, test } from 'vitest';
import { mixExample } from '../../../src/stats/examples.ts';
import { mixSentence, mixSteps } from '../../../src/text/sentences/method/mix.ts';
import { real, stats } from '../../stats/real.ts';
import { found, results } from './examples.ts';

test('three shares that cannot share one base are called so', () => {
  const example = found(mixExample(real, stats));
  expect(results(mixSteps('id', example)).slice(-2)).toEqual(['69,0%', '41,65%']);
  expect(mixSentence('en', example)).toBe(
    'Jambi, June 2024: the three shares imply that 69.0% of the workers are formal, where the survey found 41.65%. The three cannot all rest on the base of that survey.',
  );
  expect(mixSentence('en', { ...example, mix: { ...example.mix, fits: true } })).toContain('The two agree.');
});
