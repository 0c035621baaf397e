import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { addSiblings } from '../../scripts/astro/siblings.ts';
import { markOf, StandingSite } from '../../scripts/astro/standing-site.ts';
import { filesBelow } from '../../scripts/astro/unite.ts';

const folder = mkdtempSync(join(tmpdir(), 'cakupan-siblings-'));
afterAll(() => rmSync(folder, { recursive: true }));

const TEXT = 'cakupan '.repeat(400);
const FILES = { 'a/index.html': TEXT, 'b.csv': `x,${TEXT}`, 'short.txt': 'short', 'c.png': TEXT };
const sums = new Map(Object.keys(FILES).map((file) => [file, `sum of ${file}`]));

const siteIn = (name: string): string => {
  for (const [file, text] of Object.entries(FILES)) {
    mkdirSync(join(folder, name, file, '..'), { recursive: true });
    writeFileSync(join(folder, name, file), text);
  }
  return join(folder, name);
};

test('texts that shrink get siblings that hold the same', async () => {
  const site = siteIn('first');
  const { keys, taken } = await addSiblings(site, sums, new StandingSite(site));
  const siblings = ['a/index.html.br', 'a/index.html.gz', 'b.csv.br', 'b.csv.gz'];
  expect([...keys.keys()].sort()).toEqual(siblings);
  expect(taken.size).toBe(0);
  expect(filesBelow(site)).toEqual([...Object.keys(FILES), ...siblings].sort());
  expect(brotliDecompressSync(readFileSync(join(site, 'a/index.html.br'))).toString()).toBe(TEXT);
  expect(gunzipSync(readFileSync(join(site, 'b.csv.gz'))).toString()).toBe(FILES['b.csv']);
});

test('siblings that stand for the same text are taken, others made anew', async () => {
  const old = siteIn('old');
  const { keys } = await addSiblings(old, sums, new StandingSite(old));
  const standing = new StandingSite(old, {
    ground: 'code',
    files: [...keys].map(([file, key]) => [
      file,
      { key, sum: '', isListed: false, mark: '', changed: '', ...markOf(join(old, file)) },
    ]),
  });
  const next = siteIn('next');
  const changed = new Map(sums).set('b.csv', 'another sum');
  const { taken } = await addSiblings(next, changed, standing);
  expect([...taken].sort()).toEqual(['a/index.html.br', 'a/index.html.gz']);
  const inode = (site: string, file: string): number => statSync(join(site, file)).ino;
  expect(inode(next, 'a/index.html.br')).toBe(inode(old, 'a/index.html.br'));
  expect(inode(next, 'b.csv.br')).not.toBe(inode(old, 'b.csv.br'));
});
