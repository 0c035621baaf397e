// How words become the terms that are looked up: the same for the index, when the site is built, and for what a reader
// types.

/** Words that mean the same: as officials shorten them, and in English. */
const SAME = new Map([
  ['kab', 'kabupaten'],
  ['prov', 'provinsi'],
  ['prop', 'provinsi'],
  ['propinsi', 'provinsi'],
  ['ds', 'desa'],
  ['regency', 'kabupaten'],
  ['city', 'kota'],
  ['province', 'provinsi'],
  ['village', 'desa'],
]);

/** The terms of what kind of place something is: hundreds have each, so that none tells one from another. */
const KINDS = new Set(['kabupaten', 'kota', 'provinsi', 'desa']);

/** Whether a term tells one thing from others of its kind. `bungo` → true, `kabupaten` → false */
export const isDistinctive = (term: string): boolean => !KINDS.has(term);

/** Forms of companies, which sources write or leave out, and words that tell nothing from anything. */
const DROPPED = new Set('pt cv tbk di dan of the in and yang dari untuk'.split(' '));

/** The words of a text in lower case, without diacritics; numbers are words. `Kab. Bungo, 2024` → kab, bungo, 2024 */
export const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** The term a word is looked up as; null where it tells nothing. `kab` → `kabupaten`, `pt` → null */
export const termOf = (word: string): string | null => (DROPPED.has(word) ? null : (SAME.get(word) ?? word));

/** The terms of a text. `PT MIFA Bersaudara, Kab. Aceh Barat` → mifa, bersaudara, kabupaten, aceh, barat */
export const termsOf = (text: string): string[] => wordsOf(text).flatMap((word) => termOf(word) ?? []);
