import type { Browser, CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../../scripts/browser/chromium.ts';
import { type Served, serveFolder } from '../../scripts/browser/serve.ts';
import { ADDRESS, DIST, pagesOf } from '../site/dist.ts';
import { accessibilityFaults } from './axe.ts';
import { layoutFaults, overflow } from './layout.ts';
import { pageKinds } from './page-kinds.ts';

// Readers who enlarge text or the whole page, or have a very narrow window: nothing is lost, covered or out of reach.

const VIEWS = [
  { name: 'text at 200% on a desk', width: 1280, height: 900, text: 200, smallest: 12 },
  { name: 'text at 125% on a phone', width: 360, height: 740, text: 125, smallest: 12 },
  // Drawings for the phone keep their size: a reader who enlarges the text zooms into them.
  { name: 'text at 200% on a phone', width: 360, height: 740, text: 200, smallest: 12 },
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
      if (text < 200) continue;
      // What is folded away is read as well: opened, none of it widens the page.
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('main details')) details.setAttribute('open', '');
      });
      if ((await overflow(page)) > 0) faults.push(`/${address}: too wide with all details open`);
    }
    expect(faults).toEqual([]);
  });
});

test('years and segments stay apart where text is at 200% on a phone', async () => {
  await page.setViewportSize({ width: 360, height: 740 });
  await setTextSize(200);
  for (const address of ['', 'en/map/2023/formal/']) {
    await page.goto(served.origin + served.base + address);
    const boxes = await page.locator('[data-view]').evaluateAll((links) =>
      links.map((link) => {
        const range = document.createRange();
        range.selectNodeContents(link);
        const { left, right, top, bottom } = range.getBoundingClientRect();
        return { text: link.textContent.trim(), left, right, top, bottom };
      }),
    );
    expect(boxes.length).toBeGreaterThan(5);
    for (const [i, a] of boxes.entries()) {
      expect(a.right, a.text).toBeLessThanOrEqual(360);
      for (const b of boxes.slice(i + 1)) {
        const apart =
          a.right + 6 <= b.left || b.right + 6 <= a.left || a.bottom <= b.top || b.bottom <= a.top;
        expect(apart, `${a.text} and ${b.text}`).toBe(true);
      }
    }
  }
});

// A reader's own style sheet enlarges the root, which no media query knows of.
test.each([
  { by: 'the browser', text: 200, root: '' },
  { by: 'a style sheet', text: 100, root: '200%' },
])('no word or figure is broken where $by doubles the text on a phone', async ({ text, root }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await setTextSize(text);
  for (const address of ['', 'provinsi/jambi/', 'en/provinces/jambi/', 'en/awards/']) {
    await page.goto(served.origin + served.base + address);
    await page.evaluate((size) => {
      document.documentElement.style.fontSize = size;
      return document.fonts.ready.then(() => true);
    }, root);
    expect(await overflow(page), address).toBe(0);
    const broken = await page.evaluate(() => {
      const range = document.createRange();
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const parent = node.parentElement;
        if (!parent?.checkVisibility() || parent.closest('svg, script, style, select')) continue;
        // No screen is wide enough for every address or number of a decree.
        for (const { 0: word, index } of (node.nodeValue ?? '').matchAll(
          /(?<![^\s(])[\p{L}\d.,%]{2,20}(?=[\s)]|$)/gu,
        )) {
          range.setStart(node, index);
          range.setEnd(node, index + word.length);
          if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1)
            found.push(word);
        }
      }
      return found;
    });
    expect(broken, address).toEqual([]);
  }
});

test('axe finds nothing where text is at 200%', async () => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await setTextSize(200);
  const faults: string[] = [];
  for (const address of addresses) {
    await page.goto(served.origin + served.base + address);
    for (const fault of await accessibilityFaults(page, 'layout')) faults.push(`/${address}: ${fault}`);
  }
  expect(faults).toEqual([]);
});
