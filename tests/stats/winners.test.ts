import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Alias, Winner } from '../../src/data/dataset.ts';
import { loadDataset } from '../../src/data/load.ts';
import { ceremonies } from '../../src/stats/ceremonies.ts';
import { statistics } from '../../src/stats/profile.ts';
import {
  type Entity,
  hasRecord,
  mostAwarded,
  recordGrid,
  spelled,
  tallied,
  type Winners,
  winnersOf,
} from '../../src/stats/winners.ts';
import { awards, type WinnerFacts } from './awards-builder.ts';
import { real, stats } from './real.ts';

const everyone = winnersOf(real, stats.ceremonies);

function entity(name: string, { all }: Winners = everyone): Entity {
  const found = all.find((one) => one.name === name);
  if (!found) throw new RangeError(`nobody is called ${name}`);
  return found;
}

const alias = (printed: string, winner: string, province?: string): Alias => ({
  printed,
  province,
  winner,
  note: 'why',
  at: { file: 'aliases.csv', line: 2 },
});

function of(rows: readonly WinnerFacts[], aliases: readonly Alias[] = []): Winners {
  const data = { ...awards([], rows), aliases };
  return winnersOf(data, ceremonies(data));
}
const names = ({ all }: Winners): readonly string[] => all.map(({ name }) => name);

const byPlace = ({ at: a }: Winner, { at: b }: Winner): number =>
  a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1;

const committed = loadDataset('data');

describe.each([
  ['of March 2026', real, stats.ceremonies],
  ['as committed', committed, statistics(committed).ceremonies],
])('everyone in the tables %s', (_, data, all) => {
  const found = winnersOf(data, all);

  it('has every row once, and the counts add up', () => {
    const rows = found.all.flatMap((one) => one.awards.map(({ row }) => row));
    expect(rows.map(({ who: _, ...row }) => row).sort(byPlace)).toEqual(data.winners.toSorted(byPlace));
    for (const row of rows) {
      expect(found.of(row).awards.filter((award) => award.row === row)).toHaveLength(1);
    }
  });

  it('has an address of its own', () => {
    const slugs = found.all.map(({ slug }) => slug);
    expect(new Set(slugs).size).toBe(slugs.length);
    expect(slugs.filter((slug) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug))).toEqual([]);
  });

  it('has awards newest first', () => {
    for (const { awards: own } of found.all) {
      const years = own.map(({ ceremony }) => ceremony.year);
      expect(years).toEqual(years.toSorted((a, b) => b - a));
    }
  });

  it('never counts a nominee as a winner', () => {
    for (const { awards: own } of found.all) {
      const results = new Set(own.map(({ row }) => row.result));
      const counts = tallied(own);
      expect(counts.won + counts.doubtful > 0).toBe(results.has('winner'));
      expect(counts.honourable > 0).toBe(results.has('honourable'));
      expect(counts.nominated > 0).toBe(results.has('nominee'));
    }
  });
});

describe('one name for several spellings', () => {
  it('joins what the table of spellings joins', () => {
    expect(entity('Bank Aceh Syariah').spellings).toEqual(['Bank Aceh Syariah', 'PT Bank Aceh Syariah']);
    expect(entity('Kopdit Swasti Sari').spellings).toEqual(['Kopdit Swastisari', 'Kopdit Swasti Sari']);
    expect(entity('The Mulia').awards.map(({ row }) => [row.winner, row.result])).toEqual([
      ['Mulia Resort and Villas Bali', 'winner'],
      ['The Mulia', 'nominee'],
    ]);
  });

  it('joins names that differ in capitals and spaces only, under the newest', () => {
    expect(entity('PT Mifa Bersaudara').spellings).toEqual(['PT Mifa Bersaudara', 'PT MIFA Bersaudara']);
    expect(names(of([{ winner: 'Toko  Maju' }, { winner: 'toko maju' }]))).toHaveLength(1);
  });

  it('says how it is printed, how often, and which row joins a spelling', () => {
    expect(spelled(entity('Kopdit Swasti Sari'), real.aliases)).toMatchObject([
      { spelling: 'Kopdit Swastisari', rows: 1, alias: { note: expect.stringMatching(/one word or two/) } },
      { spelling: 'Kopdit Swasti Sari', rows: 1, alias: undefined },
    ]);
    const joined = of([{ winner: 'pt  maju' }], [alias('PT Maju', 'Maju')]).all;
    expect(joined.flatMap((one) => spelled(one, [alias('PT Maju', 'Maju')]))).toMatchObject([
      { spelling: 'pt  maju', rows: 1, alias: { printed: 'PT Maju' } },
    ]);
  });

  it('keeps a regency apart from the city of its name', () => {
    expect(entity('Kabupaten Sorong')).not.toBe(entity('Kota Sorong'));
    expect(entity('Sorong').awards).toHaveLength(1);
  });

  it('heeds the province of a spelling, and prefers it to one for all', () => {
    const rows = [
      { winner: 'Bintang', category: 'businesses', province: '15' },
      { winner: 'Bintang', category: 'businesses', province: '14' },
      { winner: 'bintang', category: 'businesses', province: '16' },
    ];
    const aliases = [alias('Bintang', 'Rumah Makan Bintang'), alias('Bintang', 'Bintang Riau', '14')];
    expect(names(of(rows, aliases))).toEqual(['Bintang Riau', 'Rumah Makan Bintang']);
  });

  it('keeps villages of one name apart by their place', () => {
    const village = { winner: 'Desa Sukamaju', category: 'villages' };
    const { all } = of([
      { ...village, regency: 'Kabupaten A' },
      { ...village, regency: 'Kabupaten B' },
      { ...village, regency: 'kabupaten a', label: '2023' },
    ]);
    expect(all.map(({ slug, awards: own }) => [slug, own.length])).toEqual([
      ['desa-sukamaju-kabupaten-a', 2],
      ['desa-sukamaju-kabupaten-b', 1],
    ]);
  });
});

describe('who an entity is', () => {
  it('a province or a regency of ours leads to its region', () => {
    expect(entity('Provinsi DI Yogyakarta').region?.code).toBe('34');
    expect(entity('Kabupaten Batang Hari').region?.code).toBe('15.04');
    expect(entity('Provinsi Sulawesi Utara').provinces.map(({ code }) => code)).toEqual(['71']);
    expect(entity('Bank NTT').region).toBeUndefined();
  });

  it('belongs first to the province that it lies in today', () => {
    expect(entity('Kabupaten Raja Ampat').provinces.map(({ code }) => code)).toEqual(['96', '92']);
  });

  it('a special award does not make a business of a regency', () => {
    expect(entity('Kabupaten Kutai Timur').kind).toBe('government');
  });

  it('has a page where there is more to say than one card does', () => {
    expect(hasRecord(entity('Kabupaten Bungo'))).toBe(false);
    expect(hasRecord(entity('Kabupaten Gianyar'))).toBe(true);
    expect(hasRecord(entity('Kabupaten Batang Hari'))).toBe(true);
  });

  it('names that differ in signs only get addresses that differ', () => {
    const { all } = of([{ winner: 'St. Arnoldus' }, { winner: 'St Arnoldus' }, { winner: '北' }]);
    expect(all.map(({ slug }) => slug).sort()).toEqual(['st-arnoldus', 'st-arnoldus-2', 'winner']);
  });
});

describe('counting', () => {
  it('who won most often', () => {
    expect(mostAwarded(everyone.all).map(({ name }) => name)).toEqual([
      'Kabupaten Raja Ampat',
      'Provinsi Papua Barat',
    ]);
    expect(mostAwarded(of([{ winner: 'A', result: 'nominee' }]).all)).toEqual([]);
  });

  it('a record with wins, in years of its wins', () => {
    expect(tallied(entity('Kabupaten Raja Ampat').awards)).toEqual({
      won: 5,
      doubtful: 0,
      honourable: 0,
      nominated: 1,
      foremost: 'won',
      firstYear: 2021,
      lastYear: 2025,
    });
  });

  it('one award once, however many sources tell of it; a weak source alone is doubtful', () => {
    const row = { winner: 'Kota A', ceremonyDate: '2024-06-10' } as const;
    const counts = (...more: readonly Partial<Winner>[]) => {
      const rows = more.map((facts) => ({ ...row, ...facts, ceremonyDate: '2024-06-10' }));
      return tallied(of(rows).all.flatMap((one) => one.awards));
    };
    expect(counts({}, { source: 'b' })).toMatchObject({ won: 1, doubtful: 0 });
    expect(counts({}, { confidence: 'low' })).toMatchObject({ won: 1, doubtful: 0 });
    expect(counts({ confidence: 'low' })).toMatchObject({ won: 0, doubtful: 1, foremost: 'doubtful' });
    expect(counts({}, { category: 'businesses' })).toMatchObject({ won: 2 });
    expect(counts({ result: 'honourable' }, { result: 'nominee' })).toMatchObject({ foremost: 'honourable' });
  });

  it('the grid of a record has every year from the first to the last', () => {
    const { years, levels } = recordGrid(entity('Kabupaten Raja Ampat').awards);
    expect(years).toEqual([2019, 2020, 2021, 2022, 2023, 2024, 2025]);
    expect(levels.map(({ level, cells }) => [level, cells.map((cell) => cell.length)])).toEqual([
      ['national', [1, 0, 1, 1, 1, 0, 0]],
      ['provincial', [0, 0, 0, 0, 0, 1, 1]],
    ]);
  });
});

describe('whatever the rows', () => {
  const row = fc.record({
    winner: fc.constantFrom(
      'Kota A',
      'kota  a',
      'Kabupaten A',
      'PT B',
      'B',
      'Desa C',
      'Desa c',
      '北',
      'Ä',
      'A',
    ),
    category: fc.constantFrom('governments', 'villages', 'businesses', 'unknown'),
    result: fc.constantFrom('winner' as const, 'nominee' as const, 'honourable' as const),
    province: fc.constantFrom('15', '14', undefined),
    regency: fc.constantFrom('Kabupaten A', 'Kota A', undefined),
    label: fc.constantFrom('2022', '2023', '2024'),
    confidence: fc.constantFrom('high' as const, 'low' as const),
    level: fc.constantFrom('national' as const, 'provincial' as const),
  });
  const spelling = fc.constantFrom(
    alias('PT B', 'B'),
    alias('Kota A', 'Kota Alfa', '15'),
    alias('Ä', 'Kabupaten A'),
  );

  it('each is an award of exactly one, each of whom has an address, a name and a year', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 30 }), fc.uniqueArray(spelling), (rows, aliases) => {
        const data = { ...awards([], rows), aliases };
        const { all, of: whose } = winnersOf(data, ceremonies(data));
        const own = all.flatMap((one) => one.awards.map((award) => award.row));
        expect(own).toHaveLength(data.winners.length);
        expect(new Set(own).size).toBe(data.winners.length);
        expect(new Set(all.map(({ slug }) => slug)).size).toBe(all.length);
        for (const one of all) {
          expect(one.awards.every((award) => whose(award.row) === one)).toBe(true);
          const { foremost, firstYear, lastYear, ...counts } = tallied(one.awards);
          expect(counts[foremost]).toBeGreaterThan(0);
          expect(firstYear).toBeLessThanOrEqual(lastYear);
          const cells = recordGrid(one.awards).levels.flatMap((level) => level.cells.flat());
          expect(new Set(cells)).toEqual(new Set(one.awards));
        }
      }),
    );
  });
});
