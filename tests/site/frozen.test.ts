import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readDataset } from '../../src/data/load.ts';
import { makeRelease } from '../../src/data/make-release.ts';
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

beforeAll(async () => {
  cpSync(new URL('../fixtures/happy', import.meta.url).pathname, data, { recursive: true });
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
        address.startsWith(folder) ? [address.slice(folder.length)] : [],
      );
    const then = below(lang === 'id' ? 'rilis/a/' : 'en/releases/a/');
    expect(then.length).toBeGreaterThan(30);
    const today = new Set(below(lang === 'id' ? 'embed/' : 'en/embed/'));
    expect(then.filter((name) => !today.has(name))).toEqual([`${GONE}/`]);
  }
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
  expect(readFileSync(join(out, 'sitemap-0.xml'), 'utf8')).not.toMatch(/rilis|releases/);
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
  const [now = '', b = '', a = '', revisions = ''] = sections;
  expect(now).toContain(words.since('b'));
  // One figure is new, and promises in persons are gone.
  expect(now).toMatch(new RegExp(words.counts('1', '0', '(\\d+)').replace('.', '\\.')));
  expect(now).toContain(words.wholeRow);
  expect(b).toContain(words.counts('0', '1', '0'));
  expect(b).toMatch(/Jambi, 2025-03-17, .* value 44 57\.25/);
  expect(a).toMatch(/[\d.,]+ (?:baris|rows) (?:dalam|in) /);
  expect(revisions).toContain(words.noRevisions);

  const feed = readFileSync(join(out, lang === 'id' ? 'umpan.xml' : 'en/feed.xml'), 'utf8');
  expect([...feed.matchAll(/<updated>([^<]*)</g)].map(([, date]) => date)).toEqual([
    '2026-05-31T00:00:00.000Z',
    '2026-05-31T00:00:00.000Z',
    '2026-03-31T00:00:00.000Z',
  ]);
  const own = readFileSync(
    join(out, lang === 'id' ? 'provinsi/jambi/umpan.xml' : 'en/provinces/jambi/feed.xml'),
    'utf8',
  );
  expect(own).toContain(words.counts('0', '1', '0'));
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
