import { describe, expect, it } from 'vitest';
import { byProvince, type Ceremony } from '../../src/stats/ceremonies.ts';
import { lead, tally } from '../../src/stats/ceremony-winners.ts';
import { cycleOf } from '../../src/stats/national-stage.ts';
import { LANGS } from '../../src/text/lang.ts';
import {
  awardsHeadline,
  besides,
  ceremonyDate,
  ceremonyHeadline,
  editionName,
  holderName,
  knownShort,
  knownText,
  namedText,
  recordText,
} from '../../src/text/sentences/awards.ts';
import { awardWords } from '../../src/text/words/awards.ts';
import { real, stats } from '../stats/real.ts';

const all = stats.ceremonies;

function ceremony(id: string): Ceremony {
  const found = all.find((one) => one.id === id);
  if (!found) throw new RangeError(`no ceremony ${id}`);
  return found;
}

const text = ({ strong, rest }: { strong: string; rest: string }): string => `${strong} ${rest}`.trim();

describe('the headline of a ceremony', () => {
  it.each([
    [
      'jambi-2024-06-10',
      'Sepuluh penerima, Kabupaten Bungo terbaik di antara pemerintah kabupaten/kota',
      'Ten winners, Kabupaten Bungo first among regency and city governments',
    ],
    [
      'di-yogyakarta-2023-01-30',
      '12 penerima, Kabupaten Kulon Progo terbaik di antara pemerintah kabupaten/kota',
      '12 winners, Kabupaten Kulon Progo first among regency and city governments',
    ],
    ['maluku-utara-2025-07-03', 'Enam penerima di enam kategori', 'Six winners in six categories'],
    ['jawa-timur-2025-07-29', 'Lima dari 15 penerima diketahui', 'Five of 15 winners known'],
    [
      'sumatera-selatan-2025-08-27',
      'Satu dari 22 penerima diketahui: Kabupaten Musi Banyuasin',
      'One of 22 winners known: Kabupaten Musi Banyuasin',
    ],
    ['gorontalo-2024-09-03', 'Satu penerima diketahui: Kota Gorontalo', 'One winner known: Kota Gorontalo'],
    ['nasional-2024-09-12', '19 penerima diketahui di lima kategori', '19 winners known in five categories'],
    [
      'kepulauan-bangka-belitung-2025-07-30',
      '22 penerima di delapan kategori, daftarnya tidak ditemukan',
      '22 winners in eight categories, no published list found',
    ],
    [
      'sulawesi-utara-2025-06-30',
      'Satu apresiasi khusus, daftar penerima tidak ditemukan',
      'One honourable mention, no list of winners found',
    ],
    [
      'jambi-edisi-2025',
      'Tiga nomine, upacara dan penerimanya tidak ditemukan',
      'Three nominees, no ceremony or winners found',
    ],
    [
      'jambi-2023-04-13',
      'Upacara tercatat, daftar penerima tidak ditemukan',
      'A ceremony on record, no list of winners found',
    ],
    [
      'kalimantan-utara-edisi-2023',
      'Edisi tercatat, upacara dan penerimanya tidak ditemukan',
      'An edition on record, no ceremony or winners found',
    ],
  ])('%s', (id, indonesian, english) => {
    expect(ceremonyHeadline('id', real, ceremony(id))).toBe(indonesian);
    expect(ceremonyHeadline('en', real, ceremony(id))).toBe(english);
  });

  it('names only a winner, and calls first only one ranked first', () => {
    const others = all.flatMap(({ nominees, honourable }) => [...nominees, ...honourable]);
    for (const one of all) {
      const headline = ceremonyHeadline('en', real, one);
      const named = / (?:known: |, )?(?<name>(?:Kabupaten|Kota|Provinsi) .+?)(?: first among.*)?$/.exec(
        headline,
      )?.groups?.name;
      if (!named) continue;
      const row = one.winners.find(({ winner }) => winner === named);
      expect(row?.confidence, headline).not.toBe('low');
      expect(row, headline).toBeDefined();
      if (/first among/.test(headline)) expect(row?.rank, headline).toBe(1);
      expect(others).not.toContain(row);
    }
  });

  it('is whole in both languages: no gap, no zero, no missing value', () => {
    for (const lang of LANGS) {
      for (const one of all) {
        const headline = ceremonyHeadline(lang, real, one);
        expect(headline, one.id).toMatch(/^[A-Z0-9]/);
        expect(headline, one.id).not.toMatch(/ {2}|undefined|NaN|\bnol\b|\bzero\b|^0/);
      }
    }
  });

  it('never says that nobody won', () => {
    for (const one of all.filter((each) => tally(each).known === 0)) {
      expect(ceremonyHeadline('id', real, one)).toMatch(/tidak ditemukan|sumbernya lemah/);
      expect(ceremonyHeadline('en', real, one)).toMatch(/found|weak source/);
      expect(lead(real, one)).toBeUndefined();
    }
  });
});

describe('how much is known, in words', () => {
  it.each([
    ['jambi-2024-06-10', '10 dari 10 penerima yang diumumkan diketahui namanya', '10 dari 10 diketahui'],
    ['bali-2024-08-08', '1 penerima diketahui namanya; jumlah seluruhnya tidak disebut', '1 penerima'],
    ['nasional-2024-09-12', '19 penerima diketahui namanya; satu sumber menghitung 12', '19 penerima'],
    [
      'kepulauan-bangka-belitung-2025-07-30',
      '22 penerima di 8 kategori diumumkan, daftarnya tidak ditemukan',
      '22 penerima di 8 kategori diumumkan, daftar tidak ditemukan',
    ],
    ['jambi-2023-04-13', 'tidak ada daftar penerima yang ditemukan', 'daftar tidak ditemukan'],
  ])('%s in Indonesian', (id, long, short) => {
    expect(text(knownText('id', ceremony(id)))).toBe(long);
    expect(text(knownShort('id', ceremony(id)))).toBe(short);
  });

  it.each([
    ['jambi-2024-06-10', '10 of 10 announced winners are known by name', '10 of 10 known'],
    ['bali-2024-08-08', '1 winner known by name; the total is not stated', '1 winner'],
    ['nasional-2024-09-12', '19 winners known by name; one source counts 12', '19 winners'],
    [
      'kepulauan-bangka-belitung-2025-07-30',
      '22 winners in 8 categories announced, no published list found',
      '22 winners in 8 categories announced, no list found',
    ],
    ['jambi-2023-04-13', 'no list of winners found', 'no list found'],
  ])('%s in English', (id, long, short) => {
    expect(text(knownText('en', ceremony(id)))).toBe(long);
    expect(text(knownShort('en', ceremony(id)))).toBe(short);
  });

  it('what stands beside the winners is counted apart', () => {
    expect(besides('en', ceremony('kalimantan-timur-2025-08-05'))).toEqual([
      '3 honourable mentions',
      '7 nominees',
    ]);
    expect(besides('id', ceremony('nasional-2024-09-12'))).toEqual([
      '1 lagi dari sumber yang lemah',
      '1 nomine',
    ]);
    expect(besides('id', ceremony('jambi-2024-06-10'))).toEqual([]);
  });
});

describe('names and dates', () => {
  it('say the labels as printed, the place, and where the date is not known', () => {
    expect(editionName('id', ceremony('banten-2025-11-27'))).toBe('Paritrana Award 2024 / 2025');
    expect(holderName('en', real, ceremony('jawa-barat-2025-12-03'))).toBe('West Java');
    expect(holderName('id', real, ceremony('nasional-2018-07-31'))).toBe('tingkat nasional');
    expect(ceremonyDate('id', ceremony('jambi-2024-06-10'))).toBe('10 Juni 2024');
    expect(ceremonyDate('en', ceremony('jambi-edisi-2025'))).toBe('date not known');
  });

  it('an earlier stage leads to its ceremony, and says nothing of winners', () => {
    const [stage, cycle] = [ceremony('nasional-edisi-2023'), ceremony('nasional-2024-09-12')];
    expect(cycleOf(all, stage)).toBe(cycle);
    expect([stage, cycle, ceremony('nasional-edisi-2025')].map((one) => cycleOf(all, one)).slice(1)).toEqual([
      undefined,
      undefined,
    ]);
    expect(ceremonyHeadline('id', real, stage, cycle)).toBe('Satu nomine; upacaranya 12 September 2024');
    expect(ceremonyHeadline('en', real, stage, cycle)).toBe(
      'One nominee; the ceremony is that of 12 September 2024',
    );
  });

  it('those named nationally are told once, a winner not as nominee, with one full stop', () => {
    const rows = (...names: readonly string[]) => names.map((winner) => ({ winner, who: winner })) as never;
    const told = (lang: 'id' | 'en', named: Parameters<typeof namedText>[1]) =>
      namedText(lang, named, ({ winner }) => winner);
    const all = {
      winners: rows('Bungo', 'Bungo'),
      honourable: rows(),
      nominees: rows('Bungo', 'Hyundai Co.'),
    };
    expect(told('id', all)).toBe('Penerima: Bungo. Nomine: Hyundai Co.');
    expect(told('en', all)).toBe('Won by Bungo. Nominated: Hyundai Co.');
    const mentioned = { winners: rows(), honourable: rows('Bali'), nominees: rows() };
    expect(told('en', mentioned)).toBe('Honourable mention: Bali.');
  });

  it('a rank reads as a rank', () => {
    expect([1, 2, 3, 4, 11, 22].map((rank) => awardWords('en').rank(rank))).toEqual([
      '1st',
      '2nd',
      '3rd',
      '4th',
      '11th',
      '22nd',
    ]);
    expect([1, 3, 4].map((rank) => awardWords('id').rank(rank))).toEqual([
      'Terbaik 1',
      'Terbaik 3',
      'Peringkat 4',
    ]);
  });
});

it('the headline over all adds up winners that can be relied on', () => {
  const sure = real.winners.filter(({ result, confidence }) => result === 'winner' && confidence !== 'low');
  const held = all.filter((one) => tally(one).known > 0).length;
  expect(awardsHeadline('id', all)).toBe(
    `${sure.length} penghargaan dari ${held} upacara yang penerimanya diketahui`,
  );
  expect(awardsHeadline('en', all)).toBe(
    `${sure.length} awards from ${held} ceremonies whose winners are known`,
  );
  const records = byProvince(stats.provinces, all);
  const places = records.filter((one) => one.ceremonies.length > 0).length;
  expect(recordText('en', all, records)).toContain(`${places} of the ${records.length} provinces`);
});
