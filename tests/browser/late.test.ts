import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { layOutAll } from './layout.ts';
import { useSite } from './site.ts';

const site = useSite();

/** Pages of which much is laid out only when a reader comes near. */
const PAGES = ['', 'en/map/2025/all/', 'penghargaan/', 'provinsi/indonesia/', 'metode/', 'en/method/'];

/** By how much of its height a page may differ from what it makes room for before it is laid out. */
const SLACK = 0.15;
/** CSS pixels that a ring of focus reaches beyond what it is around. */
const RING = 6;

/** What is laid out late, and whether it would cut off a ring of focus at its edge. */
const lateOn = (page: Page) =>
  page.evaluate(
    (ring) =>
      [...document.querySelectorAll('body *')].flatMap((node) => {
        const style = getComputedStyle(node);
        if (style.contentVisibility !== 'auto') return [];
        const cuts =
          style.overflowX === 'visible' &&
          !(Number.parseFloat(style.getPropertyValue('overflow-clip-margin')) >= ring);
        return [{ name: `${node.tagName} ${node.getAttribute('class') ?? node.id}`, cuts }];
      }),
    RING,
  );

const heightsOn = (page: Page) =>
  page.evaluate(() => ({
    page: document.documentElement.scrollHeight,
    drawings: [...document.querySelectorAll('figure svg')].map((svg) =>
      Math.round(svg.getBoundingClientRect().height),
    ),
  }));

/** Opens a page as a reader does: `site.open` would lay it out whole at once. */
async function onFresh(address: string, width: number, look: (page: Page) => Promise<void>): Promise<void> {
  const context = await site.browser().newContext({ viewport: { width, height: 800 } });
  try {
    const page = await context.newPage();
    await page.goto(site.urlOf(address));
    await look(page);
  } finally {
    await context.close();
  }
}

describe.each(PAGES)('/%s', (address) => {
  test.each([360, 1440])('makes about the room at %i px that it takes when it is laid out', async (width) => {
    const look = async (page: Page): Promise<void> => {
      const before = await heightsOn(page);
      expect(await lateOn(page)).not.toEqual([]);
      await layOutAll(page);
      const after = await heightsOn(page);
      expect(before.drawings).toEqual(after.drawings);
      expect(Math.abs(before.page - after.page) / after.page).toBeLessThan(SLACK);
    };
    await onFresh(address, width, look);
  });

  test('cuts off no ring of focus, and holds nothing back on paper', async () => {
    const look = async (page: Page): Promise<void> => {
      expect((await lateOn(page)).filter(({ cuts }) => cuts)).toEqual([]);
      await page.emulateMedia({ media: 'print' });
      expect(await lateOn(page)).toEqual([]);
    };
    await onFresh(address, 360, look);
  });
});
