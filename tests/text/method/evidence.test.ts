import { expect, it } from 'vitest';
import { levelContrast } from '../../../src/stats/contrast.ts';
import { lagsOf, nationalEditions } from '../../../src/stats/national-stage.ts';
import { provinceWins, winningUnits } from '../../../src/stats/national-wins.ts';
import { lagSentence, pairsSentence } from '../../../src/text/sentences/method/evidence.ts';
import { real, stats } from '../../stats/real.ts';

const lags = lagsOf(nationalEditions(stats.ceremonies));
const winners = winningUnits(stats.comparable, provinceWins(real, stats.ceremonies));
const level = levelContrast(stats.comparable, winners, 'total');
if (!lags || !level) throw new RangeError('no example');

it('the longest lag, worked out', () => {
  expect(lagSentence('id', lags.longest)).toBe('Contoh: tahun 2021, upacara 27 Oktober 2022: 9,9 bulan.');
  expect(lagSentence('en', lags.longest)).toBe(
    'Example: the year 2021, ceremony of 27 October 2022: 9.9 months.',
  );
});

it('medians and pairs, worked out', () => {
  // 17 winners and 17 others make 289 pairs.
  expect(pairsSentence('id', level)).toBe(
    'Contoh: semua pekerja, 2025: median 24,9% dan 21,4%; dari 289 pasangan, pemenang lebih tinggi di 65 dari 100.',
  );
  expect(pairsSentence('en', level)).toBe(
    'Example: all workers, 2025: medians 24.9% and 21.4%; of 289 pairs the winner is ahead in 65 of 100.',
  );
});
