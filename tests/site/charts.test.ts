import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { ADDRESS, DIST, filesOf, pagesOf } from './dist.ts';

const files = filesOf(DIST).filter((file) => file.startsWith('charts/'));
const pages = pagesOf(DIST);
const { window } = new JSDOM('');
const origin = ADDRESS.site + ADDRESS.base;

/** `charts/trend/jambi.id.svg` → `charts/trend/jambi` */
const chartOf = (file: string): string => file.replace(/(?:\.(?:id|en)\.svg|\.csv)$/, '');

test('a chart has a table and a picture in each language', () => {
  const charts = Map.groupBy(files, chartOf);
  expect(charts.size).toBeGreaterThan(80);
  for (const [chart, found] of charts)
    expect(found.toSorted()).toEqual([`${chart}.csv`, `${chart}.en.svg`, `${chart}.id.svg`]);
});

test('every file of a chart is offered on a page, and every picture leads back to the chart there', () => {
  const offered = new Map(
    pages.flatMap(({ address, document }) =>
      [...document.querySelectorAll('a[download][href*="/charts/"]')].map((anchor) => {
        const path = new URL(anchor.getAttribute('href') ?? '', origin).href.slice(origin.length);
        return [path, { address, document }] as const;
      }),
    ),
  );
  expect(files.filter((file) => !offered.has(file))).toEqual([]);
  for (const file of files.filter((name) => name.endsWith('.svg'))) {
    const text = readFileSync(join(DIST, file), 'utf8');
    const root = new window.DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
    const last = [...root.children].findLast(({ localName }) => localName === 'text')?.textContent ?? '';
    const back = new URL(last.split(' ').at(-1) ?? '', origin);
    const path = `${back.origin}${back.pathname}`.slice(origin.length);
    const page = pages.find(({ address }) => address === path);
    expect(page?.document.querySelector(back.hash), `${file} leads to ${back.href}`).not.toBeNull();
  }
});

describe.each(['provinsi/jambi/', 'en/provinces/papua-pegunungan/', '', 'en/'])('/%s', (address) => {
  const document = pages.find((page) => page.address === address)?.document;

  test('each row of tools offers table, files, link and citation', () => {
    const rows = [...(document?.querySelectorAll('ul.tools') ?? [])];
    expect(rows.length).toBe(address.includes('provin') ? 2 : 1);
    for (const row of rows) {
      expect(row.getAttribute('aria-label')?.length).toBeGreaterThan(10);
      expect(row.querySelectorAll('a').length).toBe(4);
      const citation = row.querySelector('details p')?.textContent ?? '';
      expect(citation).toMatch(
        /Cakupan, “.+”, data (?:hingga|up to) .+, https?:\/\/\S+#(?:trend|workers|map)$/,
      );
      expect(citation).toContain(origin);
    }
  });
});
