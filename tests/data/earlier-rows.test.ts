import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeRows } from '../../src/data/csv.ts';
import type { Origin } from '../../src/data/dataset.ts';
import { EarlierRows } from '../../src/data/earlier-rows.ts';
import { orderOf } from '../../src/data/row-order.ts';
import { isWholeRow } from '../../src/data/row-shape.ts';
import { openSheet, type Sheet } from '../../src/data/sheet.ts';
import { tables } from '../../src/data/tables.ts';

const { observations, indicators } = tables;
const COLUMNS = Object.keys(observations.columns);

/** A row of figures with the cells of its key; the others say nothing here. */
const rowOf = (cells: Readonly<Record<string, string>>): string[] => COLUMNS.map((name) => cells[name] ?? '');

const few = (...values: string[]) => fc.constantFrom(...values);
const rows = fc.array(
  fc.record({
    region: few('11', '15', '15.71'),
    indicator: few('coverage_total', 'coverage_formal'),
    period: few('2023', '2024', '2024-06'),
    basis: few('', 'eligible'),
    source: few('a', 'b'),
  }),
  { maxLength: 30 },
);

const ordered = (list: readonly Readonly<Record<string, string>>[]): Readonly<Record<string, string>>[] =>
  list.toSorted((a, b) => {
    const [first, second] = [a, b].map((row) =>
      (observations.sorted ?? []).map((name) => row[name]).join('\n'),
    );
    return (first ?? '') < (second ?? '') ? -1 : first === second ? 0 : 1;
  });

function sheetOf(file: string, list: readonly Readonly<Record<string, string>>[]): Sheet {
  const text = writeRows([COLUMNS, ...list.map(rowOf)]);
  const { sheet } = openSheet(observations, file, new TextEncoder().encode(text));
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

/** What stands before each row with the same key, as it is asked for while files are read. */
function told(sheets: readonly Sheet[]): (Origin | undefined)[] {
  const earlier = new EarlierRows(observations);
  return sheets.flatMap((sheet) => {
    const order = orderOf(observations, sheet);
    const list: (Origin | undefined)[] = [];
    sheet.rows((cells, line) => {
      if (isWholeRow(cells, sheet)) list.push(earlier.row(sheet, cells, line, order?.step(cells, line)));
    });
    return list;
  });
}

/** The same, by remembering every key. */
function expected(sheets: readonly Sheet[]): (Origin | undefined)[] {
  const seen = new Map<string, Origin>();
  return sheets.flatMap((sheet) => {
    const list: (Origin | undefined)[] = [];
    sheet.rows((cells, line) => {
      const key = observations.key.map((name) => cells[sheet.columns.get(name) ?? -1]).join('\n');
      list.push(seen.get(key));
      if (!seen.has(key)) seen.set(key, { file: sheet.file, line });
    });
    return list;
  });
}

describe('earlier rows', () => {
  it('are found wherever they stand, in files that are sorted or not', () => {
    const file = fc.tuple(rows, fc.boolean()).map(([list, isSorted]) => (isSorted ? ordered(list) : list));
    fc.assert(
      fc.property(fc.array(file, { maxLength: 3 }), (files) => {
        const sheets = files.map((list, i) => sheetOf(`observations/${i}.csv`, list));
        expect(told(sheets)).toEqual(expected(sheets));
      }),
      { numRuns: 300 },
    );
  });

  it('are read again only where a group of rows is in two files or out of order', () => {
    const row = { region: '11', indicator: 'coverage_total', period: '2024', source: 'a' };
    const counted = (file: string, list: readonly Readonly<Record<string, string>>[]) => {
      const sheet = sheetOf(file, list);
      const count = { times: 0 };
      const rowsOf: Sheet['rows'] = (visit) => {
        count.times += 1;
        return sheet.rows(visit);
      };
      return { count, sheet: { ...sheet, rows: rowsOf } };
    };
    const times = (...files: readonly (readonly Readonly<Record<string, string>>[])[]): number[] => {
      const all = files.map((list, i) => counted(`observations/${i}.csv`, list));
      told(all.map(({ sheet }) => sheet));
      return all.map(({ count }) => count.times);
    };
    const later = { ...row, period: '2025' };
    expect(times([row, later], [{ ...row, region: '15' }])).toEqual([1, 1]);
    expect(times([row, later], [{ ...row, source: 'b' }])).toEqual([2, 1]);
    expect(times([later, row])).toEqual([2]);
  });

  it('need no order of their table', () => {
    const text = writeRows(
      [Object.keys(indicators.columns), ['b'], ['a'], ['b']].map((cells) =>
        Object.keys(indicators.columns).map((_, i) => cells[i] ?? 'x'),
      ),
    );
    const { sheet } = openSheet(indicators, 'indicators.csv', new TextEncoder().encode(text));
    if (!sheet) throw new Error('no sheet');
    const earlier = new EarlierRows({ ...indicators, sorted: [] });
    const lines: (number | undefined)[] = [];
    sheet.rows((cells, line) => lines.push(earlier.row(sheet, cells, line, undefined)?.line));
    expect(lines).toEqual([undefined, undefined, 2]);
  });
});
