import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { DIST, pagesOf } from './dist.ts';

const pages = pagesOf(DIST);

test('every page has a content security policy without unsafe sources', () => {
  const wrong = pages.filter(({ document }) => {
    const policy =
      document.querySelector('meta[http-equiv="content-security-policy"]')?.getAttribute('content') ?? '';
    return !/default-src 'self'/.test(policy) || /unsafe-|\*/.test(policy);
  });
  expect(wrong.map(({ file }) => file)).toEqual([]);
});

test('every page allows its own styles and scripts, and nothing else', () => {
  const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  const wrong = pages.filter(({ document }) => {
    const meta = document.querySelector('meta[http-equiv="content-security-policy"]');
    const inline = [...document.querySelectorAll('style, script')]
      .filter(
        (part) => !['application/ld+json', 'application/json'].includes(part.getAttribute('type') ?? ''),
      )
      .map((part) => part.textContent ?? '');
    const allowed = meta?.getAttribute('content')?.match(/'sha256-[^']*'/g) ?? [];
    const own = [...new Set(inline.filter(Boolean).map(hashOf))];
    return allowed.sort().join() !== own.sort().join();
  });
  expect(wrong.map(({ file }) => file)).toEqual([]);
});

test('no page holds what its policy would block', () => {
  const wrong = pages.filter(({ document }) =>
    [...document.querySelectorAll('*')].some(
      (node) =>
        node.hasAttribute('style') ||
        [...node.attributes].some(({ name }) => name.startsWith('on')) ||
        (node.localName === 'style' && node.closest('svg') !== null),
    ),
  );
  expect(wrong.map(({ file }) => file)).toEqual([]);
});

test('no page needs another origin', () => {
  const wrong = pages.flatMap(({ file, document }) =>
    [
      ...document.querySelectorAll(
        '[src], link[rel~="stylesheet"], link[rel~="preload"], link[rel~="icon"], use',
      ),
    ]
      .map((node) => node.getAttribute('src') ?? node.getAttribute('href') ?? '')
      .filter((address) => /^(https?:)?\/\//.test(address))
      .map((address) => `${file}: ${address}`),
  );
  expect(wrong).toEqual([]);
});
