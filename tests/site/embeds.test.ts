import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { ADDRESS, DIST, filesOf, isFrame, type Page, pagesOf } from './dist.ts';

const origin = ADDRESS.site + ADDRESS.base;
const pages = pagesOf(DIST);
const byAddress = new Map(pages.map((page) => [page.address, page]));
const frames = pages.filter(isFrame).filter(({ address }) => /^(?:en\/)?embed\//.test(address));
const files = new Set(filesOf(DIST));

/** `charts/trend/jambi.csv` → `trend/jambi`; charts of regencies, of which there may be thousands, have no frames. */
const charts = [...files]
  .filter((file) => /^charts\/(?!regency\/).*\.csv$/.test(file))
  .map((file) => file.slice('charts/'.length, -'.csv'.length));

test('every chart has a frame in each language', () => {
  expect(charts.length).toBeGreaterThan(150);
  for (const chart of charts)
    for (const lang of ['', 'en/'])
      expect(byAddress.has(`${lang}embed/${chart}/`), `${lang}${chart}`).toBe(true);
});

test('a frame has a title, its drawings, a source, a date and the way back, and nothing else to load', () => {
  for (const { address, document, lang } of frames) {
    expect(document.querySelector('h1')?.textContent?.length, address).toBeGreaterThan(10);
    expect(document.querySelectorAll('.column svg[aria-labelledby]').length, address).toBeGreaterThan(0);
    expect(document.querySelectorAll('.phone svg[aria-labelledby]').length, address).toBeGreaterThan(0);
    const footer = document.querySelector('footer');
    expect(footer?.textContent, address).toMatch(lang === 'id' ? /per \w+ \d{4}/ : /as of \w+ \d{4}/);
    const back = footer?.querySelector('a')?.getAttribute('href') ?? '';
    expect(back.startsWith(origin), address).toBe(true);
    const at = new URL(back);
    expect(
      byAddress.get(at.href.slice(origin.length).replace(/[?#].*$/, ''))?.document.querySelector(at.hash),
      back,
    ).not.toBeNull();
    expect(document.querySelectorAll('[src], link[rel=stylesheet], link[rel=preload]').length, address).toBe(
      0,
    );
  }
});

test('embed.js is under 1 KB', () => {
  expect(brotliCompressSync(readFileSync(join(DIST, 'embed.js'))).length).toBeLessThan(1024);
});

describe('oEmbed', () => {
  const answers = [...files].filter((file) => file.startsWith('oembed/'));
  const read = (file: string): Record<string, unknown> => JSON.parse(readFileSync(join(DIST, file), 'utf8'));

  test('answers for every frame, with what the specification requires of a rich answer', () => {
    expect(answers.length).toBe(frames.length);
    for (const file of answers) {
      const answer = read(file);
      expect(answer, file).toMatchObject({ type: 'rich', version: '1.0', provider_name: 'Cakupan' });
      for (const key of ['width', 'height'])
        expect(Number.isInteger(answer[key]) && Number(answer[key]) > 100, `${file} ${key}`).toBe(true);
      const [, address = ''] = /^<iframe src="([^"]+)"/.exec(String(answer['html'])) ?? [];
      const frame = byAddress.get(address.slice(origin.length));
      expect(frame?.document.querySelector('h1')?.textContent, file).toBe(answer['title']);
    }
  });

  const discovered = ({ document }: Page): string | undefined =>
    document.querySelector('link[type="application/json+oembed"]')?.getAttribute('href') ?? undefined;

  test('is found from every region, map, scoreboard and frame, in their own language', () => {
    const wanted = pages.filter(({ address }) =>
      /^(?:en\/)?(?:$|peta\/|map\/|target\/|targets\/|embed\/.|(?:provinsi|provinces)\/[^/]+\/$)/.test(
        address,
      ),
    );
    expect(wanted.length).toBeGreaterThan(400);
    for (const page of wanted) {
      if (page.address === 'en/embed/') continue;
      const href = discovered(page) ?? '';
      expect(files.has(href.slice(origin.length)), `${page.address}: ${href}`).toBe(true);
      expect(href.endsWith(`.${page.lang}.json`), page.address).toBe(true);
    }
  });
});

test('the code on a page is that of its chart’s answer', () => {
  const page = byAddress.get('provinsi/jambi/');
  const codes = [...(page?.document.querySelectorAll('.tools pre') ?? [])].map(
    ({ textContent }) => textContent,
  );
  const html = (chart: string): unknown =>
    (JSON.parse(readFileSync(join(DIST, `oembed/${chart}.id.json`), 'utf8')) as { html: unknown }).html;
  expect(codes).toEqual(['workers/jambi', 'trend/jambi', 'progress/jambi'].map(html));
});

test.each(['sematkan/', 'en/embed/'])('/%s has the code of a chart to copy without a script', (address) => {
  const document = byAddress.get(address)?.document;
  const text = (form: string): string =>
    document?.querySelector(`[data-form=${form}]:not([hidden]) pre`)?.textContent ?? '';
  expect(text('live')).toMatch(
    /^<iframe src="[^"]+\/embed\/map\/indonesia\/"[^>]*><\/iframe>\n<script async/,
  );
  expect(text('picture')).toMatch(/^<figure>[\s\S]+<img src="[^"]+\.png" alt="[^"]{20,}"/);
  const choices = [...(document?.querySelectorAll('option[value*="/"]') ?? [])].map(
    (option) => option.getAttribute('value') ?? '',
  );
  // Charts of the newest year have a name of their own, which moves on with the years.
  const moving = ['map', 'tiles', 'segments'].map((chart) => `${chart}/indonesia`);
  expect([...new Set(choices)].toSorted()).toEqual([...charts, ...moving].toSorted());
});
