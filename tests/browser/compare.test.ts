import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { accessibilityFaults } from './axe.ts';
import { layoutFaults } from './layout.ts';
import { useSite } from './site.ts';

const { open } = useSite();

const shown = (page: Page): Promise<string[]> =>
  page
    .locator('[data-slug]:visible')
    .evaluateAll((cards) => cards.map((card) => card.getAttribute('data-slug') ?? ''));
const chosen = (page: Page): Promise<string[]> =>
  page
    .locator('select')
    .evaluateAll((selects) => selects.map((select) => (select as HTMLSelectElement).value));
const search = (page: Page): string => new URL(page.url()).search;
const status = (page: Page): Promise<string | null> => page.locator('[role=status]').textContent();

test('begins with the country and the ends of the ranking', async () => {
  await open('bandingkan/', async (page) => {
    const first = await shown(page);
    expect(first).toHaveLength(3);
    expect(first[0]).toBe('indonesia');
    expect(await chosen(page)).toEqual([...first, '']);
    expect(search(page)).toBe('');
  });
});

test('shows what the address names, in its order', async () => {
  await open('en/compare/?a=riau&b=jambi&d=aceh', async (page) => {
    expect(await shown(page)).toEqual(['riau', 'jambi', 'aceh']);
    expect(await chosen(page)).toEqual(['riau', 'jambi', '', 'aceh']);
    expect(await status(page)).toBe('Shown: Riau, Jambi, Aceh.');
    expect(await page.locator('a.language').getAttribute('href')).toMatch(
      /\/bandingkan\/\?a=riau&b=jambi&d=aceh$/,
    );
  });
});

test('a choice changes columns, address and status; Back and Forward follow', async () => {
  await open('bandingkan/?a=jambi', async (page) => {
    expect(await status(page)).toMatch(/^Ditampilkan: Jambi\. Pilih wilayah lain/);
    await page.selectOption('[name=b]', 'riau');
    expect(await shown(page)).toEqual(['jambi', 'riau']);
    expect(search(page)).toBe('?a=jambi&b=riau');
    expect(await status(page)).toBe('Ditampilkan: Jambi, Riau.');
    await page.selectOption('[name=c]', 'bali');
    expect(search(page)).toBe('?a=jambi&b=riau&c=bali');
    await page.goBack();
    expect(await shown(page)).toEqual(['jambi', 'riau']);
    expect(await chosen(page)).toEqual(['jambi', 'riau', '', '']);
    await page.goBack();
    expect(await shown(page)).toEqual(['jambi']);
    await page.goForward();
    expect(await shown(page)).toEqual(['jambi', 'riau']);
  });
});

test('a region is shown once, unknown names are passed over, and nothing chosen is the beginning', async () => {
  await open('bandingkan/?a=jambi&b=jambi&c=atlantis', async (page) => {
    expect(await shown(page)).toEqual(['jambi']);
    await page.selectOption('[name=b]', 'jambi');
    expect(await shown(page)).toEqual(['jambi']);
    expect(await chosen(page)).toEqual(['jambi', '', '', '']);
    expect(await status(page)).toMatch(/^Jambi sudah dipilih\. Ditampilkan: Jambi\./);
    await page.selectOption('[name=a]', '');
    expect(search(page)).toBe('');
    expect(await shown(page)).toHaveLength(3);
    expect(await status(page)).toMatch(/^Tidak ada yang dipilih/);
  });
  await open('bandingkan/?a=atlantis', async (page) => {
    expect((await shown(page))[0]).toBe('indonesia');
  });
});

test('works by keyboard alone, and the choice keeps the focus', async () => {
  await open('bandingkan/?a=jambi', async (page) => {
    await page.focus('[name=a]');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Riau');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('b');
    expect(await shown(page)).toEqual(['jambi', 'riau']);
    expect(search(page)).toBe('?a=jambi&b=riau');
  });
});

test('without JavaScript a link shows a region beside the first ones, and no control does nothing', async () => {
  await open(
    'bandingkan/',
    async (page) => {
      expect(await page.locator('section:has(#all) tbody tr').count()).toBe(39);
      for (const dead of ['form button', 'form select'])
        expect(await page.locator(dead).first().isVisible(), dead).toBe(false);
      const cards = page.locator('.cards > li:visible');
      const before = await cards.count();
      expect(await page.locator('#papua-pegunungan').isVisible()).toBe(false);
      await page.click('noscript a[href="#papua-pegunungan"]');
      expect(await page.locator('#papua-pegunungan').isVisible()).toBe(true);
      expect(await cards.count()).toBe(before + 1);
      expect(await page.locator('noscript a[href="#all"]').isVisible()).toBe(true);
    },
    { javaScriptEnabled: false },
  );
});

test('a province leads to the comparison with itself', async () => {
  await open('provinsi/jambi/', async (page) => {
    await page.click('a[href$="/bandingkan/?a=jambi"]');
    await page.waitForURL(/\?a=jambi$/);
    await expect.poll(() => shown(page)).toEqual(['jambi']);
  });
});

test.each(['bandingkan/', 'en/compare/'])(
  'a tablet shows the table of all regions whole: /%s',
  async (address) => {
    for (const width of [768, 900, 980, 1060, 1440])
      await open(
        address,
        async (page) => {
          const cut = await page
            .locator('section:has(> #all) .scroll')
            .evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
          expect(cut, `${width} px`).toBeLessThanOrEqual(0);
        },
        { viewport: { width, height: 900 } },
      );
  },
);

describe.each([360, 768, 1440])('four regions at %d px', (width) => {
  test.each(['light', 'dark'] as const)('fit and are accessible, %s', async (colorScheme) => {
    await open(
      'en/compare/?a=kepulauan-bangka-belitung&b=papua-pegunungan&c=jambi&d=indonesia',
      async (page) => {
        expect(await shown(page)).toHaveLength(4);
        expect(await layoutFaults(page)).toEqual([]);
        expect(await accessibilityFaults(page)).toEqual([]);
      },
      { viewport: { width, height: 800 }, colorScheme },
    );
  });
});
