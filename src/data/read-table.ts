import { type Both, both } from './both.ts';
import type { Cell } from './cells.ts';
import * as cells from './cells.ts';
import { Overlaps } from './copies.ts';
import type { Origin, Unit } from './dataset.ts';
import { type Keys, keyMend } from './key-mend.ts';
import type { Mistake } from './problem.ts';
import { quoteMistake, type Sheet } from './sheet.ts';
import { type Column, fieldOf, type Table } from './table.ts';
import { Tally } from './tally.ts';
import { hiddenCharacter } from './text.ts';

/** What reading a table needs to know of others. */
export interface Known {
  /** The keys of the tables that others refer to; undefined where a table could not be read to its end. */
  readonly keys: ReadonlyMap<string, Keys | undefined>;
  readonly units: ReadonlyMap<string, Unit>;
}

/** A typed record of a table, before its table is known to the types. */
export type AnyRow = Readonly<Record<string, unknown>> & { readonly at: { file: string; line: number } };

/** What a cell's text comes to. */
export interface Outcome {
  readonly value: unknown;
  readonly mistake: Mistake | undefined;
  /** What is untidy about a text that is taken. */
  readonly untidy?: Mistake | undefined;
}

export type Reader = (text: string) => Outcome;

/** The grammar of a value by the unit of its indicator. */
export const VALUES = {
  percent: cells.percent(),
  persons: cells.whole(),
  rupiah: cells.whole(),
  claims: cells.whole(),
  villages: cells.whole(),
} satisfies Record<Unit, Cell<number>>;

/** As many different texts of a column are remembered; beyond them a large file would only fill memory. */
const REMEMBERED = 20_000;

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

/** Reads the rows of all files of a table. Rows with a problem are left out of `rows`; every problem is told. */
export function readTable(
  table: Table,
  sheets: readonly Sheet[],
  known: Known,
): {
  rows: AnyRow[];
  problems: Tally;
  /** Warnings: of texts that are untidy, and of each file whose rows are out of order, at the first that is. */
  untidy: Tally;
  counts: ReadonlyMap<string, number>;
} {
  const rows: AnyRow[] = [];
  const problems = new Tally();
  const overlaps = new Overlaps();
  const untidy = new Tally();
  const counts = new Map<string, number>();
  const earlier = new Earlier();
  const readers = new Map(
    Object.entries(table.columns).map(([name, column]) => [name, remember(readerOf(column, known))]),
  );
  const valueReaders = new Map(
    Object.entries(VALUES).map(([unit, cell]) => [unit, remember(readerOf({ ...FIGURE, cell }, known))]),
  );

  for (const sheet of sheets) {
    const names = [...sheet.columns.keys()];
    const places = [...sheet.columns.values()];
    const fields = names.map(fieldOf);
    const columnReaders = names.map((name) => readers.get(name) ?? missingReader(name));
    const valueAt = names.findIndex((name) => table.columns[name]?.cell.type.unitOfIndicator);
    const indicatorAt = sheet.columns.get('indicator') ?? -1;
    const keyPlaces = table.key.map((name) => sheet.columns.get(name) ?? -1);
    const hasKey = !keyPlaces.includes(-1);
    const absent = Object.entries(table.columns).filter(([name]) => !sheet.columns.has(name));
    const complete = absent.every(([, { late }]) => late);
    const blank = {
      ...Object.fromEntries([...fields, 'at'].map((field) => [field, undefined])),
      ...Object.fromEntries(absent.map(([name, { empty }]) => [fieldOf(name), emptyValue(empty)])),
    };
    let order = orderOf(table, sheet);
    let count = 0;

    const gaveUp = sheet.rows((row, line, fault) => {
      count += 1;
      if (fault) {
        problems.push(sheet.problem(line, fault.cell, fault.text, quoteMistake(fault)));
        return;
      }
      if (row.length !== sheet.width || row.every(isEmpty)) {
        const unit = known.units.get(row[indicatorAt] ?? '');
        const valueReader = (unit && valueReaders.get(unit)) ?? columnReaders[valueAt];
        const told = shapeMistake(row, sheet, places[valueAt], valueReader);
        if (told) problems.push({ ...sheet.problem(line, told.cell, told.value, told), field: undefined });
        return;
      }
      if (order && !order(row)) {
        const value = sortedCells(table, sheet, row);
        untidy.push({ ...sheet.problem(line, undefined, value, sortMistake(table)), severity: 'warning' });
        order = undefined;
      }

      let good = complete;
      const record: Record<string, unknown> = { ...blank };
      for (let i = 0; i < names.length; i++) {
        const text = row[places[i] ?? -1] ?? '';
        let read = columnReaders[i] ?? missingReader('');
        if (i === valueAt) {
          const unit = known.units.get(row[indicatorAt] ?? '');
          if (unit) read = valueReaders.get(unit) ?? read;
        }
        const outcome = (sheet.suspect ? hiddenMistake(text) : undefined) ?? read(text);
        if (!outcome.mistake) {
          record[fields[i] ?? ''] = outcome.value;
          if (outcome.untidy)
            untidy.push({ ...sheet.problem(line, places[i], text, outcome.untidy), severity: 'warning' });
        } else {
          good = false;
          const isTold = sheet.damaged && text.includes('\ufffd');
          if (!isTold) problems.push(sheet.problem(line, places[i], text, outcome.mistake));
        }
      }

      if (hasKey) {
        const before = earlier.row(keyPlaces, row, sheet.file, line);
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
      if (good) {
        record.at = Object.freeze({ file: sheet.file, line });
        rows.push(Object.freeze(record) as AnyRow);
      }
    });
    if (gaveUp !== undefined) problems.push(sheet.problem(gaveUp, undefined, '"', GAVE_UP));
    counts.set(sheet.file, count);
  }
  overlaps.tellInto(problems, counts);
  return { rows, problems, untidy, counts };
}

const emptyValue = (empty: Column<unknown>['empty']): unknown =>
  empty === 'problem' ? undefined : empty.value;

const FIGURE: Omit<Column<number>, 'cell'> = { about: { id: '', en: '' }, empty: 'problem' };

const missingReader =
  (name: string): Reader =>
  () => {
    throw new Error(`no reader for column ${name}`);
  };

/** Reads the text of a cell by its column: emptiness, grammar, references. */
export function readerOf(column: Column<unknown>, known: Known): Reader {
  const { cell, empty } = column;
  const table = cell.type.references;
  const keys = table === undefined ? undefined : known.keys.get(table);
  let misses = 0;
  const refused = (mistake: Mistake): Outcome => ({ value: undefined, mistake });
  const taken = (value: unknown): Outcome => ({ value, mistake: undefined });
  const isText = cell.type.type === 'string' && Object.keys(cell.type).length === 1;
  return (text) => {
    if (text === '') return empty === 'problem' ? refused(EMPTY) : taken(empty.value);
    const read = cell.read(text);
    if (read.mistake) return read;
    if (isText && MARKUP.test(text)) return { ...read, untidy: MARKED_UP };
    if (table === undefined || !keys) return read;
    const parts = cell.type.separator === undefined ? [text] : text.split(cell.type.separator);
    const unknown = parts.find((part) => !keys.has(part));
    if (unknown === undefined) return read;
    misses += 1;
    return refused(referenceMistake(unknown, table, misses > SUGGESTED ? new Map() : keys));
  };
}

/** So many unknown keys of a column are compared with the known ones; more of them are a column in the wrong place. */
const SUGGESTED = 1000;

const GAVE_UP: Mistake = {
  rule: 'not-read',
  expected: both('lebih sedikit tanda kutip rusak', 'fewer broken quotes'),
  mend: both(
    'perbaiki tanda kutip di atas; baris di bawah baris ini tidak dibaca',
    'mend the quotes above; the rows below this line were not read',
  ),
};

/** A tag, a comment or a named letter of a web page. */
const MARKUP = /<(?:\/?[a-z][^<>]*>|!--|script)|&(?:[a-z]+\d*|#\d+|#x[\da-f]+);/i;

const MARKED_UP: Mistake = {
  rule: 'markup',
  expected: both('teks tanpa kode halaman web', 'a text without code of a web page'),
  mend: both(
    'hapus kode halaman web dari teks ini, atau tulis huruf yang dimaksudnya; pembaca melihatnya apa adanya',
    'delete the code of a web page from this text, or write the letter that it means; readers see it as it is',
  ),
};

const EMPTY: Mistake = {
  rule: 'empty',
  expected: both('sebuah nilai', 'a value'),
  mend: both('isi selnya; kolom ini tidak boleh kosong', 'fill the cell; this column must not be empty'),
};

function referenceMistake(text: string, table: string, keys: Keys): Mistake {
  const expected = both(`kunci dari tabel ${table}`, `a key of the table ${table}`);
  return { rule: 'unknown-reference', expected, mend: keyMend(text, table, keys) };
}

/**
 * Reads a text once: rows beside each other mostly repeat a cell, and most columns have few different texts.
 * A column that turns out to have many is no longer remembered.
 */
function remember(read: Reader): Reader {
  const outcomes = new Map<string, Outcome>();
  let lastText = '';
  let last = read(lastText);
  return (text) => {
    if (text === lastText) return last;
    const seen = outcomes.size < REMEMBERED ? outcomes.get(text) : undefined;
    last = seen ?? read(text);
    lastText = text;
    if (!seen && outcomes.size < REMEMBERED) outcomes.set(text, last);
    return last;
  };
}

/** The rows of a table by their keys, in little memory: rows with the same first cell mostly stand together. */
class Earlier {
  readonly #files: string[] = [];
  readonly #rows = new Map<string, Map<string, number>>();
  #first: string | undefined;
  #rest = new Map<string, number>();

  /** Where a row with the same key stands that came before; else notes this one. */
  row(places: readonly number[], cells: readonly string[], file: string, line: number): Origin | undefined {
    if (this.#files.at(-1) !== file) this.#files.push(file);
    const first = cells[places[0] ?? 0] ?? '';
    if (first !== this.#first) {
      this.#first = first;
      const rest = this.#rows.get(first) ?? new Map<string, number>();
      this.#rows.set(first, rest);
      this.#rest = rest;
    }
    let key = '';
    for (let i = 1; i < places.length; i++) key += SEPARATOR + cells[places[i] ?? 0];
    const found = this.#rest.get(key);
    if (found === undefined) {
      this.#rest.set(key, (this.#files.length - 1) * LINES + line);
      return undefined;
    }
    return { file: this.#files[Math.floor(found / LINES)] ?? file, line: found % LINES };
  }
}

/** A cell that has it is refused anyway. */
const SEPARATOR = '\u0000';

/** More lines than a file can have in memory. */
const LINES = 2 ** 26;

function hiddenMistake(text: string): Outcome | undefined {
  const hidden = hiddenCharacter(text);
  if (!hidden) return undefined;
  return {
    value: undefined,
    mistake: hidden.damaged
      ? {
          rule: 'encoding',
          expected: both('huruf yang terbaca', 'readable letters'),
          mend: both(
            'tulis ulang huruf yang rusak dan simpan berkas sebagai "CSV UTF-8"',
            'write the damaged letters again and save the file as "CSV UTF-8"',
          ),
        }
      : {
          rule: 'hidden-character',
          expected: both('karakter yang terlihat pembaca', 'characters that a reader can see'),
          mend: both(`hapus ${hidden.name.id}`, `delete ${hidden.name.en}`),
        },
  };
}

const isEmpty = (text: string): boolean => text === '';

/**
 * What is wrong with a row as a whole, and the cell to look at. Undefined where its number of cells says nothing,
 * because the header is wrong and told already.
 */
function shapeMistake(
  row: readonly string[],
  { width, isWhole }: Sheet,
  valueAt: number | undefined,
  readValue: Reader | undefined,
): (Mistake & { value: string; cell: number | undefined }) | undefined {
  if (row.every(isEmpty)) {
    const value = row.length === 1 ? '' : ','.repeat(row.length - 1);
    const expected = both('baris yang berisi nilai', 'a row with values');
    const mend = both('hapus baris kosong ini', 'delete the empty line');
    return { rule: 'empty-row', value, expected, mend, cell: undefined };
  }
  if (!isWhole) return undefined;
  const told = (cell: number | undefined, id: string, en: string) => ({
    rule: 'row-length',
    value: `${row.length} cells`,
    expected: both(`${width} sel`, `${width} cells`),
    mend: both(id, en),
    said: both(`${row.length} sel, bukan ${width}`, `${row.length} cells, not ${width}`),
    cell,
  });
  const more = row.length - width;
  if (more < 0)
    return told(
      undefined,
      'tambahkan sel yang kurang; nilai yang tidak diketahui adalah sel kosong di antara koma',
      'add the missing cells; an unknown value is an empty cell between commas',
    );
  const parts = valueAt === undefined ? [] : row.slice(valueAt, valueAt + more + 1);
  if (parts.length > 0 && parts.every((part) => /^\d+$/.test(part))) {
    const number = parts.join(',');
    const mend: Both =
      readValue?.(number).mistake?.mend ?? both('tulis tanpa koma', 'write it without the comma');
    return told(
      valueAt,
      `${number} menjadi ${more === 1 ? 'dua' : more + 1} sel; ${mend.id}`,
      `${number} became ${more === 1 ? 'two' : more + 1} cells; ${mend.en}`,
    );
  }
  // In a text a comma stands before a space, where no cell may begin with one.
  const spaced = row.findIndex((text) => /^ \S/.test(text));
  return spaced > 0
    ? told(
        spaced - 1,
        'teks yang mengandung koma menjadi beberapa sel; apit seluruhnya dengan tanda kutip',
        'a text with a comma in it became several cells; put quotes around all of it',
      )
    : told(
        width,
        'hapus sel yang berlebih; teks yang mengandung koma perlu tanda kutip',
        'remove the extra cell; a text with a comma in it needs quotes',
      );
}

/** Tells of each row whether it stands behind the row before; undefined where the file need not be sorted. */
function orderOf({ sorted }: Table, { columns }: Sheet): ((row: readonly string[]) => boolean) | undefined {
  const places = (sorted ?? []).map((name) => columns.get(name) ?? -1);
  if (places.length === 0 || places.includes(-1)) return undefined;
  let before: readonly string[] | undefined;
  return (row) => {
    const last = before;
    before = row;
    if (!last) return true;
    for (const place of places) {
      const text = row[place] ?? '';
      const earlier = last[place] ?? '';
      if (text !== earlier) return text > earlier;
    }
    return true;
  };
}

const sortedCells = ({ sorted = [] }: Table, { columns }: Sheet, row: readonly string[]): string =>
  sorted.map((name) => row[columns.get(name) ?? -1] ?? '').join(' · ');

function sortMistake({ sorted = [] }: Table): Mistake {
  const columns = sorted.join(', ');
  const expected = both(`baris diurutkan menurut ${columns}`, `rows sorted by ${columns}`);
  const mend = both(
    `urutkan baris menurut ${columns}: perubahan lebih mudah terlihat; situsnya tetap sama`,
    `sort the rows by ${columns}: changes are easier to see; the site is the same`,
  );
  return { rule: 'not-sorted', expected, mend };
}

function duplicateMistake(table: Table, file: string, earlier: { file: string; line: number }): Mistake {
  const place = `${earlier.file}:${earlier.line}`;
  const where =
    earlier.file === file ? both(`baris ${earlier.line}`, `line ${earlier.line}`) : both(place, place);
  const key = table.key.join(', ');
  return {
    rule: 'duplicate-key',
    expected: both(`setiap ${key} sekali`, `each ${key} once`),
    mend: both(
      `${where.id} punya ${key} yang sama; simpan satu saja`,
      `${where.en} has the same ${key}; keep one`,
    ),
  };
}
