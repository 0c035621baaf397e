import { expect, test } from 'vitest';
import { canonicalOf, sitemap } from '../../scripts/astro/sitemap.ts';

const ROOT = 'https://contoh.go.id/cakupan/';

test('a sitemap lists addresses sorted and escaped, under the site', async () => {
  expect(await sitemap([`${ROOT}b/`, `${ROOT}a&b/`], ROOT)).toEqual(
    new Map([
      [
        'sitemap-0.xml',
        '<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">' +
          `<url><loc>${ROOT}a&amp;b/</loc></url><url><loc>${ROOT}b/</loc></url></urlset>`,
      ],
      [
        'sitemap-index.xml',
        '<?xml version="1.0" encoding="UTF-8"?><sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">' +
          `<sitemap><loc>${ROOT}sitemap-0.xml</loc></sitemap></sitemapindex>`,
      ],
    ]),
  );
});

test('more addresses than one list may hold make another', async () => {
  const files = await sitemap(
    Array.from({ length: 50_001 }, (_, index) => `${ROOT}${index}/`),
    ROOT,
  );
  expect([...files.keys()]).toEqual(['sitemap-0.xml', 'sitemap-1.xml', 'sitemap-index.xml']);
  expect(files.get('sitemap-0.xml')?.match(/<loc>/g)).toHaveLength(50_000);
  expect(files.get('sitemap-1.xml')?.match(/<loc>/g)).toHaveLength(1);
  expect(files.get('sitemap-index.xml')).toContain(`<loc>${ROOT}sitemap-1.xml</loc>`);
});

test('a page names its own address in its head, or none', () => {
  expect(canonicalOf('<head><link rel="canonical" href="https://contoh.go.id/"></head>')).toBe(
    'https://contoh.go.id/',
  );
  expect(canonicalOf('<head></head>')).toBeUndefined();
});
