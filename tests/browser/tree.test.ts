import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { countryMap, countryStrip } from '../../src/charts/country-map.ts';
import { regionTrend } from '../../src/charts/region-trend.ts';
import { loadBoundaries } from '../../src/geo/boundaries.ts';
import { LANGS } from '../../src/text/lang.ts';
import { expectFile } from '../snapshot.ts';
import { real as dataset, stats } from '../stats/real.ts';
import { useSite } from './site.ts';
import { accessibilityTree } from './tree.ts';

// What a reader who does not see the charts is told of them.

const boundaries = loadBoundaries(readFileSync('data/boundaries/provinces.topo.json', 'utf8'));

// As it is once something reads the page aloud: what is laid out late is told from the start then.
const { browser, urlOf } = useSite(['--force-renderer-accessibility']);

let page: Page;

beforeAll(async () => {
  page = await browser().newPage({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
});

const TRENDS = { jambi: '15', 'papua-pegunungan': '95', indonesia: 'ID' } as const;

test.each(LANGS)('a trend says its finding, then measure, newest figure and range: %s', async (lang) => {
  let told = '';
  for (const code of Object.values(TRENDS)) {
    const profile = stats.profile(code);
    const svg = regionTrend({ lang, dataset, comparable: stats.comparable, profile, width: 680 });
    await page.setContent(`<main>${svg}</main>`);
    told += await accessibilityTree(page, 'svg');
  }
  expectFile(`tree-trends-${lang}.txt`, told);
});

test.each(LANGS)('a map is a list of 38 provinces, the ranking one in order: %s', async (lang) => {
  const view = stats.overview(2025, 'total');
  const drawing = { lang, dataset, view, href: ({ slug }: { slug: string }) => `/${slug}/` };
  await page.setContent(
    `<main>${countryMap(drawing, boundaries, 'desk')}${countryStrip(drawing, 80, 1120)}</main>`,
  );
  const told = await accessibilityTree(page, 'main');
  expectFile(`tree-map-${lang}.txt`, told);
  expect(told.match(/^ *listitem$/gm)).toHaveLength(38 + 34);
});

test('the map of the site is passed in one step', async () => {
  await page.goto(urlOf(''));
  const tree = await accessibilityTree(page, 'main');
  const lines = tree.split('\n').map((line) => line.trim());
  const map = lines.findIndex((line) => /^group ".*" — /.test(line));
  const past = page.locator('a[href="#provinces"]').first();
  expect(lines.slice(0, map).join('\n')).toContain(`link "${(await past.textContent())?.trim()}"`);
  await past.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const next = await page.evaluate(() =>
    document.activeElement?.closest('section[aria-labelledby]')?.getAttribute('aria-labelledby'),
  );
  expect(next).toBe('provinces');
  expect(lines.filter((line) => line === 'listitem').length).toBeGreaterThan(38 + 34);
  expect(tree).toContain('columnheader "No."');
});

test.each([
  ['data/sumber/', 'dt', 'term'],
  ['penghargaan/', 'main li', 'listitem'],
  ['cari/', 'main li', 'listitem'],
  ['target/', 'main td', 'cell'],
  ['provinsi/indonesia/', 'main td', 'cell'],
])('what /%s lays out late is told to who does not see it: %s', async (address, selector, role) => {
  await page.goto(urlOf(address));
  const there = await page
    .locator(selector)
    .evaluateAll((all) => all.filter((one) => one.checkVisibility({ contentVisibilityAuto: false })).length);
  const lines = (await accessibilityTree(page, 'main')).split('\n').map((line) => line.trim().split(' ')[0]);
  expect(there).toBeGreaterThan(40);
  expect(lines.filter((line) => line === role).length).toBeGreaterThanOrEqual(there);
});
