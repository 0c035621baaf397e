import { describe, expect, it } from 'vitest';
import { aroundCeremonies } from '../../src/stats/around-ceremonies.ts';
import {
  type ChangeContrast,
  type Contrast,
  changeContrast,
  type LevelContrast,
  levelContrast,
} from '../../src/stats/contrast.ts';
import { judgedYears, provinceWins, winningUnits } from '../../src/stats/national-wins.ts';
import { reportedAround } from '../../src/stats/reported-around.ts';
import {
  aroundHeadline,
  awardFor,
  changeHeadline,
  contrastLead,
  levelHeadline,
  reportedAroundText,
  reportedText,
} from '../../src/text/sentences/evidence.ts';
import { real, stats } from '../stats/real.ts';

const { comparable } = stats;
const wins = provinceWins(real, stats.ceremonies);
const winners = winningUnits(comparable, wins);

const level = (segment: LevelContrast['segment']): LevelContrast => {
  const found = levelContrast(comparable, winners, segment);
  if (!found) throw new RangeError(`no contrast of ${segment}`);
  return found;
};
const change = ((): ChangeContrast => {
  const found = changeContrast(comparable, winners, 2022, 2025);
  if (!found) throw new RangeError('no change');
  return found;
})();

const withMedians = (contrast: Contrast, won: number, rest: number): Contrast => ({
  ...contrast,
  winners: { ...contrast.winners, median: won },
  others: { ...contrast.others, median: rest },
  difference: won - rest,
});

describe('the reported figure of a winner', () => {
  const said = (code: string, lang: 'id' | 'en'): readonly string[] => {
    const won = winners.find(({ unit }) => unit.code === code);
    const { reported } = stats.profile(code);
    const judged = won && judgedYears(won).at(-1);
    const around = judged === undefined ? undefined : reportedAround(real, reported, judged);
    if (!reported.headline || judged === undefined || !around) throw new RangeError(`nothing of ${code}`);
    return [reportedText(lang, real, reported.headline), reportedAroundText(lang, around, judged)];
  };

  it('comes with qualifier and basis, and is compared on one basis only', () => {
    expect(said('64', 'id')).toEqual([
      'lebih dari 50%, 2025; dasar hitungan tidak disebut',
      'Karena dasar hitungannya tidak disebut, angka ini tidak dibandingkan dengan angka sebelum 2023.',
    ]);
    expect(said('65', 'en')).toEqual([
      'about 46%, 2025; basis not stated',
      'As its basis is not stated, it is not compared with figures from before 2023.',
    ]);
    expect(said('15', 'id')).toEqual([
      '43,31% dari pekerja potensial, Juni 2024',
      'Tidak ada angka dengan dasar hitungan yang sama dari sebelum 2023, jadi tidak dibandingkan.',
    ]);
    expect(said('72', 'en')).toEqual([
      '43.59% of eligible workers, 21 November 2025',
      'On the same basis: 33% (13 December 2021) before 2023, 43.59% (21 November 2025) after it.',
    ]);
  });
});

describe('what is said of winners and others', () => {
  it('who covers more', () => {
    expect(levelHeadline('id', level('total'))).toBe(
      'Cakupan provinsi pemenang lebih tinggi: median 24,9%, wilayah lain 21,4%',
    );
    expect(levelHeadline('en', level('total'))).toBe(
      'Provinces that won cover more of their workers: 24.9% at the median, others 21.4%',
    );
  });

  it('turns where the figures turn, and says alike where they read alike', () => {
    const { contrast, ...rest } = level('total');
    const told = (won: number, others: number) => [
      levelHeadline('en', { ...rest, contrast: withMedians(contrast, won, others) }),
      levelHeadline('id', { ...rest, contrast: withMedians(contrast, won, others) }),
    ];
    expect(told(20, 30)).toEqual([
      'Provinces that won cover fewer of their workers: 20.0% at the median, others 30.0%',
      'Cakupan provinsi pemenang lebih rendah: median 20,0%, wilayah lain 30,0%',
    ]);
    expect(told(20.01, 20.02)).toEqual([
      'Provinces that won cover as many of their workers as others: 20.0% at the median',
      'Cakupan provinsi pemenang sama dengan wilayah lain: median 20,0%',
    ]);
  });

  it('of a segment', () => {
    expect(levelHeadline('en', level('formal'))).toBe(
      'Formal workers: 42.9% at the median where provinces won, elsewhere 41.0%',
    );
    expect(levelHeadline('id', level('informal'))).toBe(
      'Pekerja informal: median 12,6% di wilayah pemenang, 11,5% di wilayah lain',
    );
  });

  it('how many lie above the country, and how many pairs the winner leads', () => {
    expect(contrastLead('en', level('total').contrast, '24.5%')).toBe(
      '9 of 17 winners and 7 of 17 others lie above Indonesia (24.5%). Of 100 pairs of a winner and another region, the winner is ahead in 65.',
    );
    expect(contrastLead('id', level('total').contrast, '24,5%')).toBe(
      '9 dari 17 wilayah pemenang dan 7 dari 17 wilayah lain di atas Indonesia (24,5%). Dari 100 pasangan pemenang dan wilayah lain, pemenang lebih tinggi di 65.',
    );
  });

  it('says all and none of the pairs only where it is so', () => {
    const pairs = (ahead: number) =>
      / in (\d+)\.$/.exec(contrastLead('en', { ...level('total').contrast, ahead }, '24.5%'))?.[1];
    expect([0, 0.2, 64.6, 99.8, 100].map(pairs)).toEqual(['0', '1', '65', '99', '100']);
  });
});

describe('the edition of an award', () => {
  const of = (code: string) =>
    winners.find(({ unit }) => unit.code === code)?.wins.map((win) => awardFor('en', win));

  it('names the year judged where the label does not', () => {
    expect(of('15')).toEqual(['Edition 2022', 'Edition 2024, for 2023']);
    expect(of('33')).toEqual(['Edition 2017', 'Edition 2018']);
  });
});

describe('what is said of the change', () => {
  it('who rose more', () => {
    expect(changeHeadline('id', change)).toBe(
      'Sejak 2022 cakupan naik lebih sedikit di wilayah pemenang: median +3,1 poin, wilayah lain +3,5',
    );
    expect(changeHeadline('en', change)).toBe(
      'Since 2022 coverage rose less where provinces won: +3.1 points at the median, others +3.5',
    );
  });

  it('only where both rose', () => {
    const told = (won: number, others: number): string =>
      changeHeadline('en', { ...change, contrast: withMedians(change.contrast, won, others) });
    expect(told(5, 2)).toBe(
      'Since 2022 coverage rose more where provinces won: +5.0 points at the median, others +2.0',
    );
    expect(told(-1, 2)).toBe(
      'Change since 2022: −1.0 points at the median where provinces won, elsewhere +2.0',
    );
    expect(told(0.04, 2)).toBe(
      'Change since 2022: 0.0 points at the median where provinces won, elsewhere +2.0',
    );
    expect(told(2, 2.01)).toBe(
      'Change since 2022: +2.0 points at the median where provinces won, elsewhere +2.0',
    );
  });
});

describe('what is said around the year judged', () => {
  const [around] = aroundCeremonies(comparable, wins);
  if (!around) throw new RangeError('no ceremony to tell of');

  it('that year and the next', () => {
    expect(aroundHeadline('en', around)).toBe(
      'In 2023, the year judged, winners moved +4.6 points and others +4.2; a year later +2.7 and +2.8',
    );
    expect(aroundHeadline('id', around)).toBe(
      'Pada 2023, tahun yang dinilai, pemenang bergerak +4,6 poin dan wilayah lain +4,2; setahun kemudian +2,7 dan +2,8',
    );
  });

  it('that year alone while the next is not known', () => {
    const first = { ...around, steps: around.steps.slice(0, 1) };
    expect(aroundHeadline('en', first)).toBe(
      'In 2023, the year judged, winners moved +4.6 points and others +4.2',
    );
  });
});
