// A data folder as large as wanted, made up and valid: same arguments, same bytes.
//   node scripts/run.cjs scripts/bench/generate.ts DIR --rows 1000000 --seed 1

import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { both } from '../../src/data/both.ts';
import { compareText } from '../../src/data/compare-text.ts';
import { loadDataset } from '../../src/data/load.ts';
import { periodEnd } from '../../src/data/period.ts';
import type { Table } from '../../src/data/table.ts';
import { tables } from '../../src/data/tables.ts';
import { writeTable } from '../../src/data/write-table.ts';
import { command, UsageError, wholeNumber } from '../command.ts';
import { random } from '../random.ts';

export interface Size {
  /** Rows of observations; exactly so many are written. */
  readonly rows: number;
  readonly seed?: number;
  /** Regencies beside the provinces of today: 514 in Indonesia. */
  readonly regencies?: number;
}

/** The last month of the figures; as many before it as the rows need. */
const LAST = { year: 2025, month: 12 };
/** Where the months go back further than the tables can say, there are more regencies. */
const MOST_MONTHS = 240;
/** Text is written to the disk in pieces of so many characters. */
const PIECE = 1 << 20;

/** A month, so many before the last: `2025-12`. */
function monthBefore(count: number): string {
  const months = LAST.year * 12 + LAST.month - 1 - count;
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
}

/**
 * Writes a data folder with figures of the country, its provinces and regencies for every month and every indicator of
 * the real tables: shares that their counts make, totals between their segments, series that move slowly. Where the
 * folder is there it is replaced.
 */
export function generate(dir: string, { rows, seed = 1, regencies = 514 }: Size): void {
  rmSync(dir, { recursive: true, force: true });
  const real = loadDataset(resolve('data'));
  const write = (file: string, text: string): void => {
    mkdirSync(dirname(join(dir, file)), { recursive: true });
    writeFileSync(join(dir, file), text);
  };
  for (const { path } of [tables.island_groups, tables.indicators, tables.bases, tables.categories])
    write(path, readFileSync(resolve('data', path), 'utf8'));
  const empty: readonly Table[] = [
    tables.targets,
    tables.editions,
    tables.winners,
    tables.criteria,
    tables.milestones,
    tables.caveats,
  ];
  for (const table of empty) write(table.path, writeTable(table, []));

  const indicators = [...real.indicators.values()];
  const provinces = [...real.regions.values()].filter(
    ({ level, validTo }) => level !== 'regency' && validTo === undefined,
  );
  const parents = provinces.filter(({ level }) => level === 'province');
  const needed = Math.ceil(rows / (indicators.length * MOST_MONTHS)) - provinces.length;
  const parts = Array.from({ length: Math.max(regencies, needed) }, (_, i) => {
    const parent = parents[i % parents.length];
    const code = `${parent?.code}.${String(Math.floor(i / parents.length) + 1).padStart(2, '0')}`;
    return { code, name: `Kabupaten ${code}`, level: 'regency', parent: parent?.code, members: [] };
  });
  write(
    tables.regions.path,
    writeTable(tables.regions, [...provinces, ...parts.sort((a, b) => compareText(a.code, b.code))]),
  );
  const codes = [...provinces, ...parts].map(({ code }) => code).sort();

  const months = Math.ceil(rows / (codes.length * indicators.length));
  const periods = Array.from({ length: months }, (_, i) => monthBefore(months - 1 - i));
  const sources = periods.map((text) => {
    const [year = 0, month] = text.split('-').map(Number);
    const published = periodEnd({ text, year, month, day: undefined });
    return {
      id: `laporan-${text}`,
      title: `Laporan bulan ${text}`,
      publisher: 'Kantor',
      url: `https://example.org/laporan/${text}`,
      published: { text: published },
      kind: 'official',
    };
  });
  write(tables.sources.path, writeTable(tables.sources, sources));

  const header = `${Object.keys(tables.observations.columns).join(',')}\n`;
  let left = rows;
  for (const [group, of] of Map.groupBy(indicators, (indicator) => indicator.group)) {
    const sorted = of.map(({ code, unit }) => ({ code, unit })).sort((a, b) => compareText(a.code, b.code));
    const path = join(dir, 'observations', `${group}.csv`);
    mkdirSync(dirname(path), { recursive: true });
    const file = openSync(path, 'w');
    let text = header;
    for (const region of codes) {
      const figureOf = figures(region, seed);
      for (const { code, unit } of sorted) {
        const basis = group === 'coverage' || code.startsWith('protected') ? 'unstated' : '';
        for (let i = 0; i < months && left > 0; i++, left--) {
          const period = periods[i] ?? '';
          const note = i % 12 === 11 ? '"akhir tahun, angka sementara"' : '';
          text += `${region},${period},stated,${code},${figureOf(code, unit, i)},,${basis},laporan-${period},high,${note}\n`;
        }
      }
      if (text.length > PIECE) {
        writeSync(file, text);
        text = '';
      }
    }
    writeSync(file, text);
    closeSync(file);
  }
}

/** The figures of a region by indicator and month; its counts and shares agree. */
function figures(region: string, seed: number): (code: string, unit: string, month: number) => string {
  const next = random(`${seed} ${region}`);
  const size = region === 'ID' ? 1e8 : 10 ** (4 + 2 * next());
  const formal = { people: size * (0.3 + 0.3 * next()), share: 35 + 20 * next() };
  const informal = { people: size - formal.people, share: 10 + 20 * next() };
  const growth = 0.001 + 0.002 * next();
  const own = new Map<string, number>();
  return (code, unit, month) => {
    const [kind = '', segment = ''] = code.split('_');
    const grown = 1 + growth * month;
    const parts = segment === 'formal' ? [formal] : segment === 'informal' ? [informal] : [formal, informal];
    const people = parts.reduce((sum, one) => sum + one.people, 0);
    const covered = parts.reduce((sum, one) => sum + (one.people * one.share * grown) / 100, 0);
    if (kind === 'eligible') return String(Math.round(people));
    if (kind === 'registered') return String(Math.round(people * 0.9));
    if (kind === 'inactive') return String(Math.round(people * 0.3));
    // More people work than could be covered, and more could work than do.
    if (kind === 'employed') return String(Math.round(people * 1.1 * grown));
    if (code === 'labour_force') return String(Math.round(people * 1.2 * grown));
    if (kind === 'protected') return String(Math.round(covered));
    if (kind === 'coverage') return ((100 * covered) / people).toFixed(2);
    const start = own.get(code) ?? 0.5 + next();
    own.set(code, start);
    return unit === 'percent' ? (40 * start * grown).toFixed(2) : String(Math.round(people * start * grown));
  };
}

if (import.meta.main) {
  await command(
    {
      name: 'generate',
      usage: 'usage: generate.ts DIR [--rows N] [--seed N]\n',
      options: { rows: { type: 'string', default: '10000' }, seed: { type: 'string', default: '1' } },
      allowPositionals: true,
    },
    ({ values: { rows, seed }, positionals: [dir, ...more] }) => {
      if (dir === undefined || more.length > 0)
        throw new UsageError(both('sebutkan satu folder', 'name one folder'));
      generate(resolve(dir), { rows: wholeNumber('--rows', rows), seed: wholeNumber('--seed', seed) });
      return 0;
    },
  );
}
