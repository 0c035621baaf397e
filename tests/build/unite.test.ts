import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { fileOf } from '../../scripts/astro/site-paths.ts';
import { markOf, StandingSite } from '../../scripts/astro/standing-site.ts';
import { filesBelow, listSums, SUMS, sumsOf } from '../../scripts/astro/unite.ts';

const folder = mkdtempSync(join(tmpdir(), 'cakupan-unite-'));
afterAll(() => rmSync(folder, { recursive: true }));

const sumOf = (text: string): string => createHash('sha256').update(text).digest('hex');
const write = (file: string, text: string): void => {
  mkdirSync(join(folder, file, '..'), { recursive: true });
  writeFileSync(join(folder, file), text);
};
const timeOf = (file: string): bigint => statSync(join(folder, file), { bigint: true }).mtimeNs;

test('a new site is what was taken, what came out the same and what is new, with the sum of each', () => {
  const before = { 'a/index.html': 'kept', 'b.json': 'same', 'c.csv': 'old', 'gone.txt': 'gone' };
  for (const [file, text] of Object.entries(before)) write(`old/${file}`, text);
  const standing = new StandingSite(join(folder, 'old'), {
    ground: 'code',
    files: Object.entries(before).map(([file, text]) => [
      file,
      {
        key: undefined,
        sum: sumOf(text),
        isListed: false,
        mark: '',
        changed: '',
        ...markOf(join(folder, 'old', file)),
      },
    ]),
  });
  write('new/b.json', 'same');
  write('new/c.csv', 'new');
  const taken = new Set(['a/index.html']);
  mkdirSync(join(folder, 'new/a'));
  for (const file of taken) standing.take(file, join(folder, 'new', file));
  const next = join(folder, 'new');
  const sums = sumsOf(filesBelow(next), next, standing, taken);
  listSums(sums, next, standing);

  const lines = [
    `${sumOf('kept')}  a/index.html\n`,
    `${sumOf('same')}  b.json\n`,
    `${sumOf('new')}  c.csv\n`,
  ].join('');
  expect(readFileSync(join(folder, 'new', SUMS), 'utf8')).toBe(lines);
  expect(sums).toEqual(
    new Map([
      ['a/index.html', sumOf('kept')],
      ['b.json', sumOf('same')],
      ['c.csv', sumOf('new')],
      [SUMS, sumOf(lines)],
    ]),
  );
  expect(timeOf('new/a/index.html')).toBe(timeOf('old/a/index.html'));
  expect(timeOf('new/b.json')).toBe(timeOf('old/b.json'));
  expect(readFileSync(join(folder, 'old', 'c.csv'), 'utf8')).toBe('old');
});

test.each([
  ['/', 'page', 'index.html'],
  ['/404', 'page', '404.html'],
  ['/en/404/', 'page', 'en/404/index.html'],
  ['/provinsi/jambi/', 'page', 'provinsi/jambi/index.html'],
  ['/charts/trend/jambi.id.svg', 'endpoint', 'charts/trend/jambi.id.svg'],
])('%s, a %s, is the file %s', (pathname, type, file) => {
  expect(fileOf(pathname, type)).toBe(file);
});
