import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { FileTask } from '../../scripts/astro/make-file.ts';
import { isWorthAThread, type OtherThread, otherThread } from '../../scripts/astro/other-thread.ts';
import { codeOfSite } from '../../scripts/astro/site-code.ts';
import { loadDataset } from '../../src/data/load.ts';
import { REAL } from '../stats/real.ts';
import { ADDRESS, DIST } from './dist.ts';
import { treeHash } from './tree-hash.ts';

const next = mkdtempSync(join(tmpdir(), 'cakupan-thread-'));
let other: OtherThread;

beforeAll(async () => {
  const { folder } = await codeOfSite({ ...process.env, NODE_ENV: undefined });
  other = await otherThread({ folder, address: ADDRESS });
});
afterAll(async () => {
  await other.close();
  rmSync(next, { recursive: true });
});

/** To make a file of a route; what stands in its place has a sum. */
function task(file: string, component: string, standing?: string): FileTask {
  const path = join(next, file);
  mkdirSync(dirname(path), { recursive: true });
  const pathname = `/${file.replace(/index\.html$/, '')}`;
  return { file, pathname, component: `src/pages/${component}`, place: { path, standing } };
}

const TASKS: readonly (readonly [file: string, component: string])[] = [
  ['provinsi/jambi/kabupaten-tebo/index.html', 'provinsi/[slug]/[regency].astro'],
  ['en/provinces/jambi/kabupaten-tebo/index.html', 'en/provinces/[slug]/[regency].astro'],
  ['api/v1/regions/15.09.json', 'api/v1/regions/[code].json.ts'],
  ['charts/regency/kabupaten-badung.en.svg', 'charts/regency/[slug].[lang].svg.ts'],
  ['penghargaan/index.html', 'penghargaan/index.astro'],
];

test('it is worth it for thousands of regions, not for as many as there are, nor for tens of thousands', () => {
  const regions = loadDataset(REAL).regions.size;
  expect([regions, 2600, 20_000].map(isWorthAThread)).toEqual([false, true, false]);
});

test('another thread makes the bytes that this one makes, and tells their sums and addresses', async () => {
  const made = await other.run(TASKS.map(([file, component]) => task(file, component)));
  expect(made.map(({ file }) => file)).toEqual(TASKS.map(([file]) => file));
  const sums = treeHash(next);
  for (const { file, sum, stands, canonical } of made) {
    expect([file, sums[file], stands]).toEqual([file, sum, false]);
    expect(readFileSync(join(next, file)).equals(readFileSync(join(DIST, file))), file).toBe(true);
    const page = file.endsWith('.html') ? file.replace(/index\.html$/, '') : undefined;
    expect(canonical).toBe(page && ADDRESS.site + ADDRESS.base + page);
  }
});

test('what stands already is not written once more', async () => {
  const file = 'penghargaan/kriteria/index.html';
  const sum = treeHash(DIST)[file];
  const [made] = await other.run([task(file, 'penghargaan/kriteria.astro', sum)]);
  expect(made).toMatchObject({ sum, stands: true });
  expect(existsSync(join(next, file))).toBe(false);
});

test('what can not be made stops with the name of the file, and the next one is made', async () => {
  const file = 'charts/regency/kabupaten-badung.id.svg';
  await expect(other.run([task('lost.html', 'lost.astro')])).rejects.toThrow('lost.html');
  const [made] = await other.run([task(file, 'charts/regency/[slug].[lang].svg.ts')]);
  expect(made?.file).toBe(file);
});
