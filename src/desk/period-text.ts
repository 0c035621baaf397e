import { parsePeriod } from '../data/period.ts';
import { suggest } from '../data/suggest.ts';
import { MONTH_WORDS, monthOf } from '../text/month-words.ts';

const pad = (digits: string | number): string => String(digits).padStart(2, '0');
const checked = (text: string): string | undefined => parsePeriod(text)?.text;

/** Words that may stand before a period and say nothing about which one it is. */
const BEFORE = new Set(
  'keadaan kondisi situasi status posisi periode per pada data tahun bulan tanggal tgl sakernas as at of in on for period position year month date'.split(
    ' ',
  ),
);

/** Words that say up to when; a year behind them may be any day of it. */
const UNTIL = new Set('s.d s/d sd sampai dengan hingga until'.split(' '));

const YEAR = '(?<year>(?:19|20)\\d{2})';
const CORES = {
  year: new RegExp(`^${YEAR}$`),
  month: new RegExp(
    `^(?:(?<day>\\d{1,2})[\\s-]+)?(?<month>\\p{L}+)(?:\\.|[\\s,-])[\\s-]*(?:tahun )?${YEAR}$`,
    'u',
  ),
  date: new RegExp(`^(?<first>\\d{1,2})(?<sign>[/.-])(?<second>\\d{1,2})\\k<sign>${YEAR}$`),
};

/** A text without its frame: `(Keadaan: s.d. Juni 2024)` → `juni 2024`, behind a word for "until". */
function unframed(text: string): { readonly core: string; readonly isUntil: boolean } {
  const words = text
    .toLowerCase()
    .replace(/[():\s\u00a0]+/g, ' ')
    .trim()
    .split(' ');
  const bare = words.map((word) => word.replace(/[.,]+$/, ''));
  const start = bare.findIndex((word) => !BEFORE.has(word) && !UNTIL.has(word));
  const before = start === -1 ? [] : bare.slice(0, start);
  return {
    core: words.slice(start === -1 ? 0 : start).join(' '),
    isUntil: before.some((word) => UNTIL.has(word)),
  };
}

/**
 * The period that the text of a cell names, as tables write it: `Juni 2024` → `2024-06`, `Keadaan: 10 Juni 2024` →
 * `2024-06-10`, `Tahun 2024` → `2024`, `31/12/2024` → `2024-12-31`. Undefined where it names none, several, one that can
 * be read in two ways, or has any word beside it that is not known: a quarter or a month with a slip is no year.
 */
export function periodIn(text: string): string | undefined {
  const trimmed = text.trim();
  if (parsePeriod(trimmed)) return trimmed;
  const { core, isUntil } = unframed(trimmed);
  if (CORES.year.test(core)) return isUntil ? undefined : checked(core);
  const date = CORES.date.exec(core)?.groups;
  if (date) {
    const { first = '', second = '', year } = date;
    const dayFirst = checked(`${year}-${pad(second)}-${pad(first)}`);
    const monthFirst = checked(`${year}-${pad(first)}-${pad(second)}`);
    return dayFirst !== undefined && monthFirst !== undefined && dayFirst !== monthFirst
      ? undefined
      : (dayFirst ?? monthFirst);
  }
  const { day, month = '', year } = CORES.month.exec(core)?.groups ?? {};
  const number = monthOf(month);
  if (number === undefined) return undefined;
  return checked([year, pad(number), ...(day === undefined ? [] : [pad(day)])].join('-'));
}

/** How parts of a year are called, with the months that each has. */
const PARTS: readonly (readonly [RegExp, number])[] = [
  [/^(?:triwulan|tw|kuartal|kw|quarter|q)$/, 3],
  [/^(?:caturwulan|cawu)$/, 4],
  [/^(?:semester|smt|sem|half|h)$/, 6],
];

const ORDINALS: ReadonlyMap<string, number> = new Map(
  [
    ['1', 'i', 'pertama', 'first', 'kesatu'],
    ['2', 'ii', 'kedua', 'second'],
    ['3', 'iii', 'ketiga', 'third'],
    ['4', 'iv', 'keempat', 'fourth'],
  ].flatMap((names, i) => names.map((name): [string, number] => [name, i + 1])),
);

const lettersOf = (word: string): string => [...word].sort().join('');

/**
 * The period that a text may mean that {@link periodIn} does not read, to be suggested and never taken: `Triwulan I 2026`
 * → `2026-03`, its last month; `Marte 2026` → `2026-03`.
 */
export function periodNear(text: string): string | undefined {
  const words = text.toLowerCase().match(/\p{L}+|\d+/gu) ?? [];
  const [year, ...moreYears] = words.filter((word) => /^(?:19|20)\d{2}$/.test(word));
  if (year === undefined || moreYears.length > 0) return undefined;
  const part = PARTS.flatMap(([name, months]) => (words.some((word) => name.test(word)) ? [months] : []));
  const [months, ...moreParts] = part;
  const [ordinal, ...moreOrdinals] = words.flatMap((word) => ORDINALS.get(word) ?? []);
  if (months !== undefined) {
    const isClear = ordinal !== undefined && moreParts.length + moreOrdinals.length === 0;
    return isClear && ordinal * months <= 12 ? `${year}-${pad(ordinal * months)}` : undefined;
  }
  const named = words.flatMap((word) => monthOf(word) ?? []);
  const slips = words.flatMap((word) => {
    const isKnown = BEFORE.has(word) || UNTIL.has(word) || monthOf(word) !== undefined || word.length < 4;
    const swapped = MONTH_WORDS.find((month) => lettersOf(month) === lettersOf(word));
    const near = isKnown ? undefined : (swapped ?? suggest(word, MONTH_WORDS));
    return near === undefined ? [] : (monthOf(near) ?? []);
  });
  const [slip, ...others] = slips;
  return slip !== undefined && named.length + others.length === 0 ? `${year}-${pad(slip)}` : undefined;
}
