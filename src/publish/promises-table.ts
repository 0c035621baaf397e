import type { Dataset, Observation } from '../data/dataset.ts';
import type { DatedPoint } from '../stats/measure.ts';
import type { Statistics } from '../stats/profile.ts';
import { shareOfPromise } from '../stats/progress-marks.ts';
import type { Progress, PromiseUnit } from '../stats/promise.ts';
import { type PromiseSummary, summaryOf } from '../stats/promise-summary.ts';
import type { PromiseFamily, PromiseRow, Scoreboard } from '../stats/scoreboard.ts';
import { csvText } from './csv.ts';
import { type Cell, type DerivedColumn, type DerivedTable, derivedTable } from './derived-table.ts';
import { fixedOrNull, type Json, type Measured, orNull } from './json.ts';

/** The figure nearest to the date of a promise whose outcome is not known: a share of all workers, or a count. */
const nearestRow = ({ nearest, nearestCount }: Progress): Observation | undefined =>
  nearest?.total ?? nearestCount;

const valueIn = (unit: PromiseUnit): Measured => (unit === 'percent' ? 'percent' : 'persons');
const paceIn = (unit: PromiseUnit): Measured => (unit === 'percent' ? 'pointsAYear' : 'persons');

interface FamilyRow extends PromiseRow {
  readonly family: PromiseFamily;
}

type PromiseColumn = DerivedColumn<FamilyRow>;

/** Column names are append-only. Values are in the unit of the promise: percent, or persons. */
const columns = (dataset: Dataset): readonly PromiseColumn[] => {
  const sourceOf = ({ progress }: FamilyRow) => dataset.sources.get(progress.target.source);
  const own = (
    name: string,
    type: PromiseColumn['type'],
    value: (progress: FamilyRow['progress'], row: FamilyRow) => Cell,
  ): PromiseColumn => ({ name, type, value: (row) => value(row.progress, row) });
  const yes = (flag: boolean): string => (flag ? 'yes' : 'no');
  const point = (
    name: string,
    of: (progress: FamilyRow['progress']) => DatedPoint | undefined,
  ): readonly PromiseColumn[] => [
    own(name, 'string', (progress) => orNull(of(progress)?.period.text)),
    own(`${name}_value`, 'number', (progress) => fixedOrNull(of(progress)?.value, valueIn(progress.unit))),
  ];
  return [
    own('region', 'string', (_, { region }) => region.code),
    own('name', 'string', (_, { region }) => region.name),
    own('level', 'string', (_, { region }) => region.level),
    own('province', 'string', (_, { region, province }) =>
      region.level === 'regency' ? province.code : null,
    ),
    own('island_group', 'string', (_, { province }) => orNull(province.islandGroup)),
    own('family', 'string', (_, { family }) => family.code),
    own('indicator', 'string', ({ target }) => target.indicator),
    own('unit', 'string', ({ unit }) => unit),
    own('due', 'string', ({ target }) => target.due.text),
    own('value', 'number', ({ target }) => target.value),
    own('set_on', 'string', ({ target }) => orNull(target.setOn?.text)),
    own('basis', 'string', ({ target }) => orNull(target.basis)),
    own('instrument', 'string', ({ target }) => orNull(target.instrument)),
    own('instrument_en', 'string', ({ target }) => orNull(target.instrumentEn)),
    own('confidence', 'string', ({ target }) => target.confidence),
    own('source', 'string', ({ target }) => target.source),
    own('publisher', 'string', (_, row) => orNull(sourceOf(row)?.publisher)),
    own('url', 'string', (_, row) => orNull(sourceOf(row)?.url)),
    own('file', 'string', ({ target }) => target.at.file),
    own('line', 'integer', ({ target }) => target.at.line),
    own('status', 'string', ({ verdict }) => verdict.status),
    own('passed', 'boolean', ({ passed }) => yes(passed)),
    own('held_family', 'string', ({ measure }) => orNull(measure?.family)),
    own('held_basis_stated', 'boolean', ({ measure }) => (measure ? yes(measure.basisStated) : null)),
    own('held_period', 'string', ({ measure }) => orNull(measure?.point.period.text)),
    own('held_value', 'number', ({ measure, unit }) => fixedOrNull(measure?.point.value, valueIn(unit))),
    own('held_qualifier', 'string', ({ measure }) =>
      measure?.family === 'reported' ? orNull(measure.row.qualifier) : null,
    ),
    own('held_source', 'string', ({ measure }) =>
      measure?.family === 'reported' ? measure.row.source : null,
    ),
    own('held_file', 'string', ({ measure }) =>
      measure?.family === 'reported' ? measure.row.at.file : null,
    ),
    own('held_line', 'integer', ({ measure }) =>
      measure?.family === 'reported' ? measure.row.at.line : null,
    ),
    own('base', 'number', ({ measure }) => fixedOrNull(measure?.base, 'persons')),
    own('base_origin', 'string', ({ measure }) => orNull(measure?.baseOrigin)),
    ...point('pace_from', ({ verdict }) => verdict.from),
    own('pace_made', 'number', ({ verdict, unit }) => fixedOrNull(verdict.made, paceIn(unit))),
    own('pace_needed', 'number', ({ verdict, unit }) => fixedOrNull(verdict.needed, paceIn(unit))),
    own('ratio', 'number', ({ verdict }) => fixedOrNull(verdict.ratio, 'ratio')),
    own('gap', 'number', ({ gap, unit }) => fixedOrNull(gap, valueIn(unit))),
    own('workers_to_go', 'integer', ({ toGo }) => orNull(toGo)),
    own('workers_to_go_approximate', 'boolean', ({ approximate, toGo }) =>
      toGo === undefined ? null : yes(approximate),
    ),
    own('workers_to_go_a_month', 'integer', ({ toGoPerMonth }) => orNull(toGoPerMonth)),
    own('projected', 'number', ({ projected, unit }) => fixedOrNull(projected, valueIn(unit))),
    own('days_left', 'integer', ({ daysLeft }) => orNull(daysLeft)),
    ...point('reached', ({ verdict }) => verdict.reached),
    ...point('reached_later', ({ reachedLater }) => reachedLater),
    own('nearest_period', 'string', (progress) => orNull(nearestRow(progress)?.period.text)),
    own('nearest_share', 'number', ({ nearest }) => orNull(nearest?.total.value)),
    own('nearest_basis', 'string', (progress) => orNull(nearestRow(progress)?.basis)),
    own('nearest_source', 'string', (progress) => orNull(nearestRow(progress)?.source)),
    own('share_of_promise', 'number', (progress) => fixedOrNull(shareOfPromise(progress), 'percent')),
    own('nearest_persons', 'integer', ({ nearestCount }) => orNull(nearestCount?.value)),
  ];
};

/** The rows of a board with the family of each, in the board's order. */
function withFamilies(
  { families, rows }: Scoreboard,
  chosen: readonly PromiseRow[] = rows,
): readonly FamilyRow[] {
  const byLine = new Map(
    families.flatMap((family) => family.rows.map(({ progress }) => [progress.target.at.line, family])),
  );
  return chosen.flatMap((row) => {
    const family = byLine.get(row.progress.target.at.line);
    return family ? [{ ...row, family }] : [];
  });
}

/**
 * Promises with every figure that is shown of them, as CSV: all of them, or those that a chart draws.
 * @param chosen rows of the board
 */
export const promisesCsv = (dataset: Dataset, board: Scoreboard, chosen?: readonly PromiseRow[]): string =>
  csvText(columns(dataset), withFamilies(board, chosen));

/** All promises with every figure that is shown of them. */
export const promisesTable = (dataset: Dataset, board: Scoreboard): DerivedTable =>
  derivedTable('promises', columns(dataset), withFamilies(board));

const summaryJson = ({
  total,
  due,
  achieved,
  missed,
  unknown,
  open,
  early,
  onTrack,
  behind,
  farBehind,
  reversing,
  unjudged,
}: PromiseSummary): { readonly [key: string]: Json } => ({
  promises: total,
  fallen_due: due,
  achieved,
  missed,
  outcome_not_known: unknown,
  open,
  achieved_early: early,
  on_track: onTrack,
  behind,
  far_behind: farBehind,
  reversing,
  not_judged: unjudged,
});

/** The same as JSON, with how many stand where, by family and in all. */
export function promisesJson(dataset: Dataset, stats: Statistics, board: Scoreboard): Json {
  const cells = columns(dataset);
  return {
    about:
      'Every promise on record, held against a figure on its own basis. Families do not compare: never divide one by the base of another.',
    units: {
      value: 'percent, or persons where unit is persons',
      gap: 'percentage points, or persons where unit is persons',
      pace_made: 'percentage points a year, or persons a year where unit is persons',
      workers_to_go: 'persons',
      share_of_promise: 'percent',
    },
    as_of: stats.asOf.text,
    digest: dataset.digest,
    summary: summaryJson(summaryOf(board.rows)),
    tally: board.tally.map((each) => ({ ...each })),
    families: board.families.map(({ code, indicator, basis, rows }) => ({
      family: code,
      indicator,
      basis: orNull(basis),
      ...summaryJson(summaryOf(rows)),
    })),
    promises: withFamilies(board).map((row) =>
      Object.fromEntries(
        cells.map(({ name, type, value }) => {
          const cell = value(row);
          return [name, type === 'boolean' && cell !== null ? cell === 'yes' : cell];
        }),
      ),
    ),
  };
}
