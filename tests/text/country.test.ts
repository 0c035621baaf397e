import { describe, expect, it } from 'vitest';
import type { Overview } from '../../src/stats/overview.ts';
import {
  changeSentence,
  countryHeadline,
  countryLead,
  formerSentence,
  nationalNote,
  rankedSentence,
  rowSentence,
} from '../../src/text/sentences/country.ts';
import { mapWords } from '../../src/text/words/map.ts';
import { real, stats } from '../stats/real.ts';

const view = (segment: Overview['segment'] = 'total', year = 2025): Overview => stats.overview(year, segment);
const LANGS = ['id', 'en'] as const;

describe('the headline of the country', () => {
  it.each([
    ['total', 'Tiga dari empat pekerja Indonesia', 'Three in four Indonesian workers'],
    ['formal', '57 dari 100 pekerja formal Indonesia', '57 in 100 Indonesian formal workers'],
    [
      'informal',
      'Sembilan dari sepuluh pekerja informal Indonesia',
      'Nine in ten Indonesian informal workers',
    ],
  ] as const)('counts those of %s who are not active participants', (segment, id, en) => {
    expect(countryHeadline('id', view(segment))).toBe(`${id} bukan peserta aktif BPJS Ketenagakerjaan`);
    expect(countryHeadline('en', view(segment))).toBe(`${en} are not active in BPJS Ketenagakerjaan`);
  });

  it('is near its figure in every view', () => {
    const numbers: Record<string, number> = {
      one: 1,
      two: 2,
      three: 3,
      four: 4,
      five: 5,
      nine: 9,
      ten: 10,
    };
    for (const year of stats.comparable.years)
      for (const segment of ['total', 'formal', 'informal'] as const) {
        const seen = view(segment, year);
        const [, part = '', of = ''] = /^(\w+) in (\w+)/.exec(countryHeadline('en', seen)) ?? [];
        const value = (word: string) => numbers[word.toLowerCase()] ?? Number(word);
        const said = (value(part) / value(of)) * 100;
        expect(Math.abs(said - (100 - (seen.national?.share ?? Number.NaN)))).toBeLessThanOrEqual(1.5);
      }
  });

  it('never says that the others work without protection', () => {
    for (const lang of LANGS)
      expect(countryHeadline(lang, view())).not.toMatch(/tanpa perlindungan|without protection/);
  });

  it('says so where there is no figure', () => {
    const none = { ...view('formal'), national: undefined, known: 0 };
    expect(countryHeadline('id', none)).toBe('Belum ada angka untuk pekerja formal');
    expect(countryHeadline('en', none)).toBe('There is no figure for formal workers yet');
  });

  it('tells how many regions have one while others have none', () => {
    const part = { ...view('formal'), national: undefined, known: 33 };
    expect(countryHeadline('id', part)).toBe(
      'Angka 2025 untuk pekerja formal baru ada di 33 dari 34 wilayah',
    );
    expect(countryHeadline('en', part)).toBe(
      'For 2025 there are figures of formal workers in 33 of 34 regions so far',
    );
  });

  it('is followed by the extremes', () => {
    expect(countryLead('id', real, view())).toBe(
      'Dari 100 pekerja, 24 peserta aktif BPJS Ketenagakerjaan pada 2025. Tertinggi Papua Barat (batas lama), 50; terendah Papua (batas lama), 8.',
    );
  });
});

describe('how the country moved', () => {
  it('is told in words, without a sign', () => {
    expect(changeSentence('id', view())).toBe(
      'Angka Indonesia turun 2,7 poin dari 2024; 2 wilayah naik, 32 turun. Selisih dihitung sebelum pembulatan.',
    );
    expect(changeSentence('en', view())).toBe(
      'Indonesia’s figure fell 2.7 points from 2024; 2 regions rose, 32 fell. Differences are taken before rounding.',
    );
    expect(changeSentence('id', view('total', 2024))).toMatch(/^Angka Indonesia naik 2,7 poin dari 2023; /);
    expect(changeSentence('en', view('total', 2024))).toMatch(
      /^Indonesia’s figure rose 2\.7 points from 2023; /,
    );
  });

  it('is told as no change where it rounds to none', () => {
    const still = { ...view(), nationalChange: -0.04, rose: 1, fell: 33 };
    expect(changeSentence('id', still)).toMatch(
      /^Angka Indonesia tetap seperti 2024; 1 wilayah naik, 33 turun\. /,
    );
    expect(changeSentence('en', still)).toMatch(
      /^Indonesia’s figure stayed as in 2024; 1 region rose, 33 fell\. /,
    );
  });

  it('is not told for the first year', () => {
    for (const lang of LANGS) expect(changeSentence(lang, view('total', 2022))).toBe('');
  });
});

describe('old borders', () => {
  it('are named from the data', () => {
    expect(formerSentence('id', view())).toBe(
      '* Papua dan Papua Barat masih dihitung dalam batas sebelum pemekaran 2022 (garis titik-titik).',
    );
    expect(formerSentence('en', view())).toBe(
      '* Papua and West Papua are still counted within their borders before the split of 2022 (dotted lines).',
    );
  });

  it('explain the number of ranks', () => {
    expect(rankedSentence('id', view())).toBe(
      'Peringkat mencakup 34 wilayah: enam provinsi dihitung sebagai dua, yaitu Papua dan Papua Barat dalam batas lama.',
    );
    expect(rankedSentence('en', view())).toBe(
      'Ranks are among 34 regions: six provinces are counted as two, Papua and West Papua within their old borders.',
    );
    expect(Math.max(...view().rows.map(({ rank }) => rank ?? 0))).toBe(34);
  });

  it('are not mentioned where every province has its own figure', () => {
    const own = { ...view(), rows: view().rows.map((row) => ({ ...row, unit: row.province })) };
    for (const lang of LANGS) expect(formerSentence(lang, own) + rankedSentence(lang, own)).toBe('');
  });
});

it('a caption names the people that its segment is a share of', () => {
  for (const lang of LANGS) {
    const { caption, source } = mapWords(lang);
    for (const segment of ['formal', 'informal'] as const) {
      const base = new RegExp(`(?:percent|persen) .*\\b${segment}\\b`);
      expect(caption[segment]('2025')).toMatch(base);
      expect(source[segment]).toMatch(new RegExp(`(?:dibagi|divided by) .*\\b${segment}\\b`));
    }
    expect(caption.total('2025') + source.total).not.toMatch(/formal/);
  }
});

describe('what stands beside a figure', () => {
  const row = (code: string, seen = view()) => {
    const found = seen.rows.find(({ province }) => province.code === code);
    if (!found) throw new Error(`no row of ${code}`);
    return found;
  };

  it('is its rank and its change', () => {
    expect(rowSentence('id', view(), row('15'))).toBe('peringkat 14 dari 34; turun 2,6 poin dari 2024');
    expect(rowSentence('en', view(), row('15'))).toBe('rank 14 of 34; fell 2.6 points from 2024');
  });

  it('names the former province whose figure it is', () => {
    expect(rowSentence('en', view(), row('93'))).toMatch(
      /^counted with Papua \(old borders\); rank 34 of 34; /,
    );
  });

  it('says less where less is known', () => {
    const first = view('total', stats.comparable.years[0]);
    expect(rowSentence('en', first, row('15', first))).toBe('rank 15 of 34');
    expect(rowSentence('en', view(), { ...row('15'), rank: undefined, change: 0.04 })).toBe(
      'stayed as in 2024',
    );
    expect(nationalNote('en', first)).toBe('');
    expect(nationalNote('id', view())).toBe('turun 2,7 poin dari 2024');
  });
});
