import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Records, RecordsWriter } from '../../src/data/records.ts';

interface Figure {
  readonly region: string;
  readonly basis: string | undefined;
  readonly period: { readonly text: string };
  readonly value: number;
  readonly at: { readonly file: string; readonly line: number };
}

const FIELDS = ['region', 'basis', 'period', 'value'] as const;

const figure = fc.record({
  region: fc.constantFrom('11', '15', '15.71'),
  basis: fc.constantFrom(undefined, 'eligible', 'stated'),
  period: fc.constantFrom('2023', '2024', '2024-06').map((text) => ({ text })),
  value: fc.constantFrom(0, 1, 43.31, 568_373),
});
type Cells = Omit<Figure, 'at'>;
const files = fc.array(fc.array(figure, { maxLength: 12 }), { maxLength: 4 });

/** Rows of files as they are noted in one reading; equal values of a field have one number, as texts that are read. */
function noted(lists: readonly (readonly Cells[])[], from = 0) {
  const writer = new RecordsWriter(FIELDS);
  const known = new Map<string, { value: unknown; mistake: undefined }>();
  for (const [i, list] of lists.entries()) {
    writer.open(`${from + i}.csv`);
    for (const [line, row] of list.entries()) {
      const numbers = FIELDS.map((field, at) => {
        const key = `${field} ${JSON.stringify(row[field])}`;
        const outcome = known.getOrInsertComputed(key, () => ({ value: row[field], mistake: undefined }));
        return writer.numberOf(at, outcome);
      });
      writer.push(numbers, line + 2);
    }
  }
  return writer.parts();
}

const plain = (lists: readonly (readonly Cells[])[]): Figure[] =>
  lists.flatMap((list, i) => list.map((row, line) => ({ ...row, at: { file: `${i}.csv`, line: line + 2 } })));

/** As files are read together, or each by itself: the numbers differ, the rows do not. */
const readings = (lists: readonly (readonly Cells[])[]): Records<Figure>[] => [
  new Records<Figure>(noted(lists)),
  new Records<Figure>(lists.flatMap((list, i) => noted([list], i))),
];

describe('rows by number', () => {
  it('are found by their places', () => {
    fc.assert(
      fc.property(files, fc.nat(14), fc.nat(5), (lists, line, file) => {
        const all = plain(lists);
        for (const records of readings(lists)) {
          for (const [row, { at }] of all.entries()) expect(records.rowAt(at)).toBe(row);
          const at = { file: `${file}.csv`, line };
          const expected = all.findIndex((one) => one.at.file === at.file && one.at.line === line);
          expect(records.rowAt(at)).toBe(expected === -1 ? undefined : expected);
        }
      }),
    );
  });

  it('are counted by what they have in common', () => {
    fc.assert(
      fc.property(files, fc.subarray([...FIELDS]), (lists, fields) => {
        const key = (row: Partial<Cells>): string =>
          JSON.stringify(fields.map((field) => row[field] ?? null));
        const expected = Map.groupBy(plain(lists), key);
        for (const records of readings(lists)) {
          const tally = records.tally(fields);
          expect(tally.map(({ values, rows }) => [key(values), rows])).toEqual(
            [...expected].map(([name, rows]) => [name, rows.length]),
          );
        }
      }),
    );
  });

  it('come back as they were noted, frozen, and field by field the same', () => {
    fc.assert(
      fc.property(files, (lists) => {
        for (const records of readings(lists)) {
          expect([...records]).toEqual(plain(lists));
          expect(records.length).toBe(lists.flat().length);
          for (const [row, expected] of plain(lists).entries()) {
            const { region, basis, period, value, at } = records.view(row);
            expect({ region, basis, period, value, at }).toEqual(expected);
            expect(Object.isFrozen(records.record(row))).toBe(true);
            expect(Object.isFrozen(records.record(row).at)).toBe(true);
          }
        }
      }),
    );
  });

  it('tell the different values of a field in their order, and which each row has', () => {
    fc.assert(
      fc.property(files, (lists) => {
        for (const records of readings(lists)) {
          for (const field of FIELDS) {
            const all = plain(lists).map((row) => row[field]);
            const texts = [...new Set(all.map((value) => JSON.stringify(value)))];
            const { values, of } = records.numbered(field);
            expect(values.map((value) => JSON.stringify(value))).toEqual(texts);
            expect([...of].map((number) => values[number])).toEqual(all);
            expect(records.distinct(field)).toEqual(values);
          }
        }
      }),
    );
  });

  it('are found by a test that is asked once of each combination', () => {
    fc.assert(
      fc.property(files, (lists) => {
        for (const records of readings(lists)) {
          const asked: string[] = [];
          const found = [
            ...records.where(['region', 'value'], ({ region, value }) => {
              asked.push(`${region} ${value}`);
              return region === '15' && value > 1;
            }),
          ];
          expect(found).toEqual(plain(lists).filter(({ region, value }) => region === '15' && value > 1));
          expect(new Set(asked).size).toBe(asked.length);
        }
      }),
    );
  });

  it('have no row beyond their last', () => {
    expect(() => new Records<Figure>(noted([[]])).record(0)).toThrow(RangeError);
  });

  it('hold more rows than they began with', () => {
    const row: Cells = { region: '11', basis: undefined, period: { text: '2024' }, value: 1 };
    const many = Array.from({ length: 10_000 }, (_, value) => ({ ...row, value }));
    const records = new Records<Figure>(noted([many]));
    expect(records.record(9_999)).toEqual({ ...row, value: 9_999, at: { file: '0.csv', line: 10_001 } });
    expect(records.numbered('value').values).toHaveLength(10_000);
  });
});
