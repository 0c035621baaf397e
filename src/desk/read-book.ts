import { EncryptedFileError } from 'hucre';
import { type Cell, readXlsx, type Sheet } from 'hucre/xlsx';
import Papa from 'papaparse';
import { SHEET_ERROR } from '../data/cells.ts';
import { allDigits } from '../data/digits.ts';
import { readText } from '../data/text.ts';
import type { Grid, GridCell } from './grid.ts';

/** What a file holds, or why it cannot be read. */
export type Book =
  | { readonly grids: readonly Grid[] }
  | { readonly unreadable: 'old-workbook' | 'locked' | 'damaged' | 'encoding' | 'quotes' | 'empty' };

const starts = (bytes: Uint8Array, ...signature: readonly number[]): boolean =>
  signature.every((byte, i) => bytes[i] === byte);

/** Reads the sheets of a workbook, or the one of a CSV file, by what the bytes are, not by the name. */
export async function readBook(bytes: Uint8Array): Promise<Book> {
  if (bytes.byteLength === 0) return { unreadable: 'empty' };
  // What Excel wrote until 2003, and what it writes around a workbook with a password.
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0))
    return { unreadable: includesText(bytes, 'EncryptedPackage') ? 'locked' : 'old-workbook' };
  return starts(bytes, 0x50, 0x4b) ? readWorkbook(bytes) : readCsv(bytes);
}

/** Whether a text stands in bytes in UTF-16, as the directory of such a file writes names. */
const includesText = (bytes: Uint8Array, text: string): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from(text, 'utf16le'));

async function readWorkbook(bytes: Uint8Array): Promise<Book> {
  try {
    const { sheets } = await readXlsx(bytes, { readStyles: true });
    return { grids: sheets.map(gridOf) };
  } catch (error) {
    // Whatever the reader stumbles over, the file is one that it cannot read.
    return { unreadable: error instanceof EncryptedFileError ? 'locked' : 'damaged' };
  }
}

function gridOf({ name, rows, cells, merges = [], rowDefs, columns }: Sheet): Grid {
  return {
    sheet: name,
    rows: rows.map((values, row) =>
      values.map((value, column): GridCell => {
        const seen = cellOf(value, cells?.get(`${row},${column}`));
        const isHidden = rowDefs?.get(row)?.hidden === true || columns?.[column]?.hidden === true;
        return isHidden ? { ...seen, isHidden } : seen;
      }),
    ),
    merges,
    isRagged: false,
  };
}

function cellOf(value: Cell['value'], cell: Cell | undefined): GridCell {
  const format = withoutQuotes(cell?.style?.numFmt ?? '');
  if (cell?.type === 'error') return { kind: 'error', text: String(value) };
  if (value === null) {
    // A formula that no program has computed.
    return cell?.formula === undefined
      ? { kind: 'blank', text: '' }
      : { kind: 'error', text: `=${cell.formula}` };
  }
  if (typeof value === 'boolean') return { kind: 'truth', text: String(value) };
  if (typeof value === 'number') {
    const text = allDigits(value);
    return format.includes('%') ? { kind: 'number', text, isPercent: true } : { kind: 'number', text };
  }
  if (value instanceof Date) {
    if (Number.isNaN(value.getTime())) return { kind: 'error', text: '#VALUE!' };
    return { kind: 'date', text: value.toISOString().slice(0, /d/i.test(format) ? 10 : 7) };
  }
  const small = cell?.richText?.filter(({ font }) => font?.vertAlign === 'superscript') ?? [];
  if (small.length > 0 && cell?.richText) {
    const text = cell.richText.flatMap((run) => (small.includes(run) ? [] : run.text)).join('');
    return {
      ...textCell(text),
      mark: small
        .map((run) => run.text)
        .join('')
        .trim(),
    };
  }
  return SHEET_ERROR.test(value) ? { kind: 'error', text: value } : textCell(value);
}

/** The format of a number without the texts that it puts around it. */
const withoutQuotes = (format: string): string => format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');

function textCell(text: string): GridCell {
  const trimmed = text
    .normalize('NFC')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
  return trimmed === '' ? { kind: 'blank', text: '' } : { kind: 'text', text: trimmed };
}

function readCsv(bytes: Uint8Array): Book {
  const { text, damaged } = readText('', bytes);
  if (text === undefined || damaged) return { unreadable: 'encoding' };
  const separator = /^"?sep=(.)"?[;,\t]*\n/i.exec(text);
  const body = separator ? text.slice(separator[0].length) : text;
  const { data, errors } = Papa.parse<string[]>(body, {
    newline: '\n',
    delimiter: separator?.[1] ?? delimiterOf(body),
  });
  if (errors.some(({ type }) => type === 'Quotes')) return { unreadable: 'quotes' };
  // The end of the last line is no row.
  const rows = data.at(-1)?.join('') === '' ? data.slice(0, -1) : data;
  if (rows.length === 0) return { unreadable: 'empty' };
  return {
    grids: [{ sheet: undefined, rows: rows.map((row) => row.map(textCell)), merges: [], isRagged: true }],
  };
}

/** The sign that stands most often in the lines that have it: titles have none, rows of a table have it alike. */
function delimiterOf(text: string): string {
  const lines = text.split('\n').slice(0, 200);
  const counts = [';', '\t', '|', ','].map((sign) => {
    const perLine = lines.map((line) => line.replace(/"[^"]*"/g, '').split(sign).length - 1);
    const usual = [
      ...Map.groupBy(
        perLine.filter((count) => count > 0),
        String,
      ),
    ].sort(([, a], [, b]) => b.length - a.length)[0]?.[1];
    return { sign, rows: usual?.length ?? 0 };
  });
  return counts.reduce((best, one) => (one.rows > best.rows ? one : best)).sign;
}
