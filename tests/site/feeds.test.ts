import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DIST, pagesOf } from './dist.ts';

const feed = (path: string): string => readFileSync(join(DIST, path), 'utf8');

test('the feed stands in both languages, and where readers of feeds look for one', () => {
  expect(feed('feed.xml')).toBe(feed('umpan.xml'));
  for (const path of ['umpan.xml', 'en/feed.xml']) {
    expect(feed(path)).toMatch(/^<\?xml [^>]*\?>\s*<feed xmlns="http:\/\/www\.w3\.org\/2005\/Atom">/);
    expect(feed(path)).toContain('<entry>');
  }
});

test('every feed that a page names is there', () => {
  const named = pagesOf(DIST).flatMap(({ document }) =>
    [...document.querySelectorAll('link[rel="alternate"][type="application/atom+xml"]')].map(
      (link) => link.getAttribute('href') ?? '',
    ),
  );
  expect(new Set(named).size).toBeGreaterThan(70);
  expect(named.filter((href) => !existsSync(join(DIST, href)))).toEqual([]);
});
