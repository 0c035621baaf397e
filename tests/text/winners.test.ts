import { describe, expect, it } from 'vitest';
import { tallied, winnersOf } from '../../src/stats/winners.ts';
import { byLetter, filed } from '../../src/text/filing.ts';
import { countText, recordText, winnersHeadline } from '../../src/text/sentences/winners.ts';
import { real, stats } from '../stats/real.ts';

const { all } = winnersOf(real, stats.ceremonies);
const named = (name: string) => {
  const found = all.find((one) => one.name === name);
  if (!found) throw new RangeError(`nobody is called ${name}`);
  return found;
};

it('the headline names who won most often', () => {
  expect(winnersHeadline('id', all)).toBe(
    'Kabupaten Raja Ampat dan Provinsi Papua Barat paling sering menang: masing-masing lima kali',
  );
  expect(winnersHeadline('en', all)).toBe(
    'Kabupaten Raja Ampat and Provinsi Papua Barat won most often: five times each',
  );
  const one = all.filter(({ name }) => name === 'Kabupaten Gianyar' || name === 'Kota Ambon');
  expect(winnersHeadline('en', one)).toBe('Kabupaten Gianyar won most often: three times');
  expect(winnersHeadline('id', [named('Kabupaten Bungo')])).toBe('1 nama di tabel penghargaan');
});

it.each([
  ['Kabupaten Raja Ampat', '5 kali, 2021–2025', '5 times, 2021–2025'],
  ['Kabupaten Bungo', '1 kali, 2024', 'once, 2024'],
  ['Kabupaten Balangan', 'nomine 3 kali, 2022–2025', 'nominee 3 times, 2022–2025'],
  ['Kabupaten Pacitan', 'nomine, 2019', 'nominee, 2019'],
  ['Kabupaten Minahasa Utara', 'apresiasi khusus, 2025', 'honourable mention, 2025'],
])('the line of %s counts what was won, else says what it was', (name, id, en) => {
  expect(countText('id', named(name))).toBe(id);
  expect(countText('en', named(name))).toBe(en);
});

it('twice is a word, as once is', () => {
  const two = all.filter(({ awards }) => tallied(awards).won === 2);
  expect(two.length).toBeGreaterThan(5);
  for (const entity of two) {
    expect(countText('en', entity)).toMatch(/^twice, \d{4}/);
    expect(countText('id', entity)).toMatch(/^2 kali, \d{4}/);
  }
});

it.each([
  [
    'Kabupaten Raja Ampat',
    'Menang lima kali, 2021–2025: tiga kali di tingkat nasional, dua kali di tingkat provinsi; satu kali menjadi nomine.',
    'Won five times, 2021–2025: three times nationally, twice at provincial level; nominated once.',
  ],
  [
    'Kabupaten Gianyar',
    'Menang tiga kali, 2023–2025, di tingkat provinsi.',
    'Won three times, 2023–2025, at provincial level.',
  ],
  [
    'Kabupaten Balangan',
    'Tiga kali menjadi nomine, 2022–2025; tidak ada kemenangan yang tercatat.',
    'Nominated three times, 2022–2025; no win on record.',
  ],
  [
    'Kabupaten Kutai Kartanegara',
    'Satu kali menerima apresiasi khusus, 2025; satu kali menjadi nomine; tidak ada kemenangan yang tercatat.',
    'Once given an honourable mention, 2025; nominated once; no win on record.',
  ],
  [
    'Provinsi Sumatera Utara',
    'Satu kali menang menurut sumber yang lemah, 2024.',
    'Won once by a weak source, 2024.',
  ],
])('the record of %s in a sentence', (name, id, en) => {
  expect(recordText('id', named(name))).toBe(id);
  expect(recordText('en', named(name))).toBe(en);
});

describe('an alphabetical index', () => {
  it.each([
    ['Kabupaten Bungo', 'government', 'B', 'Bungo', 'Kabupaten'],
    ['Kota Administrasi Jakarta Utara', 'government', 'J', 'Jakarta Utara', 'Kota Administrasi'],
    ['PT MIFA Bersaudara', 'business', 'M', 'MIFA Bersaudara', 'PT'],
    ['Kampung Bakau', 'business', 'K', 'Kampung Bakau', ''],
    ['Kampung Magatarum', 'village', 'M', 'Magatarum', 'Kampung'],
    ['“Élan” 9', 'business', 'E', '“Élan” 9', ''],
    ['9 Naga', 'business', '0–9', '9 Naga', ''],
    ['Desa', 'village', 'D', 'Desa', ''],
  ] as const)('files %s', (name, kind, letter, head, after) => {
    expect(filed(name, kind)).toEqual({ letter, head, after });
  });

  it('holds each name once, letters in the order of the alphabet and numbers last', () => {
    const letters = byLetter(all, ({ name, kind }) => filed(name, kind));
    expect(letters.flatMap(({ items }) => items)).toHaveLength(all.length);
    expect(letters.map(({ letter }) => letter)).toEqual(letters.map(({ letter }) => letter).toSorted());
    const few = byLetter(['b', '1', 'A', 'a b'], (name) => filed(name, 'business'));
    expect(few.map(({ letter, items }) => [letter, ...items])).toEqual([
      ['A', 'A', 'a b'],
      ['B', 'b'],
      ['0–9', '1'],
    ]);
  });
});
