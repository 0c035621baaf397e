import { Uint8ArrayReader, Uint8ArrayWriter, ZipReader } from '@zip.js/zip.js';
import readWorkbook from 'read-excel-file/node';
import { beforeAll, describe, expect, it } from 'vitest';
import { allRows } from '../../src/publish/open-rows.ts';
import type { OpenTable } from '../../src/publish/open-tables.ts';
import { aboutData } from '../../src/publish/readme.ts';
import {
  DICTIONARY_SHEET,
  MOST_ROWS,
  README_SHEET,
  sheetName,
  workbook,
} from '../../src/publish/workbook.ts';
import { open, parts } from './open.ts';

const about = { id: aboutData('id', parts), en: aboutData('en', parts) };

type Grid = readonly (readonly unknown[])[];

/** The rows of every sheet, by a reader that is not of the writer's making. */
async function sheetsOf(bytes: Uint8Array): Promise<ReadonlyMap<string, Grid>> {
  const sheets = await readWorkbook(Buffer.from(bytes), { trim: false });
  return new Map(sheets.map(({ sheet, data }) => [sheet, data]));
}

/** The parts of the file, as XML. */
async function partsOf(bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const entries = await new ZipReader(new Uint8ArrayReader(bytes)).getEntries();
  const texts = entries.map(async (entry): Promise<readonly [string, string]> => {
    if (entry.directory) return [entry.filename, ''];
    return [entry.filename, new TextDecoder().decode(await entry.getData(new Uint8ArrayWriter()))];
  });
  return new Map(await Promise.all(texts));
}

/** As the reader gives rows: all as wide as the widest, without empty ones at the end. */
const asRead = (header: readonly string[], rows: Grid): Grid => {
  const grid = [header, ...rows];
  const width = Math.max(...grid.map((row) => row.findLastIndex((cell) => cell !== null) + 1));
  return grid.map((row) => row.slice(0, width));
};

let bytes: Uint8Array;
let sheets: ReadonlyMap<string, Grid>;
beforeAll(async () => {
  bytes = await workbook(open, parts.asOf, about);
  sheets = await sheetsOf(bytes);
});

describe('the workbook', () => {
  it('has every row of every table, numbers as numbers and all else as text', () => {
    expect(sheetName({ name: 'reported' })).toBe('main-figures');
    expect([...sheets.keys()].filter((name) => name.includes('reported'))).toEqual(['observations-reported']);
    expect([...sheets.keys()]).toEqual([README_SHEET, DICTIONARY_SHEET, ...open.map(sheetName)]);
    for (const table of open) {
      const header = table.fields.map(({ name }) => name);
      expect(sheets.get(sheetName(table)), table.name).toEqual(asRead(header, allRows(table)));
    }
    const regions = sheets.get('regions')?.map((row) => row[0]);
    expect(regions).toEqual(expect.arrayContaining(['15', '91-2021']));
    const jambi = sheets.get('observations-reported')?.find((row) => row[0] === '15' && row[4] === 43.31);
    expect(jambi?.[1]).toBe('2024-06');
  });

  it('explains itself in both languages, and every column', () => {
    const readme = sheets.get(README_SHEET) ?? [];
    expect(readme[0]).toEqual(['Bahasa Indonesia', 'English']);
    expect(readme.every(([id, en]) => (id === null) === (en === null))).toBe(true);
    expect(readme.flat().join('\n')).toContain(parts.dataset.digest);
    const dictionary = sheets.get(DICTIONARY_SHEET) ?? [];
    expect(dictionary).toHaveLength(1 + open.reduce((sum, { fields }) => sum + fields.length, 0));
    for (const row of dictionary) for (const cell of row) expect(cell).toMatch(/\S/);
  });

  it('keeps the header of each table in sight, has widths and no formula', async () => {
    const files = await partsOf(bytes);
    const pages = [...files].filter(([name]) => name.startsWith('xl/worksheets/sheet'));
    expect(pages).toHaveLength(open.length + 2);
    for (const [name, xml] of pages) {
      expect(xml, name).toContain('<pane ySplit="1" topLeftCell="A2" state="frozen"');
      expect(xml, name).toMatch(/<col min="1" max="1" width="\d+"/);
      expect(xml, name).not.toMatch(/<f[ >]/);
    }
  });

  it('is the same bytes again, and says no time but that of the data', async () => {
    expect(Buffer.from(await workbook(open, parts.asOf, about)).equals(bytes)).toBe(true);
    const core = (await partsOf(bytes)).get('docProps/core.xml') ?? '';
    expect(new Set(core.match(/\d{4}-\d{2}-\d{2}T[\d:]+/g))).toEqual(new Set(['2026-03-01T00:00:00']));
  });

  it('names a table that is too long for a sheet, and where it is', async () => {
    const [first, ...rest] = open as readonly [OpenTable, ...OpenTable[]];
    const edge = { ...first, count: MOST_ROWS };
    const long = { ...first, count: MOST_ROWS + 1 };
    expect([...(await sheetsOf(await workbook([edge, ...rest], parts.asOf, about))).keys()]).toContain(
      sheetName(first),
    );
    const without = await sheetsOf(await workbook([long, ...rest], parts.asOf, about));
    expect([...without.keys()]).toEqual([README_SHEET, DICTIONARY_SHEET, ...rest.map(sheetName)]);
    const readme = (without.get(README_SHEET) ?? [])
      .flat()
      .filter((text) => String(text).includes(first.place));
    expect(readme).toEqual([expect.stringContaining('250.001'), expect.stringContaining('250,001')]);
    expect((without.get(DICTIONARY_SHEET) ?? []).map(([sheet]) => sheet)).not.toContain(sheetName(first));
  });

  it('holds texts that a spreadsheet might run, and odd ones, as they are', async () => {
    const texts = [
      '=1+1',
      '+62 812',
      '-5',
      '@x',
      '＝1',
      '01',
      '2024-06',
      '  a',
      'a\nb',
      '<&"\'>',
      '🙂',
      'true',
    ];
    const hostile: OpenTable = {
      ...(open[0] as OpenTable),
      name: 'hostile-table-whose-name-is-longer-than-it-may',
      fields: [
        { name: 'text', type: 'string', required: true, about: { id: 'Teks', en: 'Text' } },
        { name: 'number', type: 'number', required: false, about: { id: 'Angka', en: 'Number' } },
      ],
      computed: texts.map((text, at) => [text, at === 0 ? 320_000_000_000 : -at / 4]),
      committed: undefined,
    };
    const name = sheetName(hostile);
    expect(name.length).toBeLessThanOrEqual(31);
    const read = (await sheetsOf(await workbook([hostile], parts.asOf, about))).get(name);
    expect(read?.slice(1)).toEqual(hostile.computed);
  });
});
