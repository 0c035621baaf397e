import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { Table } from '../../src/data/table.ts';
import { tables } from '../../src/data/tables.ts';
import { tableJsonAddress } from '../../src/publish/addresses.ts';
import { type Json, jsonText } from '../../src/publish/json.ts';
import { tableJson, tableSchemaName } from '../../src/publish/table-json.ts';
import { validator } from './api-schema.ts';
import { open, openapi } from './open.ts';

type Row = Readonly<Record<string, unknown>>;
const committed = open.flatMap((one) => (one.committed ? [{ ...one, committed: one.committed }] : []));
const read = (bytes: Uint8Array | undefined): { readonly rows: readonly Row[] } =>
  JSON.parse(new TextDecoder().decode(bytes));

/** A value as a cell of CSV writes it. */
function cellText(value: unknown, separator: string | undefined): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return Array.isArray(value) ? value.join(separator) : String(value);
}

/** A cell of CSV with its number in the shortest form: `43.10` is `43.1`. */
const shortest = (cell: string, isNumber: boolean): string =>
  isNumber && cell !== '' ? String(Number(cell)) : cell;

describe('a committed table as JSON', () => {
  it.each(committed.map((one) => [one.committed.file, one] as const))(
    '%s has the rows of its CSV, read by another parser',
    (_file, one) => {
      const csv = new TextDecoder().decode(one.csv);
      const rows = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: 'greedy' }).data;
      const json = read(tableJson(one)).rows;
      expect(json).toHaveLength(rows.length);
      const { columns }: Table = tables[one.committed.table];
      json.forEach((row, at) => {
        const { line: _, ...cells } = row;
        expect(Object.keys(cells)).toEqual(Object.keys(columns));
        for (const [name, { cell }] of Object.entries(columns)) {
          const isNumber = ['number', 'integer', 'year'].includes(cell.type.type);
          const told = cellText(row[name], cell.type.separator);
          expect([at, name, told]).toEqual([at, name, shortest(rows[at]?.[name] ?? '', isNumber)]);
          if (isNumber && row[name] !== null) expect(row[name]).toBeTypeOf('number');
        }
      });
    },
  );

  it.each([0, 1, 3, 30])('is whole with its rows %i times', (times) => {
    const [one] = committed.filter(({ committed: { file } }) => file === 'observations/reported.csv');
    if (!one) throw new Error('no such table');
    const [header = '', ...rows] = new TextDecoder().decode(one.csv).trimEnd().split('\n');
    const many = Array.from({ length: times }, () => rows).flat();
    const csv = new TextEncoder().encode(`${[header, ...many].join('\n')}\n`);
    const json = tableJson({ ...one, csv });
    const found = read(json).rows;
    expect(found.map(({ line }) => line)).toEqual(many.map((_, at) => at + 2));
    const cells = read(tableJson(one)).rows.map(({ line: _, ...row }) => row);
    expect(found.map(({ line: _, ...row }) => row)).toEqual(
      Array.from({ length: times }, () => cells).flat(),
    );
    // Written as every other JSON is.
    expect(new TextDecoder().decode(json)).toBe(jsonText(read(json) as unknown as Json));
  });

  it('names the line of each row, and keeps flags and lists as such', () => {
    const reported = committed.find(({ committed: { file } }) => file === 'observations/reported.csv');
    const lines = new TextDecoder().decode(reported?.csv).split('\n');
    const rows = reported ? read(tableJson(reported)).rows : [];
    for (const { region, period, line } of rows.slice(0, 50))
      expect(lines[Number(line) - 1]).toMatch(new RegExp(`^${region},${period},`));
    const values = committed.flatMap((one) => read(tableJson(one)).rows.flatMap(Object.values));
    expect(values.some((value) => value === true)).toBe(true);
    expect(values.some((value) => Array.isArray(value) && value.length > 1)).toBe(true);
  });

  it.each(committed.map((one) => [one.committed.file, one] as const))('%s is as described', (_file, one) => {
    const validate = validator(openapi, tableSchemaName(one.committed.table));
    const json = read(tableJson(one));
    expect(validate(json)).toEqual([]);
    const [first, ...rest] = json.rows;
    expect(validate({ ...json, rows: [{ ...first, surprise: 1 }, ...rest] }).join()).toContain('surprise');
    expect(validate({ ...json, rows: [{ ...first, line: '2' }, ...rest] }).join()).toContain('integer');
  });

  it('stands at one address each, and no computed table is among them', () => {
    const all = committed.map((one) => tableJsonAddress(one.committed.file));
    expect(all).toContain('/api/v1/tables/observations/reported.json');
    expect(new Set(all).size).toBe(committed.length);
    for (const address of all) expect(Object.keys(openapi.paths)).toContain(address);
    expect(open.filter(({ kind }) => kind === 'derived').map(tableJson)).toEqual(
      open.filter(({ kind }) => kind === 'derived').map(() => undefined),
    );
  });
});
