import { expect, test } from 'vitest';
import { ownPolicy } from '../../src/publish/own-policy.ts';

// Made with: printf '%s' 'a{color:red}' | openssl dgst -sha256 -binary | base64
const STYLE = "'sha256-6hWWMOcF+mJesSJGYhmK2lkIIEw9Xc5XKGLPVzh8yxs='";
const SCRIPT = "'sha256-5KYv+PUboo5h+0+YAtGRPbwv5d/QxzHslP4YGnUaxRw='";
const ELSEWHERE = "'sha256-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA='";

const page = (policy: string, body: string): string =>
  `<head><meta http-equiv="content-security-policy" content="${policy}"></head>${body}`;

test('a page allows the styles and scripts that stand in it, and none that stand elsewhere', () => {
  const body = '<style>a{color:red}</style><script type="module">go()</script><script src="/x.js"></script>';
  const given = `script-src 'self' ${ELSEWHERE} ${SCRIPT}; style-src 'self' ${STYLE} ${ELSEWHERE}`;
  expect(ownPolicy(page(given, body))).toBe(
    page(`script-src 'self' ${SCRIPT}; style-src 'self' ${STYLE}`, body),
  );
  expect(ownPolicy(page(given, ''))).toBe(page("script-src 'self'; style-src 'self'", ''));
});

test('a page without a policy is left alone', () => {
  expect(ownPolicy('<style>a{}</style>')).toBe('<style>a{}</style>');
});
