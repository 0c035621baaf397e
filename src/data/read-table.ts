import { both } from './both.ts';
import { hiddenMistake, type Known, type Reader, readerOf, remember } from './cell-reader.ts';
import type { Cell } from './cells.ts';
import * as cells from './cells.ts';
import { Overlaps } from './copies.ts';
import type { Origin, Unit } from './dataset.ts';
import { duplicateMistake, EarlierRows } from './earlier-rows.ts';
import type { Keys } from './key-mend.ts';
import type { Mistake } from './problem.ts';
import { Records, RecordsWriter } from './records.ts';
import { orderOf, sortedCells, sortMistake } from './row-order.ts';
import { isWholeRow, shapeMistake } from './row-shape.ts';
import { quoteMistake, type Sheet } from './sheet.ts';
import { type Column, fieldOf, type Row, type Table } from './table.ts';
import { Tally } from './tally.ts';

/** The grammar of a value by the unit of its indicator. */
export const VALUES = {
  percent: cells.percent(),
  persons: cells.whole(),
  rupiah: cells.whole(),
  claims: cells.whole(),
  villages: cells.whole(),
} satisfies Record<Unit, Cell<number>>;

/** The keys that the files of a table hold, good rows or bad, or undefined where some cannot be told. */
export function collectKeys(table: Table, sheets: readonly (Sheet | undefined)[]): Keys | undefined {
  const keys = new Map<string, string | undefined>();
  const refused = new Map<string, Origin>();
  const [column = ''] = table.key;
  const own = table.columns[column]?.cell;
  const labelColumn = ['name', 'name_id'].find((name) => Object.hasOwn(table.columns, name)) ?? '';
  for (const sheet of sheets) {
    const at = sheet?.columns.get(column);
    if (!sheet || at === undefined) return undefined;
    const labelAt = sheet.columns.get(labelColumn);
    let sure = true;
    const gaveUp = sheet.rows((row, line, fault) => {
      const key = row[at];
      if (key && !keys.has(key)) {
        keys.set(key, labelAt === undefined ? undefined : row[labelAt]);
        if (own?.read(key).mistake) refused.set(key, { file: sheet.file, line });
      }
      if (fault && fault.cell <= at) sure = false;
    });
    if (!sure || gaveUp !== undefined) return undefined;
  }
  return Object.assign(keys, { refused });
}

/** The rows of files of a table, and what there is to tell of them. */
export interface TableRead<T extends Table = Table> {
  readonly rows: Records<Row<T>>;
  readonly problems: Tally;
  /** Warnings: of texts that are untidy, and of each file whose rows are out of order, at the first that is. */
  readonly untidy: Tally;
  /** The rows of each file, good or bad. */
  readonly counts: ReadonlyMap<string, number>;
  /** What their keys begin with: files of a table that share none of these share no key. */
  readonly groups: ReadonlySet<string>;
}

/** Reads the rows of all files of a table. Rows with a problem are left out of `rows`; every problem is told. */
export function readTable<T extends Table>(table: T, sheets: readonly Sheet[], known: Known): TableRead<T> {
  const tableColumns = Object.keys(table.columns);
  const records = new RecordsWriter(tableColumns.map(fieldOf));
  const problems = new Tally();
  const overlaps = new Overlaps();
  const untidy = new Tally();
  const counts = new Map<string, number>();
  const earlier = new EarlierRows(table);
  const readers = new Map(
    Object.entries(table.columns).map(([name, column]) => [name, remember(readerOf(column, known))]),
  );
  // Figures are mostly all different: not worth remembering.
  const valueReaders = new Map(
    Object.entries(VALUES).map(([unit, cell]) => [unit, readerOf({ ...FIGURE, cell }, known)]),
  );

  for (const sheet of sheets) {
    const names = [...sheet.columns.keys()];
    const places = [...sheet.columns.values()];
    const fields = names.map((name) => tableColumns.indexOf(name));
    const columnReaders = names.map((name) => readers.get(name) ?? missingReader(name));
    const valueAt = names.findIndex((name) => table.columns[name]?.cell.type.unitOfIndicator);
    const indicatorAt = sheet.columns.get('indicator') ?? -1;
    const keyPlaces = table.key.map((name) => sheet.columns.get(name) ?? -1);
    const hasKey = !keyPlaces.includes(-1);
    const absent = Object.entries(table.columns).filter(([name]) => !sheet.columns.has(name));
    const complete = absent.every(([, { late }]) => late);
    const order = orderOf(table, sheet);
    let isOrderly = true;
    let count = 0;

    let indicator: string | undefined;
    let valueReader = columnReaders[valueAt];
    /** The reader of values of the indicator that a row names, by its unit. */
    const valueReaderOf = (row: readonly string[]): Reader | undefined => {
      if (row[indicatorAt] !== indicator) {
        indicator = row[indicatorAt];
        const unit = known.units.get(indicator ?? '');
        valueReader = (unit && valueReaders.get(unit)) ?? columnReaders[valueAt];
      }
      return valueReader;
    };

    records.open(sheet.file);
    // Rows beside each other repeat most of their cells: of each row only those are read that differ.
    const numbers = Object.values(table.columns).map(({ empty }, field) =>
      complete && !sheet.columns.has(tableColumns[field] ?? '')
        ? records.numberOf(field, { value: emptyValue(empty), mistake: undefined })
        : 0,
    );
    /** The texts of the cells that the numbers are of; undefined where the next row must be read whatever its text. */
    const texts: (string | undefined)[] = names.map(() => undefined);

    const gaveUp = sheet.rows((row, line, fault) => {
      count += 1;
      if (fault) {
        problems.push(sheet.problem(line, fault.cell, fault.text, quoteMistake(fault)));
        return;
      }
      if (!isWholeRow(row, sheet)) {
        const value = { at: places[valueAt], read: valueReaderOf(row), next: columnReaders[valueAt + 1] };
        const told = shapeMistake(row, sheet, value);
        if (told) problems.push({ ...sheet.problem(line, told.cell, told.value, told), field: undefined });
        return;
      }
      const step = order?.step(row, line);
      if (step === 'out of order' && order && isOrderly) {
        const at = order.misplaced();
        const value = sortedCells(table, sheet, at.cells);
        untidy.push({ ...sheet.problem(at.line, undefined, value, sortMistake(table)), severity: 'warning' });
        isOrderly = false;
      }

      let good = complete;
      for (let i = 0; i < names.length; i++) {
        const text = row[places[i] ?? -1] ?? '';
        if (text === texts[i]) continue;
        const read = (i === valueAt ? valueReaderOf(row) : columnReaders[i]) ?? missingReader('');
        const outcome = (sheet.suspect ? hiddenMistake(text) : undefined) ?? read(text);
        const isPlain = !outcome.mistake && !outcome.untidy;
        texts[i] = isPlain && i !== valueAt ? text : undefined;
        if (!outcome.mistake) {
          numbers[fields[i] ?? 0] = records.numberOf(fields[i] ?? 0, outcome);
          if (outcome.untidy)
            untidy.push({ ...sheet.problem(line, places[i], text, outcome.untidy), severity: 'warning' });
        } else {
          good = false;
          const isTold = sheet.damaged && text.includes('\ufffd');
          if (!isTold) problems.push(sheet.problem(line, places[i], text, outcome.mistake));
        }
      }

      if (hasKey) {
        const before = earlier.row(sheet, row, line, step);
        if (before) {
          good = false;
          const value = keyPlaces
            .map((place) => row[place])
            .filter((text) => text !== '')
            .join(' · ');
          const mistake = duplicateMistake(table, sheet.file, before);
          overlaps.push(before.file, sheet.problem(line, keyPlaces[0], value, mistake));
        }
      }
      if (good) records.push(numbers, line);
    });
    if (gaveUp !== undefined) problems.push(sheet.problem(gaveUp, undefined, '"', GAVE_UP));
    counts.set(sheet.file, count);
  }
  overlaps.tellInto(problems, counts);
  const rows = new Records<Row<T>>(records.parts());
  return { rows, problems, untidy, counts, groups: earlier.groups };
}

const emptyValue = (empty: Column<unknown>['empty']): unknown =>
  empty === 'problem' ? undefined : empty.value;

const FIGURE: Omit<Column<number>, 'cell'> = { about: { id: '', en: '' }, empty: 'problem' };

const missingReader =
  (name: string): Reader =>
  () => {
    throw new Error(`no reader for column ${name}`);
  };

const GAVE_UP: Mistake = {
  rule: 'not-read',
  expected: both('lebih sedikit tanda kutip rusak', 'fewer broken quotes'),
  mend: both(
    'perbaiki tanda kutip di atas; baris di bawah baris ini tidak dibaca',
    'mend the quotes above; the rows below this line were not read',
  ),
};
