import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadDataset } from '../../src/data/load.ts';
import { knownWinners } from '../../src/stats/ceremony-winners.ts';
import { levelContrast } from '../../src/stats/contrast.ts';
import { provinceWins, winningUnits } from '../../src/stats/national-wins.ts';
import { statistics } from '../../src/stats/profile.ts';
import { hasRecord, winnersOf } from '../../src/stats/winners.ts';
import { LANGS } from '../../src/text/lang.ts';
import { levelHeadline, reportedText } from '../../src/text/sentences/evidence.ts';
import { awardWords } from '../../src/text/words/awards.ts';
import { evidenceWords } from '../../src/text/words/evidence.ts';
import { terms } from '../../src/text/words/terms.ts';
import { DIST, type Page, pagesOf } from './dist.ts';

const dataset = loadDataset(join(import.meta.dirname, '../../data'));
const stats = statistics(dataset);
const pages = pagesOf(DIST);

function page(address: string): Page {
  const found = pages.find((one) => one.address === address);
  if (!found) throw new Error(`no page ${address}`);
  return found;
}

const textOf = (node: Element | null | undefined): string =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

describe.each(['penghargaan/nasional/', 'en/awards/national/'])('the matrix of /%s', (address) => {
  const { document } = page(address);
  const table = document.querySelector('#matrix')?.closest('section')?.querySelector('table');
  const rows = [...(table?.querySelectorAll('tbody tr:not(.group)') ?? [])];

  test('is a table with a caption, a head a year and a head a province', () => {
    expect(textOf(table?.querySelector('caption'))).not.toBe('');
    const years = table?.querySelectorAll('thead th[scope="col"]') ?? [];
    expect(rows).toHaveLength(stats.provinces.length + 1);
    for (const row of rows) {
      expect(row.querySelectorAll('th[scope="row"]')).toHaveLength(1);
      expect(row.children).toHaveLength(years.length);
    }
  });

  test('every mark is in a link that says where, when and what', () => {
    const silent = rows.flatMap((row) => {
      const province = textOf(row.querySelector('th'));
      return [...row.querySelectorAll('td svg')]
        .map((svg) => svg.closest('a')?.getAttribute('aria-label') ?? '')
        .filter((label) => !label.startsWith(`${province} 2`) || !/: \S/.test(label));
    });
    expect(silent).toEqual([]);
    expect(rows.flatMap((row) => [...row.querySelectorAll('td a')]).length).toBeGreaterThan(80);
  });

  test('the names behind the marks stand below, for those who cannot point', () => {
    const section = document.querySelector('section[aria-labelledby="names"]');
    expect(document.querySelector('main a[href="#names"]')).not.toBeNull();
    const listed = textOf(section);
    const won = stats.ceremonies.flatMap(({ winners }) => knownWinners(winners).map(({ winner }) => winner));
    expect(won.length).toBeGreaterThan(300);
    expect(won.filter((name) => !listed.includes(name.replace(/\s+/g, ' ')))).toEqual([]);
    for (const link of section?.querySelectorAll('a[href*="#row-"]') ?? []) {
      const [path = '', anchor = ''] = (link.getAttribute('href') ?? '').slice(1).split('#');
      expect(page(path).document.getElementById(anchor), path).not.toBeNull();
    }
  });

  test('a number of winners only counted stands with one ring and no other mark', () => {
    const counted = rows.flatMap((row) => [...row.querySelectorAll('td .unnamed')]);
    expect(counted.length).toBeGreaterThan(0);
    for (const each of counted) {
      expect(textOf(each)).toMatch(/^\d+$/);
      expect(each.querySelectorAll('path')).toHaveLength(1);
      expect(each.querySelector('path')?.getAttribute('fill')).toBe('none');
    }
  });

  test('no cell is empty to those who hear it', () => {
    const cells = rows.flatMap((row) => [...row.querySelectorAll('td')]);
    const empty = cells.filter((cell) => !cell.querySelector('a') && !cell.querySelector('.visually-hidden'));
    expect(empty).toEqual([]);
  });
});

test('every winning province leads to the evidence, and no other does', () => {
  const won = new Set(provinceWins(dataset, stats.ceremonies).map(({ province }) => province.slug));
  const leading = stats.provinces
    .filter(({ slug }) =>
      page(`provinsi/${slug}/`).document.querySelector('#awards ~ * a[href$="/bukti/#winners"]'),
    )
    .map(({ slug }) => slug);
  expect(new Set(leading)).toEqual(won);
});

test('the title of the evidence is its finding', () => {
  const level = levelContrast(
    stats.comparable,
    winningUnits(stats.comparable, provinceWins(dataset, stats.ceremonies)),
    'total',
  );
  expect(level).toBeDefined();
  if (!level) return;
  expect(textOf(page('penghargaan/bukti/').document.querySelector('h1'))).toBe(levelHeadline('id', level));
  expect(textOf(page('en/awards/evidence/').document.querySelector('h1'))).toBe(levelHeadline('en', level));
});

test.each(['penghargaan/bukti/', 'en/awards/evidence/'])(
  'the lead of /%s leads to what cannot be concluded, and the source is said once',
  (address) => {
    const { document } = page(address);
    expect(document.querySelector('header a[href="#cannot"]')).not.toBeNull();
    expect(document.querySelector('#cannot')).not.toBeNull();
    const lang = address.startsWith('en/') ? 'en' : 'id';
    expect(textOf(document.querySelector('main')).split(evidenceWords(lang).source)).toHaveLength(2);
  },
);

test.each(LANGS)(
  'in %s every winner stands with the figure its own page leads with, its basis said',
  (lang) => {
    const { document } = page(lang === 'id' ? 'penghargaan/bukti/' : 'en/awards/evidence/');
    const said = [...document.querySelectorAll('section[aria-labelledby="winners"] li .reported')].map(
      textOf,
    );
    const units = winningUnits(stats.comparable, provinceWins(dataset, stats.ceremonies));
    const expected = units.flatMap(({ wins }) => {
      const headline = wins[0] && stats.profile(wins[0].province.code).reported.headline;
      return headline ? [evidenceWords(lang).reportedSays(reportedText(lang, dataset, headline))] : [];
    });
    expect(expected.length).toBeGreaterThan(0);
    expect(said).toEqual(expected);
    expect(textOf(document.querySelector('section[aria-labelledby="numbers"]'))).toContain(
      terms(lang).beforeRounding,
    );
  },
);

test('the pages of governments lead to the evidence, those of businesses do not', () => {
  const all = winnersOf(dataset, stats.ceremonies).all.filter(hasRecord);
  for (const { kind, slug } of all) {
    const links = page(`penghargaan/pemenang/${slug}/`).document.querySelectorAll('main a[href*="/bukti/"]');
    expect(links, slug).toHaveLength(kind === 'government' ? 1 : 0);
  }
  const [papua] = page('penghargaan/pemenang/provinsi-papua-barat/').document.querySelectorAll(
    'main a[href*="/bukti/"]',
  );
  expect(papua?.getAttribute('href')).toMatch(/#winners$/);
});

test('the index of awards leads to both pages, and says what the numbers beside its years count', () => {
  const { document } = page('penghargaan/');
  const nav = document.querySelector('main nav');
  const numbered = [...(nav?.querySelectorAll('li:has(a span)') ?? [])];
  expect(numbered.length).toBeGreaterThan(0);
  for (const each of numbered) {
    const label = each.closest('ul')?.getAttribute('aria-labelledby') ?? '';
    expect(textOf(document.getElementById(label))).toBe(awardWords('id').ceremoniesByYear);
  }
  for (const own of ['nasional', 'bukti'])
    expect(nav?.querySelectorAll(`a[href$="/penghargaan/${own}/"]`), own).toHaveLength(1);
});
