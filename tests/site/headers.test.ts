import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { addressOfFile, DIST, filesOf } from './dist.ts';

interface Rule {
  readonly path: string;
  readonly headers: readonly string[];
}

/** `_headers` as Netlify and Cloudflare Pages read it: a path, and under it, indented, what it adds. */
const rules: Rule[] = readFileSync(join(DIST, '_headers'), 'utf8')
  .replace(/^#.*$/gm, '')
  .split(/\n(?=\/)/)
  .map((block) => block.split('\n').filter((line) => line.trim()))
  .map(([path = '', ...headers]) => ({ path: path.trim(), headers: headers.map((header) => header.trim()) }))
  .filter(({ path }) => path.startsWith('/'));

const headersOf = (path: string): string[] =>
  rules
    .filter((rule) =>
      rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path,
    )
    .flatMap(({ headers }) => headers);

const pages = filesOf(DIST).filter((file) => file.endsWith('.html') && !/^(en\/)?404/.test(file));
const framed = (address: string): boolean => /^(en\/)?embed\//.test(address);

test('only embeds may be framed', () => {
  const forbids = (address: string): boolean =>
    headersOf(`/${address}`).includes("Content-Security-Policy: frame-ancestors 'none'") &&
    headersOf(`/${address}`).includes('X-Frame-Options: DENY');
  const wrong = pages.map(addressOfFile).filter((address) => forbids(address) === framed(address));
  expect(wrong).toEqual([]);
  expect(headersOf('/embed/trend/jambi/').join()).not.toMatch(/frame-ancestors|X-Frame/);
  expect(headersOf('/en/embed/trend/jambi/').join()).not.toMatch(/frame-ancestors|X-Frame/);
});

test('no page gets a header twice', () => {
  const twice = pages.map(addressOfFile).filter((address) => {
    const names = headersOf(`/${address}`).map((header) => header.split(':')[0]);
    return new Set(names).size < names.length;
  });
  expect(twice).toEqual([]);
});

test('only what is named by its content is kept for ever', () => {
  expect(headersOf('/_astro/page.B1x.js').join()).toMatch(/immutable/);
  expect(headersOf('/provinsi/jambi/').join()).not.toMatch(/Cache-Control/);
});
