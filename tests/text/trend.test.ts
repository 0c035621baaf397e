import { expect, test } from 'vitest';
import { trendParts } from '../../src/charts/region-trend.ts';
import type { Milestone } from '../../src/data/dataset.ts';
import { parsePeriod } from '../../src/data/period.ts';
import { LANGS, type Lang } from '../../src/text/lang.ts';
import { nameOf } from '../../src/text/names.ts';
import { trendDescription } from '../../src/text/sentences/trend.ts';
import { real as dataset, stats } from '../stats/real.ts';

const describeTrend = (lang: Lang, code: string, milestones: readonly Milestone[] = []): string => {
  const profile = stats.profile(code);
  const { region, unit, reported } = profile;
  return trendDescription(lang, dataset, {
    ...trendParts(profile, stats.comparable),
    headline: reported.headline,
    former: unit === region ? undefined : nameOf(lang, unit),
    milestones,
  });
};

test('a trend is told by measure, newest figure, range and promise', () => {
  expect(describeTrend('id', '15')).toBe(
    'Dilaporkan: empat angka dari Juni 2024 sampai 17 Maret 2025, antara 39,52% dan 44%. Yang ditampilkan pertama: 43,31% dari pekerja potensial, Juni 2024. Hitungan seragam, dalam persen penduduk bekerja: 26,5% pada 2025; terendah 21,2% (2022), tertinggi 29,1% (2024). Target: 55%, akhir 2025. Semua angkanya ada dalam tabel grafik ini.',
  );
  expect(describeTrend('en', '15')).toBe(
    'Reported: four figures from June 2024 to 17 March 2025, between 39.52% and 44%. Shown first: 43.31% of eligible workers, June 2024. The comparable figure, in percent of employed people: 26.5% in 2025; lowest 21.2% (2022), highest 29.1% (2024). Target: 55%, end of 2025. The table of this chart holds every figure.',
  );
});

test('two figures of one month, one without its day, are of that month', () => {
  expect(describeTrend('id', '94')).toContain(
    'Dilaporkan: dua angka pada Juli 2025, antara 27,4% dan 33,85%.',
  );
  expect(describeTrend('en', '94')).toContain(
    'Reported: two figures of July 2025, between 27.4% and 33.85%.',
  );
});

test('the newest figure is called the highest before another one is called the lowest', () => {
  expect(describeTrend('en', '53')).toContain(
    '21.8% in 2025, the highest of 2022–2025; lowest 13.7% (2022).',
  );
  expect(describeTrend('id', '53')).toContain(
    '21,8% pada 2025, tertinggi selama 2022–2025; terendah 13,7% (2022).',
  );
});

test('a province without figures of its own is told by those of its former one', () => {
  expect(describeTrend('en', '95')).toBe(
    'The comparable figure of Papua (before the 2022 split), in percent of employed people: 8.1% in 2025, the lowest of 2022–2025; highest 12.6% (2024). The table of this chart holds every figure.',
  );
});

test('milestones on the axis are told, each with its date', () => {
  const jambi = dataset.milestones.find(({ region }) => region === '15');
  if (!jambi) throw new RangeError('no milestone');
  const translated = { ...jambi, instrumentEn: 'BKBK grant of Jambi Province' };
  const later = { ...jambi, date: parsePeriod('2024-06-13'), instrument: 'Pergub Jambi 19/2024' };
  expect(describeTrend('en', '15', [translated])).toContain(
    ' Marked on the axis: BKBK grant of Jambi Province (2024). The table',
  );
  expect(describeTrend('id', '15', [translated, later])).toContain(
    ' Ditandai pada sumbu: BKBK Provinsi Jambi (2024); Pergub Jambi 19/2024 (13 Juni 2024). Semua',
  );
});

test('a single figure has no range', () => {
  expect(describeTrend('id', '76')).toContain('Dilaporkan: hanya satu angka, 11% dari');
  expect(describeTrend('id', '76')).not.toContain('antara');
});

test('a span is told no more precisely than it is known, and a limit as a limit', () => {
  expect(describeTrend('id', '21')).toMatch(/^Dilaporkan: dua angka pada 2025, antara 49% dan 58%\./);
  expect(describeTrend('en', '21')).toMatch(/^Reported: two figures in 2025, between/);
  expect(describeTrend('en', '14')).toContain('between 31.91% and under 50%');
  expect(describeTrend('id', '14')).toContain('antara 31,91% dan kurang dari 50%');
});

test('every trend is told in whole sentences', () => {
  for (const { code } of [stats.country.region, ...stats.provinces])
    for (const lang of LANGS) {
      const text = describeTrend(lang, code);
      expect(text).toMatch(/^[A-Z].*\.$/);
      expect(text).not.toMatch(/undefined|NaN|\.\.|, \.| {2}/);
    }
});
