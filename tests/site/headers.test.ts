import { extname } from 'node:path';
import { expect, test } from 'vitest';
import { MEDIA } from '../../src/publish/media.ts';
import { addressOfFile, DIST, filesOf } from './dist.ts';
import { headerOf, headersOf, isFrame } from './host-headers.ts';

const files = filesOf(DIST);
const addresses = files.filter((file) => file.endsWith('.html')).map((file) => `/${addressOfFile(file)}`);

test('only charts for frames may be framed', () => {
  const forbids = (address: string): boolean =>
    headerOf(address, 'Content-Security-Policy') === "frame-ancestors 'none'" &&
    headerOf(address, 'X-Frame-Options') === 'DENY';
  expect(addresses.filter(isFrame).length).toBeGreaterThan(100);
  expect(addresses.filter((address) => forbids(address) === isFrame(address))).toEqual([]);
  for (const page of ['/sematkan/', '/en/embed/', '/en/embed/index.html', '/index.html'])
    expect([page, forbids(page)]).toEqual([page, true]);
  for (const frame of [
    ...['/embed/trend/jambi/', '/en/embed/trend/jambi/'],
    ...['/rilis/2026-11/trend/jambi/', '/en/releases/2026-11/trend/jambi/'],
  ])
    expect(headersOf(frame).join()).not.toMatch(/frame-ancestors|X-Frame/);
});

test('no address gets a header twice', () => {
  const twice = [...addresses, ...files.map((file) => `/${file}`)].filter((address) => {
    const names = headersOf(address).map((header) => header.split(':')[0]);
    return new Set(names).size < names.length;
  });
  expect(twice).toEqual([]);
});

test('only what is named by its content is kept for ever, and the script of frames an hour', () => {
  expect(headerOf('/_astro/page.B1x.js', 'Cache-Control')).toBe('public, max-age=31536000, immutable');
  expect(headerOf('/embed.js', 'Cache-Control')).toBe('public, max-age=3600');
  expect(addresses.filter((address) => headerOf(address, 'Cache-Control') !== undefined)).toEqual([]);
});

test('other sites may read machine outputs and pictures, and no page', () => {
  const open = (address: string): boolean => headerOf(address, 'Access-Control-Allow-Origin') === '*';
  const outputs = files
    .filter((file) => /^(?:api|charts|oembed|share|data\/tables)\/|^embed\.js$|^data\/cakupan\./.test(file))
    .map((file) => `/${file}`);
  expect(outputs.length).toBeGreaterThan(100);
  expect(outputs.filter((address) => !open(address))).toEqual([]);
  expect(addresses.filter(open)).toEqual([]);
  for (const used of ['/embed.js', '/charts/trend/jambi.id.png', '/share/jambi.id.png'])
    expect(headerOf(used, 'Cross-Origin-Resource-Policy')).toBe('cross-origin');
});

test('every address is served as what it is, for no browser may guess', () => {
  // The hosts know these ends; another needs a Content-Type in _headers and in the sample for nginx.
  const known = /^\.(?:html|css|js|json|csv|svg|png|xml|txt|md|woff2)$/;
  const typed = (file: string): boolean => headerOf(`/${file}`, 'Content-Type') !== undefined;
  expect(files.filter((file) => file !== '_headers' && !known.test(extname(file)) && !typed(file))).toEqual(
    [],
  );
  for (const [file, type] of Object.entries({
    '/data/cakupan.xlsx': MEDIA.xlsx,
    '/data/cakupan.zip': MEDIA.zip,
    '/api/v1/catalog.jsonld': MEDIA.jsonld,
  }))
    expect(headerOf(file, 'Content-Type')).toBe(type);
  for (const address of ['/', '/embed/trend/jambi/', '/api/v1/reported.csv'])
    expect(headerOf(address, 'X-Content-Type-Options')).toBe('nosniff');
});
