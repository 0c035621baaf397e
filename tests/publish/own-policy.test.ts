import { expect, test } from 'vitest';
import { ownPolicy } from '../../src/publish/own-policy.ts';

// Made with: printf '%s' 'a{color:red}' | openssl dgst -sha256 -binary | base64
const STYLE = "'sha256-6hWWMOcF+mJesSJGYhmK2lkIIEw9Xc5XKGLPVzh8yxs='";
const SCRIPT = "'sha256-5KYv+PUboo5h+0+YAtGRPbwv5d/QxzHslP4YGnUaxRw='";

const withPolicy = ownPolicy({
  styles: ['a{color', 'b{}', 'a{color:red}'],
  scripts: ['go()', 'elsewhere()'],
});

const START = '<head><meta charset="utf-8">';
const policyOf = (body: string): string => {
  const page = withPolicy(`${START}</head>${body}`);
  const [whole, policy = ''] =
    /<meta http-equiv="content-security-policy" content="([^"]*)">/.exec(page) ?? [];
  // Nothing else changes, and the policy stands before all that it allows.
  expect(page).toBe(`${START}${whole}</head>${body}`);
  return policy;
};

test('a page allows the styles and scripts that stand in it, and none that stand elsewhere', () => {
  const body = '<style>a{color:red}</style><script type="module">go()</script><script src="/x.js"></script>';
  expect(policyOf(body)).toMatch(/^default-src 'self'; .*form-action 'self'; /);
  expect(policyOf(body + body)).toContain(`; script-src 'self' ${SCRIPT}; style-src 'self' ${STYLE}`);
  expect(policyOf('')).toMatch(/; script-src 'self'; style-src 'self'$/);
});

test('what stands behind an empty one is allowed as well, and an empty one needs nothing', () => {
  const behind = '<script type="module" src="/x.js"></script><p>x</p><script>go()</script>';
  expect(policyOf(behind)).toContain(`; script-src 'self' ${SCRIPT}; style-src 'self'`);
  const both = policyOf(`<style></style>${behind}<style>a{color:red}</style>`);
  expect(both.endsWith(`; script-src 'self' ${SCRIPT}; style-src 'self' ${STYLE}`)).toBe(true);
});

test('what was not bundled is not allowed, wherever it came from', () => {
  const foreign = '<script>steal()</script><style>a{color:blue}</style><style>a{color:red}c{}</style>';
  expect(policyOf(foreign)).toMatch(/; script-src 'self'; style-src 'self'$/);
});

test('sheets that stand in one style are allowed together', () => {
  expect(policyOf('<style>b{}a{color:red}</style>')).toMatch(/; style-src 'self' 'sha256-[^']{44}'$/);
});

test('a page whose head does not begin as ours do is refused', () => {
  expect(() => withPolicy('<head></head>')).toThrow('charset');
});
