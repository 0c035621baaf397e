import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import { readFolder } from '../../src/data/files.ts';
import { type DataFile, readFiles } from '../../src/data/gate.ts';
import { DOUBTS } from '../../src/data/rules.ts';
import { slugOf } from '../../src/data/slug.ts';
import { foldName } from '../../src/data/spelling.ts';
import type { Table } from '../../src/data/table.ts';
import { tables } from '../../src/data/tables.ts';
import { tableOf } from '../../src/data/tables-by-file.ts';
import { ADMITTED, wordColumns } from './naughty.ts';

type Record = Readonly<{ [column: string]: string }>;

const HAPPY = fileURLToPath(new URL('../fixtures/happy/', import.meta.url));

const isMarkup = (text: string): boolean => /[<>"'&`{\\]/.test(text);

/** So many strings, half of them of the kind that breaks out of markup, of both kinds from all over the list. */
function some(count: number, from: readonly string[] = ADMITTED): readonly string[] {
  const kinds = [from.filter(isMarkup), from.filter((text) => !isMarkup(text))];
  return kinds.flatMap((kind) => {
    const wanted = Math.min(kind.length, Math.ceil(count / 2));
    return Array.from({ length: wanted }, (_, i) => kind[Math.floor((i * kind.length) / wanted)] ?? '');
  });
}

/** Rows of a table whose columns of words, but those that are given, hold one string after the other, each once. */
function rowsOf(table: Table, strings: readonly string[], rest: (row: number) => Record): readonly Record[] {
  const columns = wordColumns(table).filter((name) => !Object.hasOwn(rest(0), name));
  return Array.from({ length: Math.ceil(strings.length / columns.length) }, (_, row) => ({
    ...Object.fromEntries(
      columns.map((name, at) => [name, strings[(row * columns.length + at) % strings.length] ?? '']),
    ),
    ...rest(row),
  }));
}

const number = (row: number): string => String(row + 1);

/** Names that regions may have: each gives an address of its own. */
const NAMES = [...new Map(ADMITTED.map((text) => [slugOf(text), text] as const)).entries()].flatMap(
  ([slug, text]) => (slug === '' ? [] : [text]),
);

/** Provinces that get such names: with figures, targets and awards of all kinds, and with next to nothing. */
const PROVINCES = ['15', '71', '31', '11', '94'];

/** Strings that nothing tells apart are one name of a winner. */
const WINNERS = [...new Map(ADMITTED.map((text) => [foldName(text), text])).values()];

/** Island groups, one for each of these provinces. */
const GROUPS = rowsOf(
  tables.island_groups,
  some(PROVINCES.length * 3).slice(0, PROVINCES.length * 3),
  (row) => ({
    order: String(row + 900),
  }),
);

/** The rows that stand beside those of the fixture, by file. */
function added(): ReadonlyMap<string, readonly Record[]> {
  const source = 'naughty-1';
  const provinces = ['15', '71', '31', '51', '73', '94'];
  const province = (row: number): string => provinces[row % provinces.length] ?? '';
  const awarded = { level: 'provincial', province: '71', ceremony_date: '2025-12-01', source };
  const ceremonies = some(6);
  return new Map<string, readonly Record[]>([
    [
      'sources.csv',
      rowsOf(tables.sources, ADMITTED, (row) => ({
        id: `naughty-${number(row)}`,
        kind: 'press',
        published: '2026-01-05',
      })),
    ],
    ['island_groups.csv', GROUPS],
    [
      'regions.csv',
      some(60, NAMES).map((name, row) => ({
        code: `71.${String(row + 10)}`,
        name,
        name_en: ADMITTED[row * 7] ?? '',
        level: 'regency',
        parent: '71',
      })),
    ],
    [
      'indicators.csv',
      rowsOf(tables.indicators, ADMITTED, (row) => ({
        code: `naughty_${number(row)}`,
        group: 'programmes',
        unit: 'persons',
        order: String(row + 900),
      })),
    ],
    [
      'bases.csv',
      rowsOf(tables.bases, ADMITTED, (row) => ({ code: `naughty_${number(row)}`, stated: 'yes' })),
    ],
    [
      'awards/categories.csv',
      rowsOf(tables.categories, some(40), (row) => ({
        code: `naughty_${number(row)}`,
        kind: 'business',
        order: String(row + 900),
      })),
    ],
    [
      'observations/programmes.csv',
      rowsOf(tables.observations, ADMITTED, (row) => ({
        region: province(row),
        period: '2025',
        period_basis: 'stated',
        indicator: `naughty_${String((row % 100) + 1)}`,
        value: String(1000 + row),
        basis: `naughty_${String((row % 90) + 1)}`,
        source: `naughty-${String((row % 200) + 1)}`,
        confidence: 'high',
      })),
    ],
    [
      'targets.csv',
      rowsOf(tables.targets, some(120), (row) => ({
        region: province(row),
        indicator: 'coverage_total',
        due: '2029',
        value: String(50 + (row % 40)),
        set_on: '2026-01',
        basis: 'eligible',
        source: `naughty-${number(row)}`,
        confidence: 'high',
      })),
    ],
    [
      'caveats.csv',
      rowsOf(tables.caveats, some(12), (row) => ({
        indicator: 'coverage_total',
        period: '2024-06',
        basis: 'eligible',
        region: PROVINCES[row] ?? '',
      })),
    ],
    [
      'awards/editions.csv',
      rowsOf(tables.editions, some(18), (row) => ({ ...awarded, label: ceremonies[row] ?? '' })),
    ],
    [
      'awards/winners.csv',
      WINNERS.map((winner, row) => ({
        ...awarded,
        label: ceremonies[row % 2] ?? '',
        category: `naughty_${String((row % 20) + 1)}`,
        category_printed: ADMITTED[(row + 5) % ADMITTED.length] ?? '',
        result: 'winner',
        winner,
        regency: ADMITTED[(row + 9) % ADMITTED.length] ?? '',
        confidence: 'high',
        note: ADMITTED[(row + 13) % ADMITTED.length] ?? '',
      })),
    ],
    [
      'awards/aliases.csv',
      some(20, WINNERS).flatMap((printed, row, all) =>
        row % 2 === 0 ? [{ printed, winner: all[row + 1] ?? '', note: ADMITTED[row * 11] ?? '' }] : [],
      ),
    ],
    ['awards/criteria.csv', rowsOf(tables.criteria, ADMITTED, () => ({ source }))],
    [
      'milestones.csv',
      rowsOf(tables.milestones, ADMITTED, (row) => ({
        date: `2024-0${(row % 9) + 1}`,
        region: row % 3 === 0 ? 'ID' : province(row),
        source,
      })),
    ],
    [
      'revisions.csv',
      // A feed names the sixty newest entries.
      rowsOf(tables.revisions, some(165), (row) => ({
        date: '2026-02-01',
        table: 'sources',
        row: `naughty-${number(row)}`,
        column: 'title',
        source,
      })),
    ],
  ]);
}

/** Of the fixture only these regions and what is of them stay: a page a region would only be more of the same. */
const KEPT = new Set(['ID', ...PROVINCES, '51', '73', '95']);

const isKept = (row: Record): boolean =>
  ['region', 'province', 'parent'].every((column) => !row[column] || KEPT.has(row[column])) &&
  !row['members'];

/** The rows of a table of the fixture that stay, their names changed where they are to be naughty. */
function changed(table: Table, rows: readonly Record[]): readonly Record[] {
  const kept = rows.filter(isKept);
  if (table.name !== tables.regions.name) return kept;
  const names = some(PROVINCES.length * 2, NAMES.toReversed());
  return kept.flatMap((row) => {
    const at = PROVINCES.indexOf(row['code'] ?? '');
    if (at === -1) return row['level'] === 'regency' || KEPT.has(row['code'] ?? '') ? [row] : [];
    const group = GROUPS[at]?.['code'] ?? '';
    return [
      { ...row, name: names[at] ?? '', name_en: names[at + PROVINCES.length] ?? '', island_group: group },
    ];
  });
}

const parse = (bytes: Uint8Array): readonly Record[] =>
  Papa.parse<Record>(new TextDecoder().decode(bytes).trimEnd(), { header: true, newline: '\n' }).data;

/** Tables with every string that the gate admits, written by a writer that is not ours. */
function files(acknowledged: readonly Record[]): readonly DataFile[] {
  const more = new Map([...added(), ['acknowledgements.csv', acknowledged] as const]);
  const happy = new Map(readFolder(HAPPY).files.map(({ file, bytes }) => [file, parse(bytes)]));
  return [...new Set([...happy.keys(), ...more.keys()])].flatMap((file) => {
    const table = tableOf(file);
    if (!table) throw new Error(`no table has the file ${file}`);
    const rows = [...changed(table, happy.get(file) ?? []), ...(more.get(file) ?? [])];
    const csv = Papa.unparse([...rows], { columns: Object.keys(table.columns), newline: '\n' });
    return rows.length === 0 ? [] : [{ file, bytes: new TextEncoder().encode(`${csv}\n`) }];
  });
}

/** The tables of the small site with every admitted string in them, what is odd in them acknowledged in such words. */
export function naughtyFiles(): readonly DataFile[] {
  const { warnings } = readFiles(files([]));
  const known = warnings.filter(({ rule }) => DOUBTS.some((doubt) => doubt === rule));
  const words = some(known.length * 2);
  return files(
    known.slice(0, 40).map(({ rule, file, key = '' }, at) => ({
      rule,
      file,
      key,
      reason_id: words[at * 2] ?? '',
      reason_en: words[at * 2 + 1] ?? '',
      date: '2026-02-01',
    })),
  );
}

/** Writes tables into a folder. */
export function writeFiles(folder: string, all: readonly DataFile[]): void {
  for (const { file, bytes } of all) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), bytes);
  }
}
