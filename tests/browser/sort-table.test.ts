import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useSite } from './site.ts';

const { open } = useSite();

const column = (page: Page, cell: string): Promise<string[]> =>
  page
    .locator(`sort-table tbody ${cell}`)
    .evaluateAll((cells) =>
      cells.map((each) => each.getAttribute('data-value') ?? each.textContent?.trim() ?? ''),
    );
const order = (page: Page): Promise<(string | null)[]> =>
  page
    .locator('sort-table th[data-sort]')
    .evaluateAll((all) => all.map((each) => each.getAttribute('aria-sort')));
const status = async (page: Page): Promise<string> =>
  (await page.locator('sort-table [role=status]').textContent()) ?? '';

test.each(['', 'penghargaan/kriteria/'])(
  'the arrow of a sorted column is seen, not read, and steps aside on paper: /%s',
  async (address) => {
    await open(address, async (page) => {
      const button = page.locator('sort-table th[aria-sort] button').first();
      const looks = (): Promise<readonly string[]> =>
        button.evaluate((each) => [
          getComputedStyle(each, '::after').content,
          getComputedStyle(each, '::after').display,
          getComputedStyle(each).display,
        ]);
      expect((await looks())[0]).toBe('" ↑" / ""');
      await page.emulateMedia({ media: 'print' });
      expect((await looks()).slice(1)).toEqual(['none', 'contents']);
    });
  },
);

describe.each([
  { address: '', language: 'id', said: /^Tabel diurutkan menurut Provinsi, naik\.$/, turned: /, turun\.$/ },
  {
    address: 'en/',
    language: 'en',
    said: /^Table sorted by Province, ascending\.$/,
    turned: /, descending\.$/,
  },
])('the table of /$address', ({ address, language, said, turned }) => {
  test('is sorted by keyboard, and says so', async () => {
    await open(address, async (page) => {
      expect(await status(page)).toBe('');
      expect((await order(page))[0]).toBe('ascending');
      const heading = page.locator('sort-table th[data-sort=text] button').first();
      await heading.focus();
      await page.keyboard.press('Enter');
      const names = await column(page, 'th');
      expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, language)));
      expect((await order(page)).filter(Boolean)).toEqual(['ascending']);
      expect((await order(page))[1]).toBe('ascending');
      expect(await status(page)).toMatch(said);
      await page.keyboard.press('Space');
      expect(await column(page, 'th')).toEqual(names.toReversed());
      expect((await order(page))[1]).toBe('descending');
      expect(await status(page)).toMatch(turned);
      expect(await heading.evaluate((button) => button === document.activeElement)).toBe(true);
    });
  });

  test('sorts figures by size, those without one last', async () => {
    await open(address, async (page) => {
      await page.locator('sort-table th[data-sort=number] button').nth(1).click();
      const shares = (await column(page, 'td.share')).map(Number);
      const known = shares.filter((share) => !Number.isNaN(share));
      expect(known.length).toBeGreaterThan(30);
      expect(shares.slice(0, known.length)).toEqual(known.toSorted((a, b) => b - a));
    });
  });
});
