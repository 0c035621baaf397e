import { isMap, isPair, isScalar, isSeq, LineCounter, type Node, parseDocument, visit } from 'yaml';
import { z } from 'zod';
import type { Both } from '../data/both.ts';
import { suggest } from '../data/suggest.ts';
import { columnOf, placeOf } from './grid.ts';

/** A range of rows as people write it, `5`, `5-7` or `8-`, as rows from 0, the last included. */
export interface RowRange {
  readonly from: number;
  /** Undefined for the last row of the sheet. */
  readonly to: number | undefined;
}

const ROW = '[1-9]\\d{0,6}';
const rangeOf = (text: string): RowRange => {
  const [from = '', to] = text.split('-');
  const first = Number(from) - 1;
  return { from: first, to: to === undefined ? first : to === '' ? undefined : Number(to) - 1 };
};
const range = (open: boolean) =>
  z
    .string()
    .regex(new RegExp(open ? `^${ROW}(?:-(?:${ROW})?)?$` : `^${ROW}(?:-${ROW})?$`))
    .transform(rangeOf)
    .refine(({ from, to }) => to === undefined || to >= from);

const letters = z
  .string()
  .refine((text) => columnOf(text) !== undefined)
  .transform((text) => columnOf(text) ?? 0);
const columnName = z
  .string()
  .refine((text) => columnOf(text) !== undefined)
  .transform((text) => text.toUpperCase());
const addends = z
  .string()
  .regex(/^[A-Z]{1,3}(?: *\+ *[A-Z]{1,3})+$/i)
  .transform((text) => text.split('+').map((part) => columnOf(part.trim()) ?? 0));
const address = z
  .string()
  .refine((text) => placeOf(text) !== undefined)
  .transform((text) => text.toUpperCase());
const texts = z.record(z.string(), z.string());
const filled = z.string().min(1);

const schema = z.strictObject({
  /** For people only. */
  about: z.string().optional(),
  /** Its figures are made up: they never go into the committed tables. */
  example: z.enum(['yes', 'no']).default('no'),
  /** The file under the data folder that rows go to. */
  table: filled,
  /** The sheet of a workbook, where it has several. */
  sheet: filled.optional(),
  notation: z.enum(['id', 'en']).default('id'),
  /** The rows of the header, and those below it that hold figures. */
  header: range(false),
  rows: range(true),
  /** What cells must say, so that a file of another shape or month is noticed. */
  expect: z.record(address, filled).default({}),
  /** Columns of the table that are the same in every row. */
  set: texts.default({}),
  /** Columns of the table that one cell of the sheet tells, such as the month in a title. */
  cell: z.record(z.string(), address).default({}),
  /** Columns of the table that a column of the sheet tells. */
  take: z.record(z.string(), z.strictObject({ column: letters, header: filled })).default({}),
  /** Columns of figures: a row of the table each. */
  figures: z
    .array(
      z.strictObject({
        column: letters,
        header: filled,
        set: texts.default({}),
        as: z.enum(['percent', 'fraction']).optional(),
        decimals: z.string().regex(/^\d$/).transform(Number).optional(),
      }),
    )
    .default([]),
  /** What words of the file mean, by column of the table. */
  words: z.record(z.string(), texts).default({}),
  /** What rows of sums are called, which are passed over. */
  totals: z.array(filled).default([]),
  /** Columns that are the sum of others of their row: `E: C + D`; `E: no` where its row of sums counts otherwise. */
  sum: z.record(columnName, z.union([z.literal('no'), addends])).default({}),
  /** What the marks of footnotes mean; the text goes into the note of the row. */
  marks: texts.default({}),
  /** The source of the figures, which is added to the table of sources where it is not there yet. */
  source: texts.optional(),
});

/** How a file of an office becomes rows of a table. Columns and rows count from 0. */
export type Mapping = z.output<typeof schema>;

const MAPPING_KEYS = Object.keys(schema.shape);

/** What is wrong with a mapping, and where. */
export interface MappingMistake {
  /** From 1; undefined for what was said on the command line. */
  readonly line: number | undefined;
  /** `figures > 2 > column` */
  readonly path: string;
  readonly rule:
    | 'syntax'
    | 'star'
    | 'unknown-key'
    | 'missing-key'
    | 'shape'
    | 'unknown-table'
    | 'unknown-column'
    | 'not-given'
    | 'given-twice'
    | 'no-figures'
    | 'too-many-figures'
    | 'bad-value'
    | 'unknown-word'
    | 'sum-column';
  readonly seen: string;
  /** The key whose grammar the value must have, or the words that are known; in both languages where the gate says it. */
  readonly expected: string | Both;
  readonly near: string | undefined;
}

/** A mapping with the lines of its parts. */
export interface ReadMapping {
  readonly mapping: Mapping;
  readonly lineOf: (path: readonly (string | number)[]) => number;
}

export const pathText = (path: readonly (string | number)[]): string =>
  path.map((part) => (typeof part === 'number' ? String(part + 1) : part)).join(' > ');

/** Reads the YAML of a mapping; every scalar is a text, so that `2024-06` and `15` stay as they are written. */
export function readMapping(text: string): ReadMapping | { readonly mistakes: readonly MappingMistake[] } {
  const lines = new LineCounter();
  const doc = parseDocument(text, { schema: 'failsafe', lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number): number => lines.linePos(offset).line;
  if (doc.errors.length > 0) {
    return {
      mistakes: doc.errors.map(({ message, pos }) => {
        const line = lineAt(pos[0]);
        const star = /(?:^|[{,:[]\s*)(\*[^\s:,]*)/.exec(text.split('\n')[line - 1]?.trim() ?? '')?.[1];
        const told = star === undefined ? 'syntax' : 'star';
        const expected = message.replace(/\s+/g, ' ');
        return { line, path: '', rule: told, seen: star ?? '', expected, near: undefined };
      }),
    };
  }
  // YAML takes what starts with a star for a reference; here it is the mark of a footnote without its quotes.
  const stars: MappingMistake[] = [];
  visit(doc, {
    Alias(_, { source, range }) {
      const line = lineAt(range?.[0] ?? 0);
      stars.push({ line, path: '', rule: 'star', seen: `*${source}`, expected: '', near: undefined });
    },
  });
  if (stars.length > 0) return { mistakes: stars };
  const lineOf = (path: readonly (string | number)[]): number => lineAt(offsetOf(doc.contents, path));
  const value: unknown = doc.toJS();
  const read = schema.safeParse(value);
  if (read.success) return { mapping: read.data, lineOf };
  return { mistakes: read.error.issues.flatMap((issue) => mistakesOf(issue, value, lineOf)) };
}

/** What stands at a path of a value; undefined where nothing does. */
function partOf(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (part, key) =>
      typeof part === 'object' && part !== null && Object.hasOwn(part, key)
        ? Reflect.get(part, key)
        : undefined,
    value,
  );
}

function mistakesOf(
  issue: z.core.$ZodIssue,
  value: unknown,
  lineOf: (path: readonly (string | number)[]) => number,
): readonly MappingMistake[] {
  const path = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part));
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const known = keysAt(path);
      return {
        line: lineOf([...path, key]),
        path: pathText(path),
        rule: 'unknown-key',
        seen: key,
        expected: known.join(', '),
        near: suggest(key, known),
      };
    });
  }
  const key = path[0] === 'sum' ? 'sum' : (path.findLast((part) => typeof part === 'string') ?? '');
  const seen = partOf(value, path);
  const isAbsent = seen === undefined && typeof path.at(-1) === 'string';
  return [
    {
      line: lineOf(path),
      path: pathText(path),
      rule: isAbsent ? 'missing-key' : 'shape',
      seen: typeof seen === 'string' ? seen : '',
      expected: String(key),
      near: undefined,
    },
  ];
}

/** The keys that a group of a mapping may have. */
function keysAt(path: readonly (string | number)[]): readonly string[] {
  if (path.length === 0) return MAPPING_KEYS;
  return path[0] === 'figures' ? ['column', 'header', 'set', 'as', 'decimals'] : ['column', 'header'];
}

/** Where the part of a document at a path starts; the nearest part around it where it is not there. */
function offsetOf(root: Node | null, path: readonly (string | number)[]): number {
  let node: unknown = root;
  let offset = root?.range?.[0] ?? 0;
  for (const part of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && key.value === part);
      if (!pair) return offset;
      if (isScalar(pair.key)) offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node) && typeof part === 'number') {
      const item = node.items[part];
      if (item === undefined || isPair(item)) return offset;
      node = item;
      if (isMap(item) || isScalar(item) || isSeq(item)) offset = item.range?.[0] ?? offset;
    } else return offset;
  }
  return offset;
}
