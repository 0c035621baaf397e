import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { layoutFaults } from './layout.ts';
import { useSite } from './site.ts';

// The builder of snippets as a journalist uses it.

const site = useSite();

const code = async (page: Page, form: string): Promise<string> =>
  (await page.locator(`[data-form=${form}] pre`).textContent()) ?? '';
const option = (name: string): string => `#snippet-${name}`;

describe.each([
  ['sematkan/', '/embed/'],
  ['en/embed/', '/en/embed/'],
])('/%s', (address, frames) => {
  test('the code follows the choices, and the address keeps them', async () => {
    await site.open(address, async (page) => {
      expect(await code(page, 'live')).toContain(`${frames}map/indonesia/"`);
      await page.selectOption(option('chart'), 'trend/jambi');
      await expect.poll(() => code(page, 'live')).toContain(`${frames}trend/jambi/"`);
      expect(await code(page, 'picture')).toContain('/charts/trend/jambi.');
      await page.selectOption(option('theme'), 'dark');
      await page.selectOption(option('title'), 'off');
      await expect
        .poll(() => code(page, 'live'))
        .toContain(`${frames}trend/jambi/?theme=dark&amp;title=off"`);
      expect(new URL(page.url()).search).toBe('?chart=trend%2Fjambi&theme=dark&title=off');
      const shown = await code(page, 'live');
      await page.reload();
      await expect.poll(() => code(page, 'live')).toBe(shown);
      expect(await page.locator('iframe').getAttribute('src')).toMatch(
        /trend\/jambi\/\?theme=dark&title=off$/,
      );
    });
  });

  test('where the code of a chart does not come, none of another stands below its name', async () => {
    await site.open(address, async (page) => {
      await page.route('**/oembed/trend/**', (route) => route.fulfill({ status: 200, body: 'no JSON' }));
      await page.selectOption(option('chart'), 'trend/jambi');
      await page.locator('.failed').waitFor();
      expect(await page.locator('pre:visible').count()).toBe(0);
      await page.selectOption(option('chart'), 'workers/jambi');
      await expect.poll(() => code(page, 'live')).toContain(`${frames}workers/jambi/"`);
      expect(await page.locator('.failed').isVisible()).toBe(false);
      expect(await page.locator('pre:visible').count()).toBe(3);
    });
  });

  test('what the address asks for and the site does not have counts as nothing', async () => {
    await site.open(`${address}?chart=trend/atlantis&theme=pink`, async (page) => {
      expect(await code(page, 'live')).toContain(`${frames}map/indonesia/"`);
    });
  });

  test('the preview has the width of a column, and its chart its whole height', async () => {
    await site.open(address, async (page) => {
      for (const width of [280, 640]) {
        await page.locator(`input[value="${width}"]`).check();
        const frame = page.frameLocator('iframe').locator('body');
        await expect.poll(() => frame.evaluate(() => window.innerWidth)).toBe(width);
        await expect
          .poll(() => frame.evaluate(() => document.documentElement.scrollHeight - window.innerHeight))
          .toBe(0);
      }
    });
  });
});

test('the code is copied with one press, and it is said', async () => {
  await site.open(
    'sematkan/',
    async (page) => {
      await page.locator('[data-form=live] copy-text button').click();
      await expect.poll(() => page.locator('[data-form=live] output').textContent()).toBe('Tersalin');
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await code(page, 'live'));
    },
    { permissions: ['clipboard-read', 'clipboard-write'] },
  );
});

test('under a chart its code is one press away, and fits a phone', async () => {
  await site.open(
    'provinsi/jambi/',
    async (page) => {
      await page.locator('.tools .code summary').first().press('Enter');
      expect(await page.locator('.tools .code pre').first().textContent()).toMatch(/^<iframe src="http/);
      expect(await layoutFaults(page)).toEqual([]);
      await page.locator('.tools .code a').first().click();
      await expect.poll(() => code(page, 'live')).toContain('/embed/workers/jambi/"');
    },
    { viewport: { width: 360, height: 740 } },
  );
});

test('the choices have no frame of the browser, and keep to the column of the page', async () => {
  await site.open('sematkan/', async (page) => {
    const [choices, heading] = await Promise.all(
      ['fieldset.choices', 'h1'].map((each) => page.locator(each).boundingBox()),
    );
    const label = await page.locator('label[for=snippet-chart]').boundingBox();
    expect(choices?.x).toBe(heading?.x);
    expect(label?.x).toBe(heading?.x);
    expect(
      await page.locator('fieldset.choices').evaluate((each) => getComputedStyle(each).borderTopWidth),
    ).toBe('0px');
  });
});

test('without a script the code of a chart stands there as text', async () => {
  await site.open(
    'sematkan/',
    async (page) => {
      expect(await code(page, 'live')).toMatch(/^<iframe src="/);
      expect(await page.locator('fieldset:visible').count()).toBe(0);
      expect(await page.locator('copy-text button:visible').count()).toBe(0);
    },
    { javaScriptEnabled: false },
  );
});
