import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { launchChromium } from '../../scripts/browser/chromium.ts';
import { type Served, serveFolder } from '../../scripts/browser/serve.ts';
import { ADDRESS, DIST } from '../site/dist.ts';
import { visit } from './visit.ts';

/** The built site, served, and a browser to look at it with. */
export interface Site {
  /** For what `open` does not do; there once the tests run. */
  browser(): Browser;
  /** `en/compare/` → `http://127.0.0.1:40123/cakupan/en/compare/` */
  urlOf(address: string): string;
  /** The address of the page that is open: `en/compare/?a=riau`. */
  addressOf(page: Page): string;
  /** Opens a page in a context of its own, hands it to `look`, and expects that nothing complained. */
  open(address: string, look: (page: Page) => Promise<void>, options?: BrowserContextOptions): Promise<void>;
}

/**
 * Starts a browser and a server before the tests of a file, and ends both after them.
 * @param flags of the browser, beside those it always has
 */
export function useSite(flags: readonly string[] = []): Site {
  let browser: Browser | undefined;
  let served: Served | undefined;

  beforeAll(async () => {
    [browser, served] = await Promise.all([
      launchChromium(undefined, flags),
      serveFolder(DIST, ADDRESS.base),
    ]);
  });

  afterAll(async () => {
    await Promise.all([browser?.close(), served?.close()]);
  });

  const started = <T>(one: T | undefined): T => {
    if (one === undefined) throw new Error('the site is there once the tests run');
    return one;
  };
  const root = (): string => started(served).origin + started(served).base;

  return {
    browser: () => started(browser),
    urlOf: (address) => root() + address,
    addressOf: (page) => page.url().slice(root().length),
    open: (address, look, options = {}) =>
      visit(started(browser), root() + address, options, async ({ page, complaints }) => {
        await look(page);
        expect(complaints).toEqual([]);
      }),
  };
}
