import { describe, expect, test } from 'vitest';
import { useSite } from './site.ts';

const site = useSite();

/** Long pages, of which much is laid out only when a reader comes near, and what links into them name. */
const PAGES = [
  ['cari/', '.letter [id]'],
  ['data/sumber/', 'main dd[id]'],
  ['penghargaan/', 'main section[id], main section [id]'],
  ['penghargaan/pemenang/', '.letter [id]'],
  ['provinsi/indonesia/', '.records tr[id]'],
  ['metode/', 'main h2[id]'],
  ['target/', 'tbody tr[id]'],
] as const;

describe.each(PAGES)('a link into /%s', (address, named) => {
  test.each([
    [360, 740],
    [1440, 900],
  ])('leads to what it names at %i px, as motion is wanted or not', async (width, height) => {
    for (const reducedMotion of ['reduce', 'no-preference'] as const) {
      // A page of its own: one that was laid out already would prove nothing.
      const context = await site.browser().newContext({ viewport: { width, height }, reducedMotion });
      try {
        const page = await context.newPage();
        await page.goto(site.urlOf(address));
        const ids = await page.locator(named).evaluateAll((all) => all.map(({ id }) => id));
        expect(ids.length).toBeGreaterThan(10);
        const id = ids[Math.floor(0.7 * ids.length)] ?? '';
        await page.evaluate((name) => {
          location.hash = name;
        }, id);
        await expect
          .poll(() => page.locator(`[id="${id}"]`).evaluate((node) => node.getBoundingClientRect().top), {
            timeout: 10_000,
          })
          .toSatisfy((top: number) => top >= 0 && top < 120);
      } finally {
        await context.close();
      }
    }
  });
});
