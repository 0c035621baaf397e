import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadDataset } from '../../src/data/load.ts';
import { namingOf } from '../../src/data/naming.ts';
import { ceremonies } from '../../src/stats/ceremonies.ts';
import { tally } from '../../src/stats/ceremony-winners.ts';
import { nationalEditions } from '../../src/stats/national-stage.ts';
import { besides, ceremonyDate, holderName, knownShort } from '../../src/text/sentences/awards.ts';
import { runBuild } from './build.ts';
import { DIST, filesOf, type Page, pagesOf } from './dist.ts';
import {
  ceremonyPages,
  LANGUAGES,
  misnamedCards,
  misplacedRows,
  regionPages,
  textOf,
  unprintedCategories,
} from './galleries.ts';
import { brokenLinks } from './links.ts';
import { appendRow } from './rows.ts';

const REAL = fileURLToPath(new URL('../fixtures/2026-03', import.meta.url));

describe('the built galleries, counted back', () => {
  const dataset = loadDataset(process.env.DATA_DIR || 'data');
  const pages = pagesOf(DIST);

  test.each(LANGUAGES)('every award row stands on the page of its ceremony, once (%s)', (language) => {
    expect(dataset.winners.length).toBeGreaterThan(500);
    expect(misplacedRows(dataset, pages, language)).toEqual([]);
  });

  test.each(LANGUAGES)('no nominee and no honourable mention stands among winners (%s)', (language) => {
    expect(misnamedCards(dataset, pages, language)).toEqual([]);
  });

  test.each(LANGUAGES)('every card has its category as printed beside the common one (%s)', (language) => {
    expect(unprintedCategories(dataset, pages, language)).toEqual([]);
  });

  test.each(LANGUAGES)('every ceremony page says where and when above its finding (%s)', (language) => {
    for (const one of ceremonies(dataset)) {
      const root = language === 'id' ? 'penghargaan' : 'en/awards';
      const found = pages.find(({ address }) => address === `${root}/${one.id}/`)?.document;
      const said = [found?.querySelector('header .kicker'), found?.querySelector('title')].map(textOf);
      for (const text of said) {
        expect(text.toLowerCase(), one.id).toContain(holderName(language, dataset, one).toLowerCase());
        expect(text, one.id).toContain(ceremonyDate(language, one));
      }
      const steps = found?.querySelectorAll('nav ol a') ?? [];
      expect(steps, one.id).toHaveLength(2);
    }
  });

  test.each(LANGUAGES)(
    'the country’s page leads to every national ceremony, and says who is known (%s)',
    (language) => {
      const root = language === 'id' ? '/penghargaan/' : '/en/awards/';
      const home = language === 'id' ? 'provinsi/indonesia/' : 'en/provinces/indonesia/';
      const found = pages.find(({ address }) => address === home)?.document;
      const section = found?.querySelector('[aria-labelledby="awards"]');
      const national = ceremonies(dataset).filter(({ level }) => level === 'national');
      expect(national.length).toBeGreaterThan(5);
      const led = [...(section?.querySelectorAll('li a') ?? [])].map((each) => each.getAttribute('href'));
      expect(led.toSorted()).toEqual(national.map(({ id }) => `${root}${id}/`).sort());
      for (const { ceremony } of nationalEditions(national)) {
        const item = section?.querySelector(`li:has(> a[href="${root}${ceremony.id}/"])`);
        const { strong, rest } = knownShort(language, ceremony);
        const said = [`${strong} ${rest}`.trim(), ...besides(language, ceremony)].join(' · ');
        expect(textOf(item?.querySelector('span'))).toContain(said);
      }
    },
  );

  test.each(LANGUAGES)(
    'every ceremony has a page, and a province page shows one gallery at most (%s)',
    (language) => {
      expect(ceremonyPages(pages, language)).toHaveLength(ceremonies(dataset).length);
      for (const { document, file } of regionPages(pages, language))
        expect(document.querySelectorAll('.gallery').length, file).toBeLessThanOrEqual(1);
    },
  );
});

describe('the tables of March 2026, and a ceremony of twenty winners typed into them', () => {
  const temporary = mkdtempSync(join(tmpdir(), 'cakupan-galleries-'));
  const data = join(temporary, 'data');
  const out = join(temporary, 'site');
  const source = 'uji-2026';
  const typed = {
    label: '2025',
    level: 'provincial',
    province: '13',
    ceremony_date: '2026-02-03',
    source,
  } as const;
  const CATEGORIES = ['regency_city_government', 'village_government', 'large_business', 'medium_business'];
  const names = Array.from({ length: 20 }, (_, index) => `Penerima Uji ${index + 1}`);
  let pages: readonly Page[] = [];

  const page = (address: string): Document => {
    const found = pages.find((one) => one.address === address);
    if (!found) throw new RangeError(`no page ${address}`);
    return found.document;
  };
  const ceremony = (id: string): readonly [indonesian: Document, english: Document] => [
    page(`penghargaan/${id}/`),
    page(`en/awards/${id}/`),
  ];
  const winnersOf = (document: Document): readonly string[] =>
    [...document.querySelectorAll('.gallery .categories .name')].map(textOf);
  const linksOf = (node: Element | Document | null): readonly string[] =>
    [...(node?.querySelectorAll('a[href]') ?? [])].map((link) => link.getAttribute('href') ?? '');

  beforeAll(async () => {
    cpSync(REAL, data, { recursive: true });
    appendRow(data, 'sources.csv', {
      id: source,
      title: 'Daftar uji',
      publisher: 'Kantor Uji',
      kind: 'official',
    });
    appendRow(data, 'awards/editions.csv', { ...typed, place: 'Gedung Uji', winners_stated: '20' });
    for (const [index, winner] of names.entries()) {
      const category = CATEGORIES[Math.floor(index / 5)] ?? '';
      const rank = String((index % 5) + 1);
      appendRow(data, 'awards/winners.csv', {
        ...typed,
        category,
        rank,
        result: 'winner',
        winner,
        confidence: 'high',
      });
    }
    const nominee = { ...typed, category: 'large_business', result: 'nominee', confidence: 'high' };
    appendRow(data, 'awards/winners.csv', { ...nominee, winner: 'Nomine Uji' });
    const run = await runBuild(out, { DATA_DIR: data });
    expect(run.stderr).toBe('');
    pages = pagesOf(out);
  });

  afterAll(() => rmSync(temporary, { recursive: true }));

  test('Kepulauan Bangka Belitung: 22 winners in 8 categories were announced, and no list is known', () => {
    const [id, en] = ceremony('kepulauan-bangka-belitung-2025-07-30');
    expect(textOf(id.querySelector('h1'))).toBe('22 penerima di delapan kategori, daftarnya tidak ditemukan');
    expect(textOf(en.querySelector('h1'))).toBe('22 winners in eight categories, no published list found');
    for (const document of [id, en]) {
      expect(winnersOf(document)).toEqual([]);
      expect(document.querySelectorAll('.gallery svg')).toHaveLength(22);
    }
    expect(winnersOf(ceremony('kepulauan-bangka-belitung-2023-06-12')[0])).toEqual([
      'Kabupaten Bangka Selatan',
      'Kabupaten Bangka Tengah',
      'Kota Pangkalpinang',
    ]);
  });

  test('the newest ceremony stands first on the page of its province, listed or not', () => {
    for (const [address, first, second] of [
      [
        'provinsi/kepulauan-bangka-belitung/',
        'kepulauan-bangka-belitung-2025-07-30',
        'kepulauan-bangka-belitung-2023-06-12',
      ],
      ['provinsi/dki-jakarta/', 'dki-jakarta-2025-07-15', undefined],
      ['provinsi/jambi/', 'jambi-2024-06-10', undefined],
    ] as const) {
      const section = page(address).querySelector('[aria-labelledby="awards"]');
      const [one, two] = linksOf(section).filter((href) => /\/penghargaan\/[a-z-]+-\d/.test(href));
      expect(one, address).toBe(`/penghargaan/${first}/`);
      if (second) expect(two, address).toBe(`/penghargaan/${second}/`);
    }
    const bangka = page('provinsi/kepulauan-bangka-belitung/').querySelector('[aria-labelledby="awards"]');
    expect(textOf(bangka)).toContain('22 penerima di 8 kategori diumumkan');
    expect(bangka?.querySelectorAll('.unlisted svg')).toHaveLength(22);
  });

  test('Jambi, 10 June 2024: ten, Kabupaten Bungo first', () => {
    for (const document of ceremony('jambi-2024-06-10')) {
      const names = winnersOf(document);
      expect([names.length, names[0]]).toEqual([10, 'Kabupaten Bungo']);
      expect(textOf(document.querySelector('.known strong'))).toMatch(/^10 (?:dari|of) 10$/);
      expect(textOf(document.querySelector('h1'))).toContain('Kabupaten Bungo');
    }
  });

  test('Nusa Tenggara Timur: two ceremonies of “2024” are two', () => {
    const days = ['2024-07-25', '2025-07-21'] as const;
    const own = days.map((day) => ceremony(`nusa-tenggara-timur-${day}`)[0]);
    expect(own.map((document) => winnersOf(document).length)).toEqual([6, 23]);
    for (const document of own) expect(textOf(document.querySelector('.facts'))).toContain('“2024”');
    const province = page('provinsi/nusa-tenggara-timur/');
    for (const day of days) expect(linksOf(province)).toContain(`/penghargaan/nusa-tenggara-timur-${day}/`);
  });

  test('DKI Jakarta: no list was found', () => {
    const says = { id: 'tidak ada daftar penerima yang ditemukan', en: 'no list of winners found' };
    for (const [address, text] of [
      ['provinsi/dki-jakarta/', says.id],
      ['en/provinces/dki-jakarta/', says.en],
    ] as const) {
      const section = page(address).querySelector('[aria-labelledby="awards"]');
      expect(section?.querySelector('.gallery')).toBeNull();
      expect(textOf(section)).toContain(text);
    }
    for (const document of ceremony('dki-jakarta-2025-07-15')) expect(winnersOf(document)).toEqual([]);
  });

  test.each(['2024-07-16', '2025-09-03'])('Papua Barat and Papua Barat Daya, %s: a joint ceremony', (day) => {
    const [west, southwest] = [`papua-barat-${day}`, `papua-barat-daya-${day}`];
    for (const [id, other] of [
      [west, southwest],
      [southwest, west],
    ] as const) {
      for (const [document, root, term] of [
        [ceremony(id)[0], '/penghargaan/', 'Upacara bersama dengan'],
        [ceremony(id)[1], '/en/awards/', 'Joint ceremony with'],
      ] as const) {
        const facts = document.querySelector('.facts');
        expect(textOf(facts)).toContain(term);
        expect(linksOf(facts)).toEqual([`${root}${other}/`]);
      }
    }
  });

  test.each(LANGUAGES)('every row stands once, under its own result (%s)', (language) => {
    const dataset = loadDataset(data);
    expect(misplacedRows(dataset, pages, language)).toEqual([]);
    expect(misnamedCards(dataset, pages, language)).toEqual([]);
  });

  test('only winners are counted as winners in headings, counts and lists', () => {
    const dataset = loadDataset(data);
    for (const one of ceremonies(dataset)) {
      const [id, en] = ceremony(one.id);
      const { known, stated } = tally(one);
      // Without a winner in the tables, and none announced, no number stands before the word.
      if (one.winners.length === 0 && stated === undefined) {
        for (const document of [id, en]) {
          const said = textOf(document.querySelector('header:has(h1)'));
          expect(said, one.id).not.toMatch(/(?:\d+|satu|dua|tiga|one|two|three) (?:penerima|winners?)\b/i);
        }
      }
      const cards = new Set(
        one.winners
          .filter(({ confidence }) => confidence !== 'low')
          .map(({ category, winner }) => category + winner.toLowerCase()),
      );
      expect(known, one.id).toBe(cards.size);
    }
    const named = namingOf(dataset.aliases);
    const won = new Set(
      dataset.winners
        .filter(({ level, result }) => level === 'national' && result === 'winner')
        .map((row) => named(row) ?? row.winner),
    );
    const lists = [...regionPages(pages, 'id'), ...regionPages(pages, 'en')].flatMap(({ document }) =>
      [...document.querySelectorAll('[aria-labelledby="awards"] li span')].map(textOf),
    );
    const said = lists.flatMap((text) => /(?:Penerima:|Won by) ([^.]+)\./.exec(text)?.[1]?.split(', ') ?? []);
    expect(said.length).toBeGreaterThan(40);
    expect(said.filter((name) => !won.has(name))).toEqual([]);
  });

  test('the twenty appear in their gallery, without code', () => {
    for (const document of ceremony('sumatera-barat-2026-02-03')) {
      expect(winnersOf(document)).toEqual(names);
      expect(textOf(document.querySelector('.known strong'))).toMatch(/^20 (?:dari|of) 20$/);
      expect([...document.querySelectorAll('.beside .name')].map(textOf)).toEqual(['Nomine Uji']);
    }
    expect(brokenLinks(pages, filesOf(out), { site: 'http://localhost:4321', base: '/' })).toEqual([]);
  });

  test('and in the index, the province, the tables and the sitemap', () => {
    for (const [index, province, gallery] of [
      ['penghargaan/', 'provinsi/sumatera-barat/', '/penghargaan/sumatera-barat-2026-02-03/'],
      ['en/awards/', 'en/provinces/sumatera-barat/', '/en/awards/sumatera-barat-2026-02-03/'],
    ] as const) {
      const rows = [...page(index).querySelectorAll('li')].filter((row) => linksOf(row).includes(gallery));
      expect(rows.map(textOf).join(' ')).toMatch(/20 (?:dari|of) 20/);
      expect(winnersOf(page(province))).toEqual(names);
      expect(linksOf(page(province))).toContain(gallery);
      expect(readFileSync(join(out, 'sitemap-0.xml'), 'utf8')).toContain(`${gallery}</loc>`);
    }
    const table = readFileSync(join(out, 'data/tables/awards/winners.csv'), 'utf8');
    for (const name of names) expect(table).toContain(`,${name},`);
    const build = JSON.parse(readFileSync(join(out, 'build.json'), 'utf8')) as Record<string, unknown>;
    const count = loadDataset(REAL).winners.length + names.length + 1;
    expect(JSON.stringify(build)).toContain(String(count));
  });
});
