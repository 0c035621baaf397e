import type { Dataset } from '../data/dataset.ts';
import { type ComparableFigure, SEGMENTS } from '../stats/comparable.ts';
import type { Statistics } from '../stats/profile.ts';
import { type DerivedColumn, type DerivedTable, derivedTable } from './derived-table.ts';
import { fixed, type Json } from './json.ts';
import { doubtsByRow, type RuleFindings } from './quality.ts';

/** A figure of the comparable family as published. Column names are append-only. */
export interface ComparableRow {
  readonly region: string;
  readonly name: string;
  readonly year: number;
  readonly segment: string;
  /** Percent, two decimals. */
  readonly share: number;
  /** Persons. */
  readonly covered: number;
  /** Persons, rounded. */
  readonly base: number;
  /** How many regions the figure sums; 1 except for the country. */
  readonly regions: number;
  /** What is doubted about the numbers that it rests on: ids of the table of doubts, with `;` between them; null where nothing is, and of a sum. */
  readonly doubts: string | null;
}

/** All comparable figures: the country first, then the regions in table order; by year, then segment. */
export function comparableRows(
  dataset: Dataset,
  { comparable }: Statistics,
  rules: readonly RuleFindings[],
): readonly ComparableRow[] {
  const doubts = doubtsByRow(rules);
  const row = (figure: ComparableFigure, regions: number): ComparableRow => ({
    region: figure.region,
    name: dataset.regions.get(figure.region)?.name ?? figure.region,
    year: figure.year,
    segment: figure.segment,
    share: fixed(figure.share, 'percent'),
    covered: fixed(figure.covered, 'persons'),
    base: fixed(figure.base, 'persons'),
    regions,
    doubts:
      regions > 1
        ? null
        : [...new Set(figure.inputs.flatMap((input) => doubts.get(input) ?? []))].join(';') || null,
  });
  const rows: ComparableRow[] = [];
  for (const year of comparable.years) {
    for (const segment of SEGMENTS) {
      const country = comparable.national(year, segment);
      if (country) rows.push(row(country, country.regions));
    }
  }
  // A former region and its members never stand in one year together: their sum would count people twice.
  const carries = (code: string, year: number): boolean =>
    comparable.unitsIn(year).some((unit) => unit.code === code);
  for (const { code } of comparable.units) {
    for (const year of comparable.years) {
      for (const segment of SEGMENTS) {
        const figure = carries(code, year) && comparable.figure(code, year, segment);
        if (figure) rows.push(row(figure, 1));
      }
    }
  }
  return rows;
}

/** Column names are append-only. */
const COLUMNS: readonly DerivedColumn<ComparableRow>[] = [
  { name: 'region', type: 'string', value: ({ region }) => region },
  { name: 'name', type: 'string', value: ({ name }) => name },
  { name: 'year', type: 'year', value: ({ year }) => year },
  { name: 'segment', type: 'string', value: ({ segment }) => segment },
  { name: 'share', type: 'number', value: ({ share }) => share },
  { name: 'covered', type: 'integer', value: ({ covered }) => covered },
  { name: 'base', type: 'integer', value: ({ base }) => base },
  { name: 'regions', type: 'integer', value: ({ regions }) => regions },
  { name: 'doubts', type: 'string', value: ({ doubts }) => doubts },
];

/** One row a region, year and segment; shares in percent, covered and base in persons. */
export const comparableTable = (...of: Parameters<typeof comparableRows>): DerivedTable =>
  derivedTable('comparable', COLUMNS, comparableRows(...of));

/** The text of `comparable.csv`, its header first. */
export const comparableCsv = (...of: Parameters<typeof comparableRows>): string => comparableTable(...of).csv;

/**
 * The same figures as one document, beside what all rest on: the digest of the tables, and how much of the country each
 * year has.
 */
export const comparableJson = (
  dataset: Dataset,
  stats: Statistics,
  rules: readonly RuleFindings[],
): Json => ({
  about: 'Active participants by place of residence ÷ employed persons of the same year',
  units: { share: 'percent', covered: 'persons', base: 'persons' },
  as_of: stats.asOf.text,
  digest: dataset.digest,
  years: stats.comparable.years.map((year) => ({
    year,
    complete: stats.comparable.completeYears.includes(year),
    ...stats.comparable.extent(year, 'total'),
  })),
  figures: comparableRows(dataset, stats, rules).map((row) => ({ ...row })),
});
