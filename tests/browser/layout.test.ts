import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { textWidth } from '../../src/charts/text-width.ts';
import { ADDRESS, alternateOf, DIST, pagesOf } from '../site/dist.ts';
import { layoutFaults } from './layout.ts';
import { useSite } from './site.ts';

// Every drawing of every region and every view, on a phone and on a desk: no label collides, none is cut off or tiny.

const SCREENS = [
  { width: 360, height: 740 },
  { width: 1440, height: 900 },
] as const;
/** Ceremonies of each length: every tenth. */
const EVERY = 10;
const COMPARED = [
  'a=jambi&b=papua-pegunungan',
  'a=kepulauan-bangka-belitung&b=sulawesi-utara&c=indonesia&d=di-yogyakarta',
];

const { browser, urlOf } = useSite();

let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  context = await browser().newContext({ reducedMotion: 'reduce' });
  page = await context.newPage();
});

afterAll(async () => {
  await context?.close();
});

const origin = ADDRESS.site + ADDRESS.base;
const indonesian = pagesOf(DIST).filter(({ lang }) => lang === 'id');
/** Addresses that match, each followed by the same page in English. */
const inBoth = (matching: RegExp, every = 1): string[] =>
  indonesian
    .filter(({ address }) => matching.test(address))
    .filter((_, i) => i % every === 0)
    .flatMap((page) => [page.address, (alternateOf(page.document, 'en') ?? '').slice(origin.length)]);

const SHEETS = {
  regions: inBoth(/^provinsi\/[^/]+\/$/),
  views: inBoth(/^$|^peta\/./),
  comparisons: inBoth(/^bandingkan\/$/).flatMap((at) => COMPARED.map((chosen) => `${at}?${chosen}`)),
  ceremonies: inBoth(/^penghargaan\/[^/]+\/$/, EVERY),
};

test('the sheets hold what the site has', () => {
  expect(SHEETS.regions).toHaveLength(2 * 39);
  expect(SHEETS.views.length).toBeGreaterThanOrEqual(2 * 12);
  expect(SHEETS.comparisons).toHaveLength(4);
  expect(SHEETS.ceremonies.length).toBeGreaterThan(4);
});

test('labels are set by the widths of the font they are drawn in', async () => {
  const letters = [...'0123456789%.,−+–-/()’: abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  await page.goto(urlOf(''));
  const widths = await page.evaluate(async (each) => {
    const family = getComputedStyle(document.body).fontFamily;
    const weights = [400, 500, 700];
    // The one that is sent: of those behind it not every machine has one.
    const [own] = family.split(',');
    await Promise.all(weights.map((weight) => document.fonts.load(`${weight} 100px ${own}`)));
    const canvas = document.createElement('canvas').getContext('2d');
    return each.map((letter) =>
      Math.max(
        ...weights.map((weight) => {
          if (canvas) canvas.font = `${weight} 100px ${family}`;
          return canvas?.measureText(letter).width ?? 0;
        }),
      ),
    );
  }, letters);
  const wrong = letters.filter((letter, i) => {
    const [drawn, taken] = [widths[i] ?? 0, textWidth(letter, 100)];
    return taken < drawn || taken > drawn + 12;
  });
  expect(wrong).toEqual([]);
});

test('nor does any window between a phone and a desk cut, cover or shrink one', async () => {
  const faults: string[] = [];
  for (const address of [
    '',
    'en/map/2023/formal/',
    'provinsi/jambi/',
    'en/provinces/indonesia/',
    'en/compare/',
    'penghargaan/',
    'data/',
  ]) {
    await page.goto(urlOf(address));
    for (const width of [412, 560, 690, 704, 768, 960, 1024, 1060, 1180]) {
      await page.setViewportSize({ width, height: 900 });
      for (const fault of await layoutFaults(page)) faults.push(`/${address} at ${width} px: ${fault}`);
    }
  }
  expect(faults).toEqual([]);
});

describe.each(Object.entries(SHEETS))('%s', (_, addresses) => {
  test('have no label or line of text that collides, is cut off or too small', async () => {
    const faults: string[] = [];
    for (const address of addresses) {
      await page.goto(urlOf(address));
      await page.evaluate(() => document.fonts.ready.then(() => true));
      for (const viewport of SCREENS) {
        await page.setViewportSize(viewport);
        for (const fault of await layoutFaults(page))
          faults.push(`/${address} at ${viewport.width} px: ${fault}`);
      }
    }
    expect(faults).toEqual([]);
  });
});
