import Papa from 'papaparse';
import { writeRows } from '../../src/data/csv.ts';
import type { DataFile } from '../../src/data/gate.ts';

/** A number from 0 to 1. */
type Next = () => number;

const below = (next: Next, count: number): number => Math.floor(next() * count);
const pick = <T>(next: Next, list: readonly T[], otherwise: T): T =>
  list[below(next, list.length)] ?? otherwise;

const text = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
const encode = (of: string): Uint8Array => new TextEncoder().encode(of);

/** What slips into a text, or stands where something else stood. */
const PIECES = [
  ...[
    '"',
    ',',
    ';',
    '\t',
    '\n',
    '\r',
    '\r\n',
    '.',
    ' ',
    '\0',
    "'",
    '-',
    '=',
    '+',
    '|',
    '%',
    '0',
    '9',
    'e',
    '#',
  ],
  ...[
    '\u00a0',
    '\u200b',
    '\ufeff',
    '\u202e',
    '\u00ad',
    '\u2028',
    '\u0301',
    'é',
    'É',
    '１',
    'ɑ',
    '\ud83d\ude00',
    '""',
  ],
];

type OfBytes = (bytes: Uint8Array, next: Next) => Uint8Array;

/** Damage of a file, whatever is in it. */
const BYTES: readonly OfBytes[] = [
  function flipBit(bytes, next) {
    const out = bytes.slice();
    const at = below(next, out.length);
    out[at] = (out[at] ?? 0) ^ (1 << below(next, 8));
    return out;
  },
  function setByte(bytes, next) {
    const out = bytes.slice();
    out[below(next, out.length)] = below(next, 256);
    return out;
  },
  function dropBytes(bytes, next) {
    const at = below(next, bytes.length);
    const length = 1 + below(next, next() < 0.7 ? 3 : 200);
    return Uint8Array.from([...bytes.subarray(0, at), ...bytes.subarray(at + length)]);
  },
  function repeatBytes(bytes, next) {
    const at = below(next, bytes.length);
    const length = 1 + below(next, next() < 0.7 ? 3 : 200);
    return Uint8Array.from([...bytes.subarray(0, at + length), ...bytes.subarray(at)]);
  },
  function cutOff(bytes, next) {
    return bytes.slice(0, below(next, bytes.length));
  },
  function addPiece(bytes, next) {
    const of = text(bytes);
    const at = below(next, of.length);
    return encode(of.slice(0, at) + pick(next, PIECES, '') + of.slice(at));
  },
  function replaceByPiece(bytes, next) {
    const of = text(bytes);
    const at = below(next, of.length);
    return encode(of.slice(0, at) + pick(next, PIECES, '') + of.slice(at + 1));
  },
  function changeAll(bytes, next) {
    const of = text(bytes);
    const changes: readonly (readonly [string | RegExp, string])[] = [
      [/,/g, ';'],
      [/,/g, '\t'],
      [/\n/g, '\r\n'],
      [/\n/g, '\r'],
      [/\n/g, '\n\n'],
      [/"/g, ''],
      [/"/g, "'"],
      [/(\d)\.(\d)/g, '$1,$2'],
      [/(\d)\.(\d)/g, '$1$2'],
      [/(\d)(\d{3})\b/g, '$1.$2'],
      [/(\d{4})-(\d\d)-(\d\d)/g, '$3/$2/$1'],
      [/-(\d\d)\b/g, ''],
      [/^/, '\ufeff'],
      [/^/, 'sep=,\n'],
      [/\n$/, ''],
      [/\n$/, '\n\n'],
    ];
    const [seen, instead] = pick(next, changes, ['', '']);
    return encode(of.replace(seen, instead));
  },
  function encodeOtherwise(bytes, next) {
    const of = text(bytes);
    if (next() < 0.5) return Uint8Array.from([...of].map((c) => c.charCodeAt(0) & 0xff));
    const isBig = next() < 0.5;
    const codes = Uint16Array.from(next() < 0.5 ? [0xfeff] : [], Number);
    const pairs = [...codes, ...[...of].map((c) => c.charCodeAt(0))];
    return Uint8Array.from(
      pairs.flatMap((code) => (isBig ? [code >> 8, code & 0xff] : [code & 0xff, code >> 8])),
    );
  },
];

type Table = string[][];
type OfRows = (rows: Table, next: Next) => void;

/** A row below the header, or the header in a table that has nothing else. */
const someRow = (rows: Table, next: Next): number => (rows.length < 2 ? 0 : 1 + below(next, rows.length - 1));

/** Changes a text of one cell; a figure rather than another, where there is one. */
const ofCell =
  (change: (cell: string, next: Next, rows: Table, column: number) => string): OfRows =>
  (rows, next) => {
    const [header = []] = rows;
    const figure = header.indexOf('value');
    const row = rows[someRow(rows, next)] ?? [];
    const column = figure !== -1 && next() < 0.5 ? figure : below(next, row.length);
    row[column] = change(row[column] ?? '', next, rows, column);
  };

const DIGITS = /\d/g;

/** Damage of a table that stays a table: what hands, spreadsheets and merges do. */
const ROWS: readonly OfRows[] = [
  ofCell((cell, next) => {
    const places = [...cell.matchAll(DIGITS)].map(({ index }) => index);
    const at = pick(next, places, 0);
    return cell.slice(0, at) + below(next, 10) + cell.slice(at + 1);
  }),
  ofCell((cell, next) => {
    const at = below(next, cell.length - 1);
    return cell.slice(0, at) + (cell[at + 1] ?? '') + (cell[at] ?? '') + cell.slice(at + 2);
  }),
  ofCell((cell, next) => {
    const factor = pick(next, [10, 100, 1000, 0.1, 0.01, 0.001, 1 / 3, -1, 1e6, 1e12], 10);
    return cell !== '' && Number.isFinite(Number(cell)) ? String(Number(cell) * factor) : cell;
  }),
  ofCell((cell, next) => {
    const formats = ['id-ID', 'en-US', 'fr-FR', 'de-CH'];
    return cell !== '' && Number.isFinite(Number(cell))
      ? Number(cell).toLocaleString(pick(next, formats, 'id-ID'))
      : cell;
  }),
  ofCell((cell, next) => {
    const written = pick(
      next,
      [`${cell}%`, ` ${cell}`, `${cell} `, `+${cell}`, `0${cell}`, `${cell}0`, `${cell}.0`, `${cell}.`],
      cell,
    );
    return written;
  }),
  ofCell((cell) => (cell !== '' && Number.isFinite(Number(cell)) ? Number(cell).toExponential() : cell)),
  ofCell((_, next) =>
    pick(next, ['', '#REF!', '#N/A', 'NaN', 'Infinity', '-', '0x10', '########', 'null', '=1+1', '1e3'], ''),
  ),
  ofCell((_, next, rows, column) => rows[someRow(rows, next)]?.[column] ?? ''),
  ofCell((_, next, rows) => {
    const other = rows[someRow(rows, next)] ?? [];
    return other[below(next, other.length)] ?? '';
  }),
  ofCell((cell, next) => (next() < 0.5 ? cell.toUpperCase() : cell.toLowerCase())),
  ofCell((cell, next) => {
    const [, year = '2024', rest = ''] = /^(\d{4})(.*)$/.exec(cell) ?? [];
    return pick(
      next,
      [
        `${Number(year) + 1}${rest}`,
        `${year}-13`,
        `${year}-02-30`,
        year,
        `Jan-${year.slice(2)}`,
        `${year}-06`,
      ],
      cell,
    );
  }),
  ofCell((cell, next) => cell.replace(/[.,]/, pick(next, ['', ',', '.', ' '], ''))),
  function swapCells(rows, next) {
    const row = rows[someRow(rows, next)] ?? [];
    const [a, b] = [below(next, row.length), below(next, row.length)];
    [row[a], row[b]] = [row[b] ?? '', row[a] ?? ''];
  },
  function swapBetweenRows(rows, next) {
    const [one = [], other = []] = [rows[someRow(rows, next)], rows[someRow(rows, next)]];
    const column = below(next, one.length);
    [one[column], other[column]] = [other[column] ?? '', one[column] ?? ''];
  },
  function dropRow(rows, next) {
    rows.splice(someRow(rows, next), 1);
  },
  function repeatRow(rows, next) {
    const at = someRow(rows, next);
    rows.splice(at, 0, [...(rows[at] ?? [])]);
  },
  function moveRow(rows, next) {
    const [row = []] = rows.splice(someRow(rows, next), 1);
    rows.splice(someRow(rows, next), 0, row);
  },
  function dropCell(rows, next) {
    const row = rows[someRow(rows, next)] ?? [];
    row.splice(below(next, row.length), 1);
  },
  function addCell(rows, next) {
    const row = rows[someRow(rows, next)] ?? [];
    row.splice(below(next, row.length), 0, '');
  },
  function dropColumn(rows, next) {
    const at = below(next, rows[0]?.length ?? 0);
    for (const row of rows) row.splice(at, 1);
  },
  function repeatColumn(rows, next) {
    const at = below(next, rows[0]?.length ?? 0);
    for (const row of rows) row.splice(at, 0, row[at] ?? '');
  },
  function swapColumns(rows, next) {
    const [a, b] = [below(next, rows[0]?.length ?? 0), below(next, rows[0]?.length ?? 0)];
    for (const row of rows) [row[a], row[b]] = [row[b] ?? '', row[a] ?? ''];
  },
  function swapNames(rows, next) {
    const [header = []] = rows;
    const [a, b] = [below(next, header.length), below(next, header.length)];
    [header[a], header[b]] = [header[b] ?? '', header[a] ?? ''];
  },
  function moveDown(rows, next) {
    const column = below(next, rows[0]?.length ?? 0);
    for (let i = rows.length - 1; i > 1; i--) {
      const row = rows[i];
      if (row) row[column] = rows[i - 1]?.[column] ?? '';
    }
  },
  function fillDown(rows, next) {
    const column = below(next, rows[0]?.length ?? 0);
    const from = someRow(rows, next);
    const first = rows[from]?.[column] ?? '';
    for (const [i, row] of rows.slice(from).entries())
      row[column] = first.replace(/\d+$/, (digits) => String(Number(digits) + i));
  },
];

function mutateFile(bytes: Uint8Array, next: Next): Uint8Array {
  if (bytes.length === 0) return bytes;
  if (next() < 0.4) return pick(next, BYTES, (same) => same)(bytes, next);
  const { data } = Papa.parse<string[]>(text(bytes), { delimiter: ',', newline: '\n', skipEmptyLines: true });
  if (data.length === 0) return bytes;
  pick(next, ROWS, () => undefined)(data, next);
  return encode(writeRows(data));
}

/** The files with one to three things done to them that hands, spreadsheets, disks and merges do; mostly to figures. */
export function mutate(files: readonly DataFile[], next: Next): readonly DataFile[] {
  const out = files.map((file) => ({ ...file }));
  const figures = out.filter(({ file }) => file.startsWith('observations/'));
  for (let times = 1 + below(next, 3); times > 0; times--) {
    const at = pick(next, next() < 0.6 ? figures : out, undefined);
    if (!at) continue;
    const chance = next();
    if (chance < 0.01) out.splice(out.indexOf(at), 1);
    else if (chance < 0.02)
      at.file = at.file.replace(/(\w+)\.csv$/, pick(next, ['$1 (1).csv', '$1.CSV', '$1s.csv'], ''));
    else if (chance < 0.03) at.bytes = out[below(next, out.length)]?.bytes ?? at.bytes;
    else at.bytes = mutateFile(at.bytes, next);
  }
  return out;
}
