import { describe, expect, it } from 'vitest';
import { briefOf } from '../../src/stats/brief.ts';
import type { Identified } from '../../src/stats/ceremonies.ts';
import { winnersOf } from '../../src/stats/winners.ts';
import { LANGS, type Lang } from '../../src/text/lang.ts';
import { changeLines } from '../../src/text/sentences/brief/change.ts';
import { comparableLine } from '../../src/text/sentences/brief/comparable.ts';
import { briefDescription, briefFinding } from '../../src/text/sentences/brief/finding.ts';
import { likenessText } from '../../src/text/sentences/brief/likeness.ts';
import type { BriefLine } from '../../src/text/sentences/brief/line.ts';
import { nationalNames } from '../../src/text/sentences/brief/national-names.ts';
import { takesLines } from '../../src/text/sentences/brief/takes.ts';
import { real as dataset, stats } from '../stats/real.ts';

const brief = (code: string) => briefOf(dataset, stats, code);
const written = (lines: readonly BriefLine[]): readonly string[] =>
  lines.map(({ strong, rest }) => `${strong} ${rest}`);
const takes = (lang: Lang, code: string) => written(takesLines(lang, dataset, brief(code), stats.asOf));
const changes = (lang: Lang, code: string) => written(changeLines(lang, brief(code)));
const country = stats.comparable.series('ID', 'total').at(-1);

describe('what a promise takes', () => {
  it('is told of Jambi with what it was held against, the range and the pace', () => {
    expect(takes('id', '15')).toEqual([
      '55% dijanjikan untuk akhir 2025, dari pekerja potensial; BPJS Ketenagakerjaan Cabang Jambi, ditetapkan Juni 2024.',
      '11,7 poin jaraknya dari 43,31%, Juni 2024.',
      '153.413 orang waktu itu masih harus didaftarkan, dari dasar 1,31 juta pekerja.',
      '153.413 sampai 203.172 orang tergantung angka mana yang dipegang: 39,52%, 12 Agustus 2024; 43,31%, Juni 2024.',
      'Laju sejauh ini tidak dapat dihitung: angka dengan dasar yang sama terlalu sedikit.',
      '+7,8 poin / tahun waktu itu dibutuhkan dari Juni 2024 sampai akhir 2025.',
    ]);
    expect(takes('en', '15')).toEqual([
      '55% promised by the end of 2025, of eligible workers; BPJS Ketenagakerjaan Cabang Jambi, set June 2024.',
      '11.7 points to go from 43.31%, June 2024.',
      '153,413 people were then still to enrol, on a base of 1.31 million workers.',
      '153,413 to 203,172 people depending on which figure is held to: 39.52%, 12 August 2024; 43.31%, June 2024.',
      'The pace so far cannot be computed: too few figures on one basis.',
      '+7.8 points / year was needed from June 2024 to the end of 2025.',
    ]);
  });

  it('says about where the figures behind the people are rounded, or of two sources', () => {
    const [, , toGo, range] = takes('id', '73');
    expect(toGo).toMatch(/^sekitar 680\.030 orang .*: sekitar [\d.]+ setiap bulan/);
    expect(range).toMatch(/^sekitar 525\.644 sampai 680\.030 orang/);
    expect(takes('en', '73')[3]).toMatch(/^about 525,644 to 680,030 people/);
  });

  it('is told of the country by the month, and with where its pace leads', () => {
    expect(takes('en', 'ID').slice(1)).toEqual([
      '10.5 points to go from the comparable figure, 24.5%, 2025.',
      '15,437,152 people still to enrol, on a base of 146.54 million workers: 1,715,240 every month from March 2026 to the end of 2026 (+14.0 points / year).',
      '+1.0 points / year made from 2022 to 2025.',
      '+10.5 points / year needed from 2025 to the end of 2026.',
      '25.5% by the end of 2026 at this pace.',
    ]);
  });

  it('says that nothing is computed where no figure rests on the same basis', () => {
    expect(takes('en', '31')).toEqual([
      expect.stringMatching(/^66% promised by the end of 2025, of eligible workers/),
      'No figure on the same basis; so distance, pace and number of people are not computed.',
    ]);
  });

  it('says that people are not counted where no source states the base', () => {
    expect(takes('id', '14')).toContain(
      'Jumlah orangnya tidak dihitung, karena tidak ada sumber yang menyebut dasarnya.',
    );
  });

  it('is nothing where nothing was promised', () => {
    expect(takes('id', '95')).toEqual([]);
  });
});

describe('where the change came from', () => {
  it('is told by segment, with the gap of informal workers and the best year', () => {
    expect(changes('id', '15')).toEqual([
      '+5,3 poin dari 2022 sampai 2025: +0,8 dari pekerja formal, +4,5 dari pekerja informal.',
      '190.038 orang lagi akan membuat pekerja informal (18,8%) terlindungi sebaik pekerja formal (36,8%).',
      '134.236 orang tambahan terbesar dalam setahun (2022 ke 2023), atau 11.186 sebulan.',
    ]);
    expect(changes('en', '15')).toEqual([
      '+5.3 points from 2022 to 2025: +0.8 from formal workers, +4.5 from informal workers.',
      '190,038 people more would cover informal workers (18.8%) as well as formal ones (36.8%).',
      '134,236 people the most added in any year (2022 to 2023), or 11,186 a month.',
    ]);
  });

  it('leaves out a gap that is none', () => {
    expect(brief('92').takes.closed).toBeUndefined();
    expect(changes('en', '92').join(' ')).not.toContain('would cover');
  });
});

describe('the finding', () => {
  const finding = (lang: Lang, code: string) =>
    briefFinding(lang, dataset, stats.comparable, stats.profile(code));

  it('is how the promise stands, with the nearest figure where its outcome is not known', () => {
    expect(finding('en', '15')).toEqual({
      finding:
        'The 55% target fell due at the end of 2025; the outcome is not known, the nearest figure is 44% with no basis stated.',
      more: 'Nearest figure 44% (17 March 2025), of workers (basis not stated).',
    });
  });

  it('names the figure that it is measured by, where that is not the one above it', () => {
    expect(finding('en', 'ID').more).toBe(
      'Due 275 days after the newest data. Measured by the comparable figure, 24.5% in 2025, not by the reported 37.01%.',
    );
  });

  it('is how the comparable figure moved where nothing was promised', () => {
    expect(finding('en', '76')).toEqual({
      finding: 'The comparable figure rose from 18.0% (2022) to 24.2% (2024), then fell to 21.4% (2025).',
      more: '',
    });
  });
});

it('the comparable figure stands beside the country’s, and says whose it is', () => {
  expect(comparableLine('en', brief('15'), country)?.rest).toBe(
    'comparable figure of 2025, of everyone who works, rank 14 of 34; Indonesia 24.5%.',
  );
  expect(comparableLine('en', brief('95'), country)?.rest).toBe(
    'comparable figure of 2025 for Papua (before the 2022 split), of everyone who works, rank 34 of 34; Indonesia 24.5%.',
  );
  expect(comparableLine('id', brief('ID'), country)?.rest).toBe(
    'hitungan seragam 2025, dari semua penduduk yang bekerja.',
  );
});

it('peers are named with what they are chosen by', () => {
  const { likeness } = brief('15');
  expect(likeness && likenessText('en', likeness)).toBe(
    'Most alike in people at work and share of informal work (Jambi: 1.85 million, 57.3%; survey of 2025)',
  );
});

const everyone = winnersOf(dataset, stats.ceremonies);
const nameOf = (row: Identified): string => everyone.of(row).name;

it('a nominee has the name of its own page, however printed', () => {
  // Printed as "Provinsi Daerah Istimewa Yogyakarta" in one list, and shorter in another.
  const { nationalWins, nationalNominations } = brief('34');
  const texts = [
    nationalNames('id', nationalWins, 'winners', nameOf),
    nationalNames('id', nationalNominations, 'nominees', nameOf),
  ];
  expect(texts.join(' ')).toContain('Provinsi DI Yogyakarta');
  expect(texts.join(' ')).not.toContain('Daerah Istimewa');
});

it('winners of national ceremonies are named as far as there is room', () => {
  expect(nationalNames('id', brief('15').nationalWins, 'winners', nameOf)).toBe(
    '2024: Provinsi Jambi; 2023: Provinsi Jambi.',
  );
  expect(nationalNames('en', brief('71').nationalWins, 'winners', nameOf)).toMatch(
    /; and 3 more ceremonies\.$/,
  );
  // A name that ends in a full stop brings it along.
  expect(nationalNames('en', brief('11').nationalNominations, 'nominees', nameOf)).toMatch(/[^.]\.$/);
});

it('every brief is told in whole sentences', () => {
  for (const { code } of [stats.country.region, ...stats.provinces])
    for (const lang of LANGS) {
      const { finding, more } = briefFinding(lang, dataset, stats.comparable, stats.profile(code));
      const texts = [
        ...takes(lang, code),
        ...changes(lang, code),
        finding,
        briefDescription(lang, dataset, stats.comparable, stats.profile(code)),
        ...(more ? [more] : []),
      ];
      for (const text of texts) {
        expect(text).toMatch(/\.$/);
        expect(text).not.toMatch(/undefined|NaN|\.\.|, \.| {2}|\(\)/);
      }
    }
});
