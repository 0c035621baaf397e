import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { eachRow, Locator, type QuoteFault, writeRows } from '../../src/data/csv.ts';
import { readText } from '../../src/data/text.ts';
import { readBook } from '../../src/desk/read-book.ts';
import { csvText } from '../../src/publish/csv.ts';

const suite = new URL('.', import.meta.resolve('csv-spectrum'));
const bytesOf = (name: string): Uint8Array => readFileSync(new URL(`csvs/${name}.csv`, suite));

type Rows = readonly (readonly string[])[];

/** The rows of a file as the gate reads them, the header first, and the first fault of their quotes. */
function readRows(bytes: Uint8Array): { rows: Rows; fault: QuoteFault | undefined } {
  const { text, problems } = readText('spectrum.csv', bytes);
  expect(problems).toEqual([]);
  const rows: (readonly string[])[] = [];
  let first: QuoteFault | undefined;
  eachRow(text ?? '', new Locator(text ?? ''), (cells, _line, fault) => {
    rows.push(cells);
    first ??= fault;
  });
  return { rows, fault: first };
}

/** What the suite says that a file holds, the header first. A line that breaks in a cell ends with `\n` for us. */
function expectedOf(name: string): Rows {
  const records: readonly Readonly<Record<string, string>>[] = JSON.parse(
    readFileSync(new URL(`json/${name}.json`, suite), 'utf8'),
  );
  return [
    Object.keys(records[0] ?? {}),
    ...records.map((record) => Object.values(record).map((cell) => cell.replaceAll('\r\n', '\n'))),
  ];
}

/** Its cell has quotes inside and none around it, which the grammar of CSV does not allow. */
const REFUSED = 'location_coordinates';

const names = readdirSync(new URL('csvs/', suite)).map((file) => file.replace(/\.csv$/, ''));
const good = names.filter((name) => name !== REFUSED);

it('the suite is there', () => {
  expect(names).toHaveLength(12);
  expect(names).toContain(REFUSED);
});

describe.each(good)('%s', (name) => {
  it('is read as the suite says', () => {
    expect(readRows(bytesOf(name))).toEqual({ rows: expectedOf(name), fault: undefined });
  });

  it('is written so that it is read again', () => {
    const expected = expectedOf(name);
    const utf8 = new TextEncoder();
    expect(readRows(utf8.encode(writeRows(expected)))).toEqual({ rows: expected, fault: undefined });
    const [header = [], ...below] = expected;
    const columns = header.map((column, at) => ({
      name: column,
      value: (row: readonly string[]) => row[at] ?? '',
    }));
    expect(readRows(utf8.encode(csvText(columns, below)))).toEqual({ rows: expected, fault: undefined });
  });

  it('is the same to the importer, to which a line break is a space', async () => {
    const book = await readBook(bytesOf(name));
    const grids = 'grids' in book ? book.grids : [];
    expect(grids.map(({ rows }) => rows.map((row) => row.map(({ text }) => text)))).toEqual([
      expectedOf(name).map((row) => row.map((cell) => cell.replace(/\s+/g, ' '))),
    ]);
  });
});

describe(REFUSED, () => {
  it('is refused by the gate at the cell that is not quoted', () => {
    expect(readRows(bytesOf(REFUSED)).fault).toEqual({
      kind: 'inside',
      line: 2,
      cell: 1,
      text: `37�36'37.8"N 121�2'17.9"W,Modesto,Stanislaus`,
    });
  });

  it('is read as it was once it is quoted', () => {
    const rows = [
      ['Contact Phone Number', 'Location Coordinates', 'Cities', 'Counties'],
      ['2095257564', `37�36'37.8"N 121�2'17.9"W`, 'Modesto', 'Stanislaus'],
    ];
    expect(readRows(new TextEncoder().encode(writeRows(rows)))).toEqual({ rows, fault: undefined });
  });
});
