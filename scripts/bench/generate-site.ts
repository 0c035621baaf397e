// The real tables, grown to as many regencies and cities as wanted with figures of every month: made up, valid, and the
// same for the same arguments.
//   node scripts/run.cjs scripts/bench/generate-site.ts DIR --regencies 2500 --months 24 --seed 1

import { appendFileSync, cpSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { both } from '../../src/data/both.ts';
import { compareText } from '../../src/data/compare-text.ts';
import { loadDataset } from '../../src/data/load.ts';
import type { Table } from '../../src/data/table.ts';
import { tables } from '../../src/data/tables.ts';
import { writeTable } from '../../src/data/write-table.ts';
import { command, UsageError, wholeNumber } from '../command.ts';
import { random } from '../random.ts';

export interface SiteSize {
  /** Regencies and cities in all: those of the real tables, and more. */
  readonly regencies: number;
  /** Months of figures of each that is made up. */
  readonly months?: number;
  readonly seed?: number;
}

/** The table of made-up figures, beside the real ones. */
export const FIGURES = 'observations/regencies.csv';
const LAST = { year: 2026, month: 2 };

const FIRST =
  'Sungai,Tanjung,Muara,Lubuk,Bukit,Batu,Pulau,Teluk,Kuala,Padang,Air,Rantau,Gunung,Danau,Ujung,Simpang,Tebing,Labuhan,Lembah,Tanah';
const SECOND =
  'Rambang,Selasih,Kelana,Pinang,Merbau,Cempaka,Rimba,Gelam,Suri,Tembesu,Nilam,Kemuning,Jelutung,Meranti,Sagu,Waru,Damar,Pandan,Enau,Rotan';
const THIRD =
  ',Ulu,Ilir,Utara,Selatan,Timur,Barat,Tengah,Baru,Lama,Jaya,Raya,Makmur,Sentosa,Asri,Indah,Damai,Sejati,Luhur,Permai,Agung,Mulia,Abadi,Lestari,Kencana';
const WORDS = [FIRST, SECOND, THIRD].map((words) => words.split(','));

/** Names that are all different, as many as there are combinations of the words. */
function nameOf(index: number): string {
  let rest = index;
  const words = WORDS.map((list) => {
    const word = list[rest % list.length] ?? '';
    rest = Math.floor(rest / list.length);
    return word;
  });
  return `${index % 5 === 0 ? 'Kota' : 'Kabupaten'} ${words.filter(Boolean).join(' ')}`;
}

const month = (before: number): string => {
  const months = LAST.year * 12 + LAST.month - 1 - before;
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
};

interface Part {
  readonly code: string;
  readonly parent: string;
  readonly validTo: number | undefined;
  readonly members: readonly string[];
}

/**
 * Codes that the tables do not have yet, a province after the other. A province has 99; where they are used up, those of
 * regencies as they were before some year.
 */
function* codes(
  taken: ReadonlyMap<string, unknown>,
  provinces: readonly { readonly code: string }[],
): Generator<Part> {
  for (let year = 0; ; year++)
    for (let part = 1; part <= 99; part++)
      for (const { code: parent } of provinces) {
        const code = `${parent}.${String(part).padStart(2, '0')}`;
        const validTo = 2000 + year;
        if (year > 0) yield { code: `${code}-${validTo}`, parent, validTo, members: [code] };
        else if (!taken.has(code)) yield { code, parent, validTo: undefined, members: [] };
      }
}

/**
 * Writes a data folder: the real tables without releases, and made-up regencies with monthly shares and counts by
 * segment, of which every twentieth promised something and every tenth is among the nominees of its province. Where the folder is there it is replaced.
 */
export function generateSite(dir: string, { regencies, months = 24, seed = 1 }: SiteSize): void {
  rmSync(dir, { recursive: true, force: true });
  cpSync(resolve('data'), dir, { recursive: true });
  // Held against a release of today, every made-up row would be news.
  for (const name of ['releases', 'releases.csv']) rmSync(join(dir, name), { recursive: true, force: true });
  const real = loadDataset(resolve('data'));
  const add = (table: Table, rows: readonly object[], file = table.path): void => {
    const text = writeTable(table, rows);
    const place = join(dir, file);
    if (existsSync(place)) appendFileSync(place, text.slice(text.indexOf('\n') + 1));
    else writeFileSync(place, text);
  };

  const provinces = [...real.regions.values()].filter(
    ({ level, validTo }) => level === 'province' && validTo === undefined,
  );
  const known = [...real.regions.values()].filter(({ level }) => level === 'regency').length;
  const parts: (Part & { readonly name: string; readonly level: 'regency' })[] = [];
  for (const part of codes(real.regions, provinces)) {
    if (parts.length >= regencies - known) break;
    parts.push({ ...part, name: nameOf(parts.length), level: 'regency' });
  }
  add(tables.regions, parts);

  const periods = Array.from({ length: months }, (_, i) => month(months - 1 - i));
  const source = (period: string): string => `laporan-bulanan-${period}`;
  add(
    tables.sources,
    periods.map((period) => ({
      id: source(period),
      title: `Laporan bulanan ${period}`,
      publisher: 'Kantor Wilayah',
      url: `https://example.org/laporan/${period}`,
      published: { text: `${period}-28` },
      kind: 'official',
    })),
  );
  writeFileSync(join(dir, FIGURES), writeTable(tables.observations, []));
  const ceremonies = Map.groupBy(
    real.editions.filter(({ level, province }) => level === 'provincial' && province !== undefined),
    ({ province }) => province,
  );
  const targets: object[] = [];
  const nominees: object[] = [];
  for (const [i, { code, name, parent }] of parts.entries()) {
    const next = random(`${seed} ${code}`);
    const size = 10 ** (4.3 + 1.6 * next());
    const formal = size * (0.25 + 0.35 * next());
    const [shareFormal, shareInformal, growth] = [40 + 25 * next(), 8 + 20 * next(), 0.002 + 0.006 * next()];
    const rows = periods.flatMap((period, at) => {
      const grown = 1 + growth * at + 0.004 * (next() - 0.5);
      const [of, informal] = [formal * shareFormal, (size - formal) * shareInformal].map(
        (people) => (people * grown) / 100,
      );
      const people = { formal: Math.round(of ?? 0), informal: Math.round(informal ?? 0) };
      const all = people.formal + people.informal;
      const row = (indicator: string, value: number) => ({
        region: code,
        period: { text: period },
        periodBasis: 'stated',
        indicator,
        value,
        basis: 'eligible',
        source: source(period),
        confidence: 'high',
      });
      const share = (part: number, whole: number): number => Math.round((10_000 * part) / whole) / 100;
      return [
        row('coverage_formal', share(people.formal, formal)),
        row('coverage_informal', share(people.informal, size - formal)),
        row('coverage_total', share(all, size)),
        row('protected_total', all),
      ];
    });
    const byKey = rows.sort((a, b) => compareText(a.indicator, b.indicator));
    add(tables.observations, byKey, FIGURES);
    // Few promise in public.
    if (i % 20 === 0)
      targets.push({
        region: code,
        indicator: 'coverage_total',
        due: { text: '2026' },
        value: Math.round(30 + 40 * next()),
        basis: 'eligible',
        source: source(periods[0] ?? ''),
        confidence: 'high',
      });
    const [edition] = ceremonies.get(parent) ?? [];
    if (edition && i % 10 === 0)
      nominees.push({
        label: edition.label,
        level: edition.level,
        province: edition.province,
        ceremonyDate: edition.ceremonyDate,
        category: 'regency_city_government',
        result: 'nominee',
        winner: name,
        source: edition.source,
        confidence: 'high',
      });
  }
  add(tables.targets, targets);
  add(tables.winners, nominees);
}

if (import.meta.main) {
  await command(
    {
      name: 'generate-site',
      usage: 'usage: generate-site.ts DIR [--regencies N] [--months N] [--seed N]\n',
      options: {
        regencies: { type: 'string', default: '514' },
        months: { type: 'string', default: '24' },
        seed: { type: 'string', default: '1' },
      },
      allowPositionals: true,
    },
    ({ values: { regencies, months, seed }, positionals: [dir, ...more] }) => {
      if (dir === undefined || more.length > 0)
        throw new UsageError(both('sebutkan satu folder', 'name one folder'));
      generateSite(resolve(dir), {
        regencies: wholeNumber('--regencies', regencies),
        months: wholeNumber('--months', months),
        seed: wholeNumber('--seed', seed),
      });
      return 0;
    },
  );
}
