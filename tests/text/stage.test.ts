import { describe, expect, it } from 'vitest';
import { nationalEditions } from '../../src/stats/national-stage.ts';
import { type StageEntry, stageExtent, stageMatrix } from '../../src/stats/stage-matrix.ts';
import { LANGS } from '../../src/text/lang.ts';
import {
  assessedText,
  categoriesText,
  editionDate,
  entryAbout,
  entryFound,
  entryLabel,
  lagText,
  matrixHeadline,
  matrixLead,
  stageHeadline,
  stageLead,
  zonesText,
} from '../../src/text/sentences/stage.ts';
import { real, stats } from '../stats/real.ts';

const editions = nationalEditions(stats.ceremonies);
const matrix = stageMatrix(real, stats.provinces, stats.ceremonies);
const rows = matrix.groups.flatMap((group) => group.rows);

function entries(province: string, year: number): readonly StageEntry[] {
  const cells = rows.find((row) => row.province.code === province)?.cells;
  return cells?.find((cell) => cell.year === year)?.entries ?? [];
}

const label = (lang: 'id' | 'en', province: string, year: number, index = 0): string => {
  const entry = entries(province, year)[index];
  if (!entry) throw new RangeError(`no entry ${province} ${year} ${index}`);
  return entryLabel(lang, real.regions.get(province), entry);
};

describe('what is said of the editions', () => {
  it('how long the award waits', () => {
    expect(stageHeadline('id', editions)).toBe(
      'Penghargaan nasional diserahkan enam sampai sepuluh bulan setelah tahun yang dinilai',
    );
    expect(stageHeadline('en', editions)).toBe(
      'The national award comes six to ten months after the year it judges',
    );
    expect(stageLead('en', editions)).toBe(
      '8 editions since 2017, 7 with a dated ceremony. The edition for 2018 came soonest (6.1 months), that for 2021 last (9.9 months).',
    );
    expect(stageLead('id', editions)).toBe(
      '8 edisi sejak 2017, 7 dengan tanggal upacara. Edisi untuk tahun 2018 paling cepat diserahkan (6,1 bulan), untuk 2021 paling lama (9,9 bulan).',
    );
  });

  it('one wait is not a span, and none is not told', () => {
    const one = editions.slice(0, 1);
    expect(stageHeadline('en', one)).toBe(
      'The national award comes about seven months after the year it judges',
    );
    expect(stageLead('en', one)).toBe('1 edition since 2017, 1 with a dated ceremony.');
    expect(stageHeadline('en', editions.slice(-1))).toBe('Paritrana Award, the national stage');
    expect(stageHeadline('en', [])).toBe('No national edition is on record yet');
    expect(stageLead('en', [])).toBe('');
  });

  it('each with the year judged, its day, its zones and categories', () => {
    const told = editions.map((edition) => [
      assessedText('en', edition),
      editionDate('en', edition),
      lagText('en', edition.lag),
    ]);
    expect(told).toEqual([
      ['2017', '31 July 2018', '7 months'],
      ['2018', '3 July 2019', '6.1 months'],
      ['2019', '12 August 2020', '7.4 months'],
      ['2020', '9 September 2021', '8.3 months'],
      ['2021', '27 October 2022', '9.9 months'],
      ['2022', '20 October 2023', '9.6 months'],
      ['2023', '12 September 2024', '8.4 months'],
      ['2024 or 2025', 'no ceremony found', ''],
    ]);
    expect(zonesText('id', editions[5]?.zones ?? [])).toBe('Zona: Nusa Tenggara, Maluku, Papua · Sumatera');
    expect(categoriesText('id', real, ['provincial_government', 'large_business'])).toBe(
      'pemerintah provinsi dan perusahaan besar',
    );
  });
});

describe('what is said of who won where', () => {
  it('in how many provinces', () => {
    const extent = stageExtent(matrix);
    expect(matrixHeadline('id', extent)).toBe('Penerima nasional diketahui dari 26 dari 38 provinsi');
    expect(matrixHeadline('en', extent)).toBe('National winners are known from 26 of 38 provinces');
    expect(matrixLead('en', extent)).toBe(
      'In 32, winners of the province’s own ceremonies are known. For 4 no name was found; that does not mean that nobody won.',
    );
    expect(matrixLead('en', { ...extent, none: 0 })).toBe(
      'In 32, winners of the province’s own ceremonies are known.',
    );
  });

  it('a list names the first, a short one all', () => {
    expect(label('en', '15', 2024, 1)).toBe(
      'Jambi 2024: 10 winners: Kabupaten Bungo (1st), Kabupaten Muaro Jambi (2nd), Kota Jambi (3rd) and 7 more',
    );
    expect(label('id', '15', 2024, 1)).toBe(
      'Jambi 2024: 10 penerima: Kabupaten Bungo (Terbaik 1), Kabupaten Muaro Jambi (Terbaik 2), Kota Jambi (Terbaik 3), dan 7 lainnya',
    );
    expect(label('en', '15', 2024)).toBe('Jambi 2024, national: 1 winner: Provinsi Jambi');
    expect(label('en', '82', 2025)).toContain('6 winners: ');
  });

  it('beside its place, all are named where nobody is to be left out', () => {
    const jambi = rows.find(({ province }) => province.code === '15');
    const entry = jambi?.cells.find(({ year }) => year === 2024)?.entries[1];
    if (!jambi || !entry) throw new RangeError('no entry');
    const all = entryFound('en', entry, Number.POSITIVE_INFINITY);
    for (const { winner } of entry.winners) expect(all).toContain(winner);
    expect(all).not.toContain('more');
    expect(entryAbout('en', jambi.province, entry)).toBe('2024');
    const national = jambi.cells.find(({ year }) => year === 2024)?.entries[0];
    expect(national && entryAbout('id', jambi.province, national)).toBe('2024, nasional');
  });

  it('what is not known, and in which way', () => {
    expect(label('en', '15', 2023, 1)).toBe('Jambi 2023: a ceremony on record, no published list found');
    expect(label('en', '19', 2025)).toBe(
      'Bangka Belitung Islands 2025: 22 winners announced, no published list found',
    );
    expect(label('en', '15', 2025)).toBe(
      'Jambi 2025, no date: an edition on record by an earlier stage, no ceremony found',
    );
    expect(label('en', '16', 2025)).toBe(
      'South Sumatra 2025: 1 winner: Kabupaten Musi Banyuasin; 21 more announced without names',
    );
    expect(label('id', '12', 2024)).toBe(
      'Sumatera Utara 2024, nasional: 2 penerima: Kabupaten Simalungun dan Universitas Sumatera Utara; 1 lagi dari sumber yang lemah',
    );
  });

  it('national winners whose province no row states', () => {
    const [first, second] = matrix.elsewhere.flatMap((cell) => cell.entries);
    expect(first && entryLabel('en', undefined, first)).toMatch(
      /^National, province not stated 2018: 6 winners: PT /,
    );
    expect(second && entryLabel('en', undefined, second)).toBe(
      'National, province not stated 2019: 33 more announced without names',
    );
  });

  it('every label of the matrix begins with its province and year and ends with a fact', () => {
    for (const lang of LANGS)
      for (const { province, cells } of rows)
        for (const { year, entries: own } of cells)
          for (const entry of own)
            expect(entryLabel(lang, province, entry)).toMatch(new RegExp(`^\\S.* ${year}\\b.*: \\S.*\\S$`));
  });
});
