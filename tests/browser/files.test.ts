import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ADDRESS, DIST, filesOf } from '../site/dist.ts';
import { launchChromium } from './chromium.ts';
import { type Served, serveFolder } from './serve.ts';

let browser: Browser;
let served: Served;

beforeAll(async () => {
  [browser, served] = await Promise.all([launchChromium(), serveFolder(DIST, ADDRESS.base)]);
});

afterAll(async () => {
  await Promise.all([browser?.close(), served?.close()]);
});

test('in the typeface of the machine every file keeps its words within its margins', async () => {
  const files = filesOf(DIST).filter((file) => /^charts\/.*\.svg$/.test(file));
  expect(files.length).toBeGreaterThan(80);
  const page = await browser.newPage();
  const wrong: string[] = [];
  for (const file of files) {
    await page.goto(served.origin + served.base + file);
    const beyond = await page.evaluate(() => {
      const width = Number(document.documentElement.getAttribute('width'));
      return [...document.querySelectorAll('text')]
        .filter((text) => {
          const { left, right } = text.getBoundingClientRect();
          return left < 20 || right > width - 20;
        })
        .map((text) => text.textContent);
    });
    if (beyond.length > 0) wrong.push(`${file}: ${beyond.join(' | ')}`);
  }
  await page.close();
  expect(wrong).toEqual([]);
});
