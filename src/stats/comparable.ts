import { compareText } from '../data/compare-text.ts';
import type { Dataset, Observation, Region, Source } from '../data/dataset.ts';
import { comparePeriods } from '../data/period.ts';
import { CONFIDENCE } from './confidence.ts';
import { countryOf } from './country.ts';
import { share } from './share.ts';

/** What 100% of a comparable figure is: its code in the table of bases. */
export const COMPARABLE_BASIS = 'employed';

export const SEGMENTS = ['total', 'formal', 'informal'] as const;
export type Segment = (typeof SEGMENTS)[number];

/**
 * A figure of the comparable family: active participants by residence ÷ employed persons of the same year, computed
 * alike for every region.
 */
export interface ComparableFigure {
  readonly region: string;
  readonly year: number;
  readonly segment: Segment;
  /** Percent; may exceed 100 where more participants live in a region than a survey finds workers. */
  readonly share: number;
  /** Persons. */
  readonly covered: number;
  /** Persons employed in the segment. */
  readonly base: number;
  /** The rows it is made of. */
  readonly inputs: readonly Observation[];
}

const PARTICIPANTS = { formal: 'protected_formal', informal: 'protected_informal' } as const;
/** The labour force survey is taken in February and in August; the two seasons never mix. */
const SURVEY_MONTH = 8;

interface Sum {
  readonly value: number;
  readonly inputs: readonly Observation[];
}

/** The figures of all regions come from one table where there is one, not from an article that rounds a row of it. */
const KIND = { statistics: 0, dataset: 1, official: 2, press: 3 } as const satisfies Record<
  Source['kind'],
  number
>;

/** Of several rows for one year: the latest, then the one closest to the survey's tables, the most trusted, the first by source. */
function best(dataset: Dataset, rows: readonly Observation[]): Observation | undefined {
  const kind = ({ source }: Observation): number => KIND[dataset.sources.get(source)?.kind ?? 'press'];
  return [...rows].sort(
    (a, b) =>
      comparePeriods(b.period, a.period) ||
      kind(a) - kind(b) ||
      CONFIDENCE[a.confidence] - CONFIDENCE[b.confidence] ||
      compareText(a.source, b.source),
  )[0];
}

function participants(dataset: Dataset, region: string, year: number, segment: 'formal' | 'informal') {
  return best(
    dataset,
    dataset
      .series(region, PARTICIPANTS[segment])
      .filter((o) => o.basis === 'residence' && o.period.year === year && o.confidence !== 'low'),
  );
}

function survey(dataset: Dataset, region: string, indicator: string, year: number): Observation | undefined {
  return best(
    dataset,
    dataset
      .series(region, indicator)
      .filter((o) => o.period.year === year && o.period.month === SURVEY_MONTH && o.confidence !== 'low'),
  );
}

/** The share of formal workers the August survey of a year finds, in percent. */
export const surveyedFormalShare = (
  dataset: Dataset,
  region: string,
  year: number,
): Observation | undefined => survey(dataset, region, 'formal_share', year);

/** The people the August survey of a year finds at work. */
export const surveyedEmployed = (dataset: Dataset, region: string, year: number): Observation | undefined =>
  survey(dataset, region, 'employed', year);

const add = (sums: readonly Sum[]): Sum => ({
  value: sums.reduce((total, { value }) => total + value, 0),
  inputs: sums.flatMap(({ inputs }) => inputs),
});

/** Employed persons of a segment in the survey of a year; a former region is summed from its members where it has no row of its own. */
function employed(dataset: Dataset, region: Region, year: number, segment: Segment): Sum | undefined {
  const all = survey(dataset, region.code, 'employed', year);
  if (all) {
    if (segment === 'total') return { value: all.value, inputs: [all] };
    const formal = survey(dataset, region.code, 'formal_share', year);
    if (formal) {
      const percent = segment === 'formal' ? formal.value : 100 - formal.value;
      return { value: (all.value * percent) / 100, inputs: [all, formal] };
    }
  }
  if (region.members.length === 0) return undefined;
  const members = region.members.map((code) => {
    const member = dataset.regions.get(code);
    return member && employed(dataset, member, year, segment);
  });
  const known = members.filter((sum) => sum !== undefined);
  return known.length === members.length ? add(known) : undefined;
}

function covered(dataset: Dataset, region: string, year: number, segment: Segment): Sum | undefined {
  const segments = segment === 'total' ? (['formal', 'informal'] as const) : ([segment] as const);
  const rows = segments.map((s) => participants(dataset, region, year, s));
  const known = rows.filter((row) => row !== undefined);
  if (known.length < rows.length) return undefined;
  return add(known.map((row) => ({ value: row.value, inputs: [row] })));
}

/** The comparable figure of one region, or undefined where a row it needs is missing. */
function comparableFigure(
  dataset: Dataset,
  region: Region,
  year: number,
  segment: Segment,
): ComparableFigure | undefined {
  const part = covered(dataset, region.code, year, segment);
  const whole = employed(dataset, region, year, segment);
  const percent = part && whole && share(part.value, whole.value);
  if (percent === undefined || !part || !whole) return undefined;
  return {
    region: region.code,
    year,
    segment,
    share: percent,
    covered: part.value,
    base: whole.value,
    inputs: [...part.inputs, ...whole.inputs],
  };
}

/** The figure of the country: the sum of all units of its year. */
export interface NationalFigure extends ComparableFigure {
  /** How many units it sums. */
  readonly regions: number;
}

/** How many of the units of a year have a figure. */
export interface Extent {
  readonly known: number;
  readonly units: number;
}

/** All comparable figures of a dataset, computed once. */
export interface Comparable {
  /** Years that have figures, ascending. */
  readonly years: readonly number[];
  /** Those in which the workers of a segment have figures, ascending. */
  yearsOf(segment: Segment): readonly number[];
  /** Those in which every unit has a figure of all its workers, ascending: only they say something of the country. */
  readonly completeYears: readonly number[];
  /** How much of a year is known: a year is complete where every unit has a figure. */
  extent(year: number, segment: Segment): Extent;
  /** The regions that figures of any year are counted by, in table order of the provinces of today. */
  readonly units: readonly Region[];
  /**
   * The regions that figures of one year are counted by: provinces of today, and a former province in place of its
   * members until all of them have figures of their own. Nobody is counted twice.
   */
  unitsIn(year: number): readonly Region[];
  /** The unit that carries a province's newest figures: itself, or the former province it was part of. */
  unitOf(province: string): Region | undefined;
  /** The same in one year: itself, or the former province in place of which it has no figure yet. */
  unitIn(province: Region, year: number): Region;
  figure(region: string, year: number, segment: Segment): ComparableFigure | undefined;
  /** One region's figures over the years, ascending; years without figure are left out. */
  series(region: string, segment: Segment): readonly ComparableFigure[];
  /** The country: the sum of all units of the year; undefined unless every one of them has a figure. */
  national(year: number, segment: Segment): NationalFigure | undefined;
}

/** Whether some units of a year are known, and none is missing. */
export const isComplete = ({ known, units }: Extent): boolean => known > 0 && known === units;

const keyOf = (region: string, year: number, segment: Segment): string => `${region} ${year} ${segment}`;

/** Computes the comparable family for every province, year and segment. */
export function comparable(dataset: Dataset): Comparable {
  const provinces = [...dataset.regions.values()].filter(({ level }) => level === 'province');
  const country = countryOf(dataset);
  const counted = provinces.flatMap(({ code }) =>
    Object.values(PARTICIPANTS).flatMap((indicator) => dataset.series(code, indicator)),
  );
  const yearsCounted = [...new Set(counted.map((o) => o.period.year))].sort((a, b) => a - b);

  const figures = new Map<string, ComparableFigure>();
  for (const region of provinces) {
    for (const year of yearsCounted) {
      for (const segment of SEGMENTS) {
        const figure = comparableFigure(dataset, region, year, segment);
        if (figure) figures.set(keyOf(region.code, year, segment), figure);
      }
    }
  }

  // Participants of a year may come before the survey they are divided by: such a year has no figure yet.
  const withFigures = new Set([...figures.values()].map(({ year }) => year));
  const years = yearsCounted.filter((year) => withFigures.has(year));

  const counts = (code: string, year: number): boolean => figures.has(keyOf(code, year, 'total'));
  const former = provinces.filter(({ members }) => members.length > 0);
  const unitIn = (region: Region, year: number): Region => {
    const merged = former.find(({ code, members }) => members.includes(region.code) && counts(code, year));
    return merged && !merged.members.every((member) => counts(member, year)) ? merged : region;
  };
  /** The units that carry a province's figures over the years, itself where it has none. */
  const unitsOver = (region: Region): readonly Region[] => {
    const carriers = years.map((year) => ({ year, unit: unitIn(region, year) }));
    const found = carriers.filter(({ unit, year }) => counts(unit.code, year)).map(({ unit }) => unit);
    return found.length > 0 ? found : [region];
  };
  const present = provinces.filter(({ validTo }) => validTo === undefined);
  const units = [...new Set(present.flatMap(unitsOver))];
  const unitsByYear = new Map(
    years.map((year) => [year, [...new Set(present.map((region) => unitIn(region, year)))]]),
  );
  const unitsIn = (year: number): readonly Region[] => unitsByYear.get(year) ?? [];
  const unitOf = (code: string): Region | undefined => {
    const region = dataset.regions.get(code);
    return region && unitsOver(region).at(-1);
  };

  const partsOf = (year: number, segment: Segment): readonly ComparableFigure[] =>
    unitsIn(year).flatMap(({ code }) => figures.get(keyOf(code, year, segment)) ?? []);
  const extent = (year: number, segment: Segment): Extent => ({
    known: partsOf(year, segment).length,
    units: unitsIn(year).length,
  });

  // The sum of some regions is not the country: one province that reports early must not stand for all.
  const national = (year: number, segment: Segment): NationalFigure | undefined => {
    if (!country || !isComplete(extent(year, segment))) return undefined;
    const parts = partsOf(year, segment);
    const part = parts.reduce((sum, figure) => sum + figure.covered, 0);
    const whole = parts.reduce((sum, figure) => sum + figure.base, 0);
    const percent = share(part, whole);
    if (percent === undefined) return undefined;
    return {
      region: country.code,
      year,
      segment,
      share: percent,
      covered: part,
      base: whole,
      inputs: parts.flatMap((figure) => figure.inputs),
      regions: parts.length,
    };
  };

  const figure = (region: string, year: number, segment: Segment): ComparableFigure | undefined =>
    region === country?.code ? national(year, segment) : figures.get(keyOf(region, year, segment));

  const bySegment = Map.groupBy(figures.values(), ({ segment }) => segment);
  const yearsOf = (segment: Segment): readonly number[] => {
    const known = new Set(bySegment.get(segment)?.map(({ year }) => year));
    return years.filter((year) => known.has(year));
  };

  return {
    years,
    yearsOf,
    completeYears: years.filter((year) => isComplete(extent(year, 'total'))),
    extent,
    units,
    unitsIn,
    unitOf,
    unitIn,
    figure,
    series: (region, segment) =>
      years.map((year) => figure(region, year, segment)).filter((found) => found !== undefined),
    national,
  };
}
