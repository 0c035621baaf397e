import { compareText } from './compare-text.ts';

/**
 * A period of the calendar as the tables write it: `2024`, `2024-06` or `2024-06-10`.
 * A value of a period is taken to hold at its end, so that "2024", "2024-12" and "2024-12-31" are one moment.
 */
export interface Period {
  /** As written: `2024`, `2024-06`, `2024-06-10`. */
  readonly text: string;
  readonly year: number;
  /** 1–12; undefined for a year. */
  readonly month: number | undefined;
  /** 1–31; undefined for a year or a month. */
  readonly day: number | undefined;
}

const GRAMMAR = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (DAYS[month - 1] ?? 0);

/** The period that a text writes, or undefined where it is none (`2024-13`, `2023-02-29`, `June 2024`). */
export function parsePeriod(text: string): Period | undefined {
  const match = GRAMMAR.exec(text);
  if (!match) return undefined;
  const year = Number(match[1]);
  const month = match[2] === undefined ? undefined : Number(match[2]);
  const day = match[3] === undefined ? undefined : Number(match[3]);
  if (month !== undefined && (month < 1 || month > 12)) return undefined;
  if (day !== undefined && month !== undefined && (day < 1 || day > daysInMonth(year, month)))
    return undefined;
  return { text, year, month, day };
}

/** A whole year as a period. */
export const yearPeriod = (year: number): Period => ({
  text: String(year),
  year,
  month: undefined,
  day: undefined,
});

/** The first day of a period, `2024-06-01`. Orders as text. */
export function periodStart({ year, month = 1, day = 1 }: Period): string {
  const pad = (n: number): string => String(n).padStart(2, '0');
  return `${year}-${pad(month)}-${pad(day)}`;
}

/** The last day of a period, `2024-06-30`. Orders as text. */
export function periodEnd({ year, month = 12, day }: Period): string {
  const pad = (n: number): string => String(n).padStart(2, '0');
  return `${year}-${pad(month)}-${pad(day ?? daysInMonth(year, month))}`;
}

/** Days from the last day of a period to that of another; negative where the other ends before. */
export const daysBetween = (from: Period, to: Period): number =>
  Math.round((Date.parse(periodEnd(to)) - Date.parse(periodEnd(from))) / 86_400_000);

/**
 * The end of a period in decimal years: 2024 → 2025.0, 2024-06 → 2024.5, 2024-06-10 → 2024 + (5 + 10/30) / 12.
 * Months count as twelfths, so that two Junes are whole years apart whatever the leap days between them.
 */
export function periodPosition({ year, month = 12, day }: Period): number {
  const partOfMonth = day === undefined ? 1 : day / daysInMonth(year, month);
  return year + (month - 1 + partOfMonth) / 12;
}

/** Years that two positions are apart at most which are one moment: they are sums of fractions, and carry rounding errors. */
export const SAME_MOMENT = 1e-9;

/** Orders by end, then the more precise first, then as text. */
export function comparePeriods(a: Period, b: Period): number {
  const [endOfA, endOfB] = [periodEnd(a), periodEnd(b)];
  if (endOfA !== endOfB) return endOfA < endOfB ? -1 : 1;
  if (a.text === b.text) return 0;
  return b.text.length - a.text.length || compareText(a.text, b.text);
}
