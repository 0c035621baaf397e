import { type Both, both } from './both.ts';
import { meant, suggest } from './suggest.ts';

/** What somebody who writes Indonesian may call a word of a choice. */
const CALLED: ReadonlyMap<string, readonly string[]> = new Map([
  ['tinggi', ['high']],
  ['sedang', ['medium']],
  ['menengah', ['medium']],
  ['rendah', ['low']],
  ['disebut', ['stated']],
  ['dinyatakan', ['stated']],
  ['terbit', ['published']],
  ['diterbitkan', ['published']],
  ['sekitar', ['about']],
  ['kira-kira', ['about']],
  ['hampir', ['under']],
  ['kurang', ['under']],
  ['kurang dari', ['under']],
  ['lebih', ['over']],
  ['lebih dari', ['over']],
  ['negara', ['country']],
  ['kabupaten', ['regency']],
  ['kota', ['regency']],
  ['nasional', ['national']],
  ['resmi', ['official']],
  ['statistik', ['statistics']],
  ['pers', ['press']],
  ['media', ['press']],
  ['persen', ['percent']],
  ['orang', ['persons']],
  ['jiwa', ['persons']],
  ['klaim', ['claims']],
  ['pemerintah', ['government']],
  ['badan usaha', ['business']],
  ['perusahaan', ['business']],
  ['lainnya', ['other']],
  ['pemenang', ['winner']],
  ['juara', ['winner']],
  ['nominasi', ['nominee']],
  ['nomine', ['nominee']],
  // These mean one thing in one column and another in the next.
  ['provinsi', ['province', 'provincial']],
  ['desa', ['village', 'villages']],
]);

/** What to do about a text that is none of a few words: the one it most likely means, else all of them. */
export function choiceMend(text: string, values: readonly string[]): Both {
  const called = CALLED.get(text.trim().toLowerCase());
  const near = values.find((value) => called?.includes(value)) ?? suggest(text, values);
  const list = values.join(', ');
  return near === undefined ? both(`tulis salah satu dari ${list}`, `write one of ${list}`) : meant(near);
}
