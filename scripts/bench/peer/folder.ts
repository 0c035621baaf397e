import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareText } from '../../../src/data/compare-text.ts';
import type { Dataset, Region } from '../../../src/data/dataset.ts';
import { tables } from '../../../src/data/tables.ts';
import { writeTable } from '../../../src/data/write-table.ts';

/** The table of made-up figures. */
export const MADE_UP = 'observations/karangan.csv';
const SOURCE = 'laporan-karangan';
const YEARS = [2021, 2022, 2023, 2024, 2025];

/** Shares of made-up regencies climb from different heights, informal below formal and the total between the two. */
function sharesOf(index: number, year: number): Readonly<Record<'formal' | 'informal' | 'total', number>> {
  const climbed = (year - 2021) * (1 + (index % 4));
  const formal = 30 + ((index * 7) % 31) + climbed;
  const informal = 8 + ((index * 5) % 13) + climbed / 2;
  const part = 0.3 + (index % 5) / 10;
  return { formal, informal, total: part * formal + (1 - part) * informal };
}

/** Between the regencies of today, below 30, and the cities, from 71. */
const CODES = { first: 30, last: 69 };

/**
 * Made-up regencies of the provinces in turn, with codes and names that the tables do not have.
 * @throws {RangeError} where there are no such codes left
 */
export function madeUpRegencies(
  provinces: readonly Pick<Region, 'code'>[],
  count: number,
): readonly Pick<Region, 'code' | 'name' | 'level' | 'parent' | 'members'>[] {
  return Array.from({ length: count }, (_, i) => {
    const parent = provinces[i % provinces.length]?.code;
    const number = CODES.first + Math.floor(i / provinces.length);
    if (parent === undefined || number > CODES.last)
      throw new RangeError(`no code for made-up regency ${i + 1} in ${provinces.length} provinces`);
    return {
      code: `${parent}.${number}`,
      name: `Kabupaten Karangan ${i + 1}`,
      level: 'regency',
      parent,
      members: [],
    };
  });
}

/**
 * Copies a data folder to where there is none, and adds so many made-up regencies, each with a share of three segments a
 * year for five years: the real figures stay, so that both sites still have their map.
 */
export function enlargeFolder(from: string, to: string, dataset: Dataset, count: number): void {
  cpSync(from, to, { recursive: true });
  const regions = [...dataset.regions.values()];
  const provinces = regions.filter(({ level, validTo }) => level === 'province' && validTo === undefined);
  const added = madeUpRegencies(provinces, count);
  const plain = regions.map(({ nameEn, ...region }) =>
    nameEn === region.name ? region : { ...region, nameEn },
  );
  const sorted = <T>(rows: readonly T[], keyOf: (row: T) => string): readonly T[] =>
    [...rows].sort((a, b) => compareText(keyOf(a), keyOf(b)));
  const write = (path: string, text: string): void => writeFileSync(join(to, path), text);
  write(
    tables.regions.path,
    writeTable(
      tables.regions,
      sorted([...plain, ...added], ({ code }) => code),
    ),
  );
  const source = { id: SOURCE, title: 'Laporan karangan', publisher: 'Kantor', kind: 'official' };
  const sources = [...dataset.sources.values(), { ...source, url: 'https://example.org/laporan' }];
  write(
    tables.sources.path,
    writeTable(
      tables.sources,
      sorted(sources, ({ id }) => id),
    ),
  );
  const rows = added.flatMap(({ code }, i) =>
    (['formal', 'informal', 'total'] as const).flatMap((segment) =>
      YEARS.map((year) => {
        const share = sharesOf(i, year)[segment].toFixed(2);
        return `${code},${year},stated,coverage_${segment},${share},,unstated,${SOURCE},high,`;
      }),
    ),
  );
  const header = Object.keys(tables.observations.columns).join(',');
  write(MADE_UP, `${[header, ...rows.sort()].join('\n')}\n`);
}
