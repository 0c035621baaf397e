import { expect, test } from 'vitest';
import { nationalSentence } from '../../../src/text/sentences/method/national.ts';
import { stats } from '../../stats/real.ts';
import { found } from './examples.ts';

test('the national figure is a division of sums', () => {
  expect(nationalSentence('en', found(stats.comparable.national(2024, 'total')))).toBe(
    '2024: 39,207,829 ÷ 144,642,004 = 27.11%, from 34 regions.',
  );
});
