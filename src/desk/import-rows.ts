import type { Dataset } from '../data/dataset.ts';
import type { DataFile, Moment } from '../data/gate.ts';
import type { Problem } from '../data/problem.ts';
import type { Table } from '../data/table.ts';
import { tables } from '../data/tables.ts';
import { type Appended, appendRows, type NewRow } from './append.ts';
import { type RowCells, valueColumn } from './cell-rules.ts';
import type { Passed, Refused, Understanding, Understood } from './reading.ts';
import { differingColumn, keyOf, type StandingRow, standingRows } from './standing.ts';

/** A figure that stands already, and says otherwise. */
export interface Contradiction extends Understood {
  readonly standing: StandingRow;
  readonly column: string;
  readonly old: string;
  readonly new: string;
}

/** A figure that is new to the tables. */
export interface Addition extends Understood {
  /** What other sources say of the same, where they say otherwise. */
  readonly beside: readonly StandingRow[];
  /** What the gate finds odd about it. */
  readonly warnings: readonly Problem[];
}

/** What an import comes to: every cell of the file is in one of the lists. */
export interface ImportResult {
  readonly added: readonly Addition[];
  readonly equal: readonly (Understood & { readonly standing: StandingRow })[];
  readonly contradicting: readonly Contradiction[];
  readonly refused: readonly Refused[];
  readonly passed: readonly Passed[];
  /** The row of the source, where it comes with its figures. */
  readonly source: RowCells | undefined;
  /** Where the table of sources says otherwise of it. */
  readonly sourceDiffers: Omit<Contradiction, keyof Understood> | undefined;
  readonly changed: Appended['changed'];
  /** What the gate has against the tables with the new rows, beside the rows themselves. */
  readonly others: readonly Problem[];
}

/** What an import goes into. */
export interface Target {
  readonly table: Table;
  readonly file: string;
  readonly files: readonly DataFile[];
  readonly dataset: Dataset;
  /** The source that the mapping brings along. */
  readonly source: RowCells | undefined;
}

/** A count with so many digits more or fewer than those that stand is refused: three are a lost or a needless group. */
const GROUP = 3;

/** Holds what was understood against the tables, and has the gate read them with what is new. */
export function importRows(
  { understood, refused, passed }: Understanding,
  target: Target,
  moment: Moment,
): ImportResult {
  const { table, file, files, dataset } = target;
  const standing = standingRows(table, files);
  const byKey = new Map(standing.map((row) => [keyOf(table, row.cells), row]));
  const besideKey = (cells: RowCells): string => keyOf(table, cells, ['source']);
  const besides = Map.groupBy(standing, ({ cells }) => besideKey(cells));
  const series = Map.groupBy(standing, ({ cells }) => seriesOf(cells));

  const equal: (Understood & { standing: StandingRow })[] = [];
  const contradicting: Contradiction[] = [];
  const fresh: Understood[] = [];
  const doubted: Refused[] = [];
  for (const one of understood) {
    const same = byKey.get(keyOf(table, one.cells));
    const column = same && differingColumn(table, one.cells, same.cells);
    if (same && column === undefined) equal.push({ ...one, standing: same });
    else if (same && column !== undefined) {
      const [old = '', now = ''] = [same.cells[column], one.cells[column]];
      contradicting.push({ ...one, standing: same, column, old, new: now });
    } else {
      const odd = farFrom(one, series.get(seriesOf(one.cells)) ?? [], table, dataset);
      if (odd) doubted.push(odd);
      else fresh.push(one);
    }
  }

  const given = target.source;
  const old = given && standingRows(tables.sources, files).find(({ cells }) => cells.id === given.id);
  const differing = given && old && differingColumn(tables.sources, { ...old.cells, ...given }, old.cells);
  const source = given && !old ? given : undefined;
  const sourceRows: readonly NewRow[] = source ? [{ file: tables.sources.path, cells: source }] : [];

  let rows = fresh.map((one) => ({ one, row: { file, cells: one.cells } satisfies NewRow }));
  for (;;) {
    const isAny: boolean = rows.length > 0;
    const appended = appendRows(files, isAny ? [...sourceRows, ...rows.map(({ row }) => row)] : [], moment);
    const bad = rows.filter(({ row }) => appended.problems.has(row));
    for (const { one, row } of bad) doubted.push(refusedByGate(one, appended.problems.get(row) ?? []));
    rows = rows.filter(({ row }) => !appended.problems.has(row));
    if (bad.length > 0) continue;
    const value = valueColumn(table);
    const isOther = (one: Understood, { cells }: StandingRow): boolean =>
      value !== undefined &&
      differingColumn(table, { ...one.cells, source: cells.source ?? '' }, cells) === value;
    return {
      added: rows.map(({ one, row }) => ({
        ...one,
        beside: (besides.get(besideKey(one.cells)) ?? []).filter((other) => isOther(one, other)),
        warnings: appended.warnings.get(row) ?? [],
      })),
      equal,
      contradicting,
      refused: [...refused, ...doubted],
      passed,
      source: isAny ? source : undefined,
      sourceDiffers:
        given && old && differing !== undefined
          ? { standing: old, column: differing, old: old.cells[differing] ?? '', new: given[differing] ?? '' }
          : undefined,
      changed: appended.changed,
      others: [...appended.others, ...sourceRows.flatMap((row) => appended.problems.get(row) ?? [])],
    };
  }
}

const seriesOf = ({ region = '', indicator = '' }: RowCells): string => `${region}\n${indicator}`;

const refusedByGate = ({ at, seen }: Understood, problems: readonly Problem[]): Refused => {
  const [first] = problems;
  return { at, seen, rule: 'gate', details: { name: first?.field, mistake: first } };
};

const wholeDigits = (text: string): number => text.split('.')[0]?.length ?? 0;

/** A count that is far longer or shorter than all that stand of its region and indicator. */
function farFrom(
  { at, seen, cells }: Understood,
  series: readonly StandingRow[],
  table: Table,
  { indicators }: Dataset,
): Refused | undefined {
  const value = valueColumn(table);
  if (value === undefined || indicators.get(cells.indicator ?? '')?.unit === 'percent') return undefined;
  const length = wholeDigits(cells[value] ?? '');
  const lengths = series.map((row) => wholeDigits(row.cells[value] ?? ''));
  const isFar =
    lengths.length > 0 &&
    (lengths.every((other) => other - length >= GROUP) || lengths.every((other) => length - other >= GROUP));
  const newest = series.at(-1)?.cells[value];
  return isFar ? { at, seen, rule: 'far-from-history', details: { expected: newest } } : undefined;
}
