import { expect, it } from 'vitest';
import { termsOf } from '../../src/search/terms.ts';

it.each([
  ['Kab. Bungo', ['kabupaten', 'bungo']],
  ['KAB BUNGO', ['kabupaten', 'bungo']],
  ['Bungo Regency', ['bungo', 'kabupaten']],
  ['prov. Jambi', ['provinsi', 'jambi']],
  ['Jambi Province', ['jambi', 'provinsi']],
  ['PT Bank Central Asia Tbk', ['bank', 'central', 'asia']],
  ['CV. Maju-Mundur', ['maju', 'mundur']],
  ['Legutz’ Bakery', ['legutz', 'bakery']],
  ["Ma'ruf", ['maruf']],
  ['Élan', ['elan']],
  ['10 Juni 2024', ['10', 'juni', '2024']],
  ['award of the year', ['award', 'year']],
  ['  ', []],
  ['PT', []],
  ['“…”', []],
])('%s is looked up by its terms', (text, terms) => {
  expect(termsOf(text)).toEqual(terms);
});
