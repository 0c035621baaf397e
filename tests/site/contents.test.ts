import { expect, test } from 'vitest';
import { DIST, pagesOf } from './dist.ts';

const pages = pagesOf(DIST).filter(({ document }) =>
  document.querySelector('nav[aria-labelledby="contents"] ul'),
);

test('the pages of the country and of every province have a list of contents, in both languages', () => {
  const regions = pages.filter(({ address }) => /^(?:provinsi|en\/provinces)\/[^/]+\/$/.test(address));
  expect(regions).toHaveLength(2 * 39);
});

test.each(pages.map((page) => [page.address, page] as const))(
  'the contents of %s name every section after them, in their order',
  (_, { document }) => {
    const links = [...document.querySelectorAll('nav[aria-labelledby="contents"] li a')];
    const sections = [...document.querySelectorAll('main section[aria-labelledby]')].filter((section) => {
      const isAfter = links[0]?.compareDocumentPosition(section) === 4;
      return isAfter && section.parentElement?.closest('section') === null;
    });
    expect(links.map((link) => link.getAttribute('href'))).toEqual(
      sections.map((section) => `#${section.getAttribute('aria-labelledby')}`),
    );
    for (const link of links) expect(link.textContent?.trim()).not.toBe('');
  },
);
