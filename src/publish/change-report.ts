import { writeRows } from '../data/csv.ts';
import type { Dataset } from '../data/dataset.ts';
import type { Loss, RowChange } from '../data/table-changes.ts';
import { tables } from '../data/tables.ts';
import type { Statement } from '../stats/reported.ts';
import { due, period } from '../text/dates.ts';
import { figureText } from '../text/figures.ts';
import type { Lang } from '../text/lang.ts';
import { nameOf } from '../text/names.ts';
import { computedPercent, signed, whole } from '../text/numbers.ts';
import { shareText } from '../text/sentences/region.ts';
import { statusName } from '../text/status.ts';
import { changesWords } from '../text/words/changes.ts';
import { terms } from '../text/words/terms.ts';
import { type ChangeSet, rowName } from './change-set.ts';
import type { Json } from './json.ts';
import { fixedOrNull } from './json.ts';

/** Rows of a table of the report that are shown; a large change is read in its parts. */
const SHOWN = 40;

/**
 * A text as Markdown shows it and nothing more: what stands in a table of a stranger neither formats, links, mentions
 * anyone nor opens an element.
 */
const plain = (text: string): string =>
  text
    .replace(/[\\`*_{}[\]()#+!|~]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('@', '@\u200b')
    .replace(/\s+/g, ' ');

/** A code block that no backtick in it can end. */
function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}csv\n${text}${fence}`;
}

interface Grid {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

function gridText(lang: Lang, { title, head, rows }: Grid): readonly string[] {
  if (rows.length === 0) return [];
  const line = (cells: readonly string[]): string => `| ${cells.map(plain).join(' | ')} |`;
  const left = rows.length - SHOWN;
  return [
    `## ${title}`,
    '',
    line(head),
    `|${' --- |'.repeat(head.length)}`,
    ...rows.slice(0, SHOWN).map(line),
    ...(left > 0 ? ['', changesWords(lang).more(whole(lang, left))] : []),
    '',
  ];
}

const count = (changes: readonly RowChange[], kind: RowChange['kind']): number =>
  changes.filter((change) => change.kind === kind).length;

/** The row of the revisions that tells of a loss, without its reasons, which only a person can write. */
const revisionOf = ({ change, column = '', was }: Loss, date: string): readonly string[] => [
  ...[date, change.table, rowName(change.key), column, was, '', '', ''],
];

/**
 * A change of the tables in Markdown, as a person and a comment on a pull request show it.
 * @param since what it is held against: `main`
 * @param date of the day, for the rows of the revisions that are proposed
 */
export function changeReport(
  lang: Lang,
  dataset: Dataset,
  { changes, moves, charts, pages, unexplained, explained }: ChangeSet,
  { since, date }: { readonly since: string; readonly date: string },
): string {
  const words = changesWords(lang);
  const { segmentShort } = terms(lang);
  const share = (value: number | undefined): string =>
    value === undefined ? words.nothing : computedPercent(lang, value);
  const said = (statement: Statement | undefined): string =>
    statement ? `${shareText(lang, statement)}, ${period(lang, statement.period)}` : words.nothing;
  const rank = (value: number | undefined): string => (value === undefined ? words.nothing : String(value));
  const { before, after } = words;

  const grids: readonly Grid[] = [
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
      rows: changes.flatMap(({ kind, file, line, key, cells }) => {
        const place = [`${file}:${line}`, rowName(key), words.kinds[kind]];
        return cells.length === 0
          ? [[...place, words.wholeRow, '', '']]
          : cells.map((cell) => [...place, cell.column, cell.before, cell.after]);
      }),
    },
  ];

  // Where nothing was ever revised there is no such table yet: it is shown whole.
  const isFirst = !dataset.files.some(({ table }) => table === 'revisions');
  const losses =
    unexplained.length === 0
      ? []
      : [
          `## ${words.losses}`,
          '',
          isFirst ? words.lossesFirst : words.lossesWhy,
          '',
          fenced(
            writeRows([
              ...(isFirst ? [Object.keys(tables.revisions.columns)] : []),
              ...unexplained.map((loss) => revisionOf(loss, date)),
            ]),
          ),
          '',
        ];
  const counts = (['added', 'changed', 'removed'] as const).map((kind) => whole(lang, count(changes, kind)));
  const [added = '', changed = '', removed = ''] = counts;
  const shown = grids.flatMap((grid) => gridText(lang, grid));
  const nothingMoves = charts.length === 0 && Object.values(moves).every(({ length }) => length === 0);
  return [
    `# ${plain(words.title(since))}`,
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
  { changes, moves, charts, pages, unexplained, explained }: ChangeSet,
  since: string,
): Json {
  const statement = (said: Statement | undefined): Json =>
    said
      ? {
          value: said.total.value,
          period: said.period.text,
          basis: said.total.basis ?? null,
          source: said.source,
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
        before: statement(before),
        after: statement(after),
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
