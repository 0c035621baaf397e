import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../../scripts/browser/chromium.ts';
import { type Served, serveFolder } from '../../scripts/browser/serve.ts';
import type { Lang } from '../../src/text/lang.ts';
import { ADDRESS, DIST, pagesOf } from '../site/dist.ts';
import { accessibilityFaults } from './axe.ts';
import { layoutFaults } from './layout.ts';
import { pageKinds } from './page-kinds.ts';
import { visit } from './visit.ts';

const PHONE = { width: 360, height: 740 };
const DESK = { width: 1440, height: 900 };

/** How much a page has to see and to read. */
const whatIsSaid = (page: Page) =>
  page.evaluate(() => {
    const main = document.querySelector('main');
    const seen = (selector: string): number =>
      [...(main?.querySelectorAll(selector) ?? [])].filter(
        (node) => node.checkVisibility() && node.getBoundingClientRect().height > 0,
      ).length;
    const wordsIn = (node: HTMLElement | null): number =>
      // biome-ignore lint/performance/useDomNodeTextContent: only what is rendered counts
      (node?.innerText ?? '').split(/\s+/).filter(Boolean).length;
    return {
      headings: seen('h1'),
      figures: seen('svg, img'),
      links: seen('a[href]'),
      tables: seen('table'),
      words:
        wordsIn(main) -
        // What a list offers to choose from stands in the tables too; one that is not shown holds no words that are.
        [...(main?.querySelectorAll('select') ?? [])]
          .filter((select) => select.checkVisibility())
          .reduce((n, select) => n + wordsIn(select), 0),
    };
  });

/**
 * Every kind of page of a language in real Chromium: whole, accessible, and the same without JavaScript. A file a
 * language calls it, so that two browsers share the work.
 * @param known pages that must be among them
 */
export function testPages(lang: Lang, known: readonly string[]): void {
  let browser: Browser;
  let served: Served;
  const urlOf = (address: string): string => served.origin + served.base + address;

  beforeAll(async () => {
    [browser, served] = await Promise.all([launchChromium(), serveFolder(DIST, ADDRESS.base)]);
  });

  afterAll(async () => {
    await Promise.all([browser?.close(), served?.close()]);
  });

  const addresses = pageKinds(pagesOf(DIST)).filter(
    (address) => address.startsWith('en/') === (lang === 'en'),
  );

  test('the pages under test cover what the site has', () => {
    expect(addresses.length).toBeGreaterThanOrEqual(21);
    for (const address of known) expect(addresses).toContain(address);
  });

  describe.each(addresses)('/%s', (address) => {
    test('is whole and accessible on phone and desk, light and dark, and says the same without JavaScript', async () => {
      const withIt = await visit(browser, urlOf(address), { viewport: PHONE }, async (seen) => {
        const { page, status, complaints } = seen;
        expect.soft(status).toBe(200);
        for (const viewport of [PHONE, DESK]) {
          await page.setViewportSize(viewport);
          const screen = `${viewport.width} px`;
          expect.soft(await layoutFaults(page), screen).toEqual([]);
          expect.soft(await accessibilityFaults(page), screen).toEqual([]);
          // What a page holds is the same in both themes; its colours are not.
          await page.emulateMedia({ colorScheme: 'dark' });
          expect.soft(await accessibilityFaults(page, 'colours'), `${screen}, dark`).toEqual([]);
          await page.emulateMedia({ colorScheme: 'light' });
        }
        await page.waitForLoadState('networkidle');
        expect.soft(complaints).toEqual([]);
        return whatIsSaid(page);
      });
      const options = { javaScriptEnabled: false, viewport: DESK };
      await visit(browser, urlOf(address), options, async ({ page, complaints }) => {
        const without = await whatIsSaid(page);
        expect(complaints).toEqual([]);
        expect(without.headings).toBe(1);
        expect(without.links).toBeGreaterThan(0);
        for (const part of ['figures', 'links', 'tables', 'words'] as const)
          expect.soft(without[part], part).toBeGreaterThanOrEqual(withIt[part] * 0.95);
      });
    });
  });

  test('an address that is not there gets the page that says so', async () => {
    await visit(
      browser,
      urlOf(lang === 'en' ? 'en/not/there/' : 'tidak/ada/'),
      {},
      async ({ page, status, complaints }) => {
        expect(status).toBe(404);
        expect(complaints).toEqual([]);
        expect(await page.locator('main a[href]').count()).toBeGreaterThan(0);
      },
    );
  });
}
