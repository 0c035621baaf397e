import { expect, test } from 'vitest';
import { trendShape } from '../../src/stats/trend-shape.ts';
import { figureText } from '../../src/text/figures.ts';
import { LANGS } from '../../src/text/lang.ts';
import { computedPercent, decimal, percent, whole } from '../../src/text/numbers.ts';
import {
  basisText,
  comparableMeasureSentence,
  countSentence,
  promiseHeadline,
  regionDescription,
  rowBasisText,
  segmentSentence,
  segmentTexts,
} from '../../src/text/sentences/region.ts';
import { trendFinding, trendHeadline, trendTitle } from '../../src/text/sentences/trend-finding.ts';
import { real as dataset, stats } from '../stats/real.ts';

const profiles = [...stats.provinces, stats.country.region].map(({ code }) => stats.profile(code));
const headline = (code: string) => {
  const found = stats.profile(code).reported.headline;
  if (!found) throw new Error(`no headline for ${code}`);
  return found;
};

test('the headline of Jambi says count, base, basis and date', () => {
  expect(countSentence('id', dataset, headline('15'))).toEqual({
    strong: '568.373 pekerja',
    rest: 'terlindungi dari 1,31 juta pekerja potensial, Juni 2024.',
  });
  expect(countSentence('en', dataset, headline('15'))).toEqual({
    strong: '568,373 workers',
    rest: 'protected, of 1.31 million eligible workers, June 2024.',
  });
});

test('a headline without a stated basis says so', () => {
  expect(countSentence('id', dataset, headline('76'))).toEqual({
    strong: 'sekitar 79.000 pekerja',
    rest: 'terlindungi, 2018. Sumber tidak menyebut dasar hitungannya.',
  });
  expect(countSentence('en', dataset, headline('16')).rest).toBe(
    'of workers are protected, 27 August 2025. The source does not state the basis.',
  );
});

test('a share of some workers is among those on its basis', () => {
  const { total } = headline('15');
  expect(rowBasisText('en', dataset, total)).toBe('of eligible workers');
  const formal = { ...total, indicator: 'coverage_formal' };
  expect(rowBasisText('en', dataset, formal)).toBe('among eligible workers');
  expect(rowBasisText('id', dataset, formal)).toBe('di antara pekerja potensial');
  expect(rowBasisText('en', dataset, { ...formal, basis: 'unstated' })).toBe('basis not stated');
});

test('segments stand side by side, one alone with its name, a bound as a bound', () => {
  const { total } = headline('15');
  const formal = { ...total, indicator: 'coverage_formal', value: 52 };
  const informal = { ...total, indicator: 'coverage_informal', value: 24, qualifier: 'over' as const };
  const texts = (said: Parameters<typeof segmentTexts>[1]) =>
    segmentTexts('en', said).map(({ text }) => text);
  expect(texts({ formal, informal })).toEqual(['52%', 'over 24%']);
  expect(texts({ formal, informal: undefined })).toEqual(['formal 52%']);
  expect(texts({ formal: undefined, informal })).toEqual(['informal over 24%']);
  expect(texts({ formal: undefined, informal: undefined })).toEqual([]);
});

test('every headline names its count, and its basis where it is stated', () => {
  for (const { reported } of profiles) {
    const { headline: statement } = reported;
    if (!statement) continue;
    for (const lang of LANGS) {
      const { strong, rest } = countSentence(lang, dataset, statement);
      if (statement.count) expect(strong).toContain(whole(lang, statement.count.value));
      else expect(strong).toBeUndefined();
      const basis =
        statement.total.basis === undefined ? undefined : dataset.bases.get(statement.total.basis);
      // "The labour force" with its number is one of so many.
      const named = basisText(lang, dataset, statement).replace(/^the /, '');
      if (basis?.stated) expect(rest).toContain(named);
    }
  }
});

test('a finding names the comparable figure where the large number of the page is another', () => {
  const found = profiles.map((profile) => {
    const isOther = profile.headlinePromise?.measure?.family === 'comparable' && profile.reported.headline;
    for (const [lang, name] of [
      ['id', 'Hitungan seragam: '],
      ['en', 'Comparable figure: '],
    ] as const)
      expect(trendFinding(lang, dataset, stats.comparable, profile).startsWith(name)).toBe(Boolean(isOther));
    return Boolean(isOther);
  });
  expect(new Set(found)).toEqual(new Set([true, false]));
});

test('a title has the name of its region, and one colon', () => {
  const titles = LANGS.flatMap((lang) =>
    profiles.map((profile) => trendTitle(lang, dataset, stats.comparable, profile)),
  );
  expect(titles).toContain(
    'Indonesia, hitungan seragam: agar target 34,99% akhir 2026 tercapai, lajunya harus 10 kali lebih cepat',
  );
  expect(titles).toContain(
    'Indonesia, comparable figure: the target of 34.99% by the end of 2026 needs 10 times the current pace',
  );
  for (const title of titles) expect(title.split(': ')).toHaveLength(2);
});

test('informal workers are said to lag only where they do', () => {
  expect(segmentSentence('id', 52, 24)).toBe('Pekerja informal tertinggal jauh.');
  expect(segmentSentence('en', 30, 24)).toBe('Informal workers are left behind.');
  expect(segmentSentence('en', 24, 52)).toBe('Formal workers are left far behind.');
  expect(segmentSentence('id', 26, 24)).toBeUndefined();
  expect(segmentSentence('id', 52, undefined)).toBeUndefined();
});

test('every promise title states its value, and a pace only where there is one', () => {
  for (const { promises } of profiles) {
    for (const progress of promises) {
      for (const lang of LANGS) {
        const title = promiseHeadline(lang, dataset, progress);
        expect(title).toContain(figureText(lang, dataset, progress.target));
        expect(title).not.toMatch(/undefined|NaN/);
        if (progress.verdict.status === 'behind') expect(title).toMatch(/\d/);
      }
    }
  }
});

test('a promise that is held against the comparable figure says so, with both figures', () => {
  const { headlinePromise, reported } = stats.profile('ID');
  expect(comparableMeasureSentence('id', headlinePromise, reported.headline)).toBe(
    'Diukur dengan hitungan seragam, 24,5% pada 2025, bukan dengan angka 37,01% yang dilaporkan.',
  );
  expect(comparableMeasureSentence('en', headlinePromise, reported.headline)).toBe(
    'Measured by the comparable figure, 24.5% in 2025, not by the reported 37.01%.',
  );
  expect(comparableMeasureSentence('en', headlinePromise, undefined)).toBe(
    'Measured by the comparable figure, 24.5% in 2025.',
  );
  for (const { headlinePromise: promise, reported } of profiles)
    for (const lang of LANGS) {
      const sentence = comparableMeasureSentence(lang, promise, reported.headline);
      const measure = promise?.measure;
      if (measure?.family !== 'comparable') expect(sentence).toBeUndefined();
      else {
        expect(sentence).toContain(computedPercent(lang, measure.figure.share));
        expect(sentence).toContain(String(measure.figure.year));
        if (reported.headline) expect(sentence).toContain(percent(lang, reported.headline.total.value));
      }
    }
});

test('a trend title follows the series, its turn included', () => {
  for (const { unit } of profiles) {
    const series = stats.comparable.series(unit.code, 'total');
    const shape = trendShape(series);
    const title = trendHeadline('en', shape, undefined);
    const [first, last] = [series[0], series.at(-1)];
    if (!shape || !title || !first || !last) continue;
    expect(title).toContain(`${decimal('en', first.share, 1)}`.replace(/^(\d+)$/, '$1.0'));
    expect(title).toContain(`(${last.year})`);
    if (/rose from/.test(title) && !/then fell/.test(title)) expect(last.share).toBeGreaterThan(first.share);
    if (/fell from/.test(title) && !/then rose/.test(title)) expect(last.share).toBeLessThan(first.share);
  }
  const sulbar = trendShape(stats.comparable.series('76', 'total'));
  expect(trendHeadline('id', sulbar, undefined)).toBe(
    'Hitungan seragam naik dari 18,0% (2022) ke 24,2% (2024), lalu turun ke 21,4% (2025)',
  );
  const papua = trendShape(stats.comparable.series(stats.profile('95').unit.code, 'total'));
  expect(trendHeadline('id', papua, 'Papua lama')).toBe(
    'Papua lama: hitungan seragam turun dari 11,5% (2022) ke 10,0% (2023), naik ke 12,6% (2024), lalu turun ke 8,1% (2025)',
  );
  expect(trendHeadline('en', papua, undefined)).toBe(
    'The comparable figure fell from 11.5% (2022) to 10.0% (2023), rose to 12.6% (2024), then fell to 8.1% (2025)',
  );
  expect(trendHeadline('id', sulbar, 'Sulawesi lama')).toMatch(/^Sulawesi lama: hitungan seragam naik/);
});

test('no trend title passes over a year that lies clear of the figures it names on both sides', () => {
  for (const { unit } of profiles) {
    const series = stats.comparable.series(unit.code, 'total');
    const title = trendHeadline('en', trendShape(series), undefined) ?? '';
    const named = series.filter(({ year }) => title.includes(`(${year})`));
    for (const { year, share } of series.filter((figure) => !named.includes(figure))) {
      const sides = [named.findLast((one) => one.year < year), named.find((one) => one.year > year)];
      const shares = sides.map((one) => one?.share ?? Number.NaN);
      expect(share, `${title} passes over ${year}`).toBeGreaterThan(Math.min(...shares) - 0.5);
      expect(share, `${title} passes over ${year}`).toBeLessThan(Math.max(...shares) + 0.5);
    }
  }
});

test('the description of a page says what is known, and says when nothing is', () => {
  const jambi = stats.profile('15');
  expect(regionDescription('en', dataset, stats.comparable, jambi)).toBe(
    'Jambi: 43.31% of eligible workers, June 2024. Comparable figure of Jambi in 2025: 26.5%.',
  );
  for (const profile of profiles) {
    for (const lang of LANGS) {
      expect(regionDescription(lang, dataset, stats.comparable, profile)).toMatch(/\S/);
    }
  }
});
