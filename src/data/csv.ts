import Papa from 'papaparse';
import type { Excerpt } from './problem.ts';

/** Where a cell stands. */
export interface Place {
  /** The line that the cell starts on, from 1. */
  readonly line: number;
  /** The character of that line that it starts with, from 1. */
  readonly column: number;
  /** Its characters on that line. */
  readonly length: number;
  /** The line around it. */
  readonly excerpt: Excerpt;
}

/** A cell whose quotes break the grammar. */
export interface QuoteFault {
  readonly kind: 'unclosed' | 'text-after' | 'inside';
  /** The line of the first character of its row. */
  readonly line: number;
  /** Its place in the row, from 0. */
  readonly cell: number;
  /** As it is written, to the end of its line. */
  readonly text: string;
}

/**
 * Called with the cells of a row, the line of its first character, and what is wrong with its quotes. Of a row whose
 * quotes are wrong only the cells before the fault are sure.
 */
export type Visit = (cells: readonly string[], line: number, fault: QuoteFault | undefined) => void;

/** So much text is parsed at a time, to keep the rows of a large file from standing in memory together. */
const PART = 100_000;

/** So many characters may be parsed again after faults of quotes; a small file is read to its end whatever its faults. */
const AGAIN = 200_000_000;

/**
 * Visits the rows of a comma-separated text with `\n` line ends, in order, the header included.
 * A row that has no end, because its quotes are broken, ends with its first line; reading goes on below it.
 * Returns the line behind which nothing was read, where a large file has too many such rows.
 * @param part so many characters are parsed at a time
 */
export function eachRow(text: string, locator: Locator, visit: Visit, part = PART): number | undefined {
  const body = text.endsWith('\n') ? text.slice(0, -1) : text;
  let line = 1;
  let again = 0;
  while (locator.lineStart(line) < body.length || (line === 1 && body !== '')) {
    const rest = line === 1 ? body : body.slice(locator.lineStart(line));
    const fault = rowsUntilFault(rest, line, locator, visit, part);
    if (!fault) return undefined;
    line = fault.line + 1;
    again += body.length - locator.lineStart(line);
    if (again > AGAIN) return fault.line;
  }
  return undefined;
}

/** Visits the rows of a text that starts at a line, down to the first that has no end; returns its fault. */
function rowsUntilFault(
  body: string,
  firstLine: number,
  locator: Locator,
  visit: Visit,
  part: number,
): QuoteFault | undefined {
  const quoted = body.includes('"');
  // Papa drops spaces behind a closing quote without a word; so where there may be any, every row is looked at.
  const careful = quoted && /"[^\S\n]+(?:[,\n]|$)/.test(body);
  let line = firstLine;
  let stop: QuoteFault | undefined;

  const take = (rows: readonly string[][], brokenAt: number | undefined, hasBreaks: boolean): void => {
    for (let i = 0; i < (brokenAt ?? rows.length); i++) {
      const cells = rows[i] ?? [];
      // A row that has a quote has one on its first line.
      const suspect = careful || (quoted && locator.hasQuote(line));
      visit(cells, line, suspect ? locator.quoteFault(line) : undefined);
      line += 1;
      if (hasBreaks) for (const cell of cells) line += cell.split('\n').length - 1;
    }
    if (brokenAt === undefined) return;
    stop = locator.quoteFault(line) ?? { kind: 'unclosed', line, cell: 0, text: '' };
    visit((rows[brokenAt] ?? []).slice(0, stop.cell), line, stop);
  };

  // `Papa.parse` itself keeps the rows of all parts alive until memory is tidied up altogether, which costs a third more.
  const parser = new Papa.Parser({ delimiter: ',', newline: '\n' });
  for (let [from, size] = [0, part]; ; ) {
    const isLast = from + size >= body.length;
    const text = isLast ? body.slice(from) : body.slice(from, from + size);
    // The row that a part ends in is left to the next.
    const { data, errors, meta }: Papa.ParseResult<string[]> = parser.parse(text, 0, !isLast);
    // An error of the row that a part ends in comes again with the next part.
    const broken = errors.find(({ type, row = 0 }) => type === 'Quotes' && row < data.length)?.row;
    // A part with as many lines as rows has no cell that breaks.
    take(data, broken, countLines(body, from, from + meta.cursor) !== data.length);
    if (isLast || stop) return stop;
    from += meta.cursor;
    size = data.length === 0 ? 2 * size : part;
  }
}

/** The lines of a part of a text that ends behind a line end or with the text. */
function countLines(text: string, from: number, to: number): number {
  let lines = to === text.length ? 1 : 0;
  for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}

/** As much of a line is shown before and behind a place. */
const BEFORE = 80;
const BEHIND = 160;

/** A cell from its start to its end or that of its line. */
const CELL_ON_LINE = /^(?:"(?:[^"]|"")*"?[^,]*|[^,]*)/;

const CELL_END = /[,\n]/g;

/** Finds cells in a CSV text with `\n` line ends; indexes its lines when first asked. */
export class Locator {
  readonly #text: string;
  #starts: number[] | undefined;
  /** The first quote at or behind an offset. */
  #quote = { from: 0, at: -1 };

  constructor(text: string) {
    this.#text = text;
  }

  /** The place of a cell (from 0) of the row that starts at a line; the end of the row where it has fewer cells. */
  place(line: number, cell: number): Place {
    let at = this.lineStart(line);
    for (let i = 0; i < cell; i++) {
      const end = this.#cellEnd(at);
      at = end;
      if (this.#text[end] !== ',') break;
      at = end + 1;
    }
    const start = this.#text.lastIndexOf('\n', at - 1) + 1;
    const before = this.#text.slice(this.lineStart(line), at);
    const end = this.#text.indexOf('\n', at);
    const [first = ''] = CELL_ON_LINE.exec(this.#text.slice(at, end === -1 ? undefined : end)) ?? [];
    return {
      line: line + before.split('\n').length - 1,
      column: [...this.#text.slice(at === 0 ? 0 : start, at)].length + 1,
      length: [...first].length,
      excerpt: this.#excerpt(start, at),
    };
  }

  /** The line that starts at an offset, around another offset in it: a line may be as long as its file. */
  #excerpt(start: number, at: number): Excerpt {
    const text = this.#text;
    const from = Math.max(start, at - BEFORE);
    const lineEnd = text.indexOf('\n', at);
    const to = Math.min(lineEnd === -1 ? text.length : lineEnd, at + BEHIND);
    // Not in the middle of a character that takes two places.
    return {
      text: text.slice(from, to).replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, ''),
      from: [...text.slice(start, from)].length,
    };
  }

  /** Whether there is a quote on a line; lines are mostly asked for in their order. */
  hasQuote(line: number): boolean {
    const start = this.lineStart(line);
    if (start < this.#quote.from || start > this.#quote.at) {
      const at = this.#text.indexOf('"', start);
      this.#quote = { from: start, at: at === -1 ? this.#text.length : at };
    }
    return this.#quote.at < this.lineStart(line + 1);
  }

  /** The first cell of the row that starts at a line whose quotes are not in the grammar of RFC 4180. */
  quoteFault(line: number): QuoteFault | undefined {
    const text = this.#text;
    const fault = (kind: QuoteFault['kind'], cell: number, at: number): QuoteFault => {
      const end = text.indexOf('\n', at);
      return { kind, line, cell, text: text.slice(at, end === -1 ? undefined : end) };
    };
    let at = this.lineStart(line);
    for (let cell = 0; ; cell++) {
      const end = this.#cellEnd(at);
      if (text[at] === '"') {
        const close = this.#closingQuote(at);
        if (close === -1) return fault('unclosed', cell, at);
        if (close + 1 !== end) return fault('text-after', cell, at);
      } else if (text.slice(at, end).includes('"')) return fault('inside', cell, at);
      if (text[end] !== ',') return undefined;
      at = end + 1;
    }
  }

  /** The offset of the first character of a line (from 1); the length of the text behind the last. */
  lineStart(line: number): number {
    if (!this.#starts) {
      this.#starts = [0];
      for (let at = this.#text.indexOf('\n'); at !== -1; at = this.#text.indexOf('\n', at + 1)) {
        this.#starts.push(at + 1);
      }
    }
    return this.#starts[line - 1] ?? this.#text.length;
  }

  /** The offset of the comma or line end behind the cell that starts at an offset. */
  #cellEnd(start: number): number {
    const text = this.#text;
    let from = start;
    if (text[start] === '"') {
      const close = this.#closingQuote(start);
      if (close === -1) return text.length;
      from = close + 1;
    }
    // Looking for either goes no further than the cell, however long its line or its file.
    CELL_END.lastIndex = from;
    return CELL_END.exec(text)?.index ?? text.length;
  }

  /** The offset of the quote that closes the cell whose opening quote stands at an offset, or -1. */
  #closingQuote(open: number): number {
    for (let at = open + 1; ; ) {
      const quote = this.#text.indexOf('"', at);
      if (quote === -1 || this.#text[quote + 1] !== '"') return quote;
      at = quote + 2;
    }
  }
}

/** Writes rows as the committed tables are written: commas, quotes where needed, `\n` at every end. */
export const writeRows = (rows: readonly (readonly string[])[]): string =>
  rows.length === 0 ? '' : `${Papa.unparse(rows as string[][], { newline: '\n' })}\n`;
