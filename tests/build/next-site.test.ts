import { hash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { filesBelow } from '../../scripts/astro/files-below.ts';
import { NextSite } from '../../scripts/astro/next-site.ts';
import { markOf, StandingSite } from '../../scripts/astro/standing-site.ts';
import { SUMS, sumList } from '../../src/publish/sum-list.ts';

const folder = mkdtempSync(join(tmpdir(), 'cakupan-next-'));
afterAll(() => rmSync(folder, { recursive: true }));

const [old, next] = [join(folder, 'old'), join(folder, 'new')];
const sumOf = (text: string): string => hash('sha256', text);
const timeOf = (path: string): bigint => statSync(path, { bigint: true }).mtimeNs;

test('a new site is what was taken, what came out the same and what is new, with the sum of each', () => {
  const before = { 'a/index.html': 'kept', 'b.json': 'same', 'c.csv': 'old', 'gone.txt': 'gone' };
  mkdirSync(join(old, 'a'), { recursive: true });
  for (const [file, text] of Object.entries(before)) writeFileSync(join(old, file), text);
  const standing = new StandingSite(old, {
    ground: 'code',
    files: Object.entries(before).map(([file, text]) => [
      file,
      {
        key: `key of ${file}`,
        sum: sumOf(text),
        isListed: false,
        mark: '',
        changed: '',
        ...markOf(join(old, file)),
      },
    ]),
  });
  const site = new NextSite(next, standing);
  expect(site.isMadeBy('a/index.html', 'key of a/index.html')).toBe(true);
  expect(site.isMadeBy('c.csv', 'another key')).toBe(false);
  expect(site.take('a/index.html')?.sum).toBe(sumOf('kept'));
  expect(site.take('unknown.txt')).toBeUndefined();
  site.put('b.json', 'same');
  site.put('c.csv', 'new');
  expect(() => site.put('c.csv', 'twice')).toThrow('two files have the name c.csv');
  site.put(SUMS, sumList(site.sums));

  const lines = `${sumOf('kept')}  a/index.html\n${sumOf('same')}  b.json\n${sumOf('new')}  c.csv\n`;
  expect(readFileSync(join(next, SUMS), 'utf8')).toBe(lines);
  expect(filesBelow(next)).toEqual([SUMS, 'a/index.html', 'b.json', 'c.csv']);
  expect(site.sums.get(SUMS)).toBe(sumOf(lines));
  expect([...site.keys]).toEqual([
    ['a/index.html', 'key of a/index.html'],
    ['c.csv', 'another key'],
  ]);
  for (const file of ['a/index.html', 'b.json'])
    expect(timeOf(join(next, file))).toBe(timeOf(join(old, file)));
  expect(readFileSync(join(old, 'c.csv'), 'utf8')).toBe('old');
});
