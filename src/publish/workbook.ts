import { type Cell as BookCell, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import type { Period } from '../data/period.ts';
import { LANGS } from '../text/lang.ts';
import { whole } from '../text/numbers.ts';
import { openWords } from '../text/words/open-data.ts';
import type { Cell } from './derived-table.ts';
import { allRows } from './open-rows.ts';
import type { OpenTable } from './open-tables.ts';
import type { About } from './readme.ts';

/** The names of the sheets that explain the others. */
export const README_SHEET = 'README';
export const DICTIONARY_SHEET = 'kamus_dictionary';

/** The longest name of a sheet that spreadsheets read. */
const LONGEST = 31;

/**
 * The most rows of a sheet. Spreadsheets read 1,048,576 and an office computer opens far fewer at ease; to write more
 * takes gigabytes. A longer table is named with where it lies.
 */
export const MOST_ROWS = 250_000;

const hasSheet = ({ count }: OpenTable): boolean => count <= MOST_ROWS;

/** Widths in characters: a note may be long, and is then cut by the next cell. */
const WIDTH = { least: 8, most: 60, readme: 80 } as const;

/** From here on spreadsheets write a number as 3.2E+11 unless told otherwise. */
const LARGE = 1e11;

const BOLD = { font: { bold: true } };
const WRAPPED = { alignment: { wrapText: true, vertical: 'top' } } as const;

/** Sheets that would be taken for another by the name of their file: `observations-reported` has all that was reported. */
const RENAMED: Readonly<Record<string, string>> = { reported: 'main-figures' };

/** The name of a table's sheet; one that is cut keeps its end, which tells it from its neighbours. */
export function sheetName({ name: file }: Pick<OpenTable, 'name'>): string {
  const name = RENAMED[file] ?? file;
  return name.length <= LONGEST ? name : `${name.slice(0, 10)}~${name.slice(-(LONGEST - 11))}`;
}

type Grid = readonly (readonly Cell[])[];

const lengthOf = (cell: Cell): number => (cell === null ? 0 : String(cell).length);

const widths = (rows: Grid): readonly { readonly width: number }[] =>
  (rows[0] ?? []).map((_, column) => ({
    width: Math.min(
      WIDTH.most,
      rows.reduce<number>((most, row) => Math.max(most, lengthOf(row[column] ?? null) + 2), WIDTH.least),
    ),
  }));

/** A sheet with a bold header that stays in sight. Texts are texts: none of them is a formula. */
function sheet(name: string, header: readonly string[], rows: readonly Cell[][]): WriteSheet {
  const grid: Cell[][] = [[...header], ...rows];
  const styled = grid.flatMap((row, at) =>
    row.flatMap((cell, column): readonly (readonly [string, Partial<BookCell>])[] => {
      if (at === 0) return [[`0,${column}`, { style: BOLD }]];
      return typeof cell === 'number' && Math.abs(cell) >= LARGE
        ? [[`${at},${column}`, { style: { numFmt: '0' } }]]
        : [];
    }),
  );
  return {
    name,
    columns: [...widths(grid)],
    rows: grid,
    cells: new Map(styled),
    freezePane: { rows: 1 },
  };
}

/** What the workbook is, both languages side by side. */
function readmeSheet(open: readonly OpenTable[], about: About): WriteSheet {
  const columns = LANGS.map((lang) => {
    const words = openWords(lang);
    const contents = [
      words.dictionarySheet(DICTIONARY_SHEET),
      ...open.map((table) => {
        const [title, rows] = [table.title[lang], whole(lang, table.count)];
        return hasSheet(table)
          ? words.sheet(sheetName(table), title, rows)
          : words.noSheet(title, rows, table.place);
      }),
    ];
    const sections = [
      ...about[lang],
      { heading: words.reading, paragraphs: [words.cells] },
      { heading: words.contents, paragraphs: contents },
    ];
    return [
      { text: words.language, heading: true },
      { text: words.title, heading: true },
      ...sections.flatMap(({ heading, paragraphs }) => [
        { text: heading, heading: true },
        ...paragraphs.map((text) => ({ text, heading: false })),
      ]),
    ];
  });
  const lines = Math.max(...columns.map(({ length }) => length));
  const grid = Array.from({ length: lines }, (_, at) => columns.map((column) => column[at]));
  return {
    name: README_SHEET,
    columns: columns.map(() => ({ width: WIDTH.readme })),
    rows: grid.map((row) => row.map((line) => line?.text ?? null)),
    cells: new Map(
      grid.flatMap((row, at) =>
        row.map((line, column) => [
          `${at},${column}`,
          { style: line?.heading ? { ...WRAPPED, ...BOLD } : WRAPPED },
        ]),
      ),
    ),
    freezePane: { rows: 1 },
  };
}

const dictionarySheet = (open: readonly OpenTable[]): WriteSheet =>
  sheet(
    DICTIONARY_SHEET,
    ['sheet', 'column', 'type', 'required', 'arti', 'meaning'],
    open
      .filter(hasSheet)
      .flatMap((table) =>
        table.fields.map(({ name, type, required, about }) => [
          sheetName(table),
          name,
          type,
          required ? 'yes' : 'no',
          about.id,
          about.en,
        ]),
      ),
  );

/**
 * All tables as a workbook (Office Open XML): what it is, a dictionary of its columns, then a sheet for each table that is
 * not too long for one.
 * Dated by the data: the same tables make the same bytes.
 */
export function workbook(
  open: readonly OpenTable[],
  { year, month = 1, day = 1 }: Period,
  about: About,
): Promise<Uint8Array> {
  const dated = new Date(Date.UTC(year, month - 1, day));
  return writeXlsx({
    properties: { title: openWords('en').title, creator: 'Cakupan', created: dated, modified: dated },
    sheets: [
      readmeSheet(open, about),
      dictionarySheet(open),
      ...open.filter(hasSheet).map((table) =>
        sheet(
          sheetName(table),
          table.fields.map(({ name }) => name),
          allRows(table),
        ),
      ),
    ],
  });
}
