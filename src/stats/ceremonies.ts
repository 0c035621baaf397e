import type { Dataset, Edition, Winner } from '../data/dataset.ts';
import { comparePeriods, type Period } from '../data/period.ts';

/**
 * One award ceremony. The printed label ("2024") is not its key: it names the year assessed or the year of the
 * ceremony, and one ceremony can carry two labels. Level, province and date are.
 */
export interface Ceremony {
  /** Part of its address: `jambi-2024-06-10`, `nasional-2018-07-31`, `jambi-2025` where no date is known. */
  readonly id: string;
  readonly level: 'national' | 'provincial';
  /** Region code; undefined for national ceremonies. */
  readonly province: string | undefined;
  readonly date: Period | undefined;
  /** The year it is listed under: of its date, else of its label. */
  readonly year: number;
  /** As printed, each once. */
  readonly labels: readonly string[];
  readonly editions: readonly Edition[];
  readonly winners: readonly Winner[];
  readonly honourable: readonly Winner[];
  readonly nominees: readonly Winner[];
  /** How many winners and categories were announced; undefined where no source says. */
  readonly winnersStated: number | undefined;
  readonly categoriesStated: number | undefined;
}

type Row = Edition | Winner;

const place = (row: Row): string => (row.level === 'national' ? 'ID' : (row.province ?? ''));
const groupKey = (row: Row, date: Period | undefined): string =>
  `${place(row)} ${date ? date.text : `label ${row.label}`}`;

/**
 * Dates of the ceremonies by place and label. A row without date joins the ceremony of its label where there is
 * exactly one: with none or several nobody can say which it was, and it stands apart as "date not known".
 */
function datesByLabel(rows: readonly Row[]): ReadonlyMap<string, ReadonlyMap<string, Period>> {
  const dates = new Map<string, Map<string, Period>>();
  for (const row of rows) {
    if (!row.ceremonyDate) continue;
    const key = `${place(row)} ${row.label}`;
    const known = dates.get(key) ?? new Map<string, Period>();
    dates.set(key, known.set(row.ceremonyDate.text, row.ceremonyDate));
  }
  return dates;
}

const largest = (counts: readonly (number | undefined)[]): number | undefined => {
  const known = counts.filter((count) => count !== undefined);
  return known.length > 0 ? Math.max(...known) : undefined;
};

/** By category in the order of its table, then rank (unranked last), then as listed. */
function inOrder(dataset: Dataset, winners: readonly Winner[]): readonly Winner[] {
  const order = ({ category }: Winner): number =>
    dataset.categories.get(category)?.order ?? Number.MAX_SAFE_INTEGER;
  return [...winners].sort(
    (a, b) =>
      order(a) - order(b) || (a.rank ?? 99) - (b.rank ?? 99) || a.winner.localeCompare(b.winner, 'id'),
  );
}

function ceremony(dataset: Dataset, rows: readonly Row[], date: Period | undefined): Ceremony {
  const editions = rows.filter((row): row is Edition => !('winner' in row));
  const winners = rows.filter((row): row is Winner => 'winner' in row);
  const [first] = rows;
  if (!first) throw new RangeError('a ceremony has at least one row');
  const province = first.level === 'national' ? undefined : first.province;
  const slug = province === undefined ? 'nasional' : (dataset.regions.get(province)?.slug ?? province);
  const labels = [...new Set(rows.map(({ label }) => label))].sort();
  const of = (result: Winner['result']) =>
    inOrder(
      dataset,
      winners.filter((w) => w.result === result),
    );
  return {
    id: `${slug}-${date ? date.text : (labels[0] ?? '')}`,
    level: first.level,
    province,
    date,
    year: date?.year ?? Number.parseInt(first.label, 10),
    labels,
    editions,
    winners: of('winner'),
    honourable: of('honourable'),
    nominees: of('nominee'),
    winnersStated: largest(editions.map(({ winnersStated }) => winnersStated)),
    categoriesStated: largest(editions.map(({ categoriesStated }) => categoriesStated)),
  };
}

/** All ceremonies of the tables, newest first; within a day national before provincial, then by province code. */
export function ceremonies(dataset: Dataset): readonly Ceremony[] {
  const rows: readonly Row[] = [...dataset.editions, ...dataset.winners];
  const dates = datesByLabel(rows);
  const dateOf = (row: Row): Period | undefined => {
    if (row.ceremonyDate) return row.ceremonyDate;
    const known = dates.get(`${place(row)} ${row.label}`);
    return known?.size === 1 ? [...known.values()][0] : undefined;
  };
  const groups = Map.groupBy(rows, (row) => groupKey(row, dateOf(row)));
  return [...groups.values()]
    .map((group) =>
      ceremony(
        dataset,
        group,
        group.map(dateOf).find((date) => date !== undefined),
      ),
    )
    .sort(
      (a, b) =>
        b.year - a.year ||
        (a.date && b.date
          ? comparePeriods(b.date, a.date)
          : Number(b.date !== undefined) - Number(a.date !== undefined)) ||
        (a.province ?? '').localeCompare(b.province ?? '', 'en') ||
        a.id.localeCompare(b.id, 'en'),
    );
}

export interface CategoryGroup {
  readonly category: string;
  readonly winners: readonly Winner[];
}

/** Winners by category, in the order they come. */
export function byCategory(winners: readonly Winner[]): readonly CategoryGroup[] {
  return [...Map.groupBy(winners, ({ category }) => category)].map(([category, group]) => ({
    category,
    winners: group,
  }));
}
