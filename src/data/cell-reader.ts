import { both } from './both.ts';
import type { Unit } from './dataset.ts';
import { type Keys, keyMend } from './key-mend.ts';
import type { Mistake } from './problem.ts';
import type { Column } from './table.ts';
import { hiddenCharacter } from './text.ts';

/** What reading a table needs to know of others. */
export interface Known {
  /** The keys of the tables that others refer to; undefined where a table could not be read to its end. */
  readonly keys: ReadonlyMap<string, Keys | undefined>;
  readonly units: ReadonlyMap<string, Unit>;
}

/** What a cell's text comes to. */
export interface Outcome {
  readonly value: unknown;
  readonly mistake: Mistake | undefined;
  /** What is untidy about a text that is taken. */
  readonly untidy?: Mistake | undefined;
  /** Its number among the values of its column, once a row has it. */
  number?: number;
}

export type Reader = (text: string) => Outcome;

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

/** As many different texts of a column are remembered; beyond them a large file would only fill memory. */
const REMEMBERED = 20_000;

/** A text that was read, and the one that came behind it the last time: the months of one series are those of the next. */
interface Seen {
  readonly text: string;
  readonly outcome: Outcome;
  next: Seen | undefined;
}

/**
 * Reads a text once, for most columns have few different texts. A column that turns out to have many is no longer
 * remembered.
 */
export function remember(read: Reader): Reader {
  const texts = new Map<string, Seen>();
  let last: Seen | undefined;
  return (text) => {
    if (texts.size >= REMEMBERED) return read(text);
    let seen = last?.next;
    if (seen?.text !== text) {
      seen = texts.getOrInsertComputed(text, () => ({ text, outcome: read(text), next: undefined }));
      if (last) last.next = seen;
    }
    last = seen;
    return seen.outcome;
  };
}

/** What a reader cannot see in a text, or what was damaged in it. */
export function hiddenMistake(text: string): Outcome | undefined {
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
