import { expect, test } from 'vitest';
import { comparableExample } from '../../../src/stats/examples.ts';
import { outOfHundred } from '../../../src/stats/share.ts';
import { hundredSentence } from '../../../src/text/sentences/method/hundred.ts';
import { stats } from '../../stats/real.ts';
import { found } from './examples.ts';

test('a share becomes people', () => {
  const { formal } = found(comparableExample(stats)).figures;
  expect(hundredSentence('en', 'Jambi', formal, outOfHundred(formal.share))).toBe(
    'Jambi, 2025: 36.76% becomes 37 of 100 formal workers.',
  );
});
