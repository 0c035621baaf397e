import { expect, test } from 'vitest';
import { ADDRESS, alternateOf, DIST, isFrame, isNotFound, pagesOf } from './dist.ts';

const origin = ADDRESS.site + ADDRESS.base;
const isEnglish = (address: string): boolean => address.startsWith('en/');
const canonicalOf = ({ document }: { readonly document: Document }): string | null | undefined =>
  document.querySelector('link[rel="canonical"]')?.getAttribute('href');
const all = pagesOf(DIST).filter((page) => !isNotFound(page) && !isFrame(page));
// The view that the home page shows has an address like every other view; it names the home page as the one to keep.
const pages = all.filter((page) => {
  const home = isEnglish(page.address) ? 'en/' : '';
  return page.address === home || canonicalOf(page) !== origin + home;
});
const byAddress = new Map(pages.map((page) => [page.address, page]));

test('only the view of the home page stands twice', () => {
  expect(all.length - pages.length).toBe(2);
});

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
  const wrong = pages.filter((page) => canonicalOf(page) !== origin + page.address);
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
