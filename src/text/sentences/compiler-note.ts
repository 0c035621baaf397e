import type { Period } from '../../data/period.ts';
import { monthNames } from '../dates.ts';
import { inLang, type Lang } from '../lang.ts';

/** A compiler's note as a page shows it: in which language it is, and whether it is read at a glance. */
export interface NoteText {
  readonly text: string;
  readonly lang: Lang;
  readonly isShort: boolean;
}

const MONTHS = monthNames('en');

/** Whether a note says the month of a figure and nothing else. */
export const isMonth = (note: string): boolean => MONTHS.includes(note);

/** Letters of a note that stands in the line rather than behind a heading: a line of a phone. */
const SHORT = 44;

const NO_MONTH = /^month of (\d{4}) not stated$/;

/**
 * A compiler's note, which is in English, for a page in a language. What is one month or an abbreviation is said in that
 * language; a month that the period names already is not said again.
 * @returns undefined where nothing is left to say
 */
export function compilerNote(lang: Lang, note: string, period?: Period): NoteText | undefined {
  const own = (text: string): NoteText => ({ text, lang, isShort: true });
  const month = MONTHS.indexOf(note);
  if (month !== -1) return period?.month === month + 1 ? undefined : own(monthNames(lang)[month] ?? note);
  const year = NO_MONTH.exec(note)?.[1];
  if (year !== undefined) return own(inLang(lang, `bulannya pada ${year} tidak disebut`, note));
  if (/^[A-Z]{2,6}$/.test(note)) return own(note);
  return { text: note, lang: 'en', isShort: note.length <= SHORT };
}
