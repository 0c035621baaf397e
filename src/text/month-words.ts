import { monthNames } from './dates.ts';
import { LANGS } from './lang.ts';

/** Spellings beside the full names and their first three letters. */
const VARIANTS: Readonly<Record<string, number>> = {
  pebruari: 2,
  peb: 2,
  ags: 8,
  agt: 8,
  agust: 8,
  agus: 8,
  sept: 9,
  nopember: 11,
  nop: 11,
};

const MONTHS = new Map<string, number>([
  ...LANGS.flatMap((lang) =>
    monthNames(lang).flatMap((name, i): [string, number][] => [
      [name.toLowerCase(), i + 1],
      [name.toLowerCase().slice(0, 3), i + 1],
    ]),
  ),
  ...Object.entries(VARIANTS),
]);

/** The month, 1–12, that a word of either language names: `Agustus`, `Agt`, `August`, `Nopember`. */
export const monthOf = (word: string): number | undefined => MONTHS.get(word.toLowerCase());

/** The words that are known for months. */
export const MONTH_WORDS: readonly string[] = [...MONTHS.keys()];
