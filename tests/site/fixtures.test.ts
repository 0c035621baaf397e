import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../../scripts/browser/chromium.ts';
import { serveFolder } from '../../scripts/browser/serve.ts';
import { visit } from '../browser/visit.ts';
import { expectFile } from '../snapshot.ts';
import { runBuild } from './build.ts';
import { ADDRESS, DIST, filesOf, pagesOf } from './dist.ts';
import { brokenLinks } from './links.ts';
import { appendRow } from './rows.ts';
import { treeHash } from './tree-hash.ts';

const FIXTURES = fileURLToPath(new URL('../fixtures/', import.meta.url));
const temporary = mkdtempSync(join(tmpdir(), 'cakupan-sites-'));
const LOCAL = { site: 'http://localhost:4321', base: '/' };

afterAll(() => rmSync(temporary, { recursive: true }));

const textOf = (folder: string): string =>
  pagesOf(folder)
    .map(({ document }) => document.body.textContent ?? '')
    .join('\n');

test('a site of gaps is built whole', async () => {
  const out = join(temporary, 'gaps');
  const run = await runBuild(out, { DATA_DIR: join(FIXTURES, 'gaps') });
  expect(run.stderr).toBe('');
  expect(run.code).toBe(0);
  expect(brokenLinks(pagesOf(out), filesOf(out), LOCAL)).toEqual([]);
  expect(textOf(out)).not.toMatch(/\b(?:NaN|undefined|null|Infinity)\b|\[object /);
});

test('a site without any comparable figure is built whole, and says so on its map', async () => {
  const data = join(temporary, 'reported-alone');
  cpSync(join(FIXTURES, 'gaps'), data, { recursive: true });
  const table = join(data, 'observations/participants.csv');
  writeFileSync(table, `${readFileSync(table, 'utf8').split('\n', 1)}\n`);
  const out = join(temporary, 'reported');
  const run = await runBuild(out, { DATA_DIR: data });
  expect([run.stderr, run.code]).toEqual(['', 0]);
  expect(brokenLinks(pagesOf(out), filesOf(out), LOCAL)).toEqual([]);
  expect(textOf(out)).not.toMatch(/\b(?:NaN|undefined|null|Infinity)\b|\[object /);
  const home = pagesOf(out).find(({ address }) => address === 'en/')?.document;
  expect(home?.querySelector('h1')?.textContent).toBe('There is no figure for workers yet');
  expect(home?.querySelectorAll('[aria-labelledby="provinces"] tbody tr').length).toBeGreaterThan(1);
});

test('tables with problems are reported, and the site that stands is left alone', async () => {
  const out = join(temporary, 'survivor');
  mkdirSync(out);
  writeFileSync(join(out, 'index.html'), '<!doctype html><title>The site that stands</title>');
  const before = treeHash(out);
  const run = await runBuild(out, { DATA_DIR: join(FIXTURES, 'broken') });
  expect(run.code).toBe(1);
  expect(run.stdout).toBe('');
  const report = run.stderr.replace(/\nnothing was built; .* is as it was\n$/, '');
  expect(report).not.toBe(run.stderr);
  expectFile('broken-report.txt', report);
  expect(treeHash(out)).toEqual(before);
  expect(existsSync(`${out}-next`) || existsSync(`${out}-old`)).toBe(false);
});

describe('a small site with a row added to each table, under a base path', () => {
  const address = { site: 'https://data.example.go.id', base: '/cakupan/' };
  const data = join(temporary, 'data');
  const out = join(temporary, 'added');
  const source = 'uji-2026';

  /** File, the row, and what a reader then finds on some page. */
  const ADDED: readonly (readonly [file: string, row: Record<string, string>, seen: string])[] = [
    [
      'island_groups.csv',
      { code: 'Kepulauan Uji', order: '990', name_id: 'Kepulauan Uji', name_en: 'Trial Islands' },
      'Trial Islands',
    ],
    [
      'regions.csv',
      { code: '98', name: 'Provinsi Uji', level: 'province', parent: 'ID', island_group: 'Kepulauan Uji' },
      'Provinsi Uji',
    ],
    [
      'sources.csv',
      {
        id: source,
        title: 'Laporan uji tahunan',
        publisher: 'Badan Uji',
        published: '2026-01-05',
        kind: 'official',
      },
      'Laporan uji tahunan',
    ],
    [
      'indicators.csv',
      {
        code: 'trial_claims',
        group: 'programmes',
        unit: 'claims',
        order: '990',
        name_id: 'Klaim uji coba',
        name_en: 'Trial claims',
        definition_id: 'Klaim dalam masa uji coba.',
        definition_en: 'Claims during the trial.',
      },
      'Trial claims',
    ],
    [
      'bases.csv',
      {
        code: 'trial',
        stated: 'yes',
        name_id: 'pekerja uji coba',
        name_en: 'trial workers',
        definition_id: 'Pekerja yang ikut uji coba.',
        definition_en: 'Workers who take part in the trial.',
      },
      'Workers who take part in the trial.',
    ],
    [
      'caveats.csv',
      {
        indicator: 'coverage_total',
        period: '2025',
        basis: 'trial',
        text_id: 'Angka uji coba ini sementara.',
        text_en: 'This trial figure is preliminary.',
      },
      'This trial figure is preliminary.',
    ],
    [
      'awards/categories.csv',
      { code: 'trial', kind: 'other', order: '990', name_id: 'Kategori uji coba', name_en: 'Trial category' },
      'Trial category',
    ],
    [
      'observations/reported.csv',
      {
        region: '98',
        period: '2025-12',
        period_basis: 'stated',
        indicator: 'coverage_total',
        value: '67.89',
        basis: 'trial',
        source,
        confidence: 'high',
      },
      '67,89',
    ],
    [
      'targets.csv',
      {
        region: '98',
        indicator: 'coverage_total',
        due: '2028',
        value: '91.25',
        basis: 'trial',
        source,
        confidence: 'high',
      },
      '91,25',
    ],
    [
      'awards/editions.csv',
      {
        label: '2025',
        level: 'provincial',
        province: '98',
        ceremony_date: '2026-01-04',
        place: 'Gedung Uji',
        source,
      },
      'Gedung Uji',
    ],
    [
      'awards/winners.csv',
      {
        label: '2025',
        level: 'provincial',
        province: '98',
        ceremony_date: '2026-01-04',
        category: 'trial',
        rank: '1',
        result: 'winner',
        winner: 'Koperasi Uji Sejahtera',
        source,
        confidence: 'high',
      },
      'Koperasi Uji Sejahtera',
    ],
    [
      'awards/aliases.csv',
      { printed: 'Koperasi Uji Sejahtera', winner: 'Koperasi Uji', note: 'written short on its own page' },
      'written short on its own page',
    ],
    [
      'awards/criteria.csv',
      { group: 'Koperasi', criterion: 'Kesungguhan uji coba', period: 'edition 2025', source },
      'Kesungguhan uji coba',
    ],
    [
      'milestones.csv',
      {
        date: '2026-01-02',
        region: 'ID',
        instrument: 'Perpres Uji 1/2026',
        summary_id: 'Aturan tentang uji coba.',
        summary_en: 'A rule on the trial.',
        source,
      },
      'Perpres Uji 1/2026',
    ],
    [
      'caveats.csv',
      {
        indicator: 'protected_informal',
        period: '2025',
        basis: 'residence',
        text_id: 'Peringatan uji coba.',
        text_en: 'A caveat on trial.',
      },
      'Peringatan uji coba.',
    ],
  ];

  let text = '';

  test('passes the check and the build', async () => {
    cpSync(join(FIXTURES, 'happy'), data, { recursive: true });
    for (const [file, row] of ADDED) appendRow(data, file, row);
    const run = await runBuild(out, { DATA_DIR: data, SITE_URL: address.site, BASE_PATH: 'cakupan' });
    expect(run.stderr).toBe('');
    expect(run.code).toBe(0);
    expect(run.stdout).toMatch(/^built \d+ pages in /);
    text = textOf(out);
  });

  test.each(ADDED)('%s: shows on a page', (_file, _row, seen) => {
    expect(text).toContain(seen);
  });

  test('keeps every link under it', () => {
    expect(brokenLinks(pagesOf(out), filesOf(out), address)).toEqual([]);
    expect(readFileSync(join(out, 'sitemap-index.xml'), 'utf8')).toContain(
      `${address.site}${address.base}sitemap-0.xml`,
    );
  });

  test('works in a browser there', async () => {
    const browser: Browser = await launchChromium();
    const served = await serveFolder(out, address.base);
    try {
      for (const path of ['', 'en/']) {
        await visit(browser, served.origin + served.base + path, {}, async ({ page, status, complaints }) => {
          expect(status).toBe(200);
          expect(complaints).toEqual([]);
          await page.locator('header nav a').nth(1).click();
          expect(new URL(page.url()).pathname).toMatch(/^\/cakupan\/./);
          expect(await page.locator('main h1').count()).toBe(1);
          await page.click('[data-search]');
          await page.locator('dialog input').fill('jambi');
          await page.locator('dialog .results a').first().click();
          await page.waitForURL(`**/cakupan/${path ? 'en/provinces' : 'provinsi'}/jambi/`);
          expect(complaints).toEqual([]);
        });
      }
    } finally {
      await Promise.all([browser.close(), served.close()]);
    }
  });
});

test('two builds of one commit are the same, byte for byte, wherever they are made', async () => {
  const there = join(temporary, 'there');
  const run = await runBuild(there, {
    ...{ SITE_URL: ADDRESS.site, BASE_PATH: ADDRESS.base },
    ...{ TZ: 'America/Lima', LC_ALL: 'C' },
  });
  expect(run.stderr).toBe('');
  expect(treeHash(there)).toEqual(treeHash(DIST));
});
