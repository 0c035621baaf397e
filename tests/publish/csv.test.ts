import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { csvText, guarded } from '../../src/publish/csv.ts';
import { allRows } from '../../src/publish/open-rows.ts';
import { open } from './open.ts';

test.each([
  '=1+1',
  '+62 812',
  '-5 points',
  '@import',
  '  =1+1',
  '\n=1+1',
  '\t=1+1',
  '\u200b=1+1',
  '\ufeff=1+1',
  '＝1+1',
  '＠x',
  '﹢1',
])('%j is no formula for a spreadsheet', (text) => {
  expect(guarded(text)).toBe(`'${text}`);
});

test.each(['Jambi', '', 'a=b', '(=1)', '–5', '1,312,370 potential participants'])(
  '%j stays as it is',
  (text) => {
    expect(guarded(text)).toBe(text);
  },
);

interface Row {
  readonly name: string;
  readonly value: number | null;
}
const columns = [
  { name: 'name', value: ({ name }: Row) => name },
  { name: 'value', value: ({ value }: Row) => value },
];

test('numbers are never guarded, and unknown is empty', () => {
  const rows = [
    { name: 'falling', value: -5.25 },
    { name: 'unknown', value: null },
  ];
  expect(csvText(columns, rows)).toBe('name,value\nfalling,-5.25\nunknown,\n');
});

test('commas, quotes and line breaks are quoted', () => {
  expect(csvText(columns, [{ name: 'a,"b"\nc', value: 0 }])).toBe('name,value\n"a,""b""\nc",0\n');
});

test('a number has all its digits, and what is none is refused', () => {
  expect(csvText(columns, [{ name: 'small', value: 1.5e-7 }])).toBe('name,value\nsmall,0.00000015\n');
  expect(() => csvText(columns, [{ name: 'x', value: Number.NaN }])).toThrow('NaN');
});

/** The rows of a CSV below its header, by a parser that knows nothing of how it was written. */
const parsed = (csv: string): readonly (readonly string[])[] =>
  Papa.parse<string[]>(csv.slice(0, -1), { delimiter: ',', newline: '\n' }).data.slice(1);

test('whatever a table holds is read back as it was', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', "'", '=', ' ', 'a') }),
  );
  const value = fc.option(
    fc.double({ min: -1e12, max: 1e12, noNaN: true }).map((one) => Number(one.toFixed(2))),
  );
  const row = fc.record({ name: text, value });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1 }), (rows) => {
      expect(parsed(csvText(columns, rows))).toEqual(
        rows.map(({ name, value: number }) => [guarded(name), number === null ? '' : String(number)]),
      );
    }),
  );
});

test('every published table is read back to the same rows', () => {
  for (const table of open) {
    const { name, kind, fields, csv } = table;
    expect([name, table.count]).toEqual([name, allRows(table).length]);
    const written = allRows(table).map((cells) =>
      fields.map((_, at) => {
        const cell = cells[at] ?? '';
        // Committed tables are published byte by byte; what is computed is guarded.
        return typeof cell === 'string' && kind === 'derived' ? guarded(cell) : String(cell);
      }),
    );
    const read = parsed(new TextDecoder().decode(csv)).map((cells) =>
      cells.map((cell, at) => {
        const { type = 'string' } = fields[at] ?? {};
        return cell !== '' && ['number', 'integer', 'year'].includes(type) ? String(Number(cell)) : cell;
      }),
    );
    expect(read, name).toEqual(written);
    expect(written.length, name).toBeGreaterThan(0);
  }
});
