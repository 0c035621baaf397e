import { both } from './both.ts';
import type { Origin } from './dataset.ts';
import type { Mistake } from './problem.ts';
import type { Table } from './table.ts';

/** The rows of a table by their keys, in little memory: rows with the same first cell mostly stand together. */
export class EarlierRows {
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
