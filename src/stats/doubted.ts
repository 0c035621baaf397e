import type { Dataset, Observation, Region, Target } from '../data/dataset.ts';
import { type Comparable, SEGMENTS, type Segment } from './comparable.ts';

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

const segmentOf = (indicator: string): Segment =>
  SEGMENTS.find((segment) => indicator.endsWith(`_${segment}`)) ?? 'total';

/**
 * How many people a doubt is about: those between a figure and what it would be. Points of a share are of the people at
 * work in its region and segment, in the newest year that the survey tells them; so that doubts about shares and about
 * counts can be put in one order.
 * @returns persons, not rounded; undefined where nothing says what the figure would be, or nobody counts the workers
 */
export function peopleInDoubt(
  { indicators }: Pick<Dataset, 'indicators'>,
  comparable: Pick<Comparable, 'series' | 'unitOf'>,
  doubted: Doubted,
): number | undefined {
  const expected = expectedOf(doubted);
  if (expected === undefined) return undefined;
  const { region, indicator, value } = doubted.row;
  const apart = Math.abs(value - expected);
  const unit = indicators.get(indicator)?.unit;
  if (unit === 'persons') return apart;
  if (unit !== 'percent') return undefined;
  const counted = comparable.unitOf(region)?.code ?? region;
  const base = comparable.series(counted, segmentOf(indicator)).at(-1)?.base;
  return base === undefined ? undefined : (apart * base) / 100;
}

/** The region under which a doubt is told: of a regency its province, of a province that was split what it was before. */
export function unitOfDoubt(
  { regions }: Pick<Dataset, 'regions'>,
  comparable: Pick<Comparable, 'unitOf'>,
  code: string,
): Region | undefined {
  const region = regions.get(code);
  const province = region?.level === 'regency' ? regions.get(region.parent ?? '') : region;
  return province && (comparable.unitOf(province.code) ?? province);
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
