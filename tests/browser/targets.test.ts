import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { accessibilityFaults } from './axe.ts';
import { layoutFaults } from './layout.ts';
import { useSite } from './site.ts';

const { open } = useSite();

type Key = 'row' | 'status' | 'island' | 'level' | 'gap' | 'people' | 'due';
const shown = (page: Page, key: Key, within = ''): Promise<string[]> =>
  page
    .locator(`${within} tr[data-row]:visible`)
    .evaluateAll((rows, name) => rows.map((row) => (row as HTMLElement).dataset[name] ?? ''), key);
const drawn = (page: Page): Promise<string[]> =>
  page
    .locator('figure [data-row]:visible')
    .evaluateAll((rows) => rows.map((row) => (row as SVGElement).dataset['row'] ?? ''));
const search = (page: Page): string => new URL(page.url()).search;
const status = (page: Page): Promise<string | null> => page.locator('[role=status]').textContent();
const all = async (page: Page): Promise<number> => page.locator('tr[data-row]').count();

test('shows everything to begin with', async () => {
  await open('target/', async (page) => {
    const count = await all(page);
    expect(await shown(page, 'row')).toHaveLength(count);
    expect(await status(page)).toBe(`${count} dari ${count} target ditampilkan.`);
    expect(search(page)).toBe('');
    expect(await page.locator('targets-filter p > button').isVisible()).toBe(false);
  });
});

test('is filtered by keyboard, says how many rows are left, and keeps the choice in the address', async () => {
  await open('target/', async (page) => {
    await page.focus('[name=status]');
    await page.keyboard.type('Tidak');
    expect(search(page)).toBe('?status=missed');
    const rows = await shown(page, 'status');
    expect(rows.length).toBeGreaterThan(0);
    expect(new Set(rows)).toEqual(new Set(['missed']));
    expect(await status(page)).toBe(`${rows.length} dari ${await all(page)} target ditampilkan.`);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('status');
    // Charts draw the same rows, and no others; families without a row step aside.
    const left = new Set(await shown(page, 'row'));
    for (const row of await drawn(page)) expect(left).toContain(row);
    const families = await page
      .locator('section[data-family]:visible')
      .evaluateAll((sections) =>
        sections.map((section) => section.querySelectorAll('tr[data-row]:not([hidden])').length),
      );
    expect(Math.min(...families)).toBeGreaterThan(0);
    expect(await page.locator('a.language').getAttribute('href')).toMatch(/\/en\/targets\/\?status=missed$/);
    expect(await page.locator('[data-address]').textContent()).toMatch(/\/target\/\?status=missed$/);
  });
});

test('shows what the address names, in both languages, and passes over what it does not know', async () => {
  for (const address of ['target/', 'en/targets/'])
    await open(`${address}?island=sumatra&level=regency&status=unheard-of`, async (page) => {
      const islands = await shown(page, 'island');
      expect(islands.length).toBeGreaterThan(0);
      expect(new Set(islands)).toEqual(new Set(['sumatra']));
      expect(new Set(await shown(page, 'level'))).toEqual(new Set(['regency']));
      expect(await page.locator('[name=island]').inputValue()).toBe('sumatra');
      expect(await page.locator('[name=status]').inputValue()).toBe('');
    });
});

test('a chart closes up to the rows that are left', async () => {
  await open('target/?family=eligible', async (page) => {
    const figure = page.locator('[data-family=eligible] figure');
    const before = await figure.boundingBox();
    await page.selectOption('[name=status]', 'far-behind');
    const after = await figure.boundingBox();
    expect(after?.height).toBeLessThan((before?.height ?? 0) / 2);
    const boxes = await figure
      .locator('[data-row]:visible')
      .evaluateAll((rows) =>
        rows.map((row) => row.getBoundingClientRect()).map(({ top, bottom }) => ({ top, bottom })),
      );
    const svg = await figure.locator('svg:visible').boundingBox();
    expect(boxes.length).toBe((await shown(page, 'row')).length);
    boxes.forEach(({ top, bottom }, i) => {
      expect(bottom).toBeLessThanOrEqual((svg?.y ?? 0) + (svg?.height ?? 0) + 1);
      expect(top).toBeGreaterThanOrEqual((boxes[i - 1]?.bottom ?? 0) - 1);
    });
    await page.selectOption('[name=status]', '');
    expect((await figure.boundingBox())?.height).toBeCloseTo(before?.height ?? 0, 0);
  });
});

test('sorts rows within their tables, those without a value last', async () => {
  const table = '[data-family=eligible] [data-block]:last-child';
  await open('en/targets/?sort=gap', async (page) => {
    const gaps = (await shown(page, 'gap', table)).map((text) => (text === '' ? Number.NaN : Number(text)));
    const known = gaps.filter((gap) => !Number.isNaN(gap));
    expect(known.length).toBeGreaterThan(10);
    expect(gaps.slice(0, known.length)).toEqual(known.toSorted((a, b) => b - a));
    const page0 = await shown(page, 'row', table);
    await page.selectOption('[name=sort]', 'due');
    const dues = (await shown(page, 'due', table)).map(Number);
    expect(dues).toEqual(dues.toSorted((a, b) => a - b));
    await page.selectOption('[name=sort]', 'status');
    const statuses = await shown(page, 'status', table);
    expect(new Set(statuses).size).toBe(statuses.filter((each, i) => each !== statuses[i - 1]).length);
    await page.selectOption('[name=sort]', '');
    expect(search(page)).toBe('');
    const rows = await shown(page, 'row', table);
    expect(rows).not.toEqual(page0);
    expect(rows.toSorted()).toEqual(page0.toSorted());
  });
});

test('says that nothing fits, and offers the way back', async () => {
  // Whatever the tables hold, some status has no promise on some island.
  let nothing = '';
  await open('en/targets/', async (page) => {
    const [statuses, islands] = await Promise.all(
      ['status', 'island'].map((name) =>
        page
          .locator(`[name=${name}] option:not([value=""])`)
          .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value)),
      ),
    );
    const rows = await page
      .locator('tr[data-row]')
      .evaluateAll((all) => all.map((row) => `${row.dataset['status']} ${row.dataset['island']}`));
    for (const status of statuses ?? [])
      for (const island of islands ?? [])
        if (!rows.includes(`${status} ${island}`)) nothing = `?status=${status}&island=${island}`;
  });
  await open(`en/targets/${nothing}`, async (page) => {
    expect(await shown(page, 'row')).toEqual([]);
    expect(await status(page)).toBe('No target fits this filter.');
    await page.getByRole('button', { name: 'Show all' }).focus();
    await page.keyboard.press('Enter');
    expect(await shown(page, 'row')).toHaveLength(await all(page));
    expect(search(page)).toBe('');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('status');
  });
});

test('without JavaScript every family stands below its link, and nothing is offered that does not work', async () => {
  await open(
    'target/?status=missed',
    async (page) => {
      expect(await shown(page, 'row')).toHaveLength(await all(page));
      expect(await page.locator('targets-filter fieldset').isVisible()).toBe(false);
      await page.click('nav .families a >> nth=1');
      expect(new URL(page.url()).hash).toBe('#family-employed');
    },
    { javaScriptEnabled: false },
  );
});

describe.each([360, 768, 1440])('filtered at %d px', (width) => {
  test.each(['light', 'dark'] as const)('it fits and is accessible, %s', async (colorScheme) => {
    await open(
      'target/?status=far-behind',
      async (page) => {
        expect(await layoutFaults(page)).toEqual([]);
        expect(await accessibilityFaults(page)).toEqual([]);
      },
      { viewport: { width, height: 800 }, colorScheme },
    );
  });
});
