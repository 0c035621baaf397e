import { both } from './both.ts';
import type { Origin } from './dataset.ts';
import type { Mistake } from './problem.ts';
import type { Step } from './row-order.ts';
import { isWholeRow } from './row-shape.ts';
import type { Sheet } from './sheet.ts';
import type { Table } from './table.ts';

type Cells = readonly string[];

/**
 * The rows of a table by their keys. In a file that is sorted by columns of the key, a row can only repeat one right
 * above it; so keys are kept only where rows are out of order, or where an earlier file has rows of the same group, and
 * a million rows in order cost nothing to remember.
 */
export class EarlierRows {
  readonly #table: Table;
  readonly #files: FileRows[] = [];
  /** Earlier files that have rows of the group of the last row. */
  #sharing: readonly FileRows[] = [];

  constructor(table: Table) {
    this.#table = table;
  }

  /** The groups that rows are of, whatever their file: rows of different groups cannot have the same key. */
  get groups(): ReadonlySet<string> {
    return new Set(this.#files.flatMap((file) => [...file.groups]));
  }

  /**
   * Where a row with the same key stands that came before; else notes this one. Every whole row of a file is to be
   * asked for, in order.
   * @param step where it stands in the order of its file; undefined where that has none
   */
  row(sheet: Sheet, cells: Cells, line: number, step: Step | undefined): Origin | undefined {
    let file = this.#files.at(-1);
    if (file?.sheet !== sheet) {
      file = new FileRows(this.#table, sheet);
      this.#files.push(file);
    }
    const group = file.newGroup(cells, step);
    if (group !== undefined) this.#sharing = this.#files.slice(0, -1).filter((one) => one.groups.has(group));
    const own = file.note(cells, line, step);
    for (const one of this.#sharing) {
      const found = one.lineOf(file.keyOf(cells));
      if (found !== undefined) return { file: one.sheet.file, line: found };
    }
    return own === undefined ? undefined : { file: sheet.file, line: own };
  }
}

/** The rows of one file. */
class FileRows {
  readonly sheet: Sheet;
  readonly #keyPlaces: readonly number[];
  /** The columns that make a group: what the file is sorted by, but for the last; undefined where that is not the key's. */
  readonly #groupPlaces: readonly number[] | undefined;
  readonly #groups = new Set<string>();
  #last: Cells | undefined;
  /** Rows beside each other, whose sorted cells are the same: no others can have the key of the next. */
  readonly #run: Cells[] = [];
  readonly #runLines: number[] = [];
  /** The lines of rows by their keys, where the order says nothing. */
  #lines: Map<string, number> | undefined;

  constructor({ key, sorted = [] }: Table, sheet: Sheet) {
    const placesOf = (names: readonly string[]): readonly number[] =>
      names.map((name) => sheet.columns.get(name) ?? -1);
    this.sheet = sheet;
    this.#keyPlaces = placesOf(key);
    const isOfKey = sorted.length > 0 && sorted.every((name) => key.includes(name));
    this.#groupPlaces = isOfKey ? placesOf(sorted.slice(0, -1)) : undefined;
  }

  keyOf(cells: Cells): string {
    return this.#keyPlaces.map((place) => cells[place]).join(SEPARATOR);
  }

  /** The group of a row where it is another than that of the row before. */
  newGroup(cells: Cells, step: Step | undefined): string | undefined {
    const last = this.#last;
    this.#last = cells;
    if (step === 'behind' || step === 'beside') return undefined;
    const places = this.#groupPlaces ?? [];
    if (last && places.every((place) => cells[place] === last[place])) return undefined;
    const group = places.map((place) => cells[place]).join(SEPARATOR);
    this.#groups.add(group);
    return group;
  }

  get groups(): ReadonlySet<string> {
    return this.#groups;
  }

  /** The line of an earlier row of this file with the same key; else notes this one. */
  note(cells: Cells, line: number, step: Step | undefined): number | undefined {
    if (!this.#groupPlaces || step === undefined || step === 'out of order') this.#lines ??= this.#read(line);
    if (this.#lines) {
      const key = this.keyOf(cells);
      const found = this.#lines.get(key);
      if (found === undefined) this.#lines.set(key, line);
      return found;
    }
    if (step !== 'beside') this.#run.length = 0;
    const found = this.#run.findIndex((one) => this.#keyPlaces.every((place) => one[place] === cells[place]));
    if (found !== -1) return this.#runLines[found];
    this.#runLines[this.#run.push(cells) - 1] = line;
    return undefined;
  }

  /** The first line with a key. */
  lineOf(key: string): number | undefined {
    this.#lines ??= this.#read(Infinity);
    return this.#lines.get(key);
  }

  /** The first line of each key above a line: the file is read again, which is seldom wanted. */
  #read(end: number): Map<string, number> {
    const lines = new Map<string, number>();
    if (end <= FIRST_LINE) return lines;
    this.sheet.rows((cells, line, fault) => {
      if (line >= end || fault || !isWholeRow(cells, this.sheet)) return;
      const key = this.keyOf(cells);
      if (!lines.has(key)) lines.set(key, line);
    });
    return lines;
  }
}

/** Of the rows below the header. */
const FIRST_LINE = 2;

/** A cell that has it is refused anyway. */
const SEPARATOR = '\u0000';

/** What to tell about a row whose key an earlier one has. */
export function duplicateMistake(table: Table, file: string, earlier: Origin): Mistake {
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
