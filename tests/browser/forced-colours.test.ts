import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../../scripts/browser/chromium.ts';
import { type Served, serveFolder } from '../../scripts/browser/serve.ts';
import { ADDRESS, DIST, pagesOf } from '../site/dist.ts';
import { accessibilityFaults } from './axe.ts';
import { pageKinds } from './page-kinds.ts';

// A reader whose system sets the colours of every page (Windows contrast themes) reads every chart and control.

let browser: Browser;
let served: Served;

beforeAll(async () => {
  [browser, served] = await Promise.all([launchChromium(), serveFolder(DIST, ADDRESS.base)]);
});

afterAll(async () => {
  await Promise.all([browser?.close(), served?.close()]);
});

describe.each(['light', 'dark'] as const)('a contrast theme that is %s', (colorScheme) => {
  let context: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    context = await browser.newContext({
      forcedColors: 'active',
      reducedMotion: 'reduce',
      colorScheme,
      viewport: { width: 1280, height: 900 },
    });
    page = await context.newPage();
  });
  afterAll(() => context.close());

  const open = async (address: string): Promise<void> => {
    await page.goto(served.origin + served.base + address);
    expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
  };

  /** Contrast ratios (WCAG) of what matching elements show in a colour property against the page. */
  const contrasts = (selector: string, property: 'fill' | 'stroke' | 'color' | 'backgroundColor') =>
    page.locator(selector).evaluateAll((elements, key) => {
      const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
      const luminance = (colour: string): number => {
        if (!canvas) return Number.NaN;
        canvas.fillStyle = colour;
        canvas.fillRect(0, 0, 1, 1);
        const [r = 0, g = 0, b = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((byte) => {
          const share = byte / 255;
          return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const paper = luminance('Canvas');
      return elements
        .filter((element) => element.checkVisibility())
        .map((element) => {
          const own = luminance(getComputedStyle(element)[key]);
          return (Math.max(own, paper) + 0.05) / (Math.min(own, paper) + 0.05);
        });
    }, property);
  const coloursOf = (selector: string, property: 'fill' | 'backgroundColor'): Promise<string[]> =>
    page
      .locator(selector)
      .evaluateAll(
        (elements, key) =>
          elements.filter((element) => element.checkVisibility()).map((each) => getComputedStyle(each)[key]),
        property,
      );

  test('the plate behind a line of a headline does not cover the letters of the line above', async () => {
    for (const address of ['', 'provinsi/bengkulu/']) {
      await open(address);
      const heights = await page.locator('h1, h2, h3').evaluateAll((headings) =>
        headings.map((heading) => {
          const { lineHeight, fontSize } = getComputedStyle(heading);
          return Number.parseFloat(lineHeight) / Number.parseFloat(fontSize);
        }),
      );
      expect(Math.min(...heights)).toBeGreaterThanOrEqual(1.25);
    }
  });

  test('the map keeps its classes, and the palest province has an edge', async () => {
    await open('');
    const fills = await coloursOf('svg:not(.strip) a.region path', 'fill');
    expect(fills.length).toBeGreaterThanOrEqual(38);
    expect(new Set(fills).size).toBeGreaterThanOrEqual(4);
    const edges = await contrasts('svg:not(.strip) a.region path, svg.strip a.region circle', 'stroke');
    expect(Math.min(...edges)).toBeGreaterThan(7);
  });

  test.each(['', 'provinsi/jambi/'])('every label of /%s is legible', async (address) => {
    await open(address);
    const texts = await contrasts('svg[role] text, svg[role] tspan', 'fill');
    expect(texts.length).toBeGreaterThan(20);
    expect(Math.min(...texts)).toBeGreaterThanOrEqual(4.5);
  });

  test('a protected worker differs from one who is not', async () => {
    await open('provinsi/jambi/');
    const [people] = await page
      .locator('svg[role=img]:has(use), svg[role=img]:has(path[fill="var(--absent)"])')
      .evaluateAll((charts) =>
        charts.map((chart) => [
          ...new Set(
            [...chart.querySelectorAll('path, use, g')]
              .map((mark) => getComputedStyle(mark).fill)
              .filter((fill) => fill !== 'none'),
          ),
        ]),
      );
    expect(people?.length).toBeGreaterThanOrEqual(2);
  });

  test('where the reader is stands out from where they could go', async () => {
    await open('');
    for (const nav of ['header nav', '[data-controls] > nav', 'year-slider nav']) {
      const current = await coloursOf(`${nav} a[aria-current]`, 'backgroundColor');
      const others = await coloursOf(`${nav} a:not([aria-current])`, 'backgroundColor');
      expect(current).toHaveLength(1);
      expect(others).not.toContain(current[0]);
      expect(Math.min(...(await contrasts(`${nav} a[aria-current]`, 'backgroundColor')))).toBeGreaterThan(2);
    }
  });

  test('focus is seen on links, tables and provinces', async () => {
    await open('');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    const ring = await page.evaluate(() => {
      const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body);
      return [outlineStyle, outlineWidth];
    });
    expect(ring).toEqual(['solid', '3px']);
    const province = page.locator('svg:not(.strip) a.region:visible').first();
    const width = (): Promise<string> =>
      province.locator('path').evaluate((path) => getComputedStyle(path).strokeWidth);
    const before = await width();
    await province.focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    expect(Number.parseFloat(await width())).toBeGreaterThan(Number.parseFloat(before));
  });
});

test('axe finds nothing on any kind of page', async () => {
  const context = await browser.newContext({
    forcedColors: 'active',
    reducedMotion: 'reduce',
    viewport: { width: 360, height: 740 },
  });
  const page = await context.newPage();
  const faults: string[] = [];
  for (const address of pageKinds(pagesOf(DIST)).filter((each) => !each.startsWith('en/'))) {
    await page.goto(served.origin + served.base + address);
    for (const fault of await accessibilityFaults(page, 'colours')) faults.push(`/${address}: ${fault}`);
  }
  await context.close();
  expect(faults).toEqual([]);
});
