import type { Browser, CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ADDRESS, DIST, pagesOf } from '../site/dist.ts';
import { accessibilityFaults } from './axe.ts';
import { launchChromium } from './chromium.ts';
import { layoutFaults } from './layout.ts';
import { pageKinds } from './page-kinds.ts';
import { type Served, serveFolder } from './serve.ts';

// Readers who enlarge text or the whole page, or have a very narrow window: nothing is lost, covered or out of reach.

const VIEWS = [
  { name: 'text at 200% on a desk', width: 1280, height: 900, text: 200, smallest: 12 },
  { name: 'text at 125% on a phone', width: 360, height: 740, text: 125, smallest: 12 },
  { name: 'a page at 200% on a desk', width: 640, height: 450, text: 100, smallest: 12 },
  // A drawing for the phone shrinks a little there; zooming in enlarges it again.
  { name: 'the narrowest window', width: 320, height: 256, text: 100, smallest: 10 },
] as const;

let browser: Browser;
let page: Page;
let devtools: CDPSession;
let served: Served;

beforeAll(async () => {
  [browser, served] = await Promise.all([launchChromium(), serveFolder(DIST, ADDRESS.base)]);
  page = await browser.newPage({ reducedMotion: 'reduce' });
  devtools = await page.context().newCDPSession(page);
});

afterAll(async () => {
  await Promise.all([browser?.close(), served?.close()]);
});

/** Sets the text size that a reader chooses in the browser, in percent; widths in `rem` of media queries follow it. */
async function setTextSize(percent: number): Promise<void> {
  await devtools.send('Page.setFontSizes', {
    fontSizes: { standard: (16 * percent) / 100, fixed: Math.round((13 * percent) / 100) },
  });
}

const addresses = pageKinds(pagesOf(DIST));

describe.each(VIEWS)('$name', ({ width, height, text, smallest }) => {
  test('leaves every kind of page whole', async () => {
    await page.setViewportSize({ width, height });
    await setTextSize(text);
    const faults: string[] = [];
    for (const address of addresses) {
      await page.goto(served.origin + served.base + address);
      await page.evaluate(() => document.fonts.ready.then(() => true));
      const root = await page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
      expect(Number.parseFloat(root)).toBeCloseTo((16 * text) / 100);
      for (const fault of await layoutFaults(page, smallest)) faults.push(`/${address}: ${fault}`);
    }
    expect(faults).toEqual([]);
  });
});

test('axe finds nothing where text is at 200%', async () => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await setTextSize(200);
  const faults: string[] = [];
  for (const address of addresses.filter((each) => !each.startsWith('en/'))) {
    await page.goto(served.origin + served.base + address);
    for (const fault of await accessibilityFaults(page)) faults.push(`/${address}: ${fault}`);
  }
  expect(faults).toEqual([]);
});
