import { yearOfLabel } from '../data/ceremony-date.ts';
import { periodPosition } from '../data/period.ts';
import type { Ceremony } from './ceremonies.ts';
import { type Tally, tally } from './ceremony-winners.ts';

/** The year whose protection of workers an edition judged. */
export interface Assessed {
  /** Ascending; more than one where nothing settles which. */
  readonly years: readonly number[];
  /**
   * `label`: a label names a year before that of the ceremony, which can only be the one judged. `ceremony`: the label
   * repeats the year of the ceremony, so the year before is taken. `open`: no ceremony is dated, so that the label may
   * name the one or the other.
   */
  readonly by: 'label' | 'ceremony' | 'open';
}

/** The year an edition judged: labels name it, or the year of the ceremony. */
export function assessedYear({ labels, date }: Pick<Ceremony, 'labels' | 'date'>): Assessed {
  const printed = labels.map(yearOfLabel).filter((year) => year > 0);
  if (!date) return { years: printed.flatMap((year) => [year - 1, year]), by: 'open' };
  const before = printed.filter((year) => year < date.year);
  return before.length > 0
    ? { years: [Math.max(...before)], by: 'label' }
    : { years: [date.year - 1], by: 'ceremony' };
}

/**
 * Months from the end of the year judged to the ceremony, where both are settled and the ceremony is dated at least to
 * its month: a ceremony of 31 July 2018 for 2017 came after 7.0 months.
 */
export function lagInMonths(ceremony: Pick<Ceremony, 'labels' | 'date'>): number | undefined {
  const { years, by } = assessedYear(ceremony);
  const [year] = years;
  const { date } = ceremony;
  if (by === 'open' || year === undefined || date?.month === undefined) return undefined;
  return (periodPosition(date) - (year + 1)) * 12;
}

/** A zone's name without what its writers do differently: "Nusra Maluku Papua" is "Nusa Tenggara, Maluku dan Papua". */
const zoneKey = (name: string): string =>
  name
    .toLowerCase()
    .replace(/\bnusra\b/g, 'nusa tenggara')
    .replace(/\bdan\b|[^a-z ]/g, ' ')
    .split(' ')
    .filter(Boolean)
    .join(' ');

/** The zones that printed categories name, each once as it is spelled out longest, in the order they come. */
export function zonesOf({ winners, nominees }: Pick<Ceremony, 'winners' | 'nominees'>): readonly string[] {
  const zones = new Map<string, string>();
  for (const { categoryPrinted } of [...winners, ...nominees]) {
    const name = /\bzona\s+([^()]+)/i.exec(categoryPrinted ?? '')?.[1]?.trim();
    if (name === undefined) continue;
    const known = zones.get(zoneKey(name)) ?? '';
    zones.set(zoneKey(name), name.length > known.length ? name : known);
  }
  return [...zones.values()];
}

/** One edition of the national award: its ceremony, or what is known of it without one. */
export interface NationalEdition {
  readonly ceremony: Ceremony;
  readonly assessed: Assessed;
  /** Months; see {@link lagInMonths}. */
  readonly lag: number | undefined;
  readonly tally: Tally;
  /** As printed. */
  readonly zones: readonly string[];
  /** Codes of the categories in which a winner is known, in the order of their table; rows of low confidence apart. */
  readonly categories: readonly string[];
  /** Rows of the same cycle that stand without a date, such as interviews under the label of the year judged. */
  readonly stages: readonly Ceremony[];
}

const categoriesOf = ({ winners }: Ceremony): readonly string[] => [
  ...new Set(winners.filter(({ confidence }) => confidence !== 'low').map(({ category }) => category)),
];

/**
 * The ceremony that rows of the national award without a date lead to, such as interviews: the one that judged the year
 * of their label. Undefined where there is none, and for what is dated or provincial itself.
 */
export function cycleOf(all: readonly Ceremony[], { date, level, labels }: Ceremony): Ceremony | undefined {
  if (date || level !== 'national') return undefined;
  const years = labels.map(yearOfLabel);
  return all.find(
    (each) => each.level === 'national' && each.date && years.includes(assessedYear(each).years[0] ?? 0),
  );
}

/**
 * The editions of the national award, the first year judged first. An edition without a date belongs to the ceremony
 * that judged the year of its label; where there is none it stands for itself.
 */
export function nationalEditions(all: readonly Ceremony[]): readonly NationalEdition[] {
  const national = all.filter(({ level }) => level === 'national');
  const dated = national.filter(({ date }) => date !== undefined);
  const undated = national.filter(({ date }) => date === undefined);
  const alone = undated.filter((stage) => cycleOf(national, stage) === undefined);
  return [...dated, ...alone]
    .map((ceremony) => ({
      ceremony,
      assessed: assessedYear(ceremony),
      lag: lagInMonths(ceremony),
      tally: tally(ceremony),
      zones: zonesOf(ceremony),
      categories: categoriesOf(ceremony),
      stages: undated.filter((stage) => cycleOf(national, stage) === ceremony),
    }))
    .sort(
      (a, b) =>
        (a.assessed.years[0] ?? a.ceremony.year) - (b.assessed.years[0] ?? b.ceremony.year) ||
        Number(a.ceremony.date === undefined) - Number(b.ceremony.date === undefined),
    );
}

/** How long after the year judged the award was given, over all editions of which it is known. */
export interface Lags {
  readonly shortest: NationalEdition;
  readonly longest: NationalEdition;
  readonly known: number;
}

/** The shortest and the longest wait; undefined where no lag is known. */
export function lagsOf(editions: readonly NationalEdition[]): Lags | undefined {
  const known = editions
    .filter(({ lag }) => lag !== undefined)
    .toSorted((a, b) => (a.lag ?? 0) - (b.lag ?? 0));
  const [shortest, longest] = [known[0], known.at(-1)];
  return shortest && longest && { shortest, longest, known: known.length };
}
