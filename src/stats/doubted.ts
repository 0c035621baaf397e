import type { Dataset, Observation, Region, Target } from '../data/dataset.ts';
import { borrowedBase } from './borrowed-base.ts';
import type { Statistics } from './profile.ts';

type Figure = Observation | Target;

/** A doubted figure and what it is held against. */
export interface Doubted {
  readonly row: Figure;
  /** The figures that it is held against, in the order they are read. */
  readonly beside: readonly Figure[];
  /** What those make of it, in its own unit. */
  readonly computed: number | undefined;
}

/** What a doubted figure would be: as computed, else the figure of the same kind beside it; in its own unit. */
export function expectedOf({ row, beside, computed }: Doubted): number | undefined {
  if (computed !== undefined) return computed;
  return beside.find(({ indicator, basis }) => indicator === row.indicator && basis === row.basis)?.value;
}

/** The count that a share is of, where it is not a statement's: of the same source and date. */
const WHOLE: Readonly<Record<string, string>> = {
  coverage_formal: 'eligible_formal',
  coverage_informal: 'eligible_informal',
  formal_share: 'employed',
  informal_share: 'employed',
};

/**
 * The workers that a share is of, counted as the share counts them: by its own source, else by another on the same
 * basis at most half a year away. The employed of the survey are never put under a share of eligible workers.
 * @returns persons; undefined where nobody counts them
 */
function ownBase(
  dataset: Dataset,
  { reportedOf }: Pick<Statistics, 'reportedOf'>,
  row: Observation,
): number | undefined {
  const statement = reportedOf(row.region).statements.find(({ total }) => total === row);
  if (statement) return statement.base ?? borrowedBase(dataset, statement)?.value;
  const whole = WHOLE[row.indicator];
  return whole === undefined
    ? undefined
    : dataset
        .series(row.region, whole)
        .find(({ source, period }) => source === row.source && period.text === row.period.text)?.value;
}

/** How many people a doubt is about. */
export interface PeopleInDoubt {
  /** Persons, not rounded. */
  readonly people: number;
  /** Persons that a share is of; undefined where the figure is itself a count. */
  readonly base: number | undefined;
}

/**
 * How many people a doubt is about: those between a figure and what it would be. Points of a share are of the workers
 * that the share itself is of; so that doubts about shares and about counts can be put in one order.
 * @returns undefined where nothing says what the figure would be, or nobody counts the workers of its basis
 */
export function peopleInDoubt(
  dataset: Dataset,
  stats: Pick<Statistics, 'reportedOf'>,
  doubted: Doubted,
): PeopleInDoubt | undefined {
  const expected = expectedOf(doubted);
  if (expected === undefined) return undefined;
  const { row } = doubted;
  const apart = Math.abs(row.value - expected);
  const unit = dataset.indicators.get(row.indicator)?.unit;
  if (unit === 'persons') return { people: apart, base: undefined };
  // A target is held against a figure of its own basis or against none: it has no base of its own.
  if (unit !== 'percent' || 'due' in row) return undefined;
  const base = ownBase(dataset, stats, row);
  return base === undefined ? undefined : { people: (apart * base) / 100, base };
}

/** The region under which a doubt is told: that of its own row, of a regency its province. */
export function unitOfDoubt({ regions }: Pick<Dataset, 'regions'>, code: string): Region | undefined {
  const region = regions.get(code);
  return region?.level === 'regency' ? regions.get(region.parent ?? '') : region;
}

/** The most of some numbers, those unknown left out; undefined where all are. */
export const mostOf = (values: readonly (number | undefined)[]): number | undefined =>
  values.reduce(
    (most, value) => (value === undefined || (most !== undefined && most >= value) ? most : value),
    undefined,
  );

/** Things in the order of a number of theirs, the largest first and those without one last; equals as they stood. */
export const largestFirst = <T>(items: readonly T[], sizeOf: (item: T) => number | undefined): readonly T[] =>
  items.toSorted((a, b) => (sizeOf(b) ?? -1) - (sizeOf(a) ?? -1));

/**
 * The largest of some things, so many at most. Where those after them are as large as the last of them, none of that
 * size is among them: nothing is named before its equals. Things of one size have no largest.
 */
export function largestApart<T>(
  items: readonly T[],
  sizeOf: (item: T) => number,
  atMost: number,
): readonly T[] {
  const sorted = largestFirst(items, sizeOf);
  const next = sorted[atMost];
  const last = sorted.at(-1);
  const [first] = sorted;
  if (!first || !last || (sorted.length > 1 && sizeOf(first) === sizeOf(last))) return [];
  return sorted.slice(0, atMost).filter((item) => !next || sizeOf(item) > sizeOf(next));
}
