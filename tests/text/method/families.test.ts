import { expect, test } from 'vitest';
import { mixExample } from '../../../src/stats/examples.ts';
import { twoFamiliesSentence } from '../../../src/text/sentences/method/families.ts';
import { real, stats } from '../../stats/real.ts';
import { found } from './examples.ts';

test('the two families stand beside each other in a sentence', () => {
  const example = found(mixExample(real, stats));
  const figure = found(stats.comparable.figure('15', 2024, 'total'));
  expect(twoFamiliesSentence('id', example, figure)).toBe(
    'Jambi: 43,31% dilaporkan untuk Juni 2024, dan 29,1% menurut hitungan kami untuk tahun 2024.',
  );
  expect(twoFamiliesSentence('en', example, figure)).toBe(
    'Jambi: 43.31% reported for June 2024, and 29.1% by our computation for 2024.',
  );
});
