import type { Dataset, Region } from '../data/dataset.ts';
import type { Statistics } from '../stats/profile.ts';
import type { Reported } from '../stats/reported.ts';
import { type CsvColumn, csvText } from './csv.ts';
import { fixedOrNull, orNull } from './json.ts';

interface ReportedRow {
  readonly region: Region;
  readonly reported: Reported;
}

/**
 * The country, every province of today, then every regency that has a headline. A province without one keeps its row,
 * with empty cells: a gap is a finding.
 */
function reportedRows({ country, provinces, profile }: Statistics): readonly ReportedRow[] {
  const own = [country, ...provinces.map(({ code }) => profile(code))];
  const regencies = own
    .flatMap(({ regencies }) => regencies)
    .filter(({ reported }) => reported.headline !== undefined);
  return [...own, ...regencies].map(({ region, reported }) => ({ region, reported }));
}

/** Column names are append-only. */
const columns = (dataset: Dataset): readonly CsvColumn<ReportedRow>[] => [
  { name: 'region', value: ({ region }) => region.code },
  { name: 'name', value: ({ region }) => region.name },
  { name: 'level', value: ({ region }) => region.level },
  { name: 'period', value: ({ reported: { headline } }) => orNull(headline?.period.text) },
  { name: 'period_basis', value: ({ reported: { headline } }) => orNull(headline?.total.periodBasis) },
  { name: 'share', value: ({ reported: { headline } }) => orNull(headline?.total.value) },
  { name: 'qualifier', value: ({ reported: { headline } }) => orNull(headline?.total.qualifier) },
  { name: 'basis', value: ({ reported: { headline } }) => orNull(headline?.total.basis) },
  { name: 'confidence', value: ({ reported: { headline } }) => orNull(headline?.total.confidence) },
  { name: 'formal', value: ({ reported: { headline } }) => orNull(headline?.formal?.value) },
  { name: 'informal', value: ({ reported: { headline } }) => orNull(headline?.informal?.value) },
  { name: 'covered', value: ({ reported: { headline } }) => orNull(headline?.count?.value) },
  { name: 'base', value: ({ reported: { headline } }) => fixedOrNull(headline?.base, 'persons') },
  { name: 'statements', value: ({ reported: { statements } }) => statements.length },
  { name: 'source', value: ({ reported: { headline } }) => orNull(headline?.source) },
  {
    name: 'publisher',
    value: ({ reported: { headline } }) =>
      orNull(headline && dataset.sources.get(headline.source)?.publisher),
  },
  {
    name: 'url',
    value: ({ reported: { headline } }) => orNull(headline && dataset.sources.get(headline.source)?.url),
  },
  { name: 'file', value: ({ reported: { headline } }) => orNull(headline?.total.at.file) },
  { name: 'line', value: ({ reported: { headline } }) => orNull(headline?.total.at.line) },
];

/** The headline of every region as CSV, with the row and the source it rests on. */
export const reportedCsv = (dataset: Dataset, stats: Statistics): string =>
  csvText(columns(dataset), reportedRows(stats));
