import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { addressOfFile, DIST, filesOf } from '../site/dist.ts';
import { labelFaults } from './layout.ts';
import { useSite } from './site.ts';

const { browser, urlOf, addressOf } = useSite();

let page: Page;

const PIXELS_PER_POINT = 96 / 72;
const SMALLEST = 8;

// What the margins leave of A4, in CSS pixels.
const SHEET = { width: 710, height: 1047 };

beforeAll(async () => {
  page = await browser().newPage({ viewport: SHEET, javaScriptEnabled: false });
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
});

const pages = filesOf(DIST)
  .filter((file) => file.endsWith('.html'))
  .map(addressOfFile);
const addresses = pages.filter((address) =>
  /^(provinsi\/[^/]+\/ringkas|en\/provinces\/[^/]+\/brief)\/$/.test(address),
);

/** How many sheets a PDF of Chromium has, and their sizes in points. */
function sheetsOf(pdf: Buffer): { readonly count: number; readonly sizes: readonly string[] } {
  const text = pdf.toString('latin1');
  const sizes = [...text.matchAll(/\/MediaBox\s*\[([^\]]*)\]/g)].map(([, box = '']) =>
    box
      .trim()
      .split(/\s+/)
      .map((side) => Math.round(Number(side)))
      .join(' '),
  );
  return { count: text.match(/\/Type\s*\/Page\b/g)?.length ?? 0, sizes: [...new Set(sizes)] };
}

/** The smallest letters that are printed, in CSS pixels, and the texts that stand out of their column or the sheet. */
const letters = () =>
  page.evaluate(() => {
    const SLACK = 1;
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let smallest = Number.POSITIVE_INFINITY;
    const outside: string[] = [];
    let seen = 0;
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const text = (node.textContent ?? '').trim();
      const parent = node.parentElement;
      if (
        !text ||
        !parent?.checkVisibility() ||
        parent.closest('.visually-hidden, .skip, title, desc, script, style')
      )
        continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const box = range.getBoundingClientRect();
      if (box.width === 0) continue;
      const scale = parent instanceof SVGGraphicsElement ? (parent.getScreenCTM()?.a ?? 1) : 1;
      smallest = Math.min(smallest, Number.parseFloat(getComputedStyle(parent).fontSize) * scale);
      seen += text.length;
      const frame = parent.closest('section, .band, .headline, .brief')?.getBoundingClientRect();
      if (
        !frame ||
        box.left < frame.left - SLACK ||
        box.right > frame.right + SLACK ||
        box.bottom > innerHeight + SLACK
      )
        outside.push(text);
    }
    const cut = [...document.querySelectorAll('.brief *:not(.visually-hidden, .visually-hidden *)')].filter(
      (node) => node.scrollWidth > node.clientWidth + SLACK && getComputedStyle(node).overflow !== 'visible',
    );
    return { smallest, outside, seen, cut: cut.length };
  });

test('every region has a brief in both languages', () => {
  const regions = pages.filter((address) => /^provinsi\/[^/]+\/$/.test(address));
  expect(regions.length).toBeGreaterThan(1);
  expect(addresses).toHaveLength(2 * regions.length);
});

test('every brief is printed whole on exactly one sheet of A4, in letters of 8 points or more', {
  timeout: 300_000,
}, async () => {
  const faults: string[] = [];
  let smallest = Number.POSITIVE_INFINITY;
  for (const address of addresses) {
    await page.goto(urlOf(address));
    await page.evaluate(() => document.fonts.ready.then(() => true));
    const found = await letters();
    smallest = Math.min(smallest, found.smallest / PIXELS_PER_POINT);
    const { count, sizes } = sheetsOf(await page.pdf({ preferCSSPageSize: true }));
    if (count !== 1) faults.push(`/${address}: ${count} sheets`);
    if (sizes.join() !== '0 0 595 842') faults.push(`/${address}: not A4 but ${sizes.join('; ')}`);
    if (found.smallest < SMALLEST * PIXELS_PER_POINT - 0.01)
      faults.push(`/${address}: letters of ${found.smallest / PIXELS_PER_POINT} points`);
    for (const text of found.outside) faults.push(`/${address}: "${text}" stands outside`);
    if (found.cut > 0) faults.push(`/${address}: ${found.cut} boxes cut their text`);
    if (found.seen < 1000) faults.push(`/${address}: only ${found.seen} letters are printed`);
    for (const fault of await labelFaults(page, SMALLEST * PIXELS_PER_POINT))
      faults.push(`/${address}: ${fault}`);
  }
  expect(faults).toEqual([]);
  console.info(
    `${addresses.length} briefs, one sheet each; the smallest letters have ${smallest.toFixed(2)} points`,
  );
});

test('a brief that is too long for one sheet would be noticed', async () => {
  await page.goto(urlOf(addresses[0] ?? ''));
  await page.evaluate(() =>
    document.querySelector('.brief')?.append(document.querySelector('.columns')?.cloneNode(true) ?? ''),
  );
  expect(sheetsOf(await page.pdf({ preferCSSPageSize: true })).count).toBe(2);
});

test('the header and the footer of the site, and what only a screen can use, are not printed', async () => {
  await page.goto(urlOf('provinsi/jambi/ringkas/'));
  for (const part of ['header', 'footer', '.tools'])
    expect(await page.locator(part).first().isVisible()).toBe(false);
});

test('a brief leads to the page of its region and back', async () => {
  const screen = await browser().newPage();
  await screen.goto(urlOf('en/provinces/jambi/'));
  await screen.getByRole('link', { name: 'One-page brief' }).click();
  expect(addressOf(screen)).toBe('en/provinces/jambi/brief/');
  await screen.locator('.tools a').click();
  expect(addressOf(screen)).toBe('en/provinces/jambi/');
  await screen.close();
});

test('the button prints, and is there only with JavaScript', async () => {
  const url = urlOf('en/provinces/jambi/brief/');
  await page.emulateMedia({ media: 'screen' });
  await page.goto(url);
  expect(await page.locator('print-button').isVisible()).toBe(false);
  expect(await page.getByText('Ctrl+P').isVisible()).toBe(true);
  const screen = await browser().newPage();
  await screen.addInitScript(() => {
    window.print = () => document.body.setAttribute('data-printed', '');
  });
  await screen.goto(url);
  await screen.getByRole('button', { name: 'Print' }).click();
  expect(await screen.locator('body[data-printed]').count()).toBe(1);
  await screen.close();
});
