import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { accessibilityFaults } from './axe.ts';
import { labelFaults, overflow } from './layout.ts';
import { refuseAddresses } from './refuse-addresses.ts';
import { useSite } from './site.ts';

const { browser, urlOf, open, addressOf: within } = useSite();

const names = (page: Page): Promise<string[]> => page.locator('.results strong').allTextContents();
const status = (page: Page) => page.locator('.search [role=status]');
const focused = (page: Page): Promise<string | undefined> =>
  page.evaluate(
    () => document.activeElement?.querySelector('strong')?.textContent ?? document.activeElement?.tagName,
  );

/** Opens the dialog by the link in the header and types. */
async function ask(page: Page, query: string): Promise<void> {
  await page.click('[data-search]');
  await page.locator('dialog[open] input').fill(query);
}

test('nothing of the search is fetched before it is used', async () => {
  const asked: string[] = [];
  await open('en/', async (page) => {
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.waitForTimeout(300);
    await page.hover('[data-search]');
    expect(
      await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name)),
    ).not.toContainEqual(expect.stringMatching(/search-start|search\/en\.json/));
    expect(asked).toEqual([]);
    await ask(page, 'jambi');
    await expect.poll(() => names(page)).toContain('Jambi');
    expect(asked.filter((path) => /search-start|search\/en\.json/.test(path))).toHaveLength(2);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+k');
    expect(asked).toHaveLength(2);
  });
});

test('by keyboard: open, type, down and up, follow, and back to where it began', async () => {
  await open('metode/', async (page) => {
    await page.focus('[data-search]');
    await page.keyboard.press('Enter');
    await page.locator('dialog[open] input').waitFor();
    await page.keyboard.type('kota sorong');
    await expect.poll(() => names(page)).toEqual(['Kota Sorong']);
    expect(await status(page).textContent()).toBe('1 hasil');
    await page.keyboard.press('Escape');
    expect(await page.locator('dialog[open]').count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-search'))).toBe(true);

    await page.keyboard.press('Control+k');
    await page.keyboard.type('jambi');
    // No letter went astray, though it was typed right behind the key.
    await expect.poll(() => status(page).textContent()).toMatch(/^\d+ hasil$/);
    expect(await page.inputValue('dialog input')).toBe('jambi');
    expect((await names(page))[0]).toBe('Jambi');
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe('Jambi');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    expect(await focused(page)).toBe('Jambi');
    await page.keyboard.press('ArrowUp');
    expect(await focused(page)).toBe('INPUT');
    await page.keyboard.press('Enter');
    await page.waitForURL(/provinsi\/jambi\/$/);
    expect(within(page)).toBe('provinsi/jambi/');
  });
});

test('a winner is found with a letter wrong, and its link leads to its card', async () => {
  await open('en/method/', async (page) => {
    await ask(page, 'jatmika');
    await expect.poll(() => names(page)).toEqual(['Jamika Raya']);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/en\/awards\/jambi-2024-06-10\/#row-winners-\d+$/);
    expect(await page.locator(':target .name').textContent()).toBe('Jamika Raya');
    // The card that a link led to is marked in the colour of what has the focus.
    const colours = await page.locator(':target').evaluate((card) => {
      const probe = document.body.appendChild(document.createElement('i'));
      probe.style.color = 'var(--focus)';
      return [getComputedStyle(card).outlineColor, getComputedStyle(probe).color];
    });
    expect(colours[0]).toBe(colours[1]);
  });
});

test('an unknown word says so, helps, and leads to everything by letter', async () => {
  await open('', async (page) => {
    await ask(page, 'qqqqq <zzzz>');
    await expect.poll(() => status(page).textContent()).toBe('Tidak ada yang cocok dengan “qqqqq <zzzz>”.');
    expect(await page.locator('.results p').first().textContent()).toMatch(/^Periksa ejaannya/);
    await page.locator('.results').getByRole('link', { name: 'Telusuri menurut abjad' }).click();
    await page.waitForURL(/\/cari\/$/);
  });
});

const MISSING = {
  'cari/': [/Hanya kabupaten dan kota yang tercatat dalam tabel kami/, 'daftar provinsi', /\/provinsi\/$/],
  'en/search/': [
    /Only regencies and cities on record in our tables are here/,
    'list of provinces',
    /\/en\/provinces\/$/,
  ],
} as const;

test.each(Object.entries(MISSING))(
  'a place that no table has is said to be missing, not misspelt alone: /%s',
  async (address, [says, name, to]) => {
    await open(`${address}?q=kab+jayawijaya`, async (page) => {
      const told = page.locator('.results p').first();
      await expect.poll(() => told.textContent()).toMatch(says);
      expect(await names(page)).toEqual([]);
      // Enter follows the first result, and there is none.
      await page.focus('#q');
      await page.keyboard.press('Enter');
      expect(within(page)).toBe(`${address}?q=kab+jayawijaya`);
      await told.getByRole('link', { name }).click();
      await page.waitForURL(to);
    });
  },
);

test('what is typed is found though the browser takes no more addresses', async () => {
  await open('cari/', async (page) => {
    const written = await refuseAddresses(page, 1);
    await page.locator('#q').pressSequentially('sum');
    await expect.poll(() => names(page).then(({ length }) => length)).toBeGreaterThan(1);
    await page.locator('#q').pressSequentially('ut');
    await expect.poll(() => names(page).then(([first]) => first)).toBe('Sumatera Utara');
    await expect.poll(written).toBe(1);
    await page.locator('#q').fill('jambi');
    await expect.poll(() => names(page).then(([first]) => first)).toBe('Jambi');
    await expect.poll(() => within(page)).toBe('cari/?q=jambi');
    // What has not been written yet is before the page is left.
    await page.locator('#q').fill('riau');
    await page.keyboard.press('Enter');
    await page.waitForURL(/provinsi\/riau\/$/);
    await page.goBack();
    expect(within(page)).toBe('cari/?q=riau');
  });
});

test('more than the dialog shows stands on the page of the search, at an address of its own', async () => {
  await open('en/', async (page) => {
    await ask(page, 'bank');
    await expect.poll(() => names(page)).toHaveLength(12);
    await page.click('.results > p a');
    await page.waitForURL(/\/en\/search\/\?q=bank$/);
    await expect.poll(() => names(page).then(({ length }) => length)).toBeGreaterThan(12);
    expect(await page.locator('#q').inputValue()).toBe('bank');
    expect(await page.locator('a.language').getAttribute('href')).toMatch(/\/cari\/\?q=bank$/);
    await page.locator('#q').fill('dki');
    await expect.poll(() => names(page).then(([first]) => first)).toBe('Jakarta');
    await expect.poll(() => within(page)).toBe('en/search/?q=dki');
    await page.keyboard.press('Enter');
    await page.waitForURL(/provinces\/dki-jakarta\/$/);
  });
});

test('on the page of the search its link and the keys lead to its field', async () => {
  await open('cari/', async (page) => {
    await page.click('[data-search]');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
    expect(await page.locator('dialog').count()).toBe(0);
    await page.keyboard.type('sumut');
    await expect.poll(() => names(page).then(([first]) => first)).toBe('Sumatera Utara');
  });
});

test('without JavaScript the link leads to everything by letter', async () => {
  await open(
    '',
    async (page) => {
      await page.click('[data-search]');
      expect(within(page)).toBe('cari/');
      expect(await page.locator('#q').isVisible()).toBe(false);
      expect(await page.locator('main').textContent()).toContain('Tanpa JavaScript pencarian tidak berjalan');
      expect(await page.locator('#huruf-b').isVisible()).toBe(true);
      const bungo = page.locator('a', { hasText: /^Bungo, Kabupaten$/ });
      expect(await bungo.getAttribute('href')).toMatch(/penghargaan\/jambi-2024-06-10\/#row-winners-\d+$/);
    },
    { javaScriptEnabled: false },
  );
});

test('where the file cannot be had, the link leads there as well', async () => {
  const context = await browser().newContext();
  const page = await context.newPage();
  await page.route('**/search/id.json', (route) => route.abort());
  await page.goto(urlOf(''));
  await page.click('[data-search]');
  await page.waitForURL(/\/cari\/$/);
  await page.focus('#q');
  await page.keyboard.type('jambi');
  expect(await page.locator('h1').textContent()).toBe('Cari di Cakupan');
  await context.close();
});

const FAILED = {
  'en/search/': /^The search could not be loaded\./,
  'cari/': /^Pencarian belum dapat dimuat\./,
};

describe.each(Object.entries(FAILED))('on the page of the search, /%s', (address, told) => {
  test('that the file cannot be had is said, and typing on asks for it again', async () => {
    const context = await browser().newContext();
    const page = await context.newPage();
    const asked: string[] = [];
    await page.route('**/search/*.json', (route) => {
      asked.push(route.request().url());
      return route.abort();
    });
    await page.goto(urlOf(address));
    await page.focus('#q');
    await expect.poll(() => status(page).textContent()).toMatch(told);
    await page.keyboard.type('j');
    await expect.poll(() => asked.length).toBe(2);
    await expect.poll(() => status(page).textContent()).toMatch(told);
    expect(await names(page)).toEqual([]);
    await page.unroute('**/search/*.json');
    await page.keyboard.type('ambi');
    await expect.poll(() => names(page).then(([first]) => first)).toBe('Jambi');
    expect(await status(page).textContent()).toMatch(/^\d+ (results|hasil)$/);
    await context.close();
  });

  test('that the script cannot be had is said as well', async () => {
    const context = await browser().newContext();
    const page = await context.newPage();
    await page.route('**/search-start*', (route) => route.abort());
    await page.goto(urlOf(`${address}?q=jambi`));
    await expect.poll(() => status(page).textContent()).toMatch(told);
    await context.close();
  });
});

describe.each([360, 1440])('the dialog at %d px', (width) => {
  test.each(['light', 'dark'] as const)('fits and is accessible, %s', async (colorScheme) => {
    await open(
      'en/awards/winners/',
      async (page) => {
        await ask(page, 'sorong');
        await expect.poll(() => names(page).then(({ length }) => length)).toBeGreaterThan(5);
        expect(await overflow(page)).toBe(0);
        expect(await labelFaults(page)).toEqual([]);
        expect(await accessibilityFaults(page)).toEqual([]);
        await page.locator('dialog input').fill('qqqqq');
        await expect.poll(() => names(page)).toEqual([]);
        expect(await accessibilityFaults(page)).toEqual([]);
      },
      { viewport: { width, height: 800 }, colorScheme },
    );
  });
});
