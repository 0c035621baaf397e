import { expect, test } from 'vitest';
import { ADDRESS, alternateOf, DIST, isNotFound, pagesOf } from './dist.ts';

const origin = ADDRESS.site + ADDRESS.base;
const pages = pagesOf(DIST).filter((page) => !isNotFound(page));
const byAddress = new Map(pages.map((page) => [page.address, page]));
const isEnglish = (address: string): boolean => address.startsWith('en/');

test('there are as many pages in Indonesian as in English', () => {
  const english = pages.filter((page) => isEnglish(page.address));
  expect(english.length).toBeGreaterThan(40);
  expect(pages.length).toBe(2 * english.length);
});

test('every page says which language it is in', () => {
  const wrong = pages.filter(
    (page) => page.document.documentElement.lang !== (isEnglish(page.address) ? 'en' : 'id'),
  );
  expect(wrong.map((page) => page.file)).toEqual([]);
});

test('every page names its own address', () => {
  const wrong = pages.filter(
    (page) =>
      page.document.querySelector('link[rel="canonical"]')?.getAttribute('href') !== origin + page.address,
  );
  expect(wrong.map((page) => page.file)).toEqual([]);
});

test('every page names its translation, which names it back', () => {
  const wrong = pages.filter((page) => {
    const own = isEnglish(page.address) ? 'en' : 'id';
    const other = own === 'en' ? 'id' : 'en';
    const translation = alternateOf(page.document, other)?.slice(origin.length);
    const twin = translation === undefined ? undefined : byAddress.get(translation);
    return (
      !twin ||
      isEnglish(twin.address) !== (other === 'en') ||
      alternateOf(page.document, own) !== origin + page.address ||
      alternateOf(twin.document, own) !== origin + page.address ||
      alternateOf(page.document, 'x-default') !== alternateOf(page.document, 'id')
    );
  });
  expect(wrong.map((page) => page.file)).toEqual([]);
});

test('every page has a title and a description of its own', () => {
  const titles = pages.map((page) => `${page.document.documentElement.lang} ${page.document.title}`);
  const repeated = titles.filter((title, i) => titles.indexOf(title) !== i);
  expect(repeated).toEqual([]);
  const bare = pages.filter(
    (page) => !page.document.querySelector('meta[name="description"]')?.getAttribute('content')?.trim(),
  );
  expect(bare.map((page) => page.file)).toEqual([]);
});
