import Papa from 'papaparse';
import { writeRows } from '../../src/data/csv.ts';
import type { DataFile } from '../../src/data/gate.ts';

type Rows = readonly (readonly string[])[];

/** So many rows of a file are taken; of those that others refer to, the ones that are needed. */
const TAKEN: Readonly<Record<string, number>> = {
  'observations/reported.csv': 8,
  'observations/participants.csv': 5,
  'observations/programmes.csv': 3,
  'observations/workforce.csv': 8,
  'targets.csv': 3,
  'awards/editions.csv': 2,
  'awards/winners.csv': 3,
  'awards/criteria.csv': 2,
  'awards/aliases.csv': 2,
  'milestones.csv': 2,
  'caveats.csv': 2,
  'acknowledgements.csv': 2,
  'revisions.csv': 2,
};

/** The tables that others refer to, by the columns that do. */
const REFERRED: readonly (readonly [file: string, columns: readonly string[]])[] = [
  ['sources.csv', ['source']],
  ['regions.csv', ['region', 'province', 'parent', 'members']],
  ['indicators.csv', ['indicator']],
  ['bases.csv', ['basis']],
  ['awards/categories.csv', ['category']],
  ['island_groups.csv', ['island_group']],
];

const parse = (bytes: Uint8Array): Rows =>
  Papa.parse<string[]>(new TextDecoder().decode(bytes), {
    delimiter: ',',
    newline: '\n',
    skipEmptyLines: true,
  }).data;

/** Some rows, drawn at random, in the order they stood in. */
function some(rows: Rows, count: number, next: () => number): Rows {
  const drawn = new Set<number>();
  while (drawn.size < Math.min(count, rows.length)) drawn.add(Math.floor(next() * rows.length));
  return [...drawn].sort((a, b) => a - b).map((i) => rows[i] ?? []);
}

/**
 * A small data folder: a few rows of each table, drawn at random, with everything that they refer to.
 * @param files a whole data folder without problems
 */
export function slice(files: readonly DataFile[], next: () => number): readonly DataFile[] {
  const tables = new Map<string, { header: readonly string[]; rows: Rows }>();
  for (const { file, bytes } of files) {
    const [header = [], ...rows] = parse(bytes);
    tables.set(file, { header, rows });
  }
  const taken = new Map<string, Rows>();
  for (const [file, count] of Object.entries(TAKEN)) {
    const table = tables.get(file);
    if (table) taken.set(file, some(table.rows, count, next));
  }
  const named = (columns: readonly string[]): Set<string> => {
    const keys = new Set<string>();
    for (const [file, rows] of taken) {
      const header = tables.get(file)?.header ?? [];
      const places = columns.map((name) => header.indexOf(name)).filter((at) => at !== -1);
      for (const row of rows)
        for (const at of places) for (const key of (row[at] ?? '').split(';')) keys.add(key);
    }
    return keys;
  };
  // Regions name regions, which may name others: twice more is deep enough for regency, province and country.
  for (const [file, columns] of [...REFERRED, ...REFERRED, ...REFERRED]) {
    const keys = named(columns);
    const rows = tables.get(file)?.rows ?? [];
    taken.set(
      file,
      rows.filter(([key = '']) => keys.has(key)),
    );
  }
  return [...taken].map(([file, rows]) => ({
    file,
    bytes: new TextEncoder().encode(writeRows([tables.get(file)?.header ?? [], ...rows])),
  }));
}
