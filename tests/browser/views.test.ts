import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { accessibilityFaults } from './axe.ts';
import { overflow } from './layout.ts';
import { useSite } from './site.ts';
import { visit } from './visit.ts';

const { browser, urlOf, open: openAt, addressOf: within } = useSite();

const DESK = { viewport: { width: 1440, height: 1000 } } as const;
const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true } as const;

const open = (
  address: string,
  look: (page: Page) => Promise<void>,
  options: Parameters<typeof openAt>[2] = DESK,
): Promise<void> => openAt(address, look, options);

const years = async (page: Page): Promise<string[]> =>
  (await page.locator('year-slider a').allTextContents()).map((text) => text.trim());
const slider = (page: Page) => page.locator('year-slider input');
const spoken = (page: Page) => slider(page).evaluate((input) => (input as HTMLInputElement).ariaValueText);
const said = (page: Page) => page.locator('view-switch > [role=status]').textContent();
const textOf = async (place: Locator): Promise<string> =>
  ((await place.textContent()) ?? '').replace(/\s+/g, ' ').trim();
const heading = (page: Page): Promise<string> => textOf(page.locator('h1'));
const current = (page: Page): Promise<string> => textOf(page.locator('year-slider a[aria-current]'));
const outlined = (page: Page, drawing: string) => page.locator(`[data-drawing=${drawing}] .outline`).count();
const card = (page: Page) => page.locator('[data-about]');

describe('the slider of years', () => {
  test('steps, jumps to both ends and says the year with its figure', async () => {
    await open('', async (page) => {
      const all = await years(page);
      expect(all.length).toBeGreaterThan(1);
      const range = slider(page);
      await range.focus();
      for (const [key, at] of [
        ['Home', 0],
        ['ArrowRight', 1],
        ['PageUp', 2],
        ['PageDown', 1],
        ['ArrowLeft', 0],
        ['End', all.length - 1],
      ] as const) {
        const year = all[Math.min(at, all.length - 1)] ?? '';
        await page.keyboard.press(key);
        await expect.poll(() => current(page)).toBe(year);
        expect(await spoken(page)).toMatch(new RegExp(`^${year}, Indonesia \\d+,\\d%$`));
        expect(await range.evaluate((input) => document.activeElement === input)).toBe(true);
      }
      await page.keyboard.press('Home');
      await expect.poll(() => within(page)).toBe(`peta/${all[0]}/semua/`);
      expect(await page.title()).toContain(all[0] ?? '');
      expect((await said(page))?.trim()).toBe(await heading(page));
    });
  });

  test('and the links of segments keep the year, go back and forward, and can be opened anew', async () => {
    await open('en/', async (page) => {
      const [first = ''] = await years(page);
      await page.click(`a[data-view=year-${first}]`);
      await expect.poll(() => within(page)).toBe(`en/map/${first}/all/`);
      await page.click('a[data-view=segment-informal]');
      await expect.poll(() => within(page)).toBe(`en/map/${first}/informal/`);
      expect(await page.locator('a.language').getAttribute('href')).toMatch(
        new RegExp(`/peta/${first}/informal/$`),
      );
      expect(await page.evaluate(() => document.activeElement?.getAttribute('data-view'))).toBe(
        'segment-informal',
      );
      const shown = await heading(page);
      await page.goBack();
      await expect.poll(() => heading(page)).not.toBe(shown);
      await page.goForward();
      await expect.poll(() => heading(page)).toBe(shown);
      await page.reload();
      expect(await heading(page)).toBe(shown);
    });
  });

  test('plays the years to the last one, and pauses', async () => {
    await open(
      '',
      async (page) => {
        const all = await years(page);
        const play = page.locator('year-slider button');
        const label = await play.getAttribute('aria-label');
        await play.click();
        await expect.poll(() => within(page)).toBe(`peta/${all[0]}/semua/`);
        expect(await play.getAttribute('aria-label')).not.toBe(label);
        await expect.poll(() => within(page), { timeout: 4000 }).toBe(`peta/${all[1]}/semua/`);
        await play.click();
        expect(await play.getAttribute('aria-label')).toBe(label);
        await page.waitForTimeout(2000);
        expect(within(page)).toBe(`peta/${all[1]}/semua/`);
        await play.click();
        await expect.poll(() => play.getAttribute('aria-label'), { timeout: 2500 * all.length }).toBe(label);
        expect(await current(page)).toBe(all.at(-1));
      },
      { ...DESK, reducedMotion: 'no-preference' },
    );
  });

  describe('paused while a year is on its way', () => {
    /** Opens the country with years that come a second late, and hands over when each was shown. */
    const openSlow = (look: (page: Page, shown: () => Promise<number[]>) => Promise<void>): Promise<void> =>
      open(
        '',
        async (page) => {
          await page.route(/\/peta\//, async (route) => {
            await new Promise((later) => setTimeout(later, 1000));
            await route.continue();
          });
          await page.evaluate(() => {
            const shown: number[] = [];
            Object.assign(window, { shown });
            document.querySelector('view-switch')?.addEventListener('viewchange', () => {
              shown.push(performance.now());
            });
          });
          await look(page, () => page.evaluate(() => (window as unknown as { shown: number[] }).shown));
        },
        { ...DESK, reducedMotion: 'no-preference' },
      );

    test('none is shown any more, and the slider stands at the one that is', async () => {
      await openSlow(async (page, shown) => {
        const play = page.locator('year-slider button');
        const begun = await current(page);
        await play.click();
        await page.waitForTimeout(200);
        await play.click();
        expect(await current(page)).toBe(begun);
        expect(await spoken(page)).toMatch(new RegExp(`^${begun}, `));
        await page.waitForTimeout(2000);
        expect(await shown()).toEqual([]);
        expect(within(page)).toBe('');
      });
    });

    test('and played again, years follow one another once, each at its time', async () => {
      await openSlow(async (page, shown) => {
        const all = await years(page);
        const play = page.locator('year-slider button');
        const label = await play.getAttribute('aria-label');
        for (let press = 0; press < 3; press++) await play.click();
        await expect
          .poll(() => play.getAttribute('aria-label'), { timeout: 2000 + 2500 * all.length })
          .toBe(label);
        const times = await shown();
        expect(times).toHaveLength(all.length);
        for (const [i, time] of times.entries())
          if (i > 0) expect(time - (times[i - 1] ?? 0)).toBeGreaterThan(1200);
        expect(await current(page)).toBe(all.at(-1));
      });
    });
  });

  test('has no play where the reader wants no motion', async () => {
    await open('', async (page) => {
      expect(await page.locator('year-slider button').isVisible()).toBe(false);
      const moving = await page
        .locator('[data-drawing=map-desk] path')
        .first()
        .evaluate((path) => getComputedStyle(path).transitionDuration);
      expect(moving).toBe('0s');
    });
  });

  test('a view that cannot be read becomes a plain visit', async () => {
    await visit(browser(), urlOf(''), DESK, async ({ page }) => {
      const [first = ''] = await years(page);
      await page.route(/\/peta\//, (route) =>
        route.request().resourceType() === 'fetch' ? route.abort() : route.continue(),
      );
      await page.click(`a[data-view=year-${first}]`);
      await page.waitForURL(/\/peta\//);
      expect(await current(page)).toBe(first);
    });
  });
});

test.each(['', 'en/'])(
  'what names the page follows the view, and is that of the page itself: /%s',
  async (address) => {
    const named = (page: Page): Promise<string[]> =>
      page.evaluate(() =>
        [
          ...document.querySelectorAll(
            'link[rel=canonical], link[rel=alternate], meta[name=description], meta[property], a.language, [data-address]',
          ),
        ]
          .map((one) =>
            [
              ...['rel', 'hreflang', 'type', 'property', 'href', 'content', 'title'].map((name) =>
                one.getAttribute(name),
              ),
              one.textContent.trim(),
            ]
              .filter(Boolean)
              .join(' '),
          )
          .toSorted(),
      );
    await open(address, async (page) => {
      const [first = ''] = await years(page);
      const before = await named(page);
      await page.click(`a[data-view=year-${first}]`);
      await expect.poll(() => current(page)).toBe(first);
      await page.click('a[data-view=segment-informal]');
      await expect.poll(() => within(page)).toMatch(/informal\/$/);
      const turned = await named(page);
      expect(turned).not.toEqual(before);
      await page.reload();
      expect(turned).toEqual(await named(page));
      await page.selectOption('select', 'jambi');
      expect(await page.locator('[data-address]').textContent()).toMatch(/\/informal\/\?region=jambi$/);
    });
  },
);

describe('a province', () => {
  test('is told of on hover and focus, and outlined in map and strip both ways', async () => {
    await open('en/', async (page) => {
      await page.hover('[data-drawing=map-desk] a[data-region="15"] path');
      expect(await textOf(card(page))).toMatch(/^Jambi\s+\d+\.\d%\s+rank \d+ of \d+/);
      expect(await outlined(page, 'map-desk')).toBe(1);
      expect(await outlined(page, 'strip-desk')).toBe(1);
      await page.hover('[data-drawing=strip-desk] a[data-region="51"]');
      expect(await textOf(card(page))).toMatch(/^Bali\s/);
      expect(await outlined(page, 'map-desk')).toBe(1);
      await page.mouse.move(5, 5);
      expect(await card(page).isVisible()).toBe(false);
      expect(await outlined(page, 'map-desk')).toBe(0);
      await page.focus('[data-drawing=map-desk] a[data-region="31"]');
      expect(await textOf(card(page))).toMatch(/^Jakarta\s/);
    });
  });

  test('is chosen by a click, holds through years and segments and reloads; a second click opens it', async () => {
    await open('', async (page) => {
      const jambi = '[data-drawing=map-desk] a[data-region="15"] path';
      await page.click(jambi);
      expect(within(page)).toBe('?region=jambi');
      expect(await page.locator('select').inputValue()).toBe('jambi');
      const [first = ''] = await years(page);
      await page.click(`a[data-view=year-${first}]`);
      await expect.poll(() => within(page)).toBe(`peta/${first}/semua/?region=jambi`);
      await page.click('a[data-view=segment-formal]');
      await expect.poll(() => within(page)).toBe(`peta/${first}/formal/?region=jambi`);
      expect(await textOf(card(page))).toMatch(/^Jambi\s/);
      expect(await textOf(page.locator('tr.chosen th'))).toBe('Jambi');
      expect(await page.locator('svg.dumbbell a.chosen').first().getAttribute('aria-label')).toMatch(
        /^Jambi/,
      );
      expect(await page.locator('a.language').getAttribute('href')).toMatch(/\?region=jambi$/);
      const kept = (): Promise<string | null> =>
        page.locator('div.map .tools a[data-keeps]').getAttribute('href');
      expect(await kept()).toMatch(new RegExp(`/peta/${first}/formal/\\?region=jambi#map$`));
      await page.reload();
      expect(await outlined(page, 'map-desk')).toBe(1);
      expect(await kept()).toMatch(/\?region=jambi#map$/);
      await page.click(jambi);
      await page.waitForURL(/\/provinsi\/jambi\/$/);
    });
  });

  test('is chosen by name, let go with the button or Escape, and unknown names choose none', async () => {
    await open('?region=atlantis', async (page) => {
      expect(await outlined(page, 'map-desk')).toBe(0);
      const names = await page.locator('select option').allTextContents();
      expect(names).toHaveLength(39);
      expect(names.slice(1)).toEqual(names.slice(1).toSorted((a, b) => a.localeCompare(b, 'id')));
      await page.selectOption('select', 'dki-jakarta');
      expect(within(page)).toBe('?region=dki-jakarta');
      expect(await card(page).locator('a').getAttribute('href')).toMatch(/\/provinsi\/dki-jakarta\/$/);
      await page.click('[data-release]');
      expect(within(page)).toBe('');
      expect(await card(page).isVisible()).toBe(false);
      await page.selectOption('select', 'bali');
      await page.keyboard.press('Escape');
      expect(within(page)).toBe('');
    });
  });

  test('of a former region shows the figure of the whole', async () => {
    await open('en/?region=papua-selatan', async (page) => {
      const units = await page
        .locator('[data-drawing=map-desk] a[data-region="93"]')
        .evaluate(
          (mark) =>
            document.querySelectorAll(
              `[data-drawing=map-desk] [data-unit="${mark.getAttribute('data-unit')}"]`,
            ).length,
        );
      expect(await outlined(page, 'map-desk')).toBe(units);
      expect(await outlined(page, 'strip-desk')).toBe(1);
    });
  });

  test('of today is not taken for the former region whose dot is pointed at', async () => {
    await open('en/', async (page) => {
      for (const [unit, name, slug] of [
        ['92-2021', 'West Papua', 'papua-barat'],
        ['91-2021', 'Papua', 'papua'],
      ] as const) {
        const dot = page.locator(`[data-drawing=strip-desk] [data-unit="${unit}"]`);
        await dot.hover();
        expect(await textOf(card(page))).toMatch(
          new RegExp(`^${name} \\(old borders\\) \\d+\\.\\d% rank \\d+ of`),
        );
        expect(await dot.getAttribute('href')).toMatch(new RegExp(`/en/provinces/${slug}/$`));
        await dot.click();
        expect(within(page)).toBe(`en/?region=${slug}`);
      }
    });
  });

  test('that is hard to find is ringed around its middle, clear of every label', async () => {
    for (const [options, drawing] of [
      [DESK, 'map-desk'],
      [PHONE, 'map-phone'],
    ] as const)
      for (const slug of ['dki-jakarta', 'bali'])
        await open(
          `?region=${slug}`,
          async (page) => {
            const faults = await page.locator(`[data-drawing=${drawing}] svg`).evaluate((svg) => {
              const ring = svg.querySelector('circle.outline')?.getBoundingClientRect();
              if (!ring) return ['no ring'];
              const [x, y, radius] = [
                (ring.left + ring.right) / 2,
                (ring.top + ring.bottom) / 2,
                ring.width / 2,
              ];
              const marks = [...svg.querySelectorAll('.labels circle')].map((mark) =>
                mark.getBoundingClientRect(),
              );
              const centred = marks.some(
                (mark) => Math.hypot((mark.left + mark.right) / 2 - x, (mark.top + mark.bottom) / 2 - y) < 2,
              );
              const struck = [...svg.querySelectorAll('.labels text')].filter((text) => {
                const box = text.getBoundingClientRect();
                const dx = Math.max(box.left - x, 0, x - box.right);
                const dy = Math.max(box.top - y, 0, y - box.bottom);
                return Math.hypot(dx, dy) < radius;
              });
              return [
                ...(centred ? [] : ['off the middle']),
                ...struck.map(({ textContent }) => textContent),
              ];
            });
            expect(faults, `${slug} ${drawing}`).toEqual([]);
          },
          options,
        );
  });

  test('is chosen by a tap on a phone, and told of in a line of its own', async () => {
    await open(
      '',
      async (page) => {
        const line = page.locator('[data-card]');
        expect(await textOf(line.locator('p').first())).toMatch(/^Indonesia \d+,\d%/);
        /** From the top of the map, and from its foot, to the strip: a tap may scroll the page. */
        const strip = async (): Promise<readonly number[]> => {
          const [map, ranks] = [
            await page.locator('[data-drawing=map-phone]').boundingBox(),
            await page.locator('[data-drawing=strip-phone]').boundingBox(),
          ];
          const from = (ranks?.y ?? 0) - (map?.y ?? 0);
          return [from, from - (map?.height ?? 0)];
        };
        const before = await strip();
        expect(before[1], 'the strip follows the map').toBeLessThan(24);
        await page.tap('[data-drawing=map-phone] a[data-region="64"] path');
        expect(within(page)).toBe('?region=kalimantan-timur');
        expect(await textOf(card(page))).toMatch(/^Kalimantan Timur \d+,\d%/);
        expect(await strip(), 'nothing that is drawn moves').toEqual(before);
        expect(await overflow(page)).toBe(0);
        expect(await accessibilityFaults(page)).toEqual([]);
        await page.tap('[data-about] a');
        await page.waitForURL(/\/provinsi\/kalimantan-timur\/$/);
      },
      PHONE,
    );
  });
});

describe('the tiles', () => {
  const tiles = (page: Page) => page.locator('[data-drawing=tiles-desk]');
  const map = (page: Page) => page.locator('[data-drawing=map-desk]');

  test('take the place of the map by keyboard, keep the choice, and stay through years and reloads', async () => {
    await open('?region=jambi', async (page) => {
      await page.focus('[value=map]');
      await page.keyboard.press('ArrowRight');
      expect(await tiles(page).isVisible()).toBe(true);
      expect(await map(page).isVisible()).toBe(false);
      expect(within(page)).toBe('?region=jambi&shape=tiles');
      expect(await outlined(page, 'tiles-desk')).toBe(1);
      const [first = ''] = await years(page);
      await page.click(`a[data-view=year-${first}]`);
      await expect.poll(() => within(page)).toBe(`peta/${first}/semua/?region=jambi&shape=tiles`);
      expect(await tiles(page).isVisible()).toBe(true);
      expect(await outlined(page, 'tiles-desk')).toBe(1);
      await page.reload();
      expect(await tiles(page).isVisible()).toBe(true);
      await page.check('[value=map]', { force: true });
      expect(within(page)).toBe(`peta/${first}/semua/?region=jambi`);
      expect(await map(page).isVisible()).toBe(true);
    });
  });

  test('hold every province, each large enough for a finger', async () => {
    await open(
      '?shape=tiles',
      async (page) => {
        const sizes = await page.locator('[data-drawing=tiles-phone] a[data-region]').evaluateAll((links) =>
          links.map((link) => {
            const { width, height } = link.getBoundingClientRect();
            return Math.min(width, height);
          }),
        );
        expect(sizes).toHaveLength(38);
        expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
        expect(await overflow(page)).toBe(0);
        expect(await accessibilityFaults(page)).toEqual([]);
      },
      PHONE,
    );
  });

  test('can be chosen without JavaScript', async () => {
    await open(
      '',
      async (page) => {
        await page.check('[value=tiles]', { force: true });
        expect(await tiles(page).isVisible()).toBe(true);
        expect(await map(page).isVisible()).toBe(false);
      },
      { ...DESK, javaScriptEnabled: false },
    );
  });
});

describe('the keyboard', () => {
  test('reaches every choice and every province, and has a way past them', async () => {
    await open('en/', async (page) => {
      const seen: string[] = [];
      const provinces = await page.locator('[data-drawing=map-desk] a[data-region]').count();
      expect(provinces).toBe(38);
      await page.focus('a[data-view]');
      for (let step = 0; step < 2 * provinces + 40; step++) {
        seen.push(
          await page.evaluate(() => {
            const at = document.activeElement;
            const drawing = at?.closest('[data-drawing]')?.getAttribute('data-drawing') ?? '';
            return [
              drawing,
              at?.tagName.toLowerCase(),
              at?.getAttribute('data-region') ?? at?.getAttribute('href'),
            ]
              .filter(Boolean)
              .join(' ');
          }),
        );
        await page.keyboard.press('Tab');
      }
      expect(new Set(seen.filter((at) => at.startsWith('map-desk a'))).size).toBe(provinces);
      expect(seen.filter((at) => at.startsWith('strip-desk a')).length).toBeGreaterThan(30);
      expect(seen).toContain('select');
      expect(seen.filter((at) => at.startsWith('input')).length).toBeGreaterThanOrEqual(2);
      const past = seen.indexOf('a #provinces');
      expect(past).toBeGreaterThan(-1);
      expect(past).toBeLessThan(seen.findIndex((at) => at.startsWith('map-desk')));
      expect(seen.some((at) => at.endsWith('.svg'))).toBe(true);
      expect(seen.some((at) => at.endsWith('.csv'))).toBe(true);
    });
  });

  test('follows the link of a province at once', async () => {
    await open('', async (page) => {
      await page.focus('[data-drawing=map-desk] a[data-region="15"]');
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/provinsi\/jambi\/$/);
    });
  });
});

test('without JavaScript the years, segments and provinces are links, and nothing is offered that does nothing', async () => {
  await open(
    '',
    async (page) => {
      for (const dead of ['year-slider input', 'year-slider button', 'select', '[data-about]'])
        expect.soft(await page.locator(dead).isVisible(), dead).toBe(false);
      const [first = ''] = await years(page);
      await page.click(`a[data-view=year-${first}]`);
      expect(within(page)).toBe(`peta/${first}/semua/`);
      await page.click('[data-drawing=map-desk] a[data-region="15"] path');
      expect(within(page)).toBe('provinsi/jambi/');
    },
    { ...DESK, javaScriptEnabled: false },
  );
});
