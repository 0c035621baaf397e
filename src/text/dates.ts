import { type Period, periodEnd } from '../data/period.ts';
import { type Lang, LOCALES } from './lang.ts';
import { inWords } from './numbers.ts';

const formatter = (lang: Lang, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(LOCALES[lang], { ...options, timeZone: 'UTC' });

const MONTHS = {
  id: formatter('id', { month: 'long', year: 'numeric' }),
  en: formatter('en', { month: 'long', year: 'numeric' }),
};
const NAMES = { id: formatter('id', { month: 'long' }), en: formatter('en', { month: 'long' }) };
const DAYS = {
  id: formatter('id', { day: 'numeric', month: 'long', year: 'numeric' }),
  en: formatter('en', { day: 'numeric', month: 'long', year: 'numeric' }),
};

const periods: Record<Lang, Map<number, string>> = { id: new Map(), en: new Map() };

/** A period in words, as precise as it is known: 2024, Juni 2024, 10 June 2024. */
export function period(lang: Lang, value: Period): string {
  if (value.month === undefined) return String(value.year);
  // Tables hold few dates in many rows: each is written once.
  const key = (value.year * 100 + value.month) * 100 + (value.day ?? 0);
  const known = periods[lang].get(key);
  if (known !== undefined) return known;
  const date = new Date(`${periodEnd(value)}T00:00:00Z`);
  const text = (value.day === undefined ? MONTHS : DAYS)[lang].format(date);
  periods[lang].set(key, text);
  return text;
}

/** The month of a period, or its year where no more is known: Juni 2024. */
export const month = (lang: Lang, value: Period): string => period(lang, { ...value, day: undefined });

/** A period as reference lists write it: 2026, 2026, Maret, 2026, 10 June. */
export function referenceDate(lang: Lang, value: Period): string {
  if (value.month === undefined) return String(value.year);
  const name = NAMES[lang].format(new Date(`${periodEnd(value)}T00:00:00Z`));
  return `${value.year}, ${value.day === undefined ? name : lang === 'id' ? `${value.day} ${name}` : `${name} ${value.day}`}`;
}

/** The date of a promise: akhir 2025 / end of 2025. */
export function due(lang: Lang, value: Period): string {
  if (value.month !== undefined) return period(lang, value);
  return lang === 'id' ? `akhir ${value.year}` : `end of ${value.year}`;
}

/** A span of years in words; parts of a year in months: dua tahun, enam bulan / two years, six months. */
export function yearSpan(lang: Lang, count: number): string {
  const inMonths = !Number.isInteger(count);
  const number = inWords(lang, inMonths ? Math.round(count * 12) : count);
  if (lang === 'id') return `${number} ${inMonths ? 'bulan' : 'tahun'}`;
  const unit = inMonths ? 'month' : 'year';
  return `${number} ${number === 'one' ? unit : `${unit}s`}`;
}

/** A period as something that happened then: "pada Juni 2024" / "in June 2024", "on 26 June 2025". */
export const during = (lang: Lang, value: Period): string =>
  lang === 'id'
    ? `pada ${period(lang, value)}`
    : `${value.day === undefined ? 'in' : 'on'} ${period(lang, value)}`;

/** The date of a promise after a preposition: "akhir 2025" / "the end of 2025", "June 2026". */
export const byDue = (lang: Lang, value: Period): string =>
  lang === 'en' && value.month === undefined ? `the ${due(lang, value)}` : due(lang, value);

/** When a promise fell due: "akhir 2025" / "at the end of 2025", "in June 2026". */
export const onDue = (lang: Lang, value: Period): string =>
  lang === 'id'
    ? due(lang, value)
    : value.month === undefined
      ? `at ${byDue(lang, value)}`
      : during(lang, value);

/** The names of the months, January first. */
export const monthNames = (lang: Lang): readonly string[] =>
  Array.from({ length: 12 }, (_, month) => NAMES[lang].format(new Date(Date.UTC(2024, month))));
