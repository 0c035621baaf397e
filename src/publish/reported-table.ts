import type { Dataset, Region } from '../data/dataset.ts';
import type { Statistics } from '../stats/profile.ts';
import type { Reported } from '../stats/reported.ts';
import { type DerivedColumn, type DerivedTable, derivedTable } from './derived-table.ts';
import { fixedOrNull, orNull } from './json.ts';
import type { RuleFindings } from './quality.ts';

interface ReportedRow {
  readonly region: Region;
  readonly reported: Reported;
  /** What is doubted about the headline, by its ids in the table of doubts. */
  readonly doubts: readonly string[];
}

/** The ids of what is still doubted about the headline of a region, by its code. */
function doubtsOf(rules: readonly RuleFindings[]): ReadonlyMap<string, readonly string[]> {
  const pairs = rules
    .flatMap(({ isDoubt, open }) => (isDoubt ? open : []))
    .flatMap(({ id, uses }) =>
      uses.flatMap((use) => (use.kind === 'headline' ? [{ code: use.region.code, id }] : [])),
    );
  const grouped = Map.groupBy(pairs, ({ code }) => code);
  return new Map([...grouped].map(([code, own]) => [code, [...new Set(own.map(({ id }) => id))]]));
}

/**
 * The country, every province of today, then every regency that has a headline. A province without one keeps its row,
 * with empty cells: a gap is a finding.
 */
function reportedRows(
  { country, provinces, profile, regencyProfilesOf }: Statistics,
  rules: readonly RuleFindings[],
): readonly ReportedRow[] {
  const doubts = doubtsOf(rules);
  const own = [country, ...provinces.map(({ code }) => profile(code))];
  const regencies = own
    .flatMap(({ region }) => regencyProfilesOf(region.code))
    .filter(({ reported }) => reported.headline !== undefined);
  return [...own, ...regencies].map(({ region, reported }) => ({
    ...{ region, reported, doubts: doubts.get(region.code) ?? [] },
  }));
}

/** Column names are append-only. */
const columns = (dataset: Dataset): readonly DerivedColumn<ReportedRow>[] => [
  { name: 'region', type: 'string', value: ({ region }) => region.code },
  { name: 'name', type: 'string', value: ({ region }) => region.name },
  { name: 'level', type: 'string', value: ({ region }) => region.level },
  { name: 'period', type: 'string', value: ({ reported: { headline } }) => orNull(headline?.period.text) },
  {
    name: 'period_basis',
    type: 'string',
    value: ({ reported: { headline } }) => orNull(headline?.total.periodBasis),
  },
  { name: 'share', type: 'number', value: ({ reported: { headline } }) => orNull(headline?.total.value) },
  {
    name: 'qualifier',
    type: 'string',
    value: ({ reported: { headline } }) => orNull(headline?.total.qualifier),
  },
  { name: 'basis', type: 'string', value: ({ reported: { headline } }) => orNull(headline?.total.basis) },
  {
    name: 'confidence',
    type: 'string',
    value: ({ reported: { headline } }) => orNull(headline?.total.confidence),
  },
  { name: 'formal', type: 'number', value: ({ reported: { headline } }) => orNull(headline?.formal?.value) },
  {
    name: 'informal',
    type: 'number',
    value: ({ reported: { headline } }) => orNull(headline?.informal?.value),
  },
  { name: 'covered', type: 'number', value: ({ reported: { headline } }) => orNull(headline?.count?.value) },
  {
    name: 'base',
    type: 'integer',
    value: ({ reported: { headline } }) => fixedOrNull(headline?.base, 'persons'),
  },
  { name: 'statements', type: 'integer', value: ({ reported: { statements } }) => statements.length },
  { name: 'source', type: 'string', value: ({ reported: { headline } }) => orNull(headline?.source) },
  {
    name: 'publisher',
    type: 'string',
    value: ({ reported: { headline } }) =>
      orNull(headline && dataset.sources.get(headline.source)?.publisher),
  },
  {
    name: 'url',
    type: 'string',
    value: ({ reported: { headline } }) => orNull(headline && dataset.sources.get(headline.source)?.url),
  },
  { name: 'file', type: 'string', value: ({ reported: { headline } }) => orNull(headline?.total.at.file) },
  { name: 'line', type: 'integer', value: ({ reported: { headline } }) => orNull(headline?.total.at.line) },
  {
    name: 'doubts',
    type: 'string',
    value: ({ doubts }) => (doubts.length === 0 ? null : doubts.join(';')),
  },
];

/** The headline of every region, with the row and the source it rests on, and what is doubted about it. */
export const reportedTable = (
  dataset: Dataset,
  stats: Statistics,
  rules: readonly RuleFindings[],
): DerivedTable => derivedTable('reported', columns(dataset), reportedRows(stats, rules));

/** The text of `reported.csv`, its header first: one row a region, share in percent, counts in persons. */
export const reportedCsv = (...of: Parameters<typeof reportedTable>): string => reportedTable(...of).csv;
