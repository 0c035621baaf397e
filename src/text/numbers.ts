import type { Qualifier } from '../data/dataset.ts';
import { withoutNoise } from '../stats/rounded-to.ts';
import { type Lang, LOCALES } from './lang.ts';

/** How a number is written: the digits after its point, at least and at most, and when its sign is. */
type Form = `${number} ${number} ${'negative' | 'exceptZero'}`;

interface Writer {
  readonly format: Intl.NumberFormat;
  readonly written: Map<number, string>;
}

const writers: Record<Lang, Map<Form, Writer>> = { id: new Map(), en: new Map() };

/** Numbers that are kept as they were written: the same come again and again, in tables, charts and sentences. */
const KEPT = 20_000;

function writerOf(lang: Lang, form: Form): Writer {
  const known = writers[lang].get(form);
  if (known) return known;
  const [least, most, signDisplay] = form.split(' ');
  const format = new Intl.NumberFormat(LOCALES[lang], {
    minimumFractionDigits: Number(least),
    maximumFractionDigits: Number(most),
    signDisplay: signDisplay === 'exceptZero' ? 'exceptZero' : 'negative',
  });
  const made = { format, written: new Map<number, string>() };
  writers[lang].set(form, made);
  return made;
}

function write(lang: Lang, form: Form, value: number): string {
  const { format, written } = writerOf(lang, form);
  const known = written.get(value);
  if (known !== undefined) return known;
  const text = withMinus(format.format(withoutNoise(value)));
  if (written.size >= KEPT) written.clear();
  written.set(value, text);
  return text;
}

const MINUS = '\u2212';
const withMinus = (text: string): string => text.replace(/^-/, MINUS);

/** A whole number, grouped: 568.373 / 568,373. */
export const whole = (lang: Lang, value: number): string => decimal(lang, value, 0);

/** A number as its source wrote it, at most two decimals: 43,31 / 43.31. */
export const decimal = (lang: Lang, value: number, digits = 2): string =>
  write(lang, `0 ${digits} negative`, value);

/** A percentage 0–100 as its source wrote it: 43,31% / 43.31%. */
export const percent = (lang: Lang, value: number): string => `${decimal(lang, value)}%`;

/** A percentage we computed, always with one decimal: 26,5% / 26.5%. */
export const computedPercent = (lang: Lang, value: number): string =>
  `${write(lang, '1 1 negative', value)}%`;

/** A percentage we computed, for where there is little room: 27%. */
export const wholePercent = (lang: Lang, value: number): string => `${whole(lang, value)}%`;

/** A percentage we computed to the second decimal, always written, for worked examples that are followed by hand: 26,50%. */
export const twoDecimals = (lang: Lang, value: number): string => `${write(lang, '2 2 negative', value)}%`;

/** A difference or a pace in points, one decimal, always with its sign: +2,4 / −1.3. */
export const signed = (lang: Lang, value: number): string => write(lang, '1 1 exceptZero', value);

/** The size of a difference in points, one decimal, without its sign: 2,4 / 1.3. */
export const unsigned = (lang: Lang, value: number): string => write(lang, '1 1 negative', Math.abs(value));

/** Points with their sign and no more decimals than they have: +2, +0,5, −2. */
export const withSign = (lang: Lang, value: number): string =>
  value > 0 ? `+${decimal(lang, value)}` : decimal(lang, value);

/** A large number in words a reader can hold: 39,21 juta / 39.21 million; below a million grouped in full. */
export function rounded(lang: Lang, value: number): string {
  // From where two decimals round up to one of the next scale: never "1,000 million".
  const scales = [
    { size: 1e12, from: 999.995e9, name: { id: 'triliun', en: 'trillion' } },
    { size: 1e9, from: 999.995e6, name: { id: 'miliar', en: 'billion' } },
    { size: 1e6, from: 1e6, name: { id: 'juta', en: 'million' } },
  ] as const;
  const scale = scales.find(({ from }) => Math.abs(value) >= from);
  return scale ? `${decimal(lang, value / scale.size)} ${scale.name[lang]}` : whole(lang, value);
}

/** An amount of money in rupiah: Rp320 miliar / Rp320 billion. */
export const rupiah = (lang: Lang, value: number): string => `Rp${rounded(lang, value)}`;

/** The size of a file: 104,2 kB / 104.2 kB. */
export const kilobytes = (lang: Lang, bytes: number): string => `${decimal(lang, bytes / 1000, 1)} kB`;

const QUALIFIERS: Record<Qualifier, Record<Lang, string>> = {
  about: { id: 'sekitar', en: 'about' },
  over: { id: 'lebih dari', en: 'over' },
  under: { id: 'kurang dari', en: 'under' },
};

/** "about", "over", "under" before a figure, where its source says so. */
export const qualified = (lang: Lang, qualifier: Qualifier | undefined, figure: string): string =>
  qualifier ? `${QUALIFIERS[qualifier][lang]} ${figure}` : figure;

const SMALL: Record<Lang, readonly string[]> = {
  id: ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan', 'sepuluh'],
  en: ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
};

/** Whole numbers up to ten in words, larger ones in figures. */
export const inWords = (lang: Lang, value: number): string => SMALL[lang][value] ?? whole(lang, value);
