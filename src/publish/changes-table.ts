import type { Dataset } from '../data/dataset.ts';
import { parsePeriod } from '../data/period.ts';
import { cellOfKey, rowName } from '../data/revised.ts';
import { regionOf } from '../data/table-changes.ts';
import type { Follows } from '../stats/previous-figure.ts';
import type { LogStep, NewFigure, Revised } from './change-log.ts';
import { type DerivedColumn, type DerivedTable, derivedTable } from './derived-table.ts';
import { fixed, type Json, orNull } from './json.ts';

/** What names a region in the table. */
function regionCells({ regions }: Dataset, code: string | undefined) {
  const region = regions.get(code ?? '');
  return {
    region: orNull(code),
    region_name: orNull(region?.name),
    region_name_en: orNull(region?.nameEn),
  };
}

const isShare = ({ indicators }: Dataset, code: string): boolean => indicators.get(code)?.unit === 'percent';

const followsCells = (dataset: Dataset, follows: Follows | undefined) => ({
  previous_value: orNull(follows?.before.value),
  previous_period: orNull(follows?.before.period.text),
  difference: follows
    ? fixed(follows.difference, isShare(dataset, follows.before.indicator) ? 'percent' : 'persons')
    : null,
});

function newRow(dataset: Dataset, { release }: LogStep, day: string, { id, of, row, follows }: NewFigure) {
  const [table = '', ...key] = of;
  return {
    ...{ id, release: orNull(release?.id), date: day, kind: 'new' },
    ...{ table, row: rowName(key) },
    ...regionCells(dataset, row.region),
    indicator: row.indicator,
    period: 'due' in row ? row.due.text : row.period.text,
    basis: orNull(row.basis),
    source: row.source,
    ...{ column: 'value', before: null, after: String(row.value) },
    ...followsCells(dataset, follows),
    ...{ reason_id: null, reason_en: null, reason_source: null, own_error: null },
    ...{ file: row.at.file, line: row.at.line },
  } satisfies Json;
}

function revisedRow(dataset: Dataset, step: LogStep, revised: Revised) {
  const { id, kind, table, key, column, was, now, told } = revised;
  const cell = (name: string): string | null => cellOfKey({ table, key }, name) || null;
  const period = cell(table === 'targets' ? 'due' : 'period');
  return {
    ...{ id, release: orNull(step.release?.id), date: told?.date.text ?? step.since, kind },
    ...{ table, row: rowName(key) },
    ...regionCells(dataset, regionOf({ table, key })),
    indicator: cell('indicator'),
    period: period !== null && parsePeriod(period) ? period : null,
    basis: cell('basis'),
    source: cell('source'),
    ...{ column: orNull(column), before: was, after: orNull(now) },
    ...{ previous_value: null, previous_period: null, difference: null },
    reason_id: orNull(told?.reasonId),
    reason_en: orNull(told?.reasonEn),
    reason_source: orNull(told?.source),
    own_error: told ? told.ownError === true : null,
    ...{ file: orNull(told?.at.file), line: orNull(told?.at.line) },
  } satisfies Json;
}

type ChangeRow = ReturnType<typeof newRow> | ReturnType<typeof revisedRow>;

/** Every figure that came and everything that was revised, newest step first. */
const rowsOf = (dataset: Dataset, log: readonly LogStep[]): readonly ChangeRow[] =>
  log.flatMap((step): readonly ChangeRow[] => [
    ...step.revised.map((one) => revisedRow(dataset, step, one)),
    ...step.arrivals.flatMap(({ day, figures }) => figures.map((one) => newRow(dataset, step, day, one))),
  ]);

const COLUMNS: readonly DerivedColumn<ChangeRow>[] = [
  { name: 'id', type: 'string', value: ({ id }) => id },
  { name: 'release', type: 'string', value: ({ release }) => release },
  { name: 'date', type: 'string', value: ({ date }) => date },
  { name: 'kind', type: 'string', value: ({ kind }) => kind },
  { name: 'table', type: 'string', value: ({ table }) => table },
  { name: 'row', type: 'string', value: ({ row }) => row },
  { name: 'region', type: 'string', value: ({ region }) => region },
  { name: 'region_name', type: 'string', value: ({ region_name }) => region_name },
  { name: 'region_name_en', type: 'string', value: ({ region_name_en }) => region_name_en },
  { name: 'indicator', type: 'string', value: ({ indicator }) => indicator },
  { name: 'period', type: 'string', value: ({ period }) => period },
  { name: 'basis', type: 'string', value: ({ basis }) => basis },
  { name: 'source', type: 'string', value: ({ source }) => source },
  { name: 'column', type: 'string', value: ({ column }) => column },
  { name: 'before', type: 'string', value: ({ before }) => before },
  { name: 'after', type: 'string', value: ({ after }) => after },
  { name: 'previous_value', type: 'number', value: ({ previous_value }) => previous_value },
  { name: 'previous_period', type: 'string', value: ({ previous_period }) => previous_period },
  { name: 'difference', type: 'number', value: ({ difference }) => difference },
  { name: 'reason_id', type: 'string', value: ({ reason_id }) => reason_id },
  { name: 'reason_en', type: 'string', value: ({ reason_en }) => reason_en },
  { name: 'reason_source', type: 'string', value: ({ reason_source }) => reason_source },
  {
    name: 'own_error',
    type: 'boolean',
    value: ({ own_error }) => (own_error === null ? null : own_error ? 'yes' : 'no'),
  },
  { name: 'file', type: 'string', value: ({ file }) => file },
  { name: 'line', type: 'integer', value: ({ line }) => line },
];

/** What changed in the tables since their first release, a row each. Column names are append-only. */
export const changesTable = (dataset: Dataset, log: readonly LogStep[]): DerivedTable =>
  derivedTable('changes', COLUMNS, rowsOf(dataset, log));

/** The same as JSON; keys are append-only. */
export const changesJson = (dataset: Dataset, log: readonly LogStep[]): Json => ({
  digest: dataset.digest,
  changes: rowsOf(dataset, log),
});
