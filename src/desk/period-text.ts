import { parsePeriod } from '../data/period.ts';
import { monthOf } from '../text/month-words.ts';

const pad = (digits: string | number): string => String(digits).padStart(2, '0');
const checked = (text: string): string | undefined => parsePeriod(text)?.text;

/**
 * The period that the text of a cell names, as tables write it: `Juni 2024` → `2024-06`, `Keadaan: 10 Juni 2024` →
 * `2024-06-10`, `Tahun 2024` → `2024`, `31/12/2024` → `2024-12-31`. Undefined where it names none, several, or one that
 * can be read in two ways.
 */
export function periodIn(text: string): string | undefined {
  const trimmed = text.trim();
  if (parsePeriod(trimmed)) return trimmed;
  const words = trimmed.match(/\p{L}+/gu) ?? [];
  const months = words.filter((word) => monthOf(word) !== undefined);
  const years = trimmed.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/g) ?? [];
  if (months.length > 1 || years.length !== 1) return undefined;
  const [year = ''] = years;
  const [month] = months;
  if (month !== undefined) {
    const match = /(?:(?<!\d)(\d{1,2})[\s-]+)?(\p{L}+)\.?[\s,-]+(\d{4})/u.exec(
      trimmed.slice(startOf(trimmed, month)),
    );
    if (!match || match[2] !== month || match[3] !== year) return undefined;
    const written = `${year}-${pad(monthOf(month) ?? 0)}`;
    return checked(match[1] === undefined ? written : `${written}-${pad(match[1])}`);
  }
  const date = /(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)/.exec(trimmed);
  if (date) {
    const [, first = '', second = ''] = date;
    const dayFirst = checked(`${year}-${pad(second)}-${pad(first)}`);
    const monthFirst = checked(`${year}-${pad(first)}-${pad(second)}`);
    return dayFirst !== undefined && monthFirst !== undefined && dayFirst !== monthFirst
      ? undefined
      : (dayFirst ?? monthFirst);
  }
  // Other digits beside the year may be a month, a day or a second year.
  return /\d/.test(trimmed.replace(year, '')) ? undefined : checked(year);
}

/** Where the name of a month begins, with the day before it. */
function startOf(text: string, month: string): number {
  const at = text.indexOf(month);
  const day = /(?<!\d)\d{1,2}[\s-]+$/.exec(text.slice(0, at));
  return at - (day?.[0].length ?? 0);
}
