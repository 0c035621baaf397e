import type { Observation, Region } from '../data/dataset.ts';
import {
  type Comparable,
  type ComparableFigure,
  isComplete,
  type NationalFigure,
  type Segment,
} from './comparable.ts';
import { directionOf } from './rounded-to.ts';

/** One province of today in a view of the comparable family. */
export interface OverviewRow {
  readonly province: Region;
  /** The region its figure is counted by: itself, or the former province it was part of. */
  readonly unit: Region;
  readonly figure: ComparableFigure | undefined;
  /** 1 is the highest of all units; members of one former province share its rank. Undefined in an incomplete year. */
  readonly rank: number | undefined;
  /** Points since the year before; undefined where either year has no figure. */
  readonly change: number | undefined;
  /** The shares of all years, ascending; undefined where a year has none. */
  readonly shares: readonly (number | undefined)[];
}

/** What a year of a segment shows over all provinces. */
export interface Overview {
  readonly year: number;
  readonly segment: Segment;
  readonly rows: readonly OverviewRow[];
  /** How many units have a figure … */
  readonly known: number;
  /** … of how many there are. */
  readonly units: number;
  /** Whether every unit has one: only then are there a national figure and ranks. */
  readonly complete: boolean;
  /** The ends of what is known. */
  readonly highest: ComparableFigure | undefined;
  readonly lowest: ComparableFigure | undefined;
  /** Undefined in an incomplete year. */
  readonly national: NationalFigure | undefined;
  /** Points the country moved since the year before; undefined where either year is incomplete. */
  readonly nationalChange: number | undefined;
  /** How many units rose and fell since the year before. */
  readonly rose: number;
  readonly fell: number;
  /** Points between the lowest and the highest share of the province that moved most over the years, as its row shows them. */
  readonly span: number;
}

/** The rows that the figures of a view are made of: those of the country, or while it has none those of the regions. */
export const inputsOf = ({ national, rows }: Pick<Overview, 'national' | 'rows'>): readonly Observation[] =>
  national?.inputs ?? rows.flatMap(({ figure }) => figure?.inputs ?? []);

/** The units of a year in the order of their figures, highest first. */
export type RankingOf = (
  year: number,
  segment: Segment,
) => readonly {
  readonly rank: number;
  readonly item: { readonly region: Region };
}[];

/** Points between the lowest and the highest of what is known. */
function rangeOf(shares: readonly (number | undefined)[]): number {
  const known = shares.filter((share) => share !== undefined);
  return known.length === 0 ? 0 : Math.max(...known) - Math.min(...known);
}

/** A view of the comparable family: one year and segment over all provinces of today, in table order. */
export function overview(
  comparable: Comparable,
  provinces: readonly Region[],
  ranked: RankingOf,
  year: number,
  segment: Segment,
): Overview {
  const ranking = ranked(year, segment);
  const extent = comparable.extent(year, segment);
  const complete = isComplete(extent);
  const rankOf = new Map(ranking.map(({ rank, item }) => [item.region.code, rank]));
  const figureOf = (province: Region, of: number): { unit: Region; figure: ComparableFigure | undefined } => {
    const unit = comparable.unitIn(province, of);
    return { unit, figure: comparable.figure(unit.code, of, segment) };
  };
  const changeOf = (
    now: ComparableFigure | undefined,
    before: ComparableFigure | undefined,
  ): number | undefined =>
    now && before && now.region === before.region ? now.share - before.share : undefined;

  const rows = provinces.map((province) => {
    const { unit, figure } = figureOf(province, year);
    return {
      province,
      unit,
      figure,
      rank: complete && figure ? rankOf.get(unit.code) : undefined,
      change: changeOf(figure, figureOf(province, year - 1).figure),
      shares: comparable.years.map((each) => figureOf(province, each).figure?.share),
    };
  });
  const figures = ranking.flatMap(({ item }) => comparable.figure(item.region.code, year, segment) ?? []);
  const changes = figures.flatMap(
    (figure) => changeOf(figure, comparable.figure(figure.region, year - 1, segment)) ?? [],
  );
  const national = comparable.national(year, segment);
  return {
    year,
    segment,
    rows,
    ...extent,
    complete,
    highest: figures[0],
    lowest: figures.at(-1),
    national,
    nationalChange: changeOf(national, comparable.national(year - 1, segment)),
    rose: changes.filter((change) => directionOf(change) > 0).length,
    fell: changes.filter((change) => directionOf(change) < 0).length,
    span: Math.max(0, ...rows.map(({ shares }) => rangeOf(shares))),
  };
}
