import { writeRows } from '../data/csv.ts';
import type { Dataset, Observation } from '../data/dataset.ts';
import { rowName } from '../data/revised.ts';
import type { Loss, RowChange } from '../data/table-changes.ts';
import { tables } from '../data/tables.ts';
import { tellingColumn } from '../data/telling-column.ts';
import { due, period } from '../text/dates.ts';
import { figureText } from '../text/figures.ts';
import type { Lang } from '../text/lang.ts';
import { nameOf } from '../text/names.ts';
import { computedPercent, signed, whole } from '../text/numbers.ts';
import { publisherOf } from '../text/publisher.ts';
import { aboutRow, cellText, differenceText, newFigureCells } from '../text/sentences/changes.ts';
import { statusName } from '../text/status.ts';
import { changesWords } from '../text/words/changes.ts';
import { terms } from '../text/words/terms.ts';
import type { ChangeSet } from './change-set.ts';
import type { Json } from './json.ts';
import { fixedOrNull, orNull } from './json.ts';
import type { ReportForm } from './report-form.ts';

/** Rows of a table of the report that are shown; a large change is read in its parts. */
const SHOWN = 40;

interface Grid {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

function gridText(lang: Lang, form: ReportForm, { title, head, rows }: Grid): readonly string[] {
  if (rows.length === 0) return [];
  const left = rows.length - SHOWN;
  return [
    form.section(title),
    '',
    ...form.table(head, rows.slice(0, SHOWN)),
    ...(left > 0 ? ['', changesWords(lang).more(whole(lang, left))] : []),
    '',
  ];
}

const count = (changes: readonly RowChange[], kind: RowChange['kind']): number =>
  changes.filter((change) => change.kind === kind).length;

/**
 * The rows of the revisions that tell of losses, without their reasons, which only a person can write: in the columns
 * of the file as it stands, or with their header where there is no file yet.
 */
function revisionRows(losses: readonly Loss[], columns: readonly string[] | undefined, date: string): string {
  const all = columns ?? Object.keys(tables.revisions.columns);
  const rows = losses.map(({ change, column = '', was }) => {
    const cells = new Map([
      ['date', date],
      ['table', change.table],
      ['row', rowName(change.key)],
      ['column', column],
      ['was', was],
    ]);
    return all.map((name) => cells.get(name) ?? '');
  });
  return writeRows(columns ? rows : [all, ...rows]);
}

/** What a row that came or went says: its value in words, else its title or name. */
function rowSaid(lang: Lang, dataset: Dataset, { table, key, row }: RowChange): string {
  const column = tellingColumn(table);
  return cellText(lang, dataset, table, key, column, row.get(column ?? '') ?? '');
}

export interface ReportParts {
  /** What the tables are held against: `main`. */
  readonly since: string;
  /** Of the day, for the rows of the revisions that are proposed. */
  readonly date: string;
  /** The columns of `revisions.csv` as it stands; undefined where there is none yet. */
  readonly revisionColumns: readonly string[] | undefined;
}

/** A change of the tables, as a person at a terminal reads it, or a comment on a pull request shows it. */
export function changeReport(
  lang: Lang,
  dataset: Dataset,
  { changes, figures, moves, charts, pages, unexplained, explained }: ChangeSet,
  { since, date, revisionColumns }: ReportParts,
  form: ReportForm,
): string {
  const words = changesWords(lang);
  const { segmentShort } = terms(lang);
  const share = (value: number | undefined): string =>
    value === undefined ? words.nothing : computedPercent(lang, value);
  const said = (row: Observation | undefined): string => {
    if (!row) return words.nothing;
    const indicator = row.indicator === 'coverage_total' ? undefined : dataset.indicators.get(row.indicator);
    const text = `${figureText(lang, dataset, row)}, ${period(lang, row.period)}`;
    return indicator ? `${nameOf(lang, indicator)}: ${text}` : text;
  };
  const rank = (value: number | undefined): string => (value === undefined ? words.nothing : String(value));
  const { before, after } = words;

  const grids: readonly Grid[] = [
    {
      title: words.figures,
      head: [words.region, words.figure, words.period, words.value, before, words.difference, words.source],
      rows: figures.map(({ row, follows }) => [
        ...newFigureCells(lang, dataset, row),
        follows
          ? `${figureText(lang, dataset, follows.before)}, ${period(lang, follows.before.period)}`
          : words.nothing,
        follows ? differenceText(lang, dataset, follows) : words.nothing,
        publisherOf(dataset.sources.get(row.source), row.source),
      ]),
    },
    {
      title: words.shares,
      head: [words.region, words.year, words.segment, before, after, words.points],
      rows: moves.shares.map((moved) => [
        nameOf(lang, moved.region),
        String(moved.year),
        segmentShort[moved.segment],
        share(moved.before),
        share(moved.after),
        moved.before === undefined || moved.after === undefined
          ? words.nothing
          : signed(lang, moved.after - moved.before),
      ]),
    },
    {
      title: words.headlines,
      head: [words.region, before, after],
      rows: moves.headlines.map((moved) => [
        nameOf(lang, moved.region),
        said(moved.before),
        said(moved.after),
      ]),
    },
    {
      title: words.promises,
      head: [words.region, words.target, before, after],
      rows: moves.promises.map((moved) => [
        nameOf(lang, moved.region),
        `${figureText(lang, dataset, moved.after.target)}, ${due(lang, moved.after.target.due)}`,
        statusName(lang, moved.before.verdict.status, moved.before.passed),
        statusName(lang, moved.after.verdict.status, moved.after.passed),
      ]),
    },
    {
      title: words.ranks,
      head: [words.region, words.year, before, after],
      rows: moves.ranks.map((moved) => [
        nameOf(lang, moved.region),
        String(moved.year),
        rank(moved.before),
        rank(moved.after),
      ]),
    },
    {
      title: words.charts,
      head: [words.chart, words.what],
      rows: charts.map(({ kind, published }) => [`${published.chart}/${published.of}`, words.kinds[kind]]),
    },
    { title: words.pages, head: [words.pages], rows: pages.map((page) => [page]) },
    {
      title: words.lines,
      head: [words.table, words.row, words.what, words.column, before, after],
      rows: changes.flatMap((change) => {
        const { kind, file, line, table, key, cells } = change;
        const place = [`${file}:${line}`, aboutRow(lang, dataset, table, key), words.kinds[kind]];
        const said = rowSaid(lang, dataset, change);
        return cells.length === 0
          ? [[...place, words.wholeRow, ...(kind === 'removed' ? [said, ''] : ['', said])]]
          : cells.map((cell) => [...place, cell.column, cell.before, cell.after]);
      }),
    },
  ];

  const losses =
    unexplained.length === 0
      ? []
      : [
          form.section(words.losses),
          '',
          revisionColumns ? words.lossesWhy : words.lossesFirst,
          '',
          form.csv(revisionRows(unexplained, revisionColumns, date)),
          '',
        ];
  const counts = (['added', 'changed', 'removed'] as const).map((kind) => whole(lang, count(changes, kind)));
  const [added = '', changed = '', removed = ''] = counts;
  const shown = grids.flatMap((grid) => gridText(lang, form, grid));
  const nothingMoves = [charts, pages, ...Object.values(moves)].every(({ length }) => length === 0);
  return [
    form.title(words.title(since)),
    '',
    changes.length === 0 ? words.none : words.rows(added, changed, removed),
    ...(explained > 0 ? ['', words.explained(whole(lang, explained))] : []),
    ...(changes.length > 0 && nothingMoves ? ['', words.noMoves] : []),
    '',
    ...losses,
    ...shown,
  ].join('\n');
}

/** The same for machines: every row, and every figure that moves with its final digits. */
export function changeJson(
  { changes, figures, moves, charts, pages, unexplained, explained }: ChangeSet,
  since: string,
): Json {
  const figure = (row: Observation | undefined): Json =>
    row
      ? {
          ...{ indicator: row.indicator, value: row.value, period: row.period.text },
          ...{ basis: orNull(row.basis), source: row.source },
        }
      : null;
  const row = ({ kind, table, file, line, key, cells }: RowChange): Json => ({
    ...{ kind, table, file, line, row: rowName(key) },
    cells: cells.map((cell) => ({ ...cell })),
  });
  return {
    since,
    rows: {
      added: count(changes, 'added'),
      changed: count(changes, 'changed'),
      removed: count(changes, 'removed'),
    },
    figures: figures.map(({ kind, row, follows }) => ({
      ...{ kind, region: row.region, indicator: row.indicator },
      period: 'due' in row ? row.due.text : row.period.text,
      ...{ value: row.value, basis: orNull(row.basis), source: row.source },
      ...{ file: row.at.file, line: row.at.line },
      previous: follows ? { value: follows.before.value, period: follows.before.period.text } : null,
      // Sums of decimals carry noise in the last places.
      difference: follows ? Number(follows.difference.toPrecision(12)) : null,
    })),
    explained,
    unexplained: unexplained.map(({ change, column, was }) => ({
      ...{ column: column ?? null, was },
      row: row(change),
    })),
    moves: {
      shares: moves.shares.map(({ region, year, segment, before, after }) => ({
        ...{ region: region.code, year, segment },
        before: fixedOrNull(before, 'percent'),
        after: fixedOrNull(after, 'percent'),
      })),
      headlines: moves.headlines.map(({ region, before, after }) => ({
        region: region.code,
        before: figure(before),
        after: figure(after),
      })),
      promises: moves.promises.map(({ region, before, after }) => ({
        region: region.code,
        ...{ indicator: after.target.indicator, due: after.target.due.text, source: after.target.source },
        before: before.verdict.status,
        after: after.verdict.status,
      })),
      ranks: moves.ranks.map(({ region, year, before, after }) => ({
        ...{ region: region.code, year, before: before ?? null, after: after ?? null },
      })),
    },
    charts: charts.map(({ kind, published }) => ({ kind, chart: published.chart, of: published.of })),
    pages,
    changes: changes.map(row),
  };
}
