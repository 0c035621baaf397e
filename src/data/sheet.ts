import Papa from 'papaparse';
import { type Both, both, same } from './both.ts';
import { eachRow, Locator, type QuoteFault, type Visit } from './csv.ts';
import type { Mistake, Problem } from './problem.ts';
import { renamedColumn, type Unsettled } from './renamed-column.ts';
import { meant, suggest } from './suggest.ts';
import type { Table } from './table.ts';
import { hiddenCharacter, readText, showHidden } from './text.ts';

/** A file of a table, opened: its text is readable and its header names columns of the table. */
export interface Sheet {
  readonly file: string;
  /** The place of each column of the table that the header has, from 0. */
  readonly columns: ReadonlyMap<string, number>;
  /** How many cells the header has. */
  readonly width: number;
  /** Whether the header is in order (each column once and no other), so that rows can be held against its width. */
  readonly isWhole: boolean;
  /** Whether cells may hold characters that a reader cannot see. */
  readonly suspect: boolean;
  /** Whether the file is no UTF-8, so that U+FFFD stands for what was read wrongly and was told once for the file. */
  readonly damaged: boolean;
  /** A problem with a cell of the row that starts at a line; the row as a whole where no cell is given. */
  problem(line: number, cell: number | undefined, value: string, mistake: Mistake): Problem;
  /** Visits the rows below the header; returns the line behind which it gave up, if it did. */
  rows(visit: Visit): number | undefined;
}

/** Opens a file of a table; without a sheet where nothing below its header can be read. */
export function openSheet(
  table: Table,
  file: string,
  bytes: Uint8Array,
): { sheet?: Sheet; problems: Problem[] } {
  const { text, problems: found, suspect, damaged } = readText(file, bytes);
  const problems = [...found];
  if (text === undefined) return { problems };
  const locator = new Locator(text);
  let names: readonly string[] = [];

  const problem = (line: number, cell: number | undefined, value: string, mistake: Mistake): Problem => {
    const place = locator.place(line, cell ?? 0);
    return {
      file,
      line: place.line,
      column: place.column,
      length: cell === undefined ? 0 : place.length,
      field: cell === undefined ? undefined : names[cell],
      rule: mistake.rule,
      severity: 'problem',
      value: showHidden(value),
      expected: mistake.expected,
      mend: mistake.mend,
      ...(mistake.said ? { said: mistake.said } : {}),
      excerpt: place.excerpt,
    };
  };

  const expectedHeader = Object.keys(table.columns).join(',');
  const headerLine = text.slice(0, text.includes('\n') ? text.indexOf('\n') : undefined);
  if (headerLine === '') {
    problems.push(
      problem(1, undefined, '', {
        rule: 'header',
        expected: same(expectedHeader),
        mend: both(
          `tulis baris judul di baris pertama: ${expectedHeader}`,
          `write the header in the first line: ${expectedHeader}`,
        ),
      }),
    );
    return { problems };
  }
  if (/^"?sep=.?"?[,;\t]*$/i.test(headerLine)) {
    problems.push(
      problem(1, undefined, headerLine, {
        rule: 'header',
        expected: same(expectedHeader),
        mend: both(
          'hapus baris pertama ini; lembar kerja menulisnya untuk dirinya sendiri. Baris judul harus yang pertama',
          'delete this first line; a spreadsheet wrote it for itself. The header must come first',
        ),
      }),
    );
    return { problems };
  }
  const delimiter = otherDelimiter(table, headerLine);
  if (delimiter) {
    problems.push(
      problem(1, undefined, headerLine, {
        rule: 'delimiter',
        expected: both('sel yang dipisahkan koma', 'cells separated by commas'),
        mend: both(
          `sel-selnya dipisahkan ${delimiter.id}; simpan berkas dengan pemisah koma`,
          `the cells are separated by ${delimiter.en}; save the file with commas`,
        ),
      }),
    );
    return { problems };
  }
  const fault = locator.quoteFault(1);
  if (fault) {
    problems.push(problem(1, fault.cell, fault.text, quoteMistake(fault)));
    return { problems };
  }

  names = Papa.parse<string[]>(headerLine, { delimiter: ',', newline: '\n' }).data[0] ?? [];
  if (isForeign(table, names)) {
    problems.push(
      problem(1, undefined, headerLine, {
        rule: 'header',
        expected: same(expectedHeader),
        mend: isRow(table, names)
          ? both(
              `baris judulnya tidak ada; tambahkan di atas baris ini: ${expectedHeader}`,
              `the header row is missing; add it above this row: ${expectedHeader}`,
            )
          : both(
              `ini bukan baris judul tabel ${table.name}; tulis ${expectedHeader}, atau pindahkan berkas ini dari folder data`,
              `this is no header of the table ${table.name}; write ${expectedHeader}, or move the file out of the data folder`,
            ),
      }),
    );
    return { problems };
  }
  let isWhole = true;
  const columns = readHeader(table, names, text, (cell, value, mistake) => {
    isWhole = false;
    problems.push({ ...problem(1, cell, value, mistake), field: undefined });
  });

  const rows = (visit: Visit): number | undefined => {
    let isHeader = true;
    return eachRow(text, locator, (cells, line, rowFault) => {
      if (isHeader) isHeader = false;
      else visit(cells, line, rowFault);
    });
  };
  return {
    sheet: { file, columns, width: names.length, isWhole, suspect, damaged, problem, rows },
    problems,
  };
}

/** The word for the delimiter that a header is written with, where that is not the comma. */
function otherDelimiter(table: Table, header: string): Both | undefined {
  const others = [
    [';', both('titik koma', 'semicolons')],
    ['\t', both('tab', 'tabs')],
    ['|', both('garis tegak', 'bars')],
  ] as const;
  const known = (delimiter: string): number =>
    header.split(delimiter).filter((name) => Object.hasOwn(table.columns, name.replace(/^"|"$/g, '').trim()))
      .length;
  return others.find(([delimiter]) => known(delimiter) > Math.max(1, known(',')))?.[1];
}

/** With more named columns than this a file is no table of ours, whatever some of them are called. */
const MOST = 200;

/** Whether a header is that of another table, or no header at all: not one of its names is a column, or far too many are none. */
const isForeign = (table: Table, names: readonly string[]): boolean =>
  !names.some((name) => Object.hasOwn(table.columns, name)) ||
  names.filter((name) => name.trim() !== '').length > MOST;

/** Whether the first line is a row of the table: as many cells as it has columns, and not all of them are words. */
function isRow({ columns }: Table, cells: readonly string[]): boolean {
  const all = Object.values(columns);
  const older = all.filter(({ late }) => !late);
  return (
    [all.length, older.length].includes(cells.length) && cells.some((cell) => cell === '' || /\d/.test(cell))
  );
}

/**
 * The places of the columns that a header names rightly; tells every name that is unknown, repeated or missing.
 * Names may stand in any order. A missing one is told at the end of the header.
 * @param text the whole file, whose rows tell a column that has another name
 */
function readHeader(
  table: Table,
  names: readonly string[],
  text: string,
  tell: (cell: number, value: string, mistake: Mistake) => void,
): Map<string, number> {
  const wanted = Object.keys(table.columns);
  const columns = new Map<string, number>();
  const misspelt = new Set<string>();
  const present = new Set(names);
  const missing = wanted.filter((name) => !present.has(name));
  const width = names.findLastIndex((name) => name.trim() !== '') + 1;
  const nearest = names.map((name) =>
    Object.hasOwn(table.columns, name) ? undefined : suggest(name.trim(), missing),
  );
  const renamed = renamedColumn(unsettled(table, names, nearest), text);
  if (renamed) misspelt.add(renamed.name);
  names.slice(0, width).forEach((name, cell) => {
    if (Object.hasOwn(table.columns, name)) {
      if (!columns.has(name)) columns.set(name, cell);
      else {
        const mend = both(
          'kolom ini ada dua kali; hapus satu, atau namai sesuai isinya',
          'the column stands twice; delete one, or name it for what it holds',
        );
        const expected = both('setiap kolom sekali', 'each column once');
        tell(cell, name, { rule: 'duplicate-column', expected, mend });
      }
      return;
    }
    const hidden = hiddenCharacter(name);
    const near = nearest[cell];
    if (near !== undefined) misspelt.add(near);
    const mend =
      near === undefined
        ? renamed?.place === cell
          ? both(`ganti nama kolom ini menjadi ${renamed.name}`, `rename the column to ${renamed.name}`)
          : name.trim() === ''
            ? both('beri nama kolom ini atau hapus', 'name the column or delete it')
            : both(
                `hapus kolom ini; tabel ini berisi ${wanted.join(', ')}`,
                `delete the column; the table has ${wanted.join(', ')}`,
              )
        : hidden
          ? both(`hapus ${hidden.name.id}; tulis ${near}`, `delete ${hidden.name.en}; write ${near}`)
          : meant(near);
    tell(cell, name, { rule: 'unknown-column', expected: same(wanted.join(', ')), mend });
  });
  if (names.length > width) {
    const count = names.length - width;
    const many = {
      id: `hapus ${count} kolom kosong di ujung`,
      en: `delete the ${count} empty columns at the end`,
    };
    const mend = count === 1 ? both('beri nama kolom ini atau hapus', 'name the column or delete it') : many;
    tell(width, '', { rule: 'unknown-column', expected: same(wanted.join(', ')), mend });
  }
  for (const name of missing) {
    if (misspelt.has(name) || table.columns[name]?.late) continue;
    const cells =
      table.columns[name]?.empty === 'problem'
        ? both('tidak boleh kosong', 'must not be empty')
        : both('boleh kosong', 'may be empty');
    const mend = both(
      `tambahkan kolom ${name}; selnya ${cells.id}`,
      `add the column ${name}; its cells ${cells.en}`,
    );
    tell(width, name, { rule: 'missing-column', expected: same(wanted.join(', ')), mend });
  }
  return columns;
}

/** What a header leaves open: names that no column has or is near, and columns that no name stands for. */
function unsettled(
  table: Table,
  names: readonly string[],
  nearest: readonly (string | undefined)[],
): Unsettled {
  const unknown = names.flatMap((name, place): Unsettled['unknown'] =>
    name.trim() === '' || Object.hasOwn(table.columns, name) || nearest[place] !== undefined
      ? []
      : [[name, place]],
  );
  const missing = Object.entries(table.columns).filter(
    ([name, { late }]) => !late && !names.includes(name) && !nearest.includes(name),
  );
  return { unknown, missing };
}

/** What to tell about a cell whose quotes break the grammar. */
export function quoteMistake({ kind }: QuoteFault): Mistake {
  const mends = {
    unclosed: both(
      'tutup tanda kutipnya dengan "; sampai saat itu baris di bawahnya dibaca seolah sel ini berakhir bersama barisnya',
      'close the quote with "; until then the rows below are read as if the cell ended with its line',
    ),
    'text-after': both(
      'akhiri sel tepat setelah tanda kutip penutupnya; tanda kutip di dalam teks ditulis dua kali: ""',
      'end the cell right behind its closing quote; a quote inside a text is written twice: ""',
    ),
    inside: both(
      'tulis seluruh sel dalam tanda kutip dan tanda kutip di dalamnya dua kali: "PT ""Maju"""',
      'write the whole cell in quotes and the quote inside it twice: "PT ""Maju"""',
    ),
  } satisfies Record<QuoteFault['kind'], Both>;
  return {
    rule: kind === 'unclosed' ? 'unclosed-quote' : 'quotes',
    expected: both(
      'tanda kutip mengapit seluruh sel, tanda kutip di dalamnya dua kali',
      'quotes around the whole cell, a quote inside it twice',
    ),
    mend: mends[kind],
  };
}
