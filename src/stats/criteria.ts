import type { Criterion, Dataset, Measure, Observation, Region } from '../data/dataset.ts';
import { MEASURES } from '../data/tables.ts';
import type { Comparable, ComparableFigure, Segment } from './comparable.ts';
import { newestByIndicator } from './newest.ts';

/** Whose a comparable figure is where that is not the province's own. */
interface Counted {
  /** The former region that the province is still counted in. */
  readonly former: Region | undefined;
}

/** A province's own figure of what a criterion looks at; `none` where the tables hold none. Never a score. */
export type OwnFigure = { readonly measure: Measure } & (
  | ({ readonly kind: 'share'; readonly figure: ComparableFigure } & Counted)
  /** The change between the two newest years of the comparable family, in points. */
  | ({
      readonly kind: 'change';
      readonly from: number;
      readonly figure: ComparableFigure;
      readonly points: number;
    } & Counted)
  | { readonly kind: 'reported'; readonly row: Observation }
  | { readonly kind: 'none' }
);

/** Measures computed alike for every province, and the segment they are of. */
const SHARES: Partial<Record<Measure, Segment>> = { total: 'total', formal: 'formal', informal: 'informal' };

/** Measures only sources state, by the indicators that tell of them: the first that a province has a figure of is shown. */
const STATED: Partial<Record<Measure, readonly string[]>> = {
  non_asn: ['coverage_non_asn', 'protected_non_asn'],
  vulnerable: ['subsidised_workers', 'protected_vulnerable', 'coverage_vulnerable'],
  villages: ['villages_covered', 'coverage_village_officials', 'protected_village_officials'],
};

/** Whether a measure is computed alike for every province; the others are what sources state, of mixed dates and bases. */
export const isComparable = (measure: Measure): boolean => STATED[measure] === undefined;

function ownFigure(dataset: Dataset, comparable: Comparable, region: Region, measure: Measure): OwnFigure {
  const unit = comparable.unitOf(region.code) ?? region;
  const indicators = STATED[measure];
  if (indicators) {
    const newest = newestByIndicator(dataset.observationsOf(region.code));
    const row = indicators.flatMap((code) => newest.filter(({ indicator }) => indicator === code))[0];
    return row ? { measure, kind: 'reported', row } : { measure, kind: 'none' };
  }
  const former = unit === region ? undefined : unit;
  const [before, figure] = comparable.series(unit.code, SHARES[measure] ?? 'total').slice(-2);
  const newest = figure ?? before;
  if (measure !== 'growth')
    return newest ? { measure, kind: 'share', figure: newest, former } : { measure, kind: 'none' };
  if (!before || !figure) return { measure, kind: 'none' };
  return { measure, kind: 'change', from: before.year, figure, points: figure.share - before.share, former };
}

/** What the tables hold of a province beside each measure that some criterion looks at, in the order of the measures. */
export function ownFigures(dataset: Dataset, comparable: Comparable, region: Region): readonly OwnFigure[] {
  return judgedMeasures(dataset.criteria).map((measure) => ownFigure(dataset, comparable, region, measure));
}

/** The measures that some criterion looks at, in their order. */
export function judgedMeasures(criteria: readonly Criterion[]): readonly Measure[] {
  const judged = new Set(criteria.flatMap(({ measure }) => measure));
  return MEASURES.filter((measure) => judged.has(measure));
}

/** The year an edition's words name: "edition 2018 (assessment …)" → 2018; undefined where they name none. */
export const editionYear = ({ period }: Criterion): number | undefined => {
  const year = /\d{4}/.exec(period)?.[0];
  return year === undefined ? undefined : Number(year);
};

/** What one source says is judged of one group: its criteria as they stand in the table. */
export interface CriteriaList {
  readonly group: string;
  readonly groupEn: string;
  readonly source: string;
  readonly criteria: readonly Criterion[];
  /** The row whose explanation all of them repeat; undefined where each has its own. */
  readonly common: Criterion | undefined;
}

export interface CriteriaEdition {
  readonly year: number | undefined;
  readonly lists: readonly CriteriaList[];
}

function criteriaList(criteria: readonly Criterion[]): readonly CriteriaList[] {
  const [first] = criteria;
  if (!first) return [];
  const repeats = criteria.length > 1 && new Set(criteria.map(({ description }) => description)).size === 1;
  return [
    {
      group: first.group,
      groupEn: first.groupEn ?? first.group,
      source: first.source,
      criteria,
      common: repeats && first.description !== undefined ? first : undefined,
    },
  ];
}

/** The criteria by edition, newest first, those that name no year last; within one a list a group and source, as they come. */
export function criteriaByEdition(criteria: readonly Criterion[]): readonly CriteriaEdition[] {
  return [...Map.groupBy(criteria, editionYear)]
    .map(([year, rows]) => ({
      year,
      lists: [...Map.groupBy(rows, ({ group, source }) => `${group}\n${source}`).values()].flatMap(
        criteriaList,
      ),
    }))
    .sort((a, b) => (b.year ?? 0) - (a.year ?? 0));
}

/** How many criteria of a year look at a measure; `undefined` counts those that look at none. */
export interface JudgedCount {
  readonly measure: Measure | undefined;
  /** By edition, in their order. */
  readonly counts: readonly number[];
}

/** Which measures the editions look at, and how often something else. */
export function judgedCounts(
  editions: readonly CriteriaEdition[],
  measures: readonly Measure[],
): readonly JudgedCount[] {
  return [...measures, undefined].map((measure) => ({
    measure,
    counts: editions.map(
      ({ lists }) =>
        lists
          .flatMap(({ criteria }) => criteria)
          .filter((criterion) =>
            measure === undefined ? criterion.measure.length === 0 : criterion.measure.includes(measure),
          ).length,
    ),
  }));
}

/** What a province's own figure is sorted by; undefined where there is none. */
export function sortValue(own: OwnFigure): number | undefined {
  if (own.kind === 'share') return own.figure.share;
  if (own.kind === 'change') return own.points;
  return own.kind === 'reported' ? own.row.value : undefined;
}
