import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOf, columnOf, lettersOf, placeOf } from '../../src/desk/grid.ts';
import { bareMark, isGlued, takeMark } from '../../src/desk/marks.ts';
import { periodIn } from '../../src/desk/period-text.ts';
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
  ])('%s is not read', (text) => expect(periodIn(text)).toBeUndefined());

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
