import type { Dataset } from '../data/dataset.ts';
import type { DatedPoint } from '../stats/measure.ts';
import type { Statistics } from '../stats/profile.ts';
import { shareOfPromise } from '../stats/progress-marks.ts';
import type { PromiseUnit } from '../stats/promise.ts';
import { type PromiseSummary, summaryOf } from '../stats/promise-summary.ts';
import type { PromiseFamily, PromiseRow, Scoreboard } from '../stats/scoreboard.ts';
import { type CsvColumn, csvText } from './csv.ts';
import { fixedOrNull, type Json, type Measured, orNull } from './json.ts';

type Cell = string | number | null;

const valueIn = (unit: PromiseUnit): Measured => (unit === 'percent' ? 'percent' : 'persons');
const paceIn = (unit: PromiseUnit): Measured => (unit === 'percent' ? 'pointsAYear' : 'persons');

interface FamilyRow extends PromiseRow {
  readonly family: PromiseFamily;
}

interface PromiseColumn extends CsvColumn<FamilyRow> {
  readonly type: 'string' | 'number' | 'integer' | 'boolean';
  /** What it holds, in English. */
  readonly about: string;
}

/** Column names are append-only. Values are in the unit of the promise: percent, or persons. */
const columns = (dataset: Dataset): readonly PromiseColumn[] => {
  const sourceOf = ({ progress }: FamilyRow) => dataset.sources.get(progress.target.source);
  const own = (
    name: string,
    type: PromiseColumn['type'],
    about: string,
    value: (progress: FamilyRow['progress'], row: FamilyRow) => Cell,
  ): PromiseColumn => ({ name, type, about, value: (row) => value(row.progress, row) });
  const yes = (flag: boolean): string => (flag ? 'yes' : 'no');
  const point = (
    name: string,
    about: string,
    of: (progress: FamilyRow['progress']) => DatedPoint | undefined,
  ): readonly PromiseColumn[] => [
    own(name, 'string', `Date of ${about}`, (progress) => orNull(of(progress)?.period.text)),
    own(`${name}_value`, 'number', `Value of ${about}`, (progress) =>
      fixedOrNull(of(progress)?.value, valueIn(progress.unit)),
    ),
  ];
  return [
    own('region', 'string', 'Kemendagri code; ID is the country', (_, { region }) => region.code),
    own('name', 'string', 'Name in Indonesian', (_, { region }) => region.name),
    own('level', 'string', 'country, province or regency', (_, { region }) => region.level),
    own('province', 'string', 'The province of a regency; empty otherwise', (_, { region, province }) =>
      region.level === 'regency' ? province.code : null,
    ),
    own(
      'island_group',
      'string',
      'Key of the table of island groups; empty for the country',
      (_, { province }) => orNull(province.islandGroup),
    ),
    own(
      'family',
      'string',
      'Promises of one family compare: by basis where they are on all workers, else by indicator',
      (_, { family }) => family.code,
    ),
    own('indicator', 'string', 'Key of the table of indicators', ({ target }) => target.indicator),
    own(
      'unit',
      'string',
      'percent or persons: that of value, held_value, gap, paces and projected',
      ({ unit }) => unit,
    ),
    own('due', 'string', 'Year, month or day by which it is promised', ({ target }) => target.due.text),
    own('value', 'number', 'What is promised', ({ target }) => target.value),
    own('set_on', 'string', 'When it was set', ({ target }) => orNull(target.setOn?.text)),
    own('basis', 'string', 'What 100 percent is', ({ target }) => orNull(target.basis)),
    own('instrument', 'string', 'Who set it, or the document that does', ({ target }) =>
      orNull(target.instrument),
    ),
    own('instrument_en', 'string', 'The same in English, where it has a name there', ({ target }) =>
      orNull(target.instrumentEn),
    ),
    own('confidence', 'string', 'high, medium or low', ({ target }) => target.confidence),
    own('source', 'string', 'Key of the table of sources', ({ target }) => target.source),
    own('publisher', 'string', 'Who published it', (_, row) => orNull(sourceOf(row)?.publisher)),
    own('url', 'string', 'Where it was published', (_, row) => orNull(sourceOf(row)?.url)),
    own('file', 'string', 'The table the row stands in', ({ target }) => target.at.file),
    own('line', 'integer', 'The line of the row', ({ target }) => target.at.line),
    own(
      'status',
      'string',
      'How it stands; stale with passed says that the outcome is not known',
      ({ verdict }) => verdict.status,
    ),
    own(
      'passed',
      'boolean',
      'Whether its date has passed, seen from the newest moment of the data',
      ({ passed }) => yes(passed),
    ),
    own(
      'held_family',
      'string',
      'Whether the figure it is held against was reported, or is comparable; empty where none fits',
      ({ measure }) => orNull(measure?.family),
    ),
    own(
      'held_basis_stated',
      'boolean',
      'Whether promise and figure name one basis; if not they come from one source',
      ({ measure }) => (measure ? yes(measure.basisStated) : null),
    ),
    own('held_period', 'string', 'Date of that figure', ({ measure }) => orNull(measure?.point.period.text)),
    own('held_value', 'number', 'That figure', ({ measure, unit }) =>
      fixedOrNull(measure?.point.value, valueIn(unit)),
    ),
    own('held_qualifier', 'string', 'about, over or under', ({ measure }) =>
      measure?.family === 'reported' ? orNull(measure.row.qualifier) : null,
    ),
    own('held_source', 'string', 'Source of a reported figure', ({ measure }) =>
      measure?.family === 'reported' ? measure.row.source : null,
    ),
    own('held_file', 'string', 'The table a reported figure stands in', ({ measure }) =>
      measure?.family === 'reported' ? measure.row.at.file : null,
    ),
    own('held_line', 'integer', 'The line of a reported figure', ({ measure }) =>
      measure?.family === 'reported' ? measure.row.at.line : null,
    ),
    own('base', 'number', 'Workers that the figure is a share of, persons', ({ measure }) =>
      fixedOrNull(measure?.base, 'persons'),
    ),
    own('base_origin', 'string', 'stated, implied, another-source or survey', ({ measure }) =>
      orNull(measure?.baseOrigin),
    ),
    ...point(
      'pace_from',
      'the figure that the window of the pace begins with',
      ({ verdict }) => verdict.from,
    ),
    own('pace_made', 'number', 'Points or persons a year over the window', ({ verdict, unit }) =>
      fixedOrNull(verdict.made, paceIn(unit)),
    ),
    own(
      'pace_needed',
      'number',
      'Points or persons a year from the figure to the due date',
      ({ verdict, unit }) => fixedOrNull(verdict.needed, paceIn(unit)),
    ),
    own('ratio', 'number', 'Pace made ÷ pace needed', ({ verdict }) => fixedOrNull(verdict.ratio, 'ratio')),
    own('gap', 'number', 'Promise minus figure', ({ gap, unit }) => fixedOrNull(gap, valueIn(unit))),
    own('workers_to_go', 'integer', 'Persons still to be protected, on the base of the figure', ({ toGo }) =>
      orNull(toGo),
    ),
    own(
      'workers_to_go_approximate',
      'boolean',
      'Whether that rests on rounded numbers, or on two sources',
      ({ approximate, toGo }) => (toGo === undefined ? null : yes(approximate)),
    ),
    own('workers_to_go_a_month', 'integer', 'Persons a month up to the due date', ({ toGoPerMonth }) =>
      orNull(toGoPerMonth),
    ),
    own('projected', 'number', 'Where the pace made leads by the due date', ({ projected, unit }) =>
      fixedOrNull(projected, valueIn(unit)),
    ),
    own('days_left', 'integer', 'Days to the due date', ({ daysLeft }) => orNull(daysLeft)),
    ...point(
      'reached',
      'the first figure that had reached the promise by its date',
      ({ verdict }) => verdict.reached,
    ),
    ...point(
      'reached_later',
      'the first figure that reached the promise after its date',
      ({ reachedLater }) => reachedLater,
    ),
    own(
      'nearest_period',
      'string',
      'Date of the statement nearest to the due date, where no figure on the basis tells the outcome',
      ({ nearest }) => orNull(nearest?.period.text),
    ),
    own('nearest_share', 'number', 'Its share, percent', ({ nearest }) => orNull(nearest?.total.value)),
    own('nearest_basis', 'string', 'Its basis', ({ nearest }) => orNull(nearest?.total.basis)),
    own('nearest_source', 'string', 'Its source', ({ nearest }) => orNull(nearest?.source)),
    own(
      'share_of_promise',
      'number',
      'The figure as a percentage of a number of persons that was promised',
      (progress) => fixedOrNull(shareOfPromise(progress), 'percent'),
    ),
  ];
};

/** The rows of a board with the family of each, in the board's order. */
function withFamilies(
  { families, rows }: Scoreboard,
  chosen: readonly PromiseRow[] = rows,
): readonly FamilyRow[] {
  return chosen.flatMap((row) => {
    const family = families.find((each) =>
      each.rows.some(({ progress }) => progress.target.at.line === row.progress.target.at.line),
    );
    return family ? [{ ...row, family }] : [];
  });
}

/**
 * Promises with every figure that is shown of them, as CSV: all of them, or those that a chart draws.
 * @param chosen rows of the board
 */
export const promisesCsv = (dataset: Dataset, board: Scoreboard, chosen?: readonly PromiseRow[]): string =>
  csvText(columns(dataset), withFamilies(board, chosen));

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

/** What each column of the table holds. */
export const promiseFields = (
  dataset: Dataset,
): readonly { readonly name: string; readonly type: string; readonly about: string }[] => columns(dataset);
