import type { Edition, Winner } from './dataset.ts';
import type { Period } from './period.ts';

/** A row that tells of a ceremony. */
export type AwardRow = Edition | Winner;

/** Whose ceremony a row is of: a region code, or `national`. */
export const holderOf = ({ level, province }: AwardRow): string =>
  level === 'national' ? 'national' : (province ?? '');

/**
 * Finds the date of a row's ceremony. A row that names none, or only its month or year, joins the ceremony of its place
 * and label that fits where there is exactly one: with several nobody can say which it was, and it keeps what it says.
 */
export function ceremonyDates(rows: readonly AwardRow[]): (row: AwardRow) => Period | undefined {
  const dates = datesByLabel(rows);
  return (row) => {
    const stated = row.ceremonyDate?.text ?? '';
    const known = [...(dates.get(`${holderOf(row)} ${row.label}`)?.values() ?? [])];
    const fitting = known.filter(({ text }) => text.startsWith(stated));
    const precise = fitting.filter(
      ({ text }) => !fitting.some((other) => other.text !== text && other.text.startsWith(text)),
    );
    return precise.length === 1 ? precise[0] : row.ceremonyDate;
  };
}

/** The dates that the rows of a place and a label carry, by `<place> <label>`. */
function datesByLabel(rows: readonly AwardRow[]): ReadonlyMap<string, ReadonlyMap<string, Period>> {
  const dates = new Map<string, Map<string, Period>>();
  for (const row of rows) {
    if (!row.ceremonyDate) continue;
    const key = `${holderOf(row)} ${row.label}`;
    const known = dates.get(key) ?? new Map<string, Period>();
    dates.set(key, known.set(row.ceremonyDate.text, row.ceremonyDate));
  }
  return dates;
}

/** The year that a label prints, 1940 to 2099; 0 where it prints none. */
export const yearOfLabel = (label: string): number => Number(/(?:19[4-9]|20\d)\d/.exec(label)?.[0] ?? 0);
