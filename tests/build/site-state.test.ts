import { appendFileSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { NextSite } from '../../scripts/astro/next-site.ts';
import { StandingSite } from '../../scripts/astro/standing-site.ts';
import { differences, siteState } from '../../scripts/faults/site-state.ts';
import { SUMS, sumList } from '../../src/publish/sum-list.ts';

const folder = mkdtempSync(join(tmpdir(), 'cakupan-state-'));
const site = join(folder, 'site');
const clean = join(folder, 'clean');
afterAll(() => rmSync(folder, { recursive: true }));

const whole = new NextSite(clean, new StandingSite(clean));
whole.put('a/index.html', 'page');
whole.put('b.json', '{}');
whole.put(SUMS, sumList(whole.sums));

beforeEach(() => {
  rmSync(site, { recursive: true, force: true });
  cpSync(clean, site, { recursive: true });
});

test('a whole site is told by its list', () => {
  expect(siteState(site)).toMatch(/^whole [0-9a-f]{64}$/);
  expect(siteState(site)).toBe(siteState(clean));
  expect(siteState(join(folder, 'none'))).toBe('absent');
});

test.each([
  ['longer', () => appendFileSync(join(site, 'b.json'), ' '), 'b.json'],
  ['gone', () => rmSync(join(site, 'a', 'index.html')), 'a/index.html'],
  ['too many', () => writeFileSync(join(site, 'c.txt'), ''), 'c.txt'],
])('a site where a file is %s is damaged', (_what, damage, file) => {
  damage();
  expect(siteState(site)).toBe(`damaged: 1 files, first ${file}`);
  expect(differences(site, clean)).toEqual([file]);
});

test('a site without its list, or with another, is not the same', () => {
  appendFileSync(join(site, SUMS), '\n');
  expect(siteState(site)).not.toBe(siteState(clean));
  rmSync(join(site, SUMS));
  expect(siteState(site)).toBe(`damaged: no ${SUMS}`);
});
