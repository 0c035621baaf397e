import { expect, test } from 'vitest';
import { fileOf } from '../../scripts/astro/site-paths.ts';

test.each([
  ['/', 'page', 'index.html'],
  ['/404', 'page', '404.html'],
  ['/en/404/', 'page', 'en/404/index.html'],
  ['/provinsi/jambi/', 'page', 'provinsi/jambi/index.html'],
  ['/charts/trend/jambi.id.svg', 'endpoint', 'charts/trend/jambi.id.svg'],
])('%s, a %s, is the file %s', (pathname, type, file) => {
  expect(fileOf(pathname, type)).toBe(file);
});
