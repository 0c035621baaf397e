import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isWholePng } from '../publish/read-png.ts';
import { ADDRESS, DIST, filesOf, isNotFound, pagesOf } from './dist.ts';

const pages = pagesOf(DIST);
const origin = ADDRESS.site + ADDRESS.base;
/** A chart in the frame of another page is not shared by its own address; its canonical address is. */
const shared = pages.filter(
  (page) => !isNotFound(page) && !/^(?:en\/)?(?:embed|rilis|releases)\/./.test(page.address),
);
const content = (document: Document, name: string): string | undefined =>
  document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content') ??
  undefined;

test('every page that is indexed has a picture that is there, 1200 × 630', () => {
  const wrong: string[] = [];
  expect(shared.length).toBeGreaterThan(200);
  for (const { address, document, lang } of shared) {
    const image = content(document, 'og:image') ?? '';
    const path = image.startsWith(`${origin}share/`) ? image.slice(origin.length) : '';
    const file = join(DIST, path);
    if (path === '' || !existsSync(file) || !path.endsWith(`.${lang}.png`)) {
      wrong.push(`${address}: ${image}`);
      continue;
    }
    const bytes = readFileSync(file);
    if (!isWholePng(bytes) || bytes.readUInt32BE(16) !== 1200 || bytes.readUInt32BE(20) !== 630)
      wrong.push(file);
  }
  expect(wrong).toEqual([]);
});

test('tags say its size, its kind and what it shows, in the language of the page', () => {
  const alternatives = new Map<string, Set<string>>();
  for (const { address, document, lang } of shared) {
    expect(content(document, 'og:image:width'), address).toBe('1200');
    expect(content(document, 'og:image:height'), address).toBe('630');
    expect(content(document, 'og:image:type'), address).toBe('image/png');
    expect(content(document, 'twitter:card'), address).toBe('summary_large_image');
    expect(content(document, 'og:site_name'), address).toBe('Cakupan');
    const locales = [content(document, 'og:locale'), content(document, 'og:locale:alternate')];
    expect(locales, address).toEqual(lang === 'id' ? ['id_ID', 'en_GB'] : ['en_GB', 'id_ID']);
    const alt = content(document, 'og:image:alt') ?? '';
    expect(alt.length, address).toBeGreaterThan(5);
    const name = (content(document, 'og:image') ?? '').replace(/\.(?:id|en)\.png$/, '');
    alternatives.set(name, (alternatives.get(name) ?? new Set()).add(`${lang}: ${alt}`));
  }
  // One picture is told in one way in each language, wherever it is shown; those of regions and views differ.
  for (const [name, said] of alternatives) {
    expect(
      [...said].filter((each) => each.startsWith('id: ')),
      name,
    ).toHaveLength(1);
    expect(
      [...said].filter((each) => each.startsWith('en: ')),
      name,
    ).toHaveLength(1);
    if (/\/(?:region|map)-|\/home$/.test(name))
      expect(new Set([...said].map((each) => each.slice(4))).size, name).toBe(2);
  }
});

test('a page that is not indexed is not shared', () => {
  for (const { document } of pages.filter(isNotFound)) expect(content(document, 'og:image')).toBeUndefined();
});

test('the number of a region is in its picture’s words as on its page', () => {
  const regions = shared.filter(({ address }) => /^(?:provinsi|en\/provinces)\/[^/]+\/$/.test(address));
  expect(regions).toHaveLength(78);
  for (const { address, document } of regions) {
    const alt = content(document, 'og:image:alt') ?? '';
    const big = document.querySelector('.hero .big a, .hero .computed a')?.textContent?.trim();
    expect(alt, address).toContain(document.querySelector('h1')?.textContent?.trim());
    if (big) expect(alt, address).toContain(` ${big}`);
  }
});

test('every picture is of a page', () => {
  const named = new Set(
    shared.map(({ document }) => (content(document, 'og:image') ?? '').slice(origin.length)),
  );
  // The page that brings charts into other pages may not be built yet.
  const spare = filesOf(DIST).filter((file) => file.startsWith('share/') && !named.has(file));
  expect(spare.filter((file) => !file.startsWith('share/snippets.'))).toEqual([]);
});

const folder = join(DIST, 'api/v1/facts');

test('every region has its number as JSON and as text, the one on its page', () => {
  const files = readdirSync(folder);
  expect(files.filter((file) => file.endsWith('.json'))).toHaveLength(39);
  expect(files.filter((file) => file.endsWith('.txt'))).toHaveLength(78);
  for (const { address, document, lang } of shared.filter((page) =>
    /^(?:provinsi|en\/provinces)\/[^/]+\/$/.test(page.address),
  )) {
    const slug = address.split('/').at(-2);
    const json = JSON.parse(readFileSync(join(folder, `${slug}.json`), 'utf8'));
    const [sentence, link] = readFileSync(join(folder, `${slug}.${lang}.txt`), 'utf8')
      .trim()
      .split('\n');
    expect(json.text[lang]).toBe(sentence);
    expect(json.permalink[lang]).toBe(link);
    expect(link).toBe(origin + address);
    expect(json.picture[lang]).toBe(content(document, 'og:image'));
    const block = document.querySelector('#cite');
    expect(block?.querySelector('copy-text')?.textContent?.replace(/\s+/g, ' ').trim()).toBe(
      `${sentence} ${link}`,
    );
    const hrefs = [...(block?.querySelectorAll('a') ?? [])].map((anchor) =>
      new URL(anchor.getAttribute('href') ?? '', origin).href.slice(origin.length),
    );
    expect(hrefs).toEqual([
      `api/v1/facts/${slug}.${lang}.txt`,
      `api/v1/facts/${slug}.json`,
      `share/region-${slug}.${lang}.png`,
    ]);
    for (const href of hrefs) expect(existsSync(join(DIST, href)), href).toBe(true);
    const forms = [...(block?.querySelectorAll('details copy-text') ?? [])].map(
      (form) => form.textContent ?? '',
    );
    expect(forms).toHaveLength(3);
    for (const form of forms) expect(form).toContain(link);
  }
});
