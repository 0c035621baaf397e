import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../../scripts/browser/chromium.ts';
import { type Served, serveFolder } from '../../scripts/browser/serve.ts';
import { ADDRESS, DIST, filesOf } from '../site/dist.ts';

let browser: Browser;
let served: Served;

beforeAll(async () => {
  [browser, served] = await Promise.all([launchChromium(), serveFolder(DIST, ADDRESS.base)]);
});

afterAll(async () => {
  await Promise.all([browser?.close(), served?.close()]);
});

/** How many sheets a PDF of Chromium has. */
const sheets = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

/** How large a file is drawn on a sheet, and whether it is shown whole. */
const drawn = (page: Page) =>
  page.evaluate(() => {
    const { left, top, right, bottom } = document.documentElement.getBoundingClientRect();
    return left >= 0 && top >= 0 && right <= innerWidth + 1 && bottom <= innerHeight + 1;
  });

/** A chart of every kind, in its Indonesian words. */
const files = [
  ...Map.groupBy(
    filesOf(DIST).filter((file) => /^charts\/.*\.id\.svg$/.test(file)),
    (file) => file.split('/')[1],
  ).values(),
].flatMap(([first = '']) => first);

test('every kind of chart is printed here', () => expect(files.length).toBeGreaterThanOrEqual(5));

describe.each(files)('/%s', (file) => {
  test.each([
    ['upright', false, { width: 794, height: 1123 }],
    ['across', true, { width: 1123, height: 794 }],
  ])('opened by itself is printed whole on one sheet, %s', async (_name, landscape, viewport) => {
    const page = await browser.newPage({ viewport });
    await page.goto(served.origin + served.base + file);
    expect(sheets(await page.pdf({ format: 'A4', landscape }))).toBe(1);
    expect(sheets(await page.pdf({ format: 'A4', landscape, margin: { top: '10mm', bottom: '10mm' } }))).toBe(
      1,
    );
    await page.emulateMedia({ media: 'print' });
    expect(await drawn(page)).toBe(true);
    await page.close();
  });
});

describe('a page on paper', () => {
  /** A page as it is printed on A4. */
  const open = async (address: string): Promise<Page> => {
    const page = await browser.newPage({ viewport: { width: 718, height: 1047 } });
    await page.goto(served.origin + served.base + address);
    await page.emulateMedia({ media: 'print' });
    return page;
  };

  test('keeps each chart under its heading, and draws it once', async () => {
    const page = await open('');
    for (const id of ['gap', 'trends']) {
      const section = page.locator(`section[aria-labelledby=${id}]`);
      expect(await section.evaluate((node) => getComputedStyle(node).breakInside), id).toBe('avoid');
      expect(await section.locator('svg:visible').count(), id).toBe(1);
      const box = await section.boundingBox();
      expect(box?.height, `${id} fits one sheet`).toBeLessThan(1047);
    }
    await page.close();
  });

  test.each([
    ['', 3],
    ['en/', 3],
    ['en/map/2023/formal/', 2],
  ])('/%s leaves no sheet half empty but the last', async (address, expected) => {
    const page = await open(address);
    expect(sheets(await page.pdf({ preferCSSPageSize: true }))).toBe(expected);
    await page.close();
  });

  test('repeats the words of its headings, not their buttons', async () => {
    const page = await open('');
    const displays = await page
      .locator('sort-table thead button')
      .evaluateAll((buttons) => buttons.map((button) => getComputedStyle(button).display));
    expect(displays.length).toBeGreaterThan(2);
    expect(new Set(displays)).toEqual(new Set(['contents']));
    await page.close();
  });

  test('keeps what leads to a table beside it', async () => {
    const page = await open('provinsi/jambi/');
    const loose = await page
      .locator('.section > :is(h2, p)')
      .evaluateAll((nodes) =>
        nodes.filter((node) => getComputedStyle(node).breakAfter !== 'avoid').map((node) => node.textContent),
      );
    expect(loose).toEqual([]);
    await page.close();
  });

  test('names the regions that were compared in its address', async () => {
    const page = await open('bandingkan/?a=jambi&b=bali');
    const line = page.locator('[data-address]');
    expect(await line.isVisible()).toBe(true);
    expect(await line.textContent()).toMatch(/\/bandingkan\/\?a=jambi&b=bali$/);
    await page.selectOption('[name=b]', 'riau', { force: true });
    expect(await line.textContent()).toMatch(/\/bandingkan\/\?a=jambi&b=riau$/);
    await page.close();
  });
});
