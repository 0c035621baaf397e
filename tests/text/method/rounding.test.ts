import { expect, test } from 'vitest';
import { differenceCase, shareCase } from '../../../src/stats/rounding.ts';
import { differenceRounding, shareRounding } from '../../../src/text/sentences/method/rounding.ts';
import { stats } from '../../stats/real.ts';
import { found } from './examples.ts';

test('24 of 100 stands beside 24.5% because both are rounded from 24.46%', () => {
  expect(shareRounding('id', found(shareCase(stats)))).toBe(
    'Indonesia, 2025: 24,46% ditulis 24,5% dan menjadi 24 dari 100 pekerja, bukan 25.',
  );
  expect(shareRounding('en', found(shareCase(stats)))).toBe(
    'Indonesia, 2025: 24.46% is written 24.5% and becomes 24 of 100 workers, not 25.',
  );
});

test('a difference is rounded from the full figures', () => {
  expect(differenceRounding('id', found(differenceCase(stats)))).toBe(
    'Indonesia, 2024 dan 2025: dari 27,11% ke 24,46% adalah −2,7 poin, walaupun 27,1% dan 24,5% yang tertulis berselisih 2,6 poin.',
  );
  expect(differenceRounding('en', found(differenceCase(stats)))).toBe(
    'Indonesia, 2024 and 2025: from 27.11% to 24.46% is −2.7 points, although 27.1% and 24.5% as written are 2.6 points apart.',
  );
});
