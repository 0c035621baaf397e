import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readDataset } from '../../src/data/load.ts';
import { makeRelease } from '../../src/data/make-release.ts';
import { tables } from '../../src/data/tables.ts';
import { LANGS } from '../../src/text/lang.ts';
import { historyWords } from '../../src/text/words/history.ts';
import { snippetWords } from '../../src/text/words/snippets.ts';
import { runBuild } from './build.ts';
import { type Page, pagesOf } from './dist.ts';
import { appendRow } from './rows.ts';

const temporary = mkdtempSync(join(tmpdir(), 'cakupan-frozen-'));
const data = join(temporary, 'data');
const out = join(temporary, 'site');
afterAll(() => rmSync(temporary, { recursive: true }));

/** Changes one table as a person does; there must be something to change. */
function edit(file: string, from: RegExp, to: string): void {
  const path = join(data, file);
  const before = readFileSync(path, 'utf8');
  const after = before.replace(from, to);
  if (after === before) throw new Error(`nothing to change in ${file}`);
  writeFileSync(path, after);
}

/** Jambi's newest report, and what another one says later. */
const JAMBI = /^(15,2025-03-17,stated,coverage_total,)44,/m;
/** A chart of promises that the newest tables do not hold any more. */
const GONE = 'progress/all-protected-total';
const REPORTED = 'observations/reported.csv';
const WITHDRAWN = '15|2024-06|subsidised_workers||bpjs-ketenagakerjaan-j-20240610-eb60';

beforeAll(async () => {
  cpSync(fileURLToPath(new URL('../fixtures/happy', import.meta.url)), data, { recursive: true });
  makeRelease(data, { id: 'a', date: '2026-03-31' });
  // The figure of Jambi is corrected, and that of the release is not.
  edit(REPORTED, JAMBI, '$157.25,');
  makeRelease(data, { id: 'b', date: '2026-05-31' });
  // What Sulawesi Utara reports is no release yet.
  appendRow(data, REPORTED, {
    ...{
      region: '71',
      period: '2025-12',
      period_basis: 'stated',
      indicator: 'coverage_total',
      value: '61.75',
    },
    ...{ basis: 'eligible', source: 'antara-jambi-202409-c9ee', confidence: 'high' },
  });
  // Promises in persons are struck from the tables, and with them their chart.
  edit('targets.csv', /^[^,]*,protected_total,.*\n/gm, '');
  // A figure of Jambi is withdrawn, and its row explained.
  edit('observations/programmes.csv', /^15,2024-06,published,subsidised_workers,.*\n/m, '');
  writeFileSync(join(data, 'revisions.csv'), `${Object.keys(tables.revisions.columns).join(',')}\n`);
  appendRow(data, 'revisions.csv', {
    ...{ date: '2026-06-02', table: 'observations', row: WITHDRAWN, was: '117000' },
    ...{ reason_id: 'Sumbernya mencabutnya.', reason_en: 'Its source took it back.' },
    source: 'antara-jambi-202409-c9ee',
  });
  const run = await runBuild(out, { DATA_DIR: data });
  expect(run.stderr).toBe('');
  expect(run.code).toBe(0);
});

const page = (address: string): Page => {
  const found = pagesOf(out).find((one) => one.address === address);
  if (!found) throw new Error(`no page ${address}`);
  return found;
};
const textOf = (address: string): string => page(address).document.body.textContent ?? '';
const frozen = (lang: 'id' | 'en', release: string, chart: string): string =>
  lang === 'id' ? `rilis/${release}/${chart}/` : `en/releases/${release}/${chart}/`;
const live = (lang: 'id' | 'en', chart: string): string =>
  lang === 'id' ? `embed/${chart}/` : `en/embed/${chart}/`;
/** What a page says of its figures since. */
const says = (lang: 'id' | 'en', release: string, chart: string): string | undefined =>
  page(frozen(lang, release, chart))
    .document.querySelector('footer strong')
    ?.textContent?.replace(/\s+/g, ' ')
    .trim();

test('the releases pass the check, and their charts are as many as they were', () => {
  const { problems, releases } = readDataset(data);
  expect(problems).toEqual([]);
  expect(releases.map(({ id }) => id)).toEqual(['a', 'b']);
  for (const lang of LANGS) {
    const below = (folder: string): string[] =>
      pagesOf(out).flatMap(({ address }) =>
        address.startsWith(folder) && address !== folder ? [address.slice(folder.length)] : [],
      );
    const then = below(lang === 'id' ? 'rilis/a/' : 'en/releases/a/');
    expect(then.length).toBeGreaterThan(30);
    const today = new Set(below(lang === 'id' ? 'embed/' : 'en/embed/'));
    expect(then.filter((name) => !today.has(name))).toEqual([`${GONE}/`]);
  }
});

test.each(LANGS)('a release has a page that leads to each of its charts: %s', (lang) => {
  const folder = lang === 'id' ? 'rilis/a/' : 'en/releases/a/';
  const { document } = page(folder);
  expect(document.querySelector('h1')?.textContent).toBe(snippetWords(lang).release('a'));
  const led = [...document.querySelectorAll('main section a')].map((link) => link.getAttribute('href'));
  const frozenPages = pagesOf(out).flatMap(({ address }) =>
    address.startsWith(folder) && address !== folder ? [`/${address}`] : [],
  );
  expect(led.toSorted()).toEqual(frozenPages.toSorted());
});

test.each(LANGS)('a frozen chart keeps its figure and says that it was revised: %s', (lang) => {
  const words = snippetWords(lang);
  const old = textOf(frozen(lang, 'a', 'trend/jambi'));
  expect(old).toContain(words.frozenAt('a'));
  expect(old).toMatch(/\b44\b/);
  expect(old).not.toMatch(/57[.,]25/);
  expect(textOf(live(lang, 'trend/jambi'))).toMatch(/57[.,]25/);
  expect(textOf(frozen(lang, 'b', 'trend/jambi'))).toMatch(/57[.,]25/);
  expect(says(lang, 'a', 'trend/jambi')).toBe(`${words.revised('b')} ${words.current}`);
  expect(says(lang, 'b', 'trend/jambi')).toBeUndefined();
});

test.each(LANGS)('a chart that only the newest tables revise says so: %s', (lang) => {
  const words = snippetWords(lang);
  for (const release of ['a', 'b'])
    expect(says(lang, release, 'trend/sulawesi-utara')).toBe(`${words.revisedSince} ${words.current}`);
});

test.each(LANGS)('a chart whose figures stand says nothing: %s', (lang) => {
  const address = frozen(lang, 'a', 'map/2025-total');
  expect(says(lang, 'a', 'map/2025-total')).toBeUndefined();
  expect(textOf(address)).not.toMatch(/direvisi|revised/);
});

test('a frozen chart leads to the live one and names its page as the one to keep', () => {
  const { document } = page('rilis/a/trend/jambi/');
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  expect(canonical).toBe('http://localhost:4321/provinsi/jambi/');
  for (const link of document.querySelectorAll('footer a'))
    expect(link.getAttribute('href')).toBe('http://localhost:4321/provinsi/jambi/#trend');
  expect(document.querySelectorAll('footer a')).toHaveLength(2);
  const listed = readFileSync(join(out, 'sitemap-0.xml'), 'utf8').match(/[^>/]+\/(?:rilis|releases)\/[^<]*/g);
  expect(listed?.map((address) => address.replace(/^.*\/(?:rilis|releases)\//, ''))).toEqual([
    'a/',
    'b/',
    'a/',
    'b/',
  ]);
});

test.each(LANGS)('a chart that is no more still stands, and leads home: %s', (lang) => {
  const address = frozen(lang, 'a', GONE);
  const home = lang === 'id' ? 'http://localhost:4321/' : 'http://localhost:4321/en/';
  const { document } = page(address);
  expect(document.querySelectorAll('svg').length).toBeGreaterThan(0);
  expect(document.querySelector('link[rel="canonical"]')?.getAttribute('href')).toBe(home);
  expect(document.querySelector('footer a')?.getAttribute('href')).toBe(home);
  expect(says(lang, 'a', GONE)).toBeUndefined();
});

test.each(LANGS)('what changed from release to release is told with old and new value: %s', (lang) => {
  const words = historyWords(lang);
  const at = lang === 'id' ? 'data/perubahan/' : 'en/data/changes/';
  const { document } = page(at);
  const sections = [...document.querySelectorAll('main > section')].map((section) =>
    (section.textContent ?? '').replace(/\s+/g, ' '),
  );
  const [now = '', b = '', a = ''] = sections;
  expect(sections).toHaveLength(3);
  const figures = {
    id: ['61,75%', '44% → 57,25%', '117.000 → ditarik. Sumbernya mencabutnya.', 'Maret 2025'],
    en: ['61.75%', '44% → 57.25%', '117,000 → withdrawn. Its source took it back.', 'March 2025'],
  }[lang];
  const [fresh = '', changed = '', withdrawn = '', moment = ''] = figures;
  // One figure is new and one is explained; promises in persons are gone, and nobody says why.
  expect(now).toContain(words.since(lang === 'id' ? '31 Mei 2026' : '31 May 2026'));
  expect(now).toMatch(new RegExp(words.counts('1', '0', '\\d+').replace('.', '\\.')));
  expect(now).toMatch(
    new RegExp(`(?:Sulawesi Utara|North Sulawesi): .*${fresh}.*(?:Desember|December) 2025`),
  );
  expect(now).toContain(withdrawn);
  expect(now).toContain(words.unexplained);
  expect(b).toContain(words.counts('0', '1', '0'));
  expect(b).toMatch(new RegExp(`17 ${moment}: ${changed}`));
  expect(a).toMatch(/[\d.,]+ (?:baris|rows) (?:dalam|in) /);
  // Neither columns nor keys of the tables are in the text.
  expect([now, b].join(' ')).not.toMatch(/\bvalue\b|\bobservations\b|\bcoverage_/);

  const feed = readFileSync(join(out, lang === 'id' ? 'umpan.xml' : 'en/feed.xml'), 'utf8');
  expect(feed).toContain(fresh);
  expect(feed).toContain(withdrawn);
  const ids = [...feed.matchAll(/<link href="[^"]*#([^"]*)"/g)].map(([, id = '']) => id);
  expect(ids.length).toBeGreaterThan(5);
  for (const id of ids) expect(document.getElementById(id), id).not.toBeNull();
  const own = lang === 'id' ? 'provinsi/jambi/umpan.xml' : 'en/provinces/jambi/feed.xml';
  expect(readFileSync(join(out, own), 'utf8')).toContain(withdrawn);
});

test('what is told on the page is in its table', () => {
  const { changes } = JSON.parse(readFileSync(join(out, 'api/v1/changes.json'), 'utf8'));
  expect(changes).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ kind: 'new', region: '71', after: '61.75', release: null }),
      expect.objectContaining({ kind: 'changed', region: '15', before: '44', after: '57.25', release: 'b' }),
      expect.objectContaining({ kind: 'withdrawn', before: '117000', reason_id: 'Sumbernya mencabutnya.' }),
    ]),
  );
});

test('no frozen chart shows what is not known or answers with the code of the live one', () => {
  const own = pagesOf(out).filter(({ address }) => /^(?:rilis|en\/releases)\//.test(address));
  const wrong = own.filter(
    ({ document }) =>
      /\b(?:NaN|undefined|null|Infinity)\b|\[object /.test(document.body.textContent ?? '') ||
      document.querySelector('link[type="application/json+oembed"]') !== null,
  );
  expect(wrong.map(({ address }) => address)).toEqual([]);
});
