import type { Known } from './cell-reader.ts';
import type { DataFile } from './gate.ts';
import { readTable, type TableRead } from './read-table.ts';
import { Records, type RecordsPart } from './records.ts';
import { openSheet, type Sheet } from './sheet.ts';
import type { Table } from './table.ts';
import { tableNamed } from './tables-by-file.ts';
import { Tally } from './tally.ts';

/** Files of a table that are to be read elsewhere, and what that needs to know. */
export interface Errand extends Pick<Known, 'keys' | 'units'> {
  readonly table: string;
  readonly files: readonly DataFile[];
}

/** What was read elsewhere of files that there is nothing to tell of. */
export interface Fetched extends Pick<TableRead, 'counts' | 'groups'> {
  readonly parts: readonly RecordsPart[];
}

/** Another place to read files in. */
export interface Elsewhere {
  /** So many bytes of a table are worth sending a part of it there. */
  readonly worth: number;
  /** Has files read while this goes on; the answer is undefined where there is anything to tell of them. */
  readonly read: (errand: Errand) => () => Fetched | undefined;
}

/**
 * Reads a table, the files of a large one in two places at once. Where there is anything to tell of them, or a key may
 * stand in both places, all are read here once more: what is told never depends on where it was read.
 */
export function readTogether(
  table: Table,
  files: readonly DataFile[],
  open: (file: DataFile) => Sheet | undefined,
  known: Known,
  elsewhere: Elsewhere | undefined,
): TableRead {
  const read = (list: readonly DataFile[]): TableRead =>
    readTable(
      table,
      list.flatMap((file) => open(file) ?? []),
      known,
    );
  const away = elsewhere && sizeOf(files) >= elsewhere.worth ? smallerHalf(files) : [];
  if (!elsewhere || away.length === 0) return read(files);
  const answer = elsewhere.read({ table: table.name, files: away, keys: known.keys, units: known.units });
  const here = read(files.filter((file) => !away.includes(file)));
  const there = answer();
  if (!there || !isClean(here) || !here.groups.isDisjointFrom(there.groups)) return read(files);
  const parts = [...here.rows.parts, ...there.parts];
  return {
    rows: new Records(files.flatMap(({ file }) => parts.filter((part) => part.file === file))),
    problems: new Tally(),
    untidy: new Tally(),
    counts: new Map([...here.counts, ...there.counts]),
    groups: here.groups.union(there.groups),
  };
}

/** Does what another place is asked to. */
export function fetchRows({ table: name, files, keys, units }: Errand): Fetched | undefined {
  const table = tableNamed(name);
  const opened = files.map(({ file, bytes }) => table && openSheet(table, file, bytes));
  const sheets = opened.flatMap((one) => (one?.sheet && one.problems.length === 0 ? [one.sheet] : []));
  if (!table || sheets.length < files.length) return undefined;
  const read = readTable(table, sheets, { keys, units });
  if (!isClean(read)) return undefined;
  return { parts: read.rows.parts, counts: read.counts, groups: read.groups };
}

/** Whether there is nothing to tell of what was read. */
const isClean = ({ problems, untidy }: TableRead): boolean =>
  problems.kept.length === 0 && untidy.kept.length === 0;

const sizeOf = (files: readonly DataFile[]): number =>
  files.reduce((sum, { bytes }) => sum + bytes.byteLength, 0);

/** The files that make up the smaller of two parts that are about as large; none where there are no two files. */
function smallerHalf(files: readonly DataFile[]): readonly DataFile[] {
  const [first, second]: [DataFile[], DataFile[]] = [[], []];
  for (const file of files.toSorted((a, b) => b.bytes.byteLength - a.bytes.byteLength))
    (sizeOf(first) <= sizeOf(second) ? first : second).push(file);
  return sizeOf(first) < sizeOf(second) ? first : second;
}
