import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { canonicalOf } from '../../scripts/astro/sitemap.ts';
import { ADDRESS, DIST, isFrame, pagesOf } from './dist.ts';

const origin = ADDRESS.site + ADDRESS.base;
const listed = [...readFileSync(join(DIST, 'sitemap-0.xml'), 'utf8').matchAll(/<loc>([^<]*)<\/loc>/g)].map(
  ([, address]) => address,
);

test('the sitemap lists the pages that name themselves as their address, each once', () => {
  const own = pagesOf(DIST)
    .filter(({ html, address }) => canonicalOf(html) === origin + address)
    .map(({ address }) => origin + address);
  expect(own).toContain(`${origin}en/`);
  expect(own).not.toContain(`${origin}en/404/`);
  expect([...listed].sort()).toEqual(own.sort());
});

test('the view of the home page is listed as the home page only', () => {
  // A frame names the page of its chart, the home page among them.
  const own = pagesOf(DIST).filter((page) => !isFrame(page));
  const twice = own.filter(
    ({ html, address }) =>
      address !== '' && [origin, `${origin}en/`].includes(canonicalOf(html) ?? '') && address !== 'en/',
  );
  expect(twice).toHaveLength(2);
  for (const { address } of twice) expect(listed).not.toContain(origin + address);
});
