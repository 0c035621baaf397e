import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOf, columnOf, lettersOf, placeOf } from '../../src/desk/grid.ts';
import { bareMark, isGlued, takeMark } from '../../src/desk/marks.ts';
import { periodIn, periodNear } from '../../src/desk/period-text.ts';
import { meantAmong, RegionNames } from '../../src/desk/region-names.ts';
import { monthOf } from '../../src/text/month-words.ts';
import { real } from '../stats/real.ts';

const labels = new Map(
  readFileSync(new URL('../../data/boundaries/tiles.csv', import.meta.url), 'utf8')
    .split('\n')
    .slice(1)
    .map((line) => line.split(','))
    .flatMap(([code, label]): [string, string][] =>
      code === undefined || label === undefined ? [] : [[code, label]],
    ),
);
const names = new RegionNames(real.regions.values(), labels);

describe('a name of a region', () => {
  it.each([
    ['Jambi', '15'],
    ['JAMBI', '15'],
    ['Provinsi Jambi', '15'],
    ['Prov. Jambi', '15'],
    ['  jambi ', '15'],
    ['Kota Jambi', '15.71'],
    ['Kab. Tebo', '15.09'],
    ['Kabupaten Tebo', '15.09'],
    ['DKI Jakarta', '31'],
    ['Jakarta', '31'],
    ['D.K.I. Jakarta', '31'],
    ['Daerah Khusus Ibukota Jakarta', '31'],
    ['D.I. Yogyakarta', '34'],
    ['DI YOGYAKARTA', '34'],
    ['Daerah Istimewa Yogyakarta', '34'],
    ['D I Yogyakarta', '34'],
    ['Kep. Bangka Belitung', '19'],
    ['Kepulauan Bangka-Belitung', '19'],
    ['Bangka Belitung Islands', '19'],
    ['Kep. Riau', '21'],
    ['Sumatra Utara', '12'],
    ['North Sumatra', '12'],
    ['Sumut', '12'],
    ['NTB', '52'],
    ['Papua Barat Daya', '96'],
    ['INDONESIA', 'ID'],
  ])('%s is %s', (name, code) => expect(names.find(name)).toEqual({ code }));

  it('says what it may be where it may be two', () => {
    const found = names.find('Papua');
    expect('several' in found && found.several.map(({ code }) => code).sort()).toEqual(['91', '91-2021']);
  });

  it('means the province of today where the list names another of its parts, and nothing surely otherwise', () => {
    const found = names.find('Papua Barat');
    const several = 'several' in found ? found.several : [];
    expect(meantAmong(several, new Set(['96']))?.code).toBe('92');
    expect(meantAmong(several, new Set(['15', '95']))).toBeUndefined();
  });

  it.each([
    ['Jambbi', '15'],
    ['Sulawesi Tengara', '74'],
    ['Kalimantan Utra', '65'],
  ])('%s is near one, and not taken for it', (name, code) => {
    const found = names.find(name);
    expect('near' in found && found.near?.code).toBe(code);
  });

  it('of a regency is compared without what kind of place it is', () => {
    expect(names.find('Kab. Muaro Jambi')).toEqual({ near: undefined });
    const found = names.find('Kota Jambbi');
    expect('near' in found && found.near?.code).toBe('15.71');
  });

  it.each(['Jumlah', 'Bungo', '', '15', 'Sumber: BPS'])('%s is none', (name) => {
    expect('code' in names.find(name)).toBe(false);
  });

  it('is found for every region under its own names', () => {
    for (const region of real.regions.values()) {
      for (const name of [region.name, region.nameEn, region.name.toUpperCase()]) {
        const found = names.find(name);
        const codes =
          'code' in found ? [found.code] : 'several' in found ? found.several.map((r) => r.code) : [];
        expect(codes).toContain(region.code);
      }
    }
  });
});

describe('a period in words', () => {
  it.each([
    ['Juni 2024', '2024-06'],
    ['JUNI 2024', '2024-06'],
    ['Periode: Juni 2024', '2024-06'],
    ['Keadaan 10 Juni 2024', '2024-06-10'],
    ['Agt 2023', '2023-08'],
    ['Nopember 2023', '2023-11'],
    ['August 2024', '2024-08'],
    ['Desember-2023', '2023-12'],
    ['Tahun 2024', '2024'],
    ['2024', '2024'],
    ['2024-06', '2024-06'],
    ['31/12/2024', '2024-12-31'],
    ['05-05-2024', '2024-05-05'],
    ['s.d. Juni 2024', '2024-06'],
    ['s/d 10 Juni 2024', '2024-06-10'],
    ['Keadaan sampai dengan Juni 2024', '2024-06'],
    ['Bulan Juni Tahun 2024', '2024-06'],
    ['(Agustus 2024)', '2024-08'],
    ['Sakernas Agustus 2024', '2024-08'],
    ['Per 31 Desember 2023', '2023-12-31'],
    ['10-Jun-2024', '2024-06-10'],
    ['Agt. 2023', '2023-08'],
    ['Keadaan: Tahun 2024', '2024'],
    ['As of 2024', '2024'],
    ['As of: 31/12/2024', '2024-12-31'],
  ])('%s is %s', (text, period) => expect(periodIn(text)).toBe(period));

  it.each([
    'Januari - Juni 2024',
    '2023/2024',
    'Juni 2023 dan Juni 2024',
    '06/05/2024',
    'Juni 24',
    '31 Februari 2024',
    'Triwulan 2 2024',
    'Semester I',
    '',
    'Jambi',
    '06/2024 kedua',
    'Keadaan: Triwulan I 2026',
    'Triwulan II Juni 2026',
    'Tahun 2026 Triwulan I',
    'TW I 2026',
    'TW1/2026',
    'Kuartal pertama 2026',
    'Q1 2026',
    '2026 Q1',
    'Semester I 2026',
    'Semester I Tahun 2026',
    'Smt. II 2025',
    'Caturwulan I 2026',
    'Keadaan: Marte 2026',
    'Februrai 2026',
    'Januri - Juni 2026',
    'Jan–Mar 2026',
    'Januari s.d. Maret 2026',
    'Januari s.d. Marte 2026',
    's.d. Marte 2026',
    's.d. 2026',
    'hingga tahun 2026',
    'sampai 2026',
    'sejak 2026',
    'mulai Maret 2026',
    'akhir tahun 2026',
    'awal 2026',
    'sebelum Maret 2026',
    '1 - 31 Maret 2026',
    '1-31 Maret 2026',
    '01/01/2026 - 31/03/2026',
    '31/12-2025',
    '2025-2026',
    '2025 - 2026',
    '2026 -',
    '- 2026',
    '- Maret 2026',
    '< 2026',
    '2026?',
    '2026*',
    'T.A. 2026',
    'FY2026',
    'TA 2026/2027',
    'Maret 2026 (angka sementara, revisi April)',
    'Juni 2026 dan sebelumnya',
    'Perpres 2026',
    'Rekap 2026',
    'Keadaan',
    's.d.',
  ])('%s is not read', (text) => expect(periodIn(text)).toBeUndefined());

  it('is never a year where any other word stands beside it', () => {
    const known = new Set(
      'keadaan kondisi situasi status posisi periode data tahun bulan tanggal sakernas period position year month date'.split(
        ' ',
      ),
    );
    const word = fc.stringMatching(/^[a-z]{4,10}$/).filter((text) => !known.has(text));
    const place = fc.constantFrom(
      'W 2026',
      '2026 W',
      'Keadaan: W 2026',
      'Tahun 2026 (W)',
      '2026W',
      'W. Tahun 2026',
    );
    fc.assert(
      fc.property(word, place, (text, at) => {
        expect(periodIn(at.replace('W', text))).not.toBe('2026');
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['Keadaan: Triwulan I 2026', '2026-03'],
    ['TW IV 2025', '2025-12'],
    ['Triwulan 2 Tahun 2026', '2026-06'],
    ['Semester II 2025', '2025-12'],
    ['Q3 2025', '2025-09'],
    ['Keadaan: Marte 2026', '2026-03'],
    ['Februrai 2026', '2026-02'],
    ['Triwulan V 2026', undefined],
    ['Januari - Marte 2026', undefined],
    ['Triwulan I 2025 dan 2026', undefined],
    ['Rekap 2026', undefined],
  ])('%s may mean %s, which is suggested', (text, near) => expect(periodNear(text)).toBe(near));

  it('knows every month in both languages', () => {
    expect(monthOf('Maret')).toBe(3);
    expect(monthOf('May')).toBe(5);
    expect(monthOf('dec')).toBe(12);
    expect(monthOf('Jambi')).toBeUndefined();
  });
});

describe('the mark of a footnote', () => {
  it.each([
    ['Papua*)', 'Papua', '*)'],
    ['Papua **)', 'Papua', '**)'],
    ['568.373*', '568.373', '*'],
    ['568.373 1)', '568.373', '1)'],
    ['43,31²', '43,31', '²'],
    ['Papua1)', 'Papua', '1)'],
    ['Papua a)', 'Papua', 'a)'],
  ])('of %s is told apart', (cell, text, mark) => expect(takeMark(cell)).toEqual({ text, mark }));

  it.each(['568.373', 'Papua', '568.3731)', '*', 'PT Maju (Tbk)', '43,31 %'])('is not seen in %s', (cell) => {
    expect(takeMark(cell)).toEqual({ text: cell, mark: undefined });
  });

  it('is suspected where it may be a part of the number', () => {
    expect(isGlued('568.3731)')).toBe(true);
    expect(isGlued('568.373')).toBe(false);
  });

  it('is one mark however it is written', () => {
    expect([bareMark('*)'), bareMark('1)'), bareMark('¹'), bareMark('A)')]).toEqual(['*', '1', '1', 'a']);
  });
});

describe('the address of a cell', () => {
  it('leads there and back', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.nat(16_383), (row, column) => {
        expect(placeOf(addressOf(row, column))).toEqual({ row, column });
        expect(columnOf(lettersOf(column))).toBe(column);
      }),
    );
    expect([
      addressOf(0, 0),
      addressOf(9, 25),
      addressOf(9, 26),
      addressOf(0, 701),
      addressOf(0, 702),
    ]).toEqual(['A1', 'Z10', 'AA10', 'ZZ1', 'AAA1']);
  });

  it.each(['', '1', 'A0', 'A', 'AAAA1', 'A1:B2'])('is none in %s', (text) =>
    expect(placeOf(text)).toBeUndefined(),
  );
});
