import { hash } from 'node:crypto';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { markOf, noteSite, SiteChanged, StandingSite } from '../../scripts/astro/standing-site.ts';

const folder = mkdtempSync(join(tmpdir(), 'cakupan-standing-'));
const site = join(folder, 'site');
const note = join(folder, 'notes', 'site.json');
const page = join(site, 'index.html');
afterAll(() => rmSync(folder, { recursive: true }));

/** Node cannot set the nanoseconds of a time. */
const WHOLE_SECOND = 1_700_000_000;
const noted = () => ({ key: 'k', sum: 's', isListed: true, mark: '', changed: '', ...markOf(page) });

beforeEach(async () => {
  rmSync(site, { recursive: true, force: true });
  mkdirSync(site);
  writeFileSync(page, 'as it was built');
  utimesSync(page, WHOLE_SECOND, WHOLE_SECOND);
  await noteSite(note, { ground: 'code', files: [['index.html', noted()]] });
});

test('a file that nobody touched is known', () => {
  expect(StandingSite.read(site, note).untouched('index.html')).toEqual(noted());
  expect(StandingSite.read(site, note).untouched('other.html')).toBeUndefined();
});

test('what a site stands on is known with it, and nothing of a site without a note', () => {
  const standing = StandingSite.read(site, note);
  expect([standing.isOn('code'), standing.isOn('other code')]).toEqual([true, false]);
  expect(new StandingSite(site).isOn('code')).toBe(false);
  rmSync(site, { recursive: true });
  expect(StandingSite.read(site, note).isOn('code')).toBe(false);
});

test('a note of another form counts as none', () => {
  const text = JSON.stringify([['index.html', noted()]]);
  writeFileSync(note, `${hash('sha256', text)}\n${text}`);
  const standing = StandingSite.read(site, note);
  expect([standing.isOn('code'), standing.untouched('index.html')]).toEqual([false, undefined]);
});

test.each([
  ['written again', () => writeFileSync(page, 'as it was mined!')],
  ['given another time', () => utimesSync(page, 1, 1)],
  [
    'written again in its own time',
    () => {
      const { mark } = noted();
      writeFileSync(page, 'as it was mined');
      utimesSync(page, WHOLE_SECOND, WHOLE_SECOND);
      expect(noted().mark).toBe(mark);
    },
  ],
  ['gone', () => rmSync(page)],
])('a file that was %s is not', (_what, touch) => {
  touch();
  expect(StandingSite.read(site, note).untouched('index.html')).toBeUndefined();
});

test.each([
  ['missing', () => rmSync(note)],
  ['cut short', () => writeFileSync(note, readFileSync(note, 'utf8').slice(0, -2))],
  ['written over', () => writeFileSync(note, readFileSync(note, 'utf8').replace('"k"', '"x"'))],
  ['empty', () => writeFileSync(note, '')],
  ['longer', () => appendFileSync(note, 'x')],
])('a note that is %s counts as none', (_what, damage) => {
  damage();
  expect(StandingSite.read(site, note).untouched('index.html')).toBeUndefined();
});

test('a file is taken with its bytes and its time', () => {
  const to = join(folder, `taken-${process.hrtime.bigint()}`);
  const standing = StandingSite.read(site, note);
  expect(standing.take('index.html', to)).toMatchObject({ sum: 's', mark: noted().mark });
  expect(standing.untouched('index.html')?.sum).toBe('s');
  expect(readFileSync(to, 'utf8')).toBe('as it was built');
  expect(statSync(to).mtimeMs).toBe(statSync(page).mtimeMs);
});

test('a note that a process left half written goes with the next', async () => {
  const left = `${note}-${2 ** 22 + 1}`;
  writeFileSync(left, 'half');
  await noteSite(note, { ground: 'code', files: [] });
  expect(existsSync(left)).toBe(false);
});

test.each([
  ['changed meanwhile', () => writeFileSync(page, 'by another build')],
  ['went meanwhile', () => rmSync(page)],
])('a file that %s is not taken', (_what, change) => {
  const standing = StandingSite.read(site, note);
  change();
  expect(() => standing.take('index.html', join(folder, `no-${process.hrtime.bigint()}`))).toThrow(
    SiteChanged,
  );
});
