import { expect, test } from 'vitest';
import { hundredSentence } from '../../src/text/sentences/hundred.ts';
import { hundredFinding } from '../../src/text/sentences/region.ts';

test('a share is told as people out of one hundred', () => {
  expect(hundredSentence('id', 43.31, 'pekerja')).toBe('Dari seratus pekerja, 43 terlindungi.');
  expect(hundredSentence('en', 100, 'workers')).toBe('Of one hundred workers, 100 are protected.');
});

test('a bound stays one', () => {
  expect(hundredSentence('en', 50, 'workers', 'over')).toBe('Of one hundred workers, over 50 are protected.');
  expect(hundredFinding('id', 'Sulawesi Tenggara', 35.1, 'total', 'under')).toBe(
    'Sulawesi Tenggara: dari seratus pekerja, kurang dari 36 terlindungi',
  );
  expect(hundredSentence('en', 49.6, 'workers', 'over')).toBe(
    'Of one hundred workers, over 49 are protected.',
  );
  expect(hundredSentence('en', 49.6, 'workers', 'about')).toBe(
    'Of one hundred workers, about 50 are protected.',
  );
});

test('more participants than workers are no hundred that are all protected', () => {
  expect(hundredSentence('id', 126.15, 'pekerja')).toBe(
    'Pesertanya lebih banyak daripada pekerja yang menjadi dasarnya: 126 untuk setiap seratus.',
  );
  expect(hundredSentence('en', 100.6, 'formal workers')).toBe(
    'More participants than formal workers in its base: 101 for every hundred.',
  );
  expect(hundredFinding('en', 'Kaimana Regency', 126.15)).toBe(
    'Kaimana Regency: more participants than workers in its base: 126 for every hundred',
  );
});
