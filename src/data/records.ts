import type { Outcome } from './cell-reader.ts';
import type { Origin, Tally } from './dataset.ts';

/** Rows of one file by number, as one thread may hand them to another. */
export interface RecordsPart {
  readonly file: string;
  /** The fields of a record but for `at`. */
  readonly fields: readonly string[];
  /** The values of each field, by their numbers; files that were read together share them. */
  readonly values: readonly (readonly unknown[])[];
  /** Of each row the numbers of its values, then its line. */
  readonly cells: Uint32Array<ArrayBuffer>;
}

/** Notes rows by number while files are read. */
export class RecordsWriter {
  readonly #fields: readonly string[];
  readonly #values: readonly unknown[][];
  readonly #done: RecordsPart[] = [];
  #file = '';
  #cells = new Uint32Array();
  #used = 0;

  constructor(fields: readonly string[]) {
    this.#fields = fields;
    this.#values = fields.map(() => []);
  }

  /** The rows that follow are those of a file. */
  open(file: string): void {
    this.#close();
    this.#file = file;
  }

  /** The number of what a cell of a field came to. */
  numberOf(field: number, outcome: Outcome): number {
    const values = this.#values[field] ?? [];
    outcome.number ??= values.push(outcome.value) - 1;
    return outcome.number;
  }

  /** @param numbers of the values of all fields */
  push(numbers: readonly number[], line: number): void {
    const { length } = numbers;
    if (this.#used + length + 1 > this.#cells.length) {
      const bytes = Math.max(START, 2 * this.#cells.byteLength);
      this.#cells = new Uint32Array(this.#cells.buffer.transfer(bytes));
    }
    for (let i = 0; i < length; i++) this.#cells[this.#used++] = numbers[i] ?? 0;
    this.#cells[this.#used++] = line;
  }

  /** Everything that was noted. */
  parts(): readonly RecordsPart[] {
    this.#close();
    return this.#done;
  }

  #close(): void {
    if (this.#used > 0) {
      const cells = this.#cells.slice(0, this.#used);
      this.#done.push({ file: this.#file, fields: this.#fields, values: this.#values, cells });
    }
    this.#used = 0;
  }
}

/** Bytes to begin with. */
const START = 65_536;

interface PlacedPart extends RecordsPart {
  /** The number of its first row, and the one behind its last. */
  readonly from: number;
  readonly to: number;
  readonly View: typeof RowView;
}

/** A row of a part. */
class RowView {
  readonly part: RecordsPart;
  /** Where its cells begin. */
  readonly start: number;

  constructor(part: RecordsPart, start: number) {
    this.part = part;
    this.start = start;
  }

  get at(): Origin {
    const { file, fields, cells } = this.part;
    return Object.freeze({ file, line: cells[this.start + fields.length] ?? 0 });
  }
}

/** Rows that have fields. */
function viewOf(fields: readonly string[]): typeof RowView {
  class View extends RowView {}
  for (const [i, field] of fields.entries()) {
    Object.defineProperty(View.prototype, field, {
      get(this: RowView): unknown {
        return this.part.values[i]?.[this.part.cells[this.start + i] ?? 0];
      },
    });
  }
  return View;
}

/** The different values of a field, and for each row which of them is its own. */
export interface Numbered<V> {
  readonly values: readonly V[];
  readonly of: Uint32Array;
}

/**
 * The rows of a table, kept by number: a million of them take 50 MB, where as many objects take 200 and busy the
 * collector. A record is made anew each time it is asked for, and frozen.
 */
export class Records<T> implements Iterable<T> {
  readonly length: number;
  readonly parts: readonly RecordsPart[];
  readonly #parts: readonly PlacedPart[];
  readonly #numbered = new Map<string, Numbered<unknown>>();
  /** The part of the last record. */
  #part: PlacedPart | undefined;

  constructor(parts: readonly RecordsPart[]) {
    let length = 0;
    this.parts = parts;
    this.#parts = parts.map((part) => {
      const from = length;
      length += part.cells.length / (part.fields.length + 1);
      return { ...part, from, to: length, View: viewOf(part.fields) };
    });
    this.length = length;
  }

  /** The record of a row, from 0. */
  record(row: number): T {
    const view = this.view(row) as Readonly<Record<string, unknown>>;
    const { fields } = this.#partOf(row);
    return Object.freeze(Object.fromEntries([...fields, 'at'].map((field) => [field, view[field]]))) as T;
  }

  #partOf(row: number): PlacedPart {
    let part = this.#part;
    if (!part || row < part.from || row >= part.to) {
      part = this.#parts.find(({ to }) => row < to);
      if (!part) throw new RangeError(`no row ${row} of ${this.length}`);
      this.#part = part;
    }
    return part;
  }

  /** The record of a row to whoever reads it field by field: each is looked up when asked for, none can be listed. */
  view(row: number): T {
    const part = this.#partOf(row);
    return new part.View(part, (row - part.from) * (part.fields.length + 1)) as T;
  }

  *[Symbol.iterator](): Generator<T> {
    for (let row = 0; row < this.length; row++) yield this.record(row);
  }

  /** The values of a field by number, each once: files that were read apart have the same values under other numbers. */
  numbered<K extends keyof T & string>(field: K): Numbered<T[K]> {
    const made = this.#numbered.getOrInsertComputed(field, () => this.#number(field));
    return made as Numbered<T[K]>;
  }

  #number(field: string): Numbered<unknown> {
    const known = new Map<unknown, number>();
    const values: unknown[] = [];
    const of = new Uint32Array(this.length);
    for (const { fields, values: own, cells, from, to } of this.#parts) {
      const at = fields.indexOf(field);
      const width = fields.length + 1;
      // Of the numbers in this part those of all parts, and -1 where no row has one yet.
      const numbers = new Int32Array(own[at]?.length ?? 0).fill(-1);
      for (let row = from; row < to; row++) {
        const number = cells[(row - from) * width + at] ?? 0;
        let common = numbers[number] ?? -1;
        if (common === -1) {
          const value = own[at]?.[number];
          const key = typeof value === 'object' ? JSON.stringify(value) : value;
          common = known.getOrInsertComputed(key, () => values.push(value) - 1);
          numbers[number] = common;
        }
        of[row] = common;
      }
    }
    return { values, of };
  }

  /** The number of the row that stands at a place; undefined where none does. The lines of a file ascend. */
  rowAt({ file, line }: Origin): number | undefined {
    const part = this.#parts.find((one) => one.file === file);
    if (!part) return undefined;
    const width = part.fields.length + 1;
    const lineOf = (row: number): number => part.cells[(row - part.from + 1) * width - 1] ?? 0;
    let [low, high] = [part.from, part.to];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (lineOf(middle) < line) low = middle + 1;
      else high = middle;
    }
    return low < part.to && lineOf(low) === line ? low : undefined;
  }

  /** How many rows have the same values in some fields, for each combination that there is, as it first comes. */
  tally<K extends keyof T & string>(fields: readonly K[]): readonly Tally<Pick<T, K>>[] {
    const combinations = this.#combinations(fields);
    const found = new Map<number, { first: number; rows: number }>();
    for (const [row, combination] of combinations.entries()) {
      const known = found.get(combination);
      if (known) known.rows += 1;
      else found.set(combination, { first: row, rows: 1 });
    }
    return [...found.values()].map(({ first, rows }) => {
      const record = this.view(first);
      const values = Object.fromEntries(fields.map((field) => [field, record[field]])) as Pick<T, K>;
      return { values, rows };
    });
  }

  /**
   * The records that pass a test of some fields; it is asked once of each combination of their values.
   * @param test asked of the first record that has the combination
   */
  *where(fields: readonly (keyof T & string)[], test: (record: T) => boolean): Generator<T> {
    const combinations = this.#combinations(fields);
    const passing = new Map<number, boolean>();
    for (let row = 0; row < this.length; row++) {
      const combination = combinations[row] ?? 0;
      const isKnown = passing.get(combination);
      const passes = isKnown ?? test(this.view(row));
      if (isKnown === undefined) passing.set(combination, passes);
      if (passes) yield this.record(row);
    }
  }

  /** For each row a number of its values in some fields, equal where those are. */
  #combinations(fields: readonly (keyof T & string)[]): Float64Array {
    const combinations = new Float64Array(this.length);
    for (const field of fields) {
      const { values, of } = this.numbered(field);
      for (let row = 0; row < of.length; row++)
        combinations[row] = (combinations[row] ?? 0) * values.length + (of[row] ?? 0);
    }
    return combinations;
  }

  /** The different values of a field, in the order of the rows that first have them. */
  distinct<K extends keyof T & string>(field: K): readonly T[K][] {
    return this.numbered(field).values;
  }
}
