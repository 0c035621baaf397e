import { trendParts } from '../charts/region-trend.ts';
import type { Dataset, Observation, Region, Source } from '../data/dataset.ts';
import { COMPARABLE_BASIS, type ComparableFigure } from '../stats/comparable.ts';
import type { SegmentGap, SegmentGaps } from '../stats/gap.ts';
import type { Hundreds } from '../stats/hundreds.ts';
import type { Overview } from '../stats/overview.ts';
import type { RegionProfile, Statistics } from '../stats/profile.ts';
import { outOfHundred } from '../stats/share.ts';
import type { Trends } from '../stats/since-first.ts';
import { type CsvColumn, csvText } from './csv.ts';
import { fixed, fixedOrNull, orNull } from './json.ts';

// Column names are append-only. A computed figure names the sources of its rows, with `;` between them: the rows are on
// its page and in the records of `/api/v1/regions/`.

/** A share that a chart of a region draws. */
interface ChartRow {
  readonly series: 'reported' | 'comparable' | 'target' | 'projection';
  readonly region: Region;
  readonly period: string;
  readonly segment: string;
  /** Percent; as its source wrote it, or computed with two decimals. */
  readonly share: number;
  readonly row?: Pick<Observation, 'basis' | 'source' | 'confidence' | 'at'> & {
    readonly qualifier?: Observation['qualifier'];
  };
  /** The rows that a computed share is made of. */
  readonly inputs?: readonly Observation[];
}

const reportedRow = (region: Region, period: string, segment: string, row: Observation): ChartRow => ({
  series: 'reported',
  region,
  period,
  segment,
  share: row.value,
  row,
});

const comparableRow = (region: Region, { year, segment, share, inputs }: ComparableFigure): ChartRow => ({
  series: 'comparable',
  region,
  period: String(year),
  segment,
  share: fixed(share, 'percent'),
  inputs,
});

type Column = CsvColumn<ChartRow>;

function columns(dataset: Dataset): readonly Column[] {
  const source = ({ row }: ChartRow): Source | undefined => row && dataset.sources.get(row.source);
  const sources = ({ row, inputs = [] }: ChartRow): readonly string[] =>
    row ? [row.source] : [...new Set(inputs.map((input) => input.source))];
  const publishers = (row: ChartRow): readonly string[] => [
    ...new Set(sources(row).flatMap((id) => dataset.sources.get(id)?.publisher ?? [])),
  ];
  const listed = (texts: readonly string[]): string | null => texts.join(';') || null;
  return [
    { name: 'series', value: ({ series }) => series },
    { name: 'region', value: ({ region }) => region.code },
    { name: 'name', value: ({ region }) => region.name },
    { name: 'period', value: ({ period }) => period },
    { name: 'segment', value: ({ segment }) => segment },
    { name: 'share', value: ({ share }) => share },
    { name: 'qualifier', value: ({ row }) => orNull(row?.qualifier) },
    { name: 'basis', value: ({ row, inputs }) => orNull(inputs ? COMPARABLE_BASIS : row?.basis) },
    { name: 'confidence', value: ({ row }) => orNull(row?.confidence) },
    { name: 'source', value: (row) => listed(sources(row)) },
    { name: 'publisher', value: (row) => listed(publishers(row)) },
    { name: 'url', value: (row) => orNull(source(row)?.url) },
    { name: 'file', value: ({ row }) => orNull(row?.at.file) },
    { name: 'line', value: ({ row }) => orNull(row?.at.line) },
  ];
}

/** The figures of a region's trend, each family by date, then its promise. */
export function trendCsv(dataset: Dataset, { comparable }: Statistics, profile: RegionProfile): string {
  const { region, unit } = profile;
  const { reported, comparable: series, promise, projected } = trendParts(profile, comparable);
  const due = promise?.target.due.text ?? '';
  const rows: ChartRow[] = [
    ...reported.toReversed().map(({ period, total }) => reportedRow(region, period.text, 'total', total)),
    ...series.map((figure) => comparableRow(unit, figure)),
  ];
  if (promise) {
    const { target } = promise;
    rows.push({ series: 'target', region, period: due, segment: 'total', share: target.value, row: target });
  }
  if (projected !== undefined) {
    const share = fixed(projected, 'percent');
    rows.push({ series: 'projection', region, period: due, segment: 'total', share });
  }
  return csvText(columns(dataset), rows);
}

/** The shares that a region shows as one hundred workers, with the number of the protected among them. */
export function workersCsv(dataset: Dataset, { region, unit }: RegionProfile, hundreds: Hundreds): string {
  const rows =
    hundreds.family === 'reported'
      ? hundreds.shares.map(({ segment, row }) => ({
          ...reportedRow(region, hundreds.statement.period.text, segment, row),
          exact: row.value,
        }))
      : hundreds.shares.map((figure) => ({ ...comparableRow(unit, figure), exact: figure.share }));
  // Of the exact share, as the pages count: 42.4967 is written 42.5, which would round to 43.
  const of100: CsvColumn<(typeof rows)[number]> = {
    name: 'of_100',
    value: ({ exact, row }) => outOfHundred(exact, row?.qualifier),
  };
  return csvText([...columns(dataset), of100], rows);
}

interface MapRow {
  readonly region: Region;
  readonly share: number | undefined;
  readonly rank: number | undefined;
  /** The former region whose figure stands for this province. */
  readonly within: Region | undefined;
}

/**
 * A view of the comparable family: the country first where the year is complete, then every province of today; one
 * without a figure keeps its row. Shares only: numbers of people of a former region would be counted once a member.
 */
export function mapCsv({ country }: Statistics, { year, segment, rows, national }: Overview): string {
  const provinces = rows.map(({ province, unit, figure, rank }) => ({
    region: province,
    share: figure?.share,
    rank,
    within: unit === province ? undefined : unit,
  }));
  const all = national && {
    region: country.region,
    share: national.share,
    rank: undefined,
    within: undefined,
  };
  const mapColumns: readonly CsvColumn<MapRow>[] = [
    { name: 'region', value: ({ region }) => region.code },
    { name: 'name', value: ({ region }) => region.name },
    { name: 'year', value: () => year },
    { name: 'segment', value: () => segment },
    { name: 'share', value: ({ share }) => fixedOrNull(share, 'percent') },
    { name: 'rank', value: ({ rank }) => orNull(rank) },
    { name: 'within', value: ({ within }) => orNull(within?.code) },
    { name: 'within_name', value: ({ within }) => orNull(within?.name) },
  ];
  return csvText(mapColumns, all ? [all, ...provinces] : provinces);
}

/** Formal and informal workers of a year: the country first, then every region, the widest gap first. */
export function segmentsCsv({ country }: Statistics, { year, national, rows }: SegmentGaps): string {
  const gapColumns: readonly CsvColumn<SegmentGap & { readonly unit: Region }>[] = [
    { name: 'region', value: ({ unit }) => unit.code },
    { name: 'name', value: ({ unit }) => unit.name },
    { name: 'year', value: () => year },
    { name: 'formal', value: ({ formal }) => fixed(formal.share, 'percent') },
    { name: 'informal', value: ({ informal }) => fixed(informal.share, 'percent') },
    { name: 'gap', value: ({ gap }) => fixed(gap, 'percent') },
  ];
  return csvText(gapColumns, [{ unit: country.region, ...national }, ...rows]);
}

/** The years of all workers: the country first, then every region, the highest first; a row a year. */
export function multiplesCsv({ country }: Statistics, { national, rows }: Trends): string {
  const yearColumns: readonly CsvColumn<{ readonly unit: Region; readonly figure: ComparableFigure }>[] = [
    { name: 'region', value: ({ unit }) => unit.code },
    { name: 'name', value: ({ unit }) => unit.name },
    { name: 'year', value: ({ figure }) => figure.year },
    { name: 'share', value: ({ figure }) => fixed(figure.share, 'percent') },
  ];
  const all = [{ unit: country.region, ...national }, ...rows];
  return csvText(
    yearColumns,
    all.flatMap(({ unit, figures }) => figures.map((figure) => ({ unit, figure }))),
  );
}
