import { type AwardRow, ceremonyDates, holderOf, yearOfLabel } from '../data/ceremony-date.ts';
import { compareText } from '../data/compare-text.ts';
import type { Dataset, Edition, Region, Winner } from '../data/dataset.ts';
import { comparePeriods, type Period } from '../data/period.ts';
import { slugOf } from '../data/slug.ts';
import { identityOf } from './identity.ts';

/** A row of the table of winners, with who it is. */
export interface Identified extends Winner {
  /** Equal in rows of one and the same, however printed. */
  readonly who: string;
}

/**
 * One award ceremony. The printed label ("2024") is not its key: it names the year assessed or the year of the
 * ceremony, and one ceremony can carry two labels. Level, province and date are.
 */
export interface Ceremony {
  /** Part of its address: `jambi-2024-06-10`, `nasional-2018-07-31`, `jambi-edisi-2025` where no date is known. */
  readonly id: string;
  readonly level: 'national' | 'provincial';
  /** Region code; undefined for national ceremonies. */
  readonly province: string | undefined;
  /** Undefined where no source dates it, or where it is known by an earlier stage only. */
  readonly date: Period | undefined;
  /** The year it is sorted under: of its date, else of its label. */
  readonly year: number;
  /** As printed, each once. */
  readonly labels: readonly string[];
  /** As the first edition states them; the others may write them differently. */
  readonly place: string | undefined;
  readonly organiser: string | undefined;
  readonly editions: readonly Edition[];
  readonly winners: readonly Identified[];
  readonly honourable: readonly Identified[];
  readonly nominees: readonly Identified[];
  /** How many were nominated, each once however many categories or sources name it. */
  readonly nominated: number;
  /** How many honourable mentions were given, each once however many sources tell of it. */
  readonly mentioned: number;
  /** How many winners and categories were announced; undefined where no source says. */
  readonly winnersStated: number | undefined;
  readonly categoriesStated: number | undefined;
}

const largest = (counts: readonly (number | undefined)[]): number | undefined => {
  const known = counts.filter((count) => count !== undefined);
  return known.length > 0 ? Math.max(...known) : undefined;
};

const LAST = Number.MAX_SAFE_INTEGER;

/** By category in the order of its table, rows of low confidence last, then rank (unranked last), then name. */
function inOrder(dataset: Dataset, winners: readonly Identified[]): readonly Identified[] {
  const order = ({ category }: Identified): number => dataset.categories.get(category)?.order ?? LAST;
  return [...winners].sort(
    (a, b) =>
      order(a) - order(b) ||
      compareText(a.category, b.category) ||
      Number(a.confidence === 'low') - Number(b.confidence === 'low') ||
      (a.rank ?? LAST) - (b.rank ?? LAST) ||
      a.winner.localeCompare(b.winner, 'id') ||
      a.at.line - b.at.line,
  );
}

function ceremony(
  dataset: Dataset,
  identify: ReturnType<typeof identityOf>,
  rows: readonly AwardRow[],
  date: Period | undefined,
): Ceremony {
  const editions = rows.filter((row): row is Edition => !('winner' in row));
  const winners = rows.flatMap((row) => ('winner' in row ? [{ ...row, who: identify(row) }] : []));
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
  const [honourable, nominees] = [of('honourable'), of('nominee')];
  return {
    id: `${slug}-${date ? date.text : `edisi-${slugOf(first.label)}`}`,
    level: first.level,
    province,
    date,
    year: date?.year ?? yearOfLabel(first.label),
    labels,
    place: editions.find(({ place }) => place !== undefined)?.place,
    organiser: editions.find(({ organiser }) => organiser !== undefined)?.organiser,
    editions,
    winners: of('winner'),
    honourable,
    nominees,
    nominated: new Set(nominees.map(({ who }) => who)).size,
    mentioned: new Set(
      honourable.map(({ who, category, categoryPrinted }) => `${who} ${categoryPrinted ?? category}`),
    ).size,
    winnersStated: largest(editions.map(({ winnersStated }) => winnersStated)),
    categoriesStated: largest(editions.map(({ categoriesStated }) => categoriesStated)),
  };
}

/** All ceremonies of the tables, newest first; within a day national before provincial, then by province code. */
export function ceremonies(dataset: Dataset): readonly Ceremony[] {
  const rows: readonly AwardRow[] = [...dataset.editions, ...dataset.winners];
  const dateOf = ceremonyDates(rows);
  const identify = identityOf(dataset);
  const groups = Map.groupBy(rows, (row) => `${holderOf(row)} ${dateOf(row)?.text ?? `label ${row.label}`}`);
  return [...groups.values()]
    .map((group) => {
      const [first] = group;
      return ceremony(dataset, identify, group, first && dateOf(first));
    })
    .sort(
      (a, b) =>
        b.year - a.year ||
        (a.date && b.date
          ? comparePeriods(b.date, a.date)
          : Number(b.date !== undefined) - Number(a.date !== undefined)) ||
        compareText(a.province ?? '', b.province ?? '') ||
        compareText(a.id, b.id),
    );
}

/**
 * The newest of some ceremonies that took place: one that is dated, or whose winners are known. An edition on record by
 * its label alone may not have; it is the newest only where there is nothing else. Expects them newest first.
 */
export const newestHeld = (ceremonies: readonly Ceremony[]): Ceremony | undefined =>
  ceremonies.find(({ date, winners }) => date !== undefined || winners.length > 0) ?? ceremonies[0];

export interface CeremonyYear {
  /** The year of the ceremonies; undefined for those without a date. */
  readonly year: number | undefined;
  readonly ceremonies: readonly Ceremony[];
}

/** Ceremonies by the year they took place, as they come; those without a date in one group at the end. */
export function byYear(all: readonly Ceremony[]): readonly CeremonyYear[] {
  const dated = all.filter(({ date }) => date !== undefined);
  const undated = all.filter(({ date }) => date === undefined);
  const years = [...Map.groupBy(dated, ({ year }) => year)].map(([year, group]) => ({
    year: year as number | undefined,
    ceremonies: group as readonly Ceremony[],
  }));
  return undated.length > 0 ? [...years, { year: undefined, ceremonies: undated }] : years;
}

/** The ceremonies before and after one, of the same province or both national; none of one whose date nobody knows. */
export interface Neighbours {
  readonly earlier: Ceremony | undefined;
  readonly later: Ceremony | undefined;
}

/** Expects all ceremonies newest first, as `ceremonies` returns them. */
export function neighbours(all: readonly Ceremony[], { id, level, province }: Ceremony): Neighbours {
  const own = all.filter(
    ({ date, ...other }) => date && other.level === level && other.province === province,
  );
  const index = own.findIndex((other) => other.id === id);
  return index < 0
    ? { earlier: undefined, later: undefined }
    : { earlier: own[index + 1], later: own[index - 1] };
}

export interface ProvinceRecord {
  readonly province: Region;
  /** Newest first; empty where no list was found. */
  readonly ceremonies: readonly Ceremony[];
}

/** The provincial ceremonies of every province, in the order of the provinces. */
export const byProvince = (
  provinces: readonly Region[],
  all: readonly Ceremony[],
): readonly ProvinceRecord[] =>
  provinces.map((province) => ({
    province,
    ceremonies: all.filter((one) => one.level === 'provincial' && one.province === province.code),
  }));
