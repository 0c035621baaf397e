import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { groupsOf } from '../../src/publish/doubt-groups.ts';
import { type FactLinks, factAddress, factRecord, factText, quotedFact } from '../../src/publish/fact.ts';
import { jsonText } from '../../src/publish/json.ts';
import { type Fact, factOf } from '../../src/stats/fact.ts';
import { LANGS, type Lang } from '../../src/text/lang.ts';
import { factSentence, factTitle } from '../../src/text/sentences/fact.ts';
import { REAL, real, stats } from '../stats/real.ts';
import { doubtsIn, findings } from './open.ts';

const regions = [stats.country.region, ...stats.provinces];
const factIn = (code: string): Fact => factOf(stats.profile(code), stats.comparable);
const slugged = (slug: string): Fact => {
  const found = regions.find((region) => region.slug === slug);
  if (!found) throw new Error(`no region ${slug}`);
  return factIn(found.code);
};
const links: FactLinks = {
  page: (lang) => `https://example.org/${lang}/jambi/`,
  picture: (lang) => `https://example.org/share/region-jambi.${lang}.png`,
  doubts: (lang, anchor) => `https://example.org/${lang}/quality/#${anchor}`,
};
const record = (fact: Fact) =>
  JSON.parse(jsonText(factRecord(real, stats.asOf, fact, links, doubtsIn(fact.region.code))));

describe.each<[string, Lang, string]>([
  [
    'jambi',
    'id',
    'Di Jambi, 568.373 pekerja terlindungi BPJS Ketenagakerjaan pada Juni 2024: 43,31% dari pekerja potensial, menurut BPJS Ketenagakerjaan Jambi (siaran pers).',
  ],
  [
    'jambi',
    'en',
    'In Jambi, 568,373 workers were protected by BPJS Ketenagakerjaan in June 2024: 43.31% of eligible workers, according to BPJS Ketenagakerjaan Jambi (siaran pers).',
  ],
  [
    'riau',
    'en',
    'In Riau, 31.91% of eligible workers were protected by BPJS Ketenagakerjaan on 30 July 2025, according to situsriau.com.',
  ],
  [
    'banten',
    'id',
    'Di Banten, sekitar 2.700.000 pekerja terlindungi BPJS Ketenagakerjaan pada Oktober 2025 (tanggal artikel): sekitar 44% pekerja, menurut Banten Raya, yang tidak menyebut dasar hitungannya.',
  ],
  [
    'papua-pegunungan',
    'en',
    'No source says how many workers in Highland Papua are protected. In Papua (before the 2022 split), which includes Highland Papua, 202,252 people were active participants of BPJS Ketenagakerjaan in 2025: 8.1% of everyone who works, by Cakupan’s comparable figure from data of BPJS Ketenagakerjaan (through DEN) and BPS.',
  ],
])('the number of %s in %s', (slug, lang, sentence) => {
  test('is one sentence with date, basis and source', () => {
    expect(factSentence(lang, real, slugged(slug))).toBe(sentence);
  });

  test('is a text with the address of its page', () => {
    const told = { doubts: [], groups: groupsOf(real, findings) };
    expect(factText(lang, real, slugged(slug), links, told)).toBe(
      `${sentence}\nhttps://example.org/${lang}/jambi/\n`,
    );
  });
});

test('a region without any figure says so', () => {
  const fact: Fact = { family: 'none', region: slugged('jambi').region };
  expect(factSentence('en', real, fact)).toBe('No source says how many workers in Jambi are protected.');
  expect(factTitle('id', real, fact)).toBe('Jambi: belum ada angka cakupan');
  expect(record(fact)).toMatchObject({ family: null, share: null, covered: null, period: null, sources: {} });
});

test('an old figure says so', () => {
  const fact = slugged('papua-barat');
  expect(factSentence('en', real, fact)).toMatch(/August 2023.* The figure is more than two years old\.$/);
  expect(factSentence('en', real, slugged('jambi'))).not.toContain('old');
});

describe('a number that is doubted', () => {
  const textOf = (lang: Lang, slug: string): readonly string[] => {
    const fact = slugged(slug);
    const told = { doubts: doubtsIn(fact.region.code), groups: groupsOf(real, findings) };
    return factText(lang, real, fact, links, told).trimEnd().split('\n');
  };

  test('says so after its sentence, and where it is told', () => {
    const cause = doubtsIn('71').find(({ isHeadline }) => isHeadline)?.finding.cause;
    const [quoted, page, why] = textOf('en', 'sulawesi-utara');
    expect(quoted).toBe(`${factSentence('en', real, slugged('sulawesi-utara'))} Cakupan doubts this figure.`);
    expect([page, why]).toEqual([links.page('en'), `https://example.org/en/quality/#${cause}`]);
    expect(textOf('id', 'sulawesi-utara')[0]).toMatch(/\. Angka ini diragukan Cakupan\.$/);
    expect(record(slugged('sulawesi-utara')).text.en).toBe(quoted);
  });

  test('is a computed one too, where it rests on one', () => {
    const [quoted] = textOf('en', 'papua-pegunungan');
    expect(quoted).toMatch(/\(through DEN\) and BPS\. It rests on figures that Cakupan doubts\.$/);
    expect(textOf('id', 'papua-pegunungan')[2]).toMatch(/\/id\/quality\/#/);
  });

  test('is none that nobody doubts, none that is only old, and none whose doubt is explained', () => {
    expect(textOf('en', 'jambi')).toHaveLength(2);
    expect(textOf('en', 'papua-barat')).toHaveLength(2);
    const known = doubtsIn('71').map((doubt) => ({
      ...doubt,
      finding: {
        ...doubt.finding,
        acknowledgement: {
          ...{ rule: 'jump' as const, at: doubt.row.at, file: '', key: '', field: undefined, value: '' },
          ...{ reasonId: 'a', reasonEn: 'b', source: undefined },
          date: { text: '2026', year: 2026, month: undefined, day: undefined },
        },
      },
    }));
    const fact = slugged('sulawesi-utara');
    expect(quotedFact('en', real, fact, known)).toBe(factSentence('en', real, fact));
  });
});

// From here on by another way: from the lines of the tables as they stand, written by other means.

const lines = (file: string): readonly string[] => readFileSync(join(REAL, file), 'utf8').split('\n');
const read = (file: string): readonly Record<string, string>[] =>
  Papa.parse<Record<string, string>>(readFileSync(join(REAL, file), 'utf8'), { header: true }).data;
const sources = new Map(read('sources.csv').map((row) => [row.id, row]));
const bases = new Map(read('bases.csv').map((row) => [row.code, row]));

/** A row by its place. */
function rowAt({ file, line }: { file: string; line: number }): Record<string, string> {
  const [header = ''] = lines(file);
  const text = lines(file)
    .slice(line - 1, line + 4)
    .join('\n');
  const [row] = Papa.parse<Record<string, string>>(`${header}\n${text}`, { header: true }).data;
  if (!row) throw new Error(`no row ${file}:${line}`);
  return row;
}

const LOCALES = { id: 'id-ID', en: 'en-GB' } as const;
const written = (lang: Lang, value: string): string => Number(value).toLocaleString(LOCALES[lang]);

function monthOf(lang: Lang, period = ''): string {
  const [year = '', month, day] = period.split('-');
  if (!month) return year;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  const name = date.toLocaleDateString(LOCALES[lang], { month: 'long', timeZone: 'UTC' });
  return `${day ? `${Number(day)} ` : ''}${name} ${year}`;
}

const about = { about: ['sekitar', 'about'], over: ['lebih dari', 'over'], under: ['kurang dari', 'under'] };
const said = (lang: Lang, qualifier = ''): string => {
  const [id, en] = about[qualifier as keyof typeof about] ?? ['', ''];
  return qualifier === '' ? '' : `${lang === 'id' ? id : en} `;
};

describe.each(regions.map((region) => [region.slug, factIn(region.code)] as const))('%s', (slug, fact) => {
  const json = record(fact);
  const rows = (json.rows as { file: string; line: number }[]).map(rowAt);

  test('has a record whose figures are those of the rows it names', () => {
    expect(json.region.slug).toBe(slug);
    expect(json.permalink).toEqual({ id: links.page('id'), en: links.page('en') });
    expect(json.text).toEqual(
      Object.fromEntries(
        LANGS.map((lang) => [lang, quotedFact(lang, real, fact, doubtsIn(fact.region.code))]),
      ),
    );
    if (json.family === 'reported') {
      const [total, count] = rows;
      expect([String(json.share), json.share_qualifier ?? '', json.basis, json.period]).toEqual([
        String(Number(total?.value)),
        total?.qualifier,
        total?.basis,
        total?.period,
      ]);
      expect(json.covered).toBe(count ? Number(count.value) : null);
      expect(Object.keys(json.sources)).toEqual([total?.source]);
      for (const row of rows) expect([row.region, row.source]).toEqual([json.region.code, total?.source]);
    } else {
      const sum = (of: (indicator: string) => boolean): number =>
        rows.filter(({ indicator = '' }) => of(indicator)).reduce((all, row) => all + Number(row.value), 0);
      const covered = sum((indicator) => indicator.startsWith('protected_'));
      const base = sum((indicator) => indicator.startsWith('employed'));
      expect([json.covered, json.base]).toEqual([covered, base]);
      expect(json.share).toBeCloseTo((covered / base) * 100, 2);
    }
    const [id] = Object.keys(json.sources);
    expect(json.sources[id ?? '']).toMatchObject({
      title: sources.get(id ?? '')?.title,
      publisher: sources.get(id ?? '')?.publisher,
      url: sources.get(id ?? '')?.url || null,
    });
  });

  test.each(LANGS)('has a sentence in %s that says what its rows say', (lang) => {
    const sentence = factSentence(lang, real, fact);
    expect(sentence).toContain(lang === 'id' ? fact.region.name : fact.region.nameEn);
    if (fact.family !== 'reported') {
      expect(sentence).toContain(written(lang, String(json.covered)));
      expect(sentence).toContain(json.period);
      return;
    }
    const [total, count] = rows;
    expect(sentence).toContain(`${said(lang, total?.qualifier)}${written(lang, total?.value ?? '')}%`);
    expect(sentence).toContain(monthOf(lang, total?.period));
    expect(sentence).toContain(sources.get(total?.source)?.publisher);
    if (count)
      expect(sentence).toContain(`${said(lang, count.qualifier)}${written(lang, count.value ?? '')} `);
    const basis = bases.get(total?.basis);
    const stated = basis?.stated === 'yes';
    expect(sentence.includes(lang === 'id' ? 'tidak menyebut dasar' : 'does not state the basis')).toBe(
      !stated,
    );
    if (stated) expect(sentence).toContain(` ${basis[`name_${lang}`]}`);
    expect(sentence.includes(lang === 'id' ? 'tanggal artikel' : 'date of the article')).toBe(
      total?.period_basis !== 'stated',
    );
  });
});

test('has an address of its own in each form', () => {
  expect([factAddress('jambi', 'json'), factAddress('jambi', 'en.txt')]).toEqual([
    '/api/v1/facts/jambi.json',
    '/api/v1/facts/jambi.en.txt',
  ]);
});
