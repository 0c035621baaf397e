import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ADDRESS, DIST } from '../site/dist.ts';
import { accessibilityFaults } from './axe.ts';
import { launchChromium } from './chromium.ts';
import { layoutFaults } from './layout.ts';
import { type Served, serveFolder } from './serve.ts';
import { visit } from './visit.ts';

// The data of the day may differ: what is expected is read from the page itself, or true of any figure.

let browser: Browser;
let served: Served;
const urlOf = (address: string): string => served.origin + served.base + address;

beforeAll(async () => {
  [browser, served] = await Promise.all([launchChromium(), serveFolder(DIST, ADDRESS.base)]);
});

afterAll(async () => {
  await Promise.all([browser?.close(), served?.close()]);
});

const open = (
  address: string,
  look: (page: Page) => Promise<void>,
  options: Parameters<typeof visit>[2] = {},
): Promise<void> =>
  visit(browser, urlOf(address), options, async ({ page, complaints }) => {
    await look(page);
    expect(complaints).toEqual([]);
  });

const out = (page: Page, key: string): Promise<string | null> =>
  page.locator(`what-if [data-out=${key}]`).textContent();
const data = async (page: Page, key: string): Promise<number> =>
  Number(await page.locator('what-if').getAttribute(`data-${key}`));
const search = (page: Page): string => new URL(page.url()).search;
const status = (page: Page): Promise<string | null> => page.locator('what-if [role=status]').textContent();
const toNumber = (text: string | null): number => Number((text ?? '').replaceAll(/[^\d]/g, ''));

test('begins with a target and a date, says nothing in the address, and agrees with the table', async () => {
  await open('en/provinces/jambi/', async (page) => {
    expect(search(page)).toBe('');
    const people = toNumber(await out(page, 'toGo'));
    expect(people).toBeGreaterThan(0);
    const target = await data(page, 'target');
    const row = page.locator('#what-if ~ section tbody tr', { hasText: `${target}%` }).first();
    expect(toNumber(await row.locator('td').first().textContent())).toBe(people);
  });
});

test('shows what the address names and keeps it when something is changed', async () => {
  await open('en/provinces/jambi/?target=60&until=2030-06', async (page) => {
    expect(await page.locator('#what-if-percent').inputValue()).toBe('60');
    expect(await page.locator('#what-if-month').inputValue()).toBe('6');
    expect(await page.locator('#what-if-year').inputValue()).toBe('2030');
    const [base, covered, now] = await Promise.all([
      data(page, 'base'),
      data(page, 'covered'),
      data(page, 'now'),
    ]);
    const people = Math.ceil(0.6 * base - covered);
    expect(toNumber(await out(page, 'toGo'))).toBe(people);
    expect(toNumber(await out(page, 'perMonth'))).toBe(Math.ceil(people / ((2030.5 - now) * 12)));
    expect(await status(page)).toContain('For 60% by June 2030');

    await page.locator('#what-if-year').selectOption('2031');
    expect(search(page)).toBe('?target=60&until=2031-06');
    expect(await status(page)).toContain('June 2031');
    expect(await page.locator('a.language').getAttribute('href')).toMatch(/\?target=60&until=2031-06$/);
  });
});

test('a promise brings its percentage, a percentage of one’s own leaves the promise', async () => {
  await open('provinsi/jambi/', async (page) => {
    const promise = page.locator('#what-if-promise');
    const first = (await promise.locator('option').first().getAttribute('value')) ?? '';
    await promise.selectOption(first);
    expect(await page.locator('#what-if-percent').inputValue()).toBe(first);
    await page.locator('#what-if-percent').fill('77');
    expect(await promise.inputValue()).toBe('');
    expect(search(page)).toContain('target=77');
    await page.locator('#what-if-percent').fill(first);
    expect(await promise.inputValue()).toBe(first);
  });
});

test('a percentage that is reached already, or above everyone, is refused in words', async () => {
  await open('provinsi/jambi/', async (page) => {
    for (const wrong of ['1', '101', '']) {
      await page.locator('#what-if-percent').fill(wrong);
      await page.locator('#what-if-percent').blur();
      expect(await out(page, 'toGo')).toBe('–');
      expect(await out(page, 'times')).toBe('');
      expect(await status(page)).toMatch(/^Isi persentase di atas/);
      expect(await page.locator('what-if [role=status]').evaluate((at) => at.clientHeight)).toBeGreaterThan(
        12,
      );
    }
  });
});

test('a month that is past cannot be asked for', async () => {
  await open('en/provinces/jambi/?target=90&until=2001-01', async (page) => {
    const first = (await page.locator('what-if').getAttribute('data-first')) ?? '';
    const [year, month] = [
      await page.locator('#what-if-year').inputValue(),
      await page.locator('#what-if-month').inputValue(),
    ];
    expect(`${year}-${month.padStart(2, '0')}` > first).toBe(true);
    await page.locator('#what-if-year').selectOption(first.slice(0, 4));
    const gone = Number(first.slice(5));
    const months = page.locator('#what-if-month option');
    expect(
      await months.evaluateAll((all) => all.filter((one) => (one as HTMLOptionElement).disabled).length),
    ).toBe(gone);
  });
});

test('without scripts, and on paper, the table of usual cases stands in its place', async () => {
  await open(
    'provinsi/jambi/',
    async (page) => {
      expect(await page.locator('what-if .form').isVisible()).toBe(false);
      expect(await page.locator('section[aria-labelledby=what-if] tbody tr').count()).toBeGreaterThan(1);
    },
    { javaScriptEnabled: false },
  );
  await open('provinsi/jambi/', async (page) => {
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('what-if .form').isVisible()).toBe(false);
    expect(await page.locator('section[aria-labelledby=what-if] table').isVisible()).toBe(true);
  });
});

test('is laid out and described well on a phone and on a desk', async () => {
  for (const width of [360, 1440])
    await open(
      'en/provinces/jambi/?target=60&until=2030-06',
      async (page) => {
        expect(await layoutFaults(page)).toEqual([]);
        expect(await accessibilityFaults(page)).toEqual([]);
      },
      { viewport: { width, height: 900 } },
    );
});
