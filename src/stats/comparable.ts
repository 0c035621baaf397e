import type { Dataset, Observation, Region } from '../data/dataset.ts';
import { comparePeriods } from '../data/period.ts';
import { share } from './share.ts';

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
const CONFIDENCE = { high: 0, medium: 1, low: 2 } as const;

interface Sum {
  readonly value: number;
  readonly inputs: readonly Observation[];
}

/** Of several rows for one year: the latest, then the most trusted, then the first by source. */
function best(rows: readonly Observation[]): Observation | undefined {
  return [...rows].sort(
    (a, b) =>
      comparePeriods(b.period, a.period) ||
      CONFIDENCE[a.confidence] - CONFIDENCE[b.confidence] ||
      a.source.localeCompare(b.source, 'en'),
  )[0];
}

function participants(dataset: Dataset, region: string, year: number, segment: 'formal' | 'informal') {
  return best(
    dataset
      .series(region, PARTICIPANTS[segment])
      .filter((o) => o.basis === 'residence' && o.period.year === year && o.confidence !== 'low'),
  );
}

function survey(dataset: Dataset, region: string, indicator: string, year: number): Observation | undefined {
  return best(
    dataset
      .series(region, indicator)
      .filter((o) => o.period.year === year && o.period.month === SURVEY_MONTH && o.confidence !== 'low'),
  );
}

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
export function comparableFigure(
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

/** All comparable figures of a dataset, computed once. */
export interface Comparable {
  /** Years that have figures, ascending. */
  readonly years: readonly number[];
  /**
   * The regions figures are counted by, in table order: provinces of today, and former provinces in place of the
   * members that have no figures of their own.
   */
  readonly units: readonly Region[];
  /** The unit that carries a province's figures: itself, or the former province it was part of. */
  unitOf(province: string): Region | undefined;
  figure(region: string, year: number, segment: Segment): ComparableFigure | undefined;
  /** One region's figures over the years, ascending; years without figure are left out. */
  series(region: string, segment: Segment): readonly ComparableFigure[];
  /** The country: the sum of all units that have a figure, and how many those are. */
  national(year: number, segment: Segment): (ComparableFigure & { readonly regions: number }) | undefined;
}

const keyOf = (region: string, year: number, segment: Segment): string => `${region} ${year} ${segment}`;

/** Computes the comparable family for every province, year and segment. */
export function comparable(dataset: Dataset): Comparable {
  const provinces = [...dataset.regions.values()].filter(({ level }) => level === 'province');
  const counted = dataset.observations.filter(
    (o) => o.indicator === PARTICIPANTS.formal && o.basis === 'residence',
  );
  const years = [...new Set(counted.map((o) => o.period.year))].sort((a, b) => a - b);

  const figures = new Map<string, ComparableFigure>();
  for (const region of provinces) {
    for (const year of years) {
      for (const segment of SEGMENTS) {
        const figure = comparableFigure(dataset, region, year, segment);
        if (figure) figures.set(keyOf(region.code, year, segment), figure);
      }
    }
  }

  const hasFigures = ({ code }: Region): boolean =>
    years.some((year) => figures.has(keyOf(code, year, 'total')));
  const former = provinces.filter((region) => region.members.length > 0 && hasFigures(region));
  const unitOf = (code: string): Region | undefined => {
    const region = dataset.regions.get(code);
    if (!region || hasFigures(region)) return region;
    return former.find(({ members }) => members.includes(code)) ?? region;
  };
  const present = provinces.filter(({ validTo }) => validTo === undefined);
  const units = [
    ...new Set(present.map(({ code }) => unitOf(code)).filter((region) => region !== undefined)),
  ];

  const national = (year: number, segment: Segment) => {
    const parts = units
      .map(({ code }) => figures.get(keyOf(code, year, segment)))
      .filter((figure) => figure !== undefined);
    const part = parts.reduce((sum, figure) => sum + figure.covered, 0);
    const whole = parts.reduce((sum, figure) => sum + figure.base, 0);
    const percent = share(part, whole);
    if (percent === undefined) return undefined;
    const inputs = parts.flatMap((figure) => figure.inputs);
    return {
      region: 'ID',
      year,
      segment,
      share: percent,
      covered: part,
      base: whole,
      inputs,
      regions: parts.length,
    };
  };

  const figure = (region: string, year: number, segment: Segment): ComparableFigure | undefined =>
    region === 'ID' ? national(year, segment) : figures.get(keyOf(region, year, segment));

  return {
    years,
    units,
    unitOf,
    figure,
    series: (region, segment) =>
      years.map((year) => figure(region, year, segment)).filter((found) => found !== undefined),
    national,
  };
}
