import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { loadDataset } from '../../src/data/load.ts';
import { statistics } from '../../src/stats/profile.ts';
import { leadingPromise, whatIf } from '../../src/stats/what-if.ts';
import { DIST, pagesOf } from '../site/dist.ts';
import { accessibilityFaults } from './axe.ts';
import { layoutFaults } from './layout.ts';
import { refuseAddresses } from './refuse-addresses.ts';
import { useSite } from './site.ts';

// The data of the day may differ: what is expected is read from the page itself, or true of any figure.

const { open } = useSite();

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
    expect(await page.locator('[data-address]').textContent()).toMatch(/\/jambi\/\?target=60&until=2031-06$/);
  });
});

test('a promise brings its percentage, a percentage of one’s own leaves the promise', async ({ skip }) => {
  const one = calculators.find(({ promised }) => promised);
  expect(one !== undefined).toBe(asked.some(({ goals }) => goals.length > 0));
  if (!one) return skip('nothing is promised above the figures of the day');
  await open(one.address, async (page) => {
    const promise = page.locator('#what-if-promise');
    const first = (await promise.locator('option').first().getAttribute('value')) ?? '';
    await promise.selectOption(first);
    expect(await page.locator('#what-if-percent').inputValue()).toBe(first);
    await page.locator('#what-if-percent').fill('77');
    expect(await promise.inputValue()).toBe('');
    await expect.poll(() => search(page)).toContain('target=77');
    await page.locator('#what-if-percent').fill(first);
    expect(await promise.inputValue()).toBe(first);
  });
});

test('keys are answered though the browser takes no more addresses; the address follows once they rest', async () => {
  await open('en/provinces/jambi/?target=60&until=2030-06', async (page) => {
    const written = await refuseAddresses(page, 2);
    const field = page.locator('#what-if-percent');
    await field.fill('');
    await field.pressSequentially('71.25');
    expect(await written()).toBe(0);
    await expect.poll(() => status(page)).toContain('71.25%');
    await expect.poll(written).toBe(1);
    expect(search(page)).toBe('?target=60&until=2030-06');
    await page.locator('#what-if-year').selectOption('2031');
    expect(await status(page)).toContain('June 2031');
    await page.locator('#what-if-year').selectOption('2032');
    expect(search(page)).toBe('?target=71.25&until=2032-06');
  });
});

const WHY = {
  'provinsi/jambi/': {
    '40': /^Tidak dihitung: pada titik awal cakupannya sudah [\d,]+%\. Isi persentase di atas itu/,
    '101': /^Tidak dihitung: yang terlindungi tidak bisa lebih dari 100% pekerja\. Isi persentase di atas/,
    '': /^Belum dihitung: isi persentase di atas [\d,]+%, paling banyak 100\.$/,
  },
  'en/provinces/jambi/': {
    '40': /^Not computed: at the start coverage is [\d.]+% already\. Enter a percentage above that/,
    '101': /^Not computed: no more than 100% of workers can be protected\. Enter a percentage above/,
    '': /^Not computed yet: enter a percentage above [\d.]+%, at most 100\.$/,
  },
};

test.each(Object.entries(WHY))(
  'what cannot be computed is refused with its reason: /%s',
  async (address, why) => {
    await open(`${address}?target=60&until=2030-06`, async (page) => {
      const field = page.locator('#what-if-percent');
      const told = page.locator('what-if [role=status]');
      const start = await data(page, 'value');
      for (const [wrong, reason] of Object.entries(why)) {
        await field.fill('60');
        await field.blur();
        expect(await field.getAttribute('aria-invalid')).toBe('false');
        await expect.poll(() => status(page)).toContain('60%');
        // Whatever the figure of the day is, this lies below it.
        await field.fill(wrong === '40' ? String(Math.min(40, start - 1)) : wrong);
        // The field still has the focus: the old result is gone at once, and the reason follows by itself.
        expect(await status(page)).not.toContain('60%');
        for (const key of ['toGo', 'perMonth', 'pace', 'contributions'])
          expect(await out(page, key)).toBe('–');
        expect(await out(page, 'times')).toBe('');
        await expect.poll(() => status(page)).toMatch(reason);
        expect(await told.evaluate((at) => at.clientHeight)).toBeGreaterThan(12);
        expect(await field.getAttribute('aria-invalid')).toBe('true');
        expect(await field.getAttribute('aria-describedby')).toBe(await told.getAttribute('id'));
        expect(await accessibilityFaults(page)).toEqual([]);
        // The address keeps the last question that could be computed.
        expect(search(page)).toBe('?target=60&until=2030-06');
      }
      await field.fill('70');
      expect(await status(page)).toBe('');
      await expect.poll(() => status(page)).toContain('70%');
      expect(await field.getAttribute('aria-invalid')).toBe('false');
    });
  },
);

test('an address that asks for what is reached already is answered with the reason', async () => {
  await open('en/provinces/jambi/?target=1', async (page) => {
    expect(await status(page)).toMatch(/^Not computed/);
    expect(await out(page, 'toGo')).toBe('–');
  });
});

const calculators = pagesOf(DIST).flatMap(({ address, document }) => {
  const found = document.querySelector('what-if');
  if (!found || !address.startsWith('en/')) return [];
  const dated = [...found.querySelectorAll<HTMLElement>('#what-if-promise option[data-until]')];
  return [
    {
      address,
      promised: Number(found.querySelector('#what-if-promise option')?.getAttribute('value')) > 0,
      about: found.hasAttribute('data-about'),
      years: [...found.querySelectorAll('#what-if-year option')].map(({ textContent }) => textContent),
      dates: dated.map(({ textContent, dataset }) => ({ text: textContent, until: dataset['until'] ?? '' })),
    },
  ];
});

/** What the pages compute from, straight from the tables. */
const dataset = loadDataset(process.env.DATA_DIR || 'data');
const stats = statistics(dataset);
const asked = [stats.country.region, ...stats.provinces].flatMap(
  ({ code }) => whatIf(dataset, stats.comparable, stats.profile(code), stats.asOf) ?? [],
);

test('a promise that is chosen brings the date that it is named with', async () => {
  for (const { years, dates } of calculators)
    for (const { text, until } of dates) {
      expect(text).toContain(until.slice(0, 4));
      expect(years).toContain(until.slice(0, 4));
    }
  const one = calculators.find(({ dates }) => dates.length > 0);
  expect(one !== undefined).toBe(
    asked.flatMap(({ goals }) => goals).some((goal) => leadingPromise(goal)?.passed === false),
  );
  if (!one) return;
  await open(`${one.address}?target=99&until=2040-05`, async (page) => {
    for (const { text, until } of one.dates) {
      await page.locator('#what-if-promise').selectOption({ label: text.trim() });
      expect(search(page)).toMatch(new RegExp(`&until=${until}$`));
    }
  });
});

test.for([
  ['about', true],
  ['exact', false],
] as const)('says about where the figure behind it is, and only there: %s', async ([, about], { skip }) => {
  const one = calculators.find((each) => each.about === about);
  expect(one !== undefined).toBe(asked.some(({ start }) => start.approximate === about));
  if (!one) return skip('the tables of the day hold no such figure');
  await open(one.address, async (page) => {
    for (const key of ['toGo', 'perMonth', 'contributions'])
      expect(/^about (Rp)?\d/.test((await out(page, key)) ?? '')).toBe(about);
    expect(/: about [\d,]+ people, that is about [\d,]+ people/.test((await status(page)) ?? '')).toBe(about);
    const cells = page.locator('section[aria-labelledby=what-if] tbody tr:first-child td');
    for (const text of await cells.allTextContents()) expect(/^\s*about /.test(text)).toBe(about);
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
    const choice = page.locator('#what-if-year');
    const offered = (await choice.locator('option').allTextContents()).map((text) => text.trim());
    const months = page.locator('#what-if-month option');
    // A year that is past to its end is not offered; in the one that has begun, months that are past cannot be chosen.
    for (const each of offered.slice(0, 3)) {
      await choice.selectOption(each);
      const gone = each === first.slice(0, 4) ? Number(first.slice(5)) : 0;
      expect(gone).toBeLessThan(12);
      expect(
        await months.evaluateAll((all) => all.filter((one) => (one as HTMLOptionElement).disabled).length),
      ).toBe(gone);
    }
    expect(offered[0]).toBe(String(Number(first.slice(0, 4)) + (first.endsWith('-12') ? 1 : 0)));
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
