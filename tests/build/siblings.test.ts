import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { filesBelow } from '../../scripts/astro/files-below.ts';
import { NextSite } from '../../scripts/astro/next-site.ts';
import { addSiblings } from '../../scripts/astro/siblings.ts';
import { markOf, StandingSite } from '../../scripts/astro/standing-site.ts';

const folder = mkdtempSync(join(tmpdir(), 'cakupan-siblings-'));
afterAll(() => rmSync(folder, { recursive: true }));

const TEXT = 'cakupan '.repeat(400);
const FILES = { 'a/index.html': TEXT, 'b.csv': `x,${TEXT}`, 'short.txt': 'short', 'c.png': TEXT };

function siteIn(name: string, files: Readonly<Record<string, string>>, standing?: StandingSite): NextSite {
  const place = join(folder, name);
  const site = new NextSite(place, standing ?? new StandingSite(place));
  for (const [file, text] of Object.entries(files)) site.put(file, text);
  return site;
}

test('texts that shrink get siblings that hold the same', async () => {
  const site = siteIn('first', FILES);
  await addSiblings(site);
  const siblings = ['a/index.html.br', 'a/index.html.gz', 'b.csv.br', 'b.csv.gz'];
  expect([...site.keys.keys()].sort()).toEqual(siblings);
  expect(filesBelow(site.folder)).toEqual([...Object.keys(FILES), ...siblings].sort());
  expect([...site.sums.keys()].sort()).toEqual(filesBelow(site.folder));
  expect(brotliDecompressSync(readFileSync(join(site.folder, 'a/index.html.br'))).toString()).toBe(TEXT);
  expect(gunzipSync(readFileSync(join(site.folder, 'b.csv.gz'))).toString()).toBe(FILES['b.csv']);
});

test('siblings that stand for the same text are taken, others made anew', async () => {
  const old = siteIn('old', FILES);
  await addSiblings(old);
  const standing = new StandingSite(old.folder, {
    ground: 'code',
    files: [...old.sums].map(([file, sum]) => [
      file,
      {
        key: old.keys.get(file),
        sum,
        isListed: false,
        mark: '',
        changed: '',
        ...markOf(join(old.folder, file)),
      },
    ]),
  });
  const next = siteIn('next', { ...FILES, 'b.csv': `y,${TEXT}` }, standing);
  await addSiblings(next);
  const inode = (site: NextSite, file: string): number => statSync(join(site.folder, file)).ino;
  for (const ending of ['.br', '.gz']) {
    expect(inode(next, `a/index.html${ending}`)).toBe(inode(old, `a/index.html${ending}`));
    expect(inode(next, `b.csv${ending}`)).not.toBe(inode(old, `b.csv${ending}`));
  }
});
