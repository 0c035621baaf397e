import { createHash } from 'node:crypto';
import { compareText } from '../data/compare-text.ts';
import type { Dataset, Observation, Revision, Target } from '../data/dataset.ts';
import type { DataFile } from '../data/gate.ts';
import type { HistoryStep } from '../data/history.ts';
import { comparePeriods, periodStart } from '../data/period.ts';
import type { DataRelease } from '../data/releases.ts';
import { isSameRevision, keyOf, rowName, tellsOf } from '../data/revised.ts';
import { type Loss, lossesOf, type RowChange, tableChanges } from '../data/table-changes.ts';
import { tableNamed } from '../data/tables-by-file.ts';
import { tellingColumn } from '../data/telling-column.ts';
import { type Follows, previousFigure } from '../stats/previous-figure.ts';

/** Something published that was changed, emptied or withdrawn. */
export interface Revised {
  /** Its place on the page of changes, the same whatever is told before and after it. */
  readonly id: string;
  readonly kind: 'changed' | 'emptied' | 'withdrawn';
  readonly table: string;
  readonly key: readonly string[];
  /** Undefined for a whole row. */
  readonly column: string | undefined;
  /** As it was written; of a withdrawn row, its value, or its title or name. */
  readonly was: string;
  /** What came in its place; undefined where it was withdrawn, or nothing stands there any more. */
  readonly now: string | undefined;
  /** The row of the revisions that tells why; undefined where none does. */
  readonly told: Revision | undefined;
}

/** A figure or a target that came. */
export type NewFigure = { readonly id: string; readonly of: readonly string[] } & (
  | { readonly kind: 'figure'; readonly row: Observation; readonly follows: Follows | undefined }
  | { readonly kind: 'target'; readonly row: Target; readonly follows: undefined }
);

/** What one source brought, in the order of the tables. */
export interface Arrival {
  readonly id: string;
  /** Not before this day: that of its source, or of the release before. `2026-04-02` */
  readonly day: string;
  readonly source: string;
  readonly figures: readonly NewFigure[];
}

/** How many rows of a table came, changed and went. */
export interface TableCount {
  readonly table: string;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

/** What a release of the tables, or the tables since the newest one, changed, as readers are told it. */
export interface LogStep {
  /** Undefined for what no release holds yet. */
  readonly release: DataRelease | undefined;
  /** The first release: everything is new in it, and nothing is told one by one. */
  readonly first: boolean;
  /** The day of the release before, `2026-03-31`: nothing here is older. Empty for the first one. */
  readonly since: string;
  readonly changes: readonly RowChange[];
  /** Newest first. */
  readonly revised: readonly Revised[];
  /** Newest first. */
  readonly arrivals: readonly Arrival[];
  /** Rows of awards and of regulations. */
  readonly others: readonly TableCount[];
  /** Rows of tables that say something about figures and bring none. */
  readonly upkeep: readonly TableCount[];
}

const FIGURES: ReadonlySet<string> = new Set(['observations', 'targets']);
const OTHERS: ReadonlySet<string> = new Set(['editions', 'winners', 'milestones']);

/** Eight digits that tell apart what is told of, made from it and of nothing else. */
const mark = (...parts: readonly string[]): string =>
  createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 8);

const revisionId = (
  date: string | undefined,
  table: string,
  row: string,
  column: string | undefined,
  was: string,
): string => `revision-${date === undefined ? '' : `${date}-`}${mark(table, row, column ?? '', was)}`;

type CellName = `${string}\n${string}\n${string}`;
const cellName = (table: string, row: string, column: string | undefined): CellName =>
  `${table}\n${row}\n${column ?? tellingColumn(table) ?? ''}`;

/** What each revision put in the place of what was: what the next one of the same cell found there, else what stands. */
function replacements(
  { revisions }: Dataset,
  files: readonly DataFile[],
): (told: Revision) => string | undefined {
  const tables = new Set(revisions.map(({ table }) => tableNamed(table)?.path));
  const own = files.filter(({ file }) =>
    [...tables].some((path) => path !== undefined && file.startsWith(path)),
  );
  const rows = new Map(
    (revisions.length === 0 ? [] : tableChanges([], own)).map((row) => [
      `${row.table}\n${rowName(row.key)}`,
      row.row,
    ]),
  );
  const inOrder = revisions.toSorted((a, b) => comparePeriods(a.date, b.date) || a.at.line - b.at.line);
  const chains = Map.groupBy(inOrder, ({ table, row, column }) => cellName(table, row, column));
  return (told) => {
    const { table, row, column } = told;
    if (column === undefined) return undefined;
    const chain = chains.get(cellName(table, row, column)) ?? [];
    const next = chain[chain.indexOf(told) + 1];
    return next ? (next.was ?? '') : rows.get(`${table}\n${row}`)?.get(column);
  };
}

const kindOf = (column: string | undefined, now: string | undefined): Revised['kind'] =>
  column === undefined ? 'withdrawn' : now === '' ? 'emptied' : 'changed';

const asTold = (told: Revision, now: string | undefined): Revised => ({
  id: revisionId(told.date.text, told.table, told.row, told.column, told.was ?? ''),
  kind: kindOf(told.column, now),
  ...{ table: told.table, key: keyOf(told), column: told.column },
  ...{ was: told.was ?? '', now, told },
});

function asFound({ change, column, was }: Loss): Revised {
  const now = change.cells.find((cell) => cell.column === column)?.after;
  return {
    id: revisionId(undefined, change.table, rowName(change.key), column, was),
    kind: kindOf(column, now),
    ...{ table: change.table, key: change.key, column, was, now, told: undefined },
  };
}

const dayOf = ({ told }: Revised): string => (told ? periodStart(told.date) : '');

/** The figures and targets that changes bring to a state of the tables, each with the figure that it follows. */
export function newFigures(changes: readonly RowChange[], dataset: Dataset): readonly NewFigure[] {
  const place = ({ file, line }: { readonly file: string; readonly line: number }): string =>
    `${file}:${line}`;
  const came = new Map(
    changes
      .filter(({ kind, table }) => kind === 'added' && FIGURES.has(table))
      .map((change) => [place(change), change]),
  );
  if (came.size === 0) return [];
  const named = ({ table, key }: RowChange) => ({ id: `new-${mark(table, ...key)}`, of: [table, ...key] });
  return [
    ...dataset.observations.flatMap((row): readonly NewFigure[] => {
      const change = came.get(place(row.at));
      return change ? [{ ...named(change), kind: 'figure', row, follows: previousFigure(dataset, row) }] : [];
    }),
    ...dataset.targets.flatMap((row): readonly NewFigure[] => {
      const change = came.get(place(row.at));
      return change ? [{ ...named(change), kind: 'target', row, follows: undefined }] : [];
    }),
  ];
}

/** The figures that came with a step, by the sources that brought them. */
function arrivalsOf(
  { release, changes }: HistoryStep,
  before: DataRelease | undefined,
  now: Dataset,
): readonly Arrival[] {
  const dataset = release?.dataset ?? now;
  const figures = newFigures(changes, dataset);
  const since = before ? periodStart(before.date) : '';
  return [...Map.groupBy(figures, ({ row }) => row.source)]
    .map(([source, own]): Arrival => {
      const published = dataset.sources.get(source)?.published;
      const said = published ? periodStart(published) : '';
      return {
        id: `new-${mark(since, source)}`,
        day: [said, since].sort(compareText).at(-1) ?? '',
        source,
        figures: own.toSorted(
          (a, b) => compareText(a.row.region, b.row.region) || compareText(a.of.join('\n'), b.of.join('\n')),
        ),
      };
    })
    .sort((a, b) => compareText(b.day, a.day) || compareText(a.source, b.source));
}

function countsOf(changes: readonly RowChange[]): readonly TableCount[] {
  const count = (own: readonly RowChange[], kind: RowChange['kind']): number =>
    own.filter((change) => change.kind === kind).length;
  return [...Map.groupBy(changes, ({ table }) => table)].map(([table, own]) => ({
    table,
    added: count(own, 'added'),
    changed: count(own, 'changed'),
    removed: count(own, 'removed'),
  }));
}

/**
 * What readers are told of the history of the tables, newest first. A revision is told with the step that holds what it
 * tells of, else with the first release that has its row.
 * @param files the tables as they stand
 */
export function changeLog(
  dataset: Dataset,
  history: readonly HistoryStep[],
  files: readonly DataFile[],
): readonly LogStep[] {
  const losses = history.map(({ changes, first }) => (first ? [] : lossesOf(changes)));
  const replacement = replacements(dataset, files);
  const stepOf = (told: Revision): number => {
    const holding = losses.findIndex((own) => own.some((loss) => tellsOf(told, loss)));
    if (holding !== -1) return holding;
    const registered = history.findLastIndex(({ release }) =>
      release?.dataset.revisions.some((one) => isSameRevision(one, told)),
    );
    return Math.max(0, registered);
  };
  const toldIn = Map.groupBy(dataset.revisions, stepOf);
  return history.map((step, index): LogStep => {
    const { release, changes, first } = step;
    const before = history[index + 1]?.release;
    const told = (toldIn.get(index) ?? []).map((one) => asTold(one, replacement(one)));
    const found = (losses[index] ?? [])
      .filter((loss) => !dataset.revisions.some((one) => tellsOf(one, loss)))
      .map(asFound);
    const others = changes.filter(({ table }) => !FIGURES.has(table));
    return {
      ...{ release, first, since: before ? periodStart(before.date) : '', changes },
      revised: [...told, ...found].sort(
        (a, b) =>
          compareText(dayOf(b), dayOf(a)) ||
          compareText(rowName(a.key), rowName(b.key)) ||
          compareText(a.id, b.id),
      ),
      arrivals: first ? [] : arrivalsOf(step, before, dataset),
      others: first ? [] : countsOf(others.filter(({ table }) => OTHERS.has(table))),
      upkeep: first ? [] : countsOf(others.filter(({ table }) => !OTHERS.has(table))),
    };
  });
}
