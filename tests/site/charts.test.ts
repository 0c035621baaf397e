import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { isWholePng } from '../publish/read-png.ts';
import { ADDRESS, DIST, filesOf, isFrame, pagesOf } from './dist.ts';

const files = filesOf(DIST).filter((file) => file.startsWith('charts/'));
const pages = pagesOf(DIST);
const { window } = new JSDOM('');
const origin = ADDRESS.site + ADDRESS.base;

/** `charts/trend/jambi.id.svg` → `charts/trend/jambi` */
const chartOf = (file: string): string => file.replace(/(?:\.(?:id|en)\.(?:svg|png)|\.csv)$/, '');

test('a chart has a table, and in each language a drawing and a picture', () => {
  const charts = Map.groupBy(files, chartOf);
  expect(new Set([...charts.keys()].map((chart) => chart.split('/')[1]))).toEqual(
    new Set(['awards', 'map', 'multiples', 'progress', 'regency', 'segments', 'tiles', 'trend', 'workers']),
  );
  // There may be thousands of regencies, and a picture costs more than their pages.
  const endings = ['csv', 'en.png', 'en.svg', 'id.png', 'id.svg'];
  for (const [chart, found] of charts)
    expect(found.toSorted()).toEqual(
      endings
        .filter((ending) => !chart.startsWith('charts/regency/') || !ending.endsWith('png'))
        .map((ending) => `${chart}.${ending}`),
    );
});

test('every picture is a whole PNG, twice as large as its drawing', () => {
  const pictures = files.filter((file) => file.endsWith('.png'));
  expect(pictures.length).toBeGreaterThan(80);
  const wrong = pictures.filter((file) => {
    const bytes = readFileSync(join(DIST, file));
    const svg = readFileSync(join(DIST, file.replace(/png$/, 'svg')), 'utf8');
    const [, width, height] = /<svg[^>]* width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
    return !(
      isWholePng(bytes) &&
      bytes.readUInt32BE(16) === 2 * Number(width) &&
      bytes.readUInt32BE(20) === 2 * Number(height)
    );
  });
  expect(wrong).toEqual([]);
});

/** Whether the left and right margins of a picture, four fifths of them, are nothing but its background. */
async function hasMargins(file: string): Promise<boolean> {
  const { data, info } = await sharp(file).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  const pixels = new Uint32Array(data.buffer, data.byteOffset, info.width * info.height);
  for (let row = 0; row < pixels.length; row += info.width)
    for (let x = 0; x < 40; x++)
      if (pixels[row + x] !== pixels[0] || pixels[row + info.width - 1 - x] !== pixels[0]) return false;
  return true;
}

test('nothing in a picture reaches into its margins', async () => {
  const wrong: string[] = [];
  for (const name of files.filter((name) => name.endsWith('.png')))
    if (!(await hasMargins(join(DIST, name)))) wrong.push(name);
  expect(wrong).toEqual([]);
});

test('every file of a chart is offered on a page, and every picture leads back to the chart there', () => {
  const offered = new Map(
    pages.flatMap(({ address, document }) =>
      [...document.querySelectorAll('.tools a[href*="/charts/"]')].map((anchor) => {
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

/** Small charts of a list: each leads to the page of its region, where the same figures have their tools. */
const isOfList = (svg: Element): boolean => Boolean(svg.closest('li')?.querySelector('h3 a'));

/**
 * Cards of every region to lay side by side, and sheets for paper: each leads to its region's page, where its charts have
 * their tools.
 */
const CARDS = /^(?:bandingkan|en\/compare)\/$|^provinsi\/[^/]+\/ringkas\/$|^en\/provinces\/[^/]+\/brief\/$/;

/** A regency’s page has one row of tools, for its one chart. */
const REGENCY = /^(?:provinsi\/[^/]+\/(?!ringkas\/)|en\/provinces\/[^/]+\/(?!brief\/))[^/]+\/$/;

test('every chart of a page has its tools', () => {
  const toolsOf = (
    { address, document }: (typeof pages)[number],
    svg: Element,
  ): Element | null | undefined =>
    REGENCY.test(address)
      ? document.querySelector('ul.tools')
      : svg.closest('figure')?.parentElement?.querySelector('ul.tools');
  const bare = pages
    .filter((page) => !CARDS.test(page.address) && !isFrame(page))
    .flatMap((page) =>
      [...page.document.querySelectorAll('main svg[aria-labelledby]')]
        .filter((svg) => !isOfList(svg) && !toolsOf(page, svg))
        .map((svg) => `${page.file}: ${svg.querySelector('title')?.textContent}`),
    );
  expect(bare).toEqual([]);
});

describe.each([
  ['provinsi/jambi/', ['workers', 'trend', 'promises']],
  ['en/provinces/papua-pegunungan/', ['workers', 'trend']],
  ['en/provinces/indonesia/', ['workers-reported', 'workers', 'trend', 'promises']],
  [
    'target/',
    [
      'family-eligible',
      'family-employed',
      'family-labour-force',
      'family-unstated',
      'family-protected-total',
    ],
  ],
  ['', ['workers', 'map', 'map', 'gap', 'trends']],
  ['en/map/2023/formal/', ['workers', 'map', 'map', 'gap']],
])('/%s', (address, fragments) => {
  const document = pages.find((page) => page.address === address)?.document;
  const rows = [...(document?.querySelectorAll('ul.tools') ?? [])];

  test('each row of tools offers table, files, link and citation', () => {
    const cited = rows.map((row) => {
      expect(row.getAttribute('aria-label')?.length).toBeGreaterThan(10);
      const hrefs = [...row.querySelectorAll('a')].map((anchor) => anchor.getAttribute('href') ?? '');
      expect(hrefs.map((href) => /\.(\w+)$/.exec(href)?.[1]).filter(Boolean)).toEqual([
        'png',
        'svg',
        'csv',
        'svg',
      ]);
      const table = row.querySelector('details table') ?? hrefs.find((href) => /#(?!\w*workers)/.test(href));
      expect(table).toBeDefined();
      const [citation = '', other = ''] = [...row.querySelectorAll('details:not(.code) > p')].map((each) =>
        (each.textContent ?? '').trim(),
      );
      for (const each of [citation, other]) {
        expect(each).toMatch(/Cakupan, “.+”, (?:tabel per|tables as of) .+, https?:\/\/\S+#[\w-]+$/);
        expect(each).toContain(origin);
      }
      expect(/^Sumber/.test(citation)).not.toBe(/^Sumber/.test(other));
      expect(row.querySelector('details > p[lang]')?.textContent?.trim()).toBe(other);
      expect(other.split('#').at(-1)).toBe(citation.split('#').at(-1));
      return citation.split('#').at(-1);
    });
    expect(cited).toEqual(fragments);
  });
});

test('a table among the tools has every figure of its chart, and says what its cells are of', () => {
  const found = pages.flatMap(({ document }) =>
    [...document.querySelectorAll('.tools')].flatMap((tools) => {
      const table = tools.querySelector('table');
      const csv = tools.querySelector('a[href$=".csv"]')?.getAttribute('href') ?? '';
      return table ? [{ table, csv: csv.slice(csv.indexOf('charts/')) }] : [];
    }),
  );
  const kinds = new Set(found.map(({ csv }) => csv.split('/')[1]));
  expect(kinds).toEqual(new Set(['workers', 'segments', 'multiples', 'trend']));
  for (const { table, csv } of found) {
    expect((table.querySelector('caption')?.textContent ?? '').length, csv).toBeGreaterThan(10);
    const columns = table.querySelectorAll('thead th[scope="col"]').length;
    const rows = [...table.querySelectorAll('tbody tr')];
    for (const row of rows) {
      expect(row.querySelectorAll('th[scope="row"]').length).toBe(1);
      expect(row.children.length).toBe(columns);
    }
    const lines = readFileSync(join(DIST, csv), 'utf8').trim().split(/\r?\n/).length - 1;
    // There a year is a row of the file and a column of the table.
    const perRow = csv.startsWith('charts/multiples/') ? columns - 1 : 1;
    expect(rows.length * perRow, csv).toBeGreaterThanOrEqual(lines);
    expect(rows.length, csv).toBeLessThanOrEqual(lines);
  }
});

test('each region of the page of comparisons offers the files of its charts', () => {
  for (const address of ['bandingkan/', 'en/compare/']) {
    const document = pages.find((page) => page.address === address)?.document;
    const cards = [...(document?.querySelectorAll('.cards > li') ?? [])];
    expect(cards).toHaveLength(39);
    for (const card of cards) {
      const slug = card.getAttribute('data-slug');
      const files = [...card.querySelectorAll('.tools a[href$=".csv"]')].map(
        (link) => link.getAttribute('href') ?? '',
      );
      expect(
        files.filter((href) => href.endsWith(`/charts/trend/${slug}.csv`)),
        address,
      ).toHaveLength(1);
      expect(
        files.filter((href) => href.includes(`/charts/workers/${slug}`)).length,
        address,
      ).toBeLessThanOrEqual(1);
      // A drawing that the card shows alone has no file.
      if (files.length === 1) continue;
      expect(files).toHaveLength(2);
    }
  }
});
