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

test('where the browser refuses, the text is selected instead', async () => {
  await open('provinsi/jambi/', async (page) => {
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
    });
    await page.locator('#cite > copy-text button').click();
    await page.waitForFunction(() => getSelection()?.toString().startsWith('Di Jambi, '));
    expect(await page.locator('#cite > copy-text output').textContent()).toBe('');
  });
});
