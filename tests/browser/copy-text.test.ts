import { expect, test } from 'vitest';
import { useSite } from './site.ts';

const { open } = useSite();

test('a number is copied with its address, and that is said', async () => {
  await open('en/provinces/jambi/', async (page) => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const block = page.locator('#cite > copy-text');
    const text = (await block.locator('p').textContent())?.trim();
    const status = block.locator('output');
    expect(await status.textContent()).toBe('');
    await block.locator('button').click();
    await status.getByText('Copied').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
  });
});

test('without the clipboard there is the text and no button', async () => {
  await open('provinsi/jambi/', async (page) => {
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
      const twin = document.querySelector('#cite > copy-text')?.cloneNode(true);
      if (!(twin instanceof HTMLElement)) throw new Error('no text to copy');
      for (const made of twin.querySelectorAll('button, output')) made.remove();
      twin.id = 'twin';
      document.body.append(twin);
    });
    expect(await page.locator('#twin p').textContent()).toContain('Di Jambi, ');
    expect(await page.locator('#twin button').count()).toBe(0);
    expect(await page.locator('#cite > copy-text button').count()).toBe(1);
  });
});

test.each([
  { address: 'provinsi/jambi/', begins: 'Di Jambi, ', says: /^Belum tersalin\. Teksnya sudah terpilih/ },
  { address: 'en/provinces/jambi/', begins: 'In Jambi, ', says: /^Not copied\. The text is selected/ },
])(
  'where the browser refuses, the text is selected instead, and that is said: /$address',
  async ({ address, begins, says }) => {
    await open(address, async (page) => {
      await page.evaluate(() => {
        let calls = 0;
        navigator.clipboard.writeText = () =>
          calls++ === 0 ? Promise.resolve() : Promise.reject(new Error('refused'));
      });
      const block = page.locator('#cite > copy-text');
      const status = block.locator('output');
      await block.locator('button').click();
      await expect.poll(() => status.textContent()).toMatch(/^(Tersalin|Copied)$/);
      await block.locator('button').click();
      await page.waitForFunction((text) => getSelection()?.toString().startsWith(text), begins);
      await expect.poll(() => status.textContent()).toMatch(says);
      // It is said for a while, and not for good.
      await expect.poll(() => status.textContent(), { timeout: 6000 }).toBe('');
    });
  },
);
