import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runBuild } from './build.ts';
import { appendRow } from './rows.ts';
import { treeHash } from './tree-hash.ts';

const folder = mkdtempSync(join(tmpdir(), 'cakupan-incremental-'));
const data = join(folder, 'data');
const out = join(folder, 'site');
const clean = join(folder, 'clean');
afterAll(() => rmSync(folder, { recursive: true }));

const times = (files: readonly string[]): Record<string, bigint> =>
  Object.fromEntries(files.map((file) => [file, statSync(join(out, file), { bigint: true }).mtimeNs]));

const build = async (to: string): Promise<void> => {
  const run = await runBuild(to, { DATA_DIR: data });
  expect(run.stderr).toBe('');
  expect(run.code).toBe(0);
};

let before: { readonly sums: Record<string, string>; readonly times: Record<string, bigint> };
let after: Record<string, string>;

beforeAll(async () => {
  cpSync(fileURLToPath(new URL('../fixtures/happy', import.meta.url)), data, { recursive: true });
  await build(out);
  const sums = treeHash(out);
  before = { sums, times: times(Object.keys(sums)) };
  appendRow(data, 'observations/reported.csv', {
    ...{ region: '15', period: '2025-11', period_basis: 'stated', indicator: 'coverage_total' },
    ...{ value: '45.67', basis: 'labour_force', source: 'uji-2026', confidence: 'high' },
  });
  appendRow(data, 'sources.csv', {
    ...{ id: 'uji-2026', title: 'Laporan uji', publisher: 'Badan Uji', published: '2026-01-05' },
    kind: 'official',
  });
  // Somebody wrote in the site by hand.
  writeFileSync(join(out, 'penghargaan', 'index.html'), 'spoilt');
  await build(out);
  after = treeHash(out);
  await build(clean);
});

test('a build over a site is the same as one from nothing, byte for byte', () => {
  expect(readFileSync(join(out, 'provinsi/jambi/index.html'), 'utf8')).toContain('45,67');
  expect(after).toEqual(treeHash(clean));
});

test('only files that differ are written', () => {
  const now = times(Object.keys(after));
  const same = Object.keys(after).filter(
    (file) => before.sums[file] === after[file] && file !== 'penghargaan/index.html',
  );
  expect(same.length).toBeGreaterThan(50);
  expect(same.filter((file) => now[file] !== before.times[file])).toEqual([]);
});

test('so is one after a figure of a regency alone changed', async () => {
  const table = join(data, 'observations/reported.csv');
  const text = readFileSync(table, 'utf8');
  expect(text).toContain('92.08,2023-08,stated,coverage_total,126.15');
  writeFileSync(table, text.replace('coverage_total,126.15', 'coverage_total,112.5'));
  await build(out);
  rmSync(clean, { recursive: true });
  await build(clean);
  const [now, expected] = [treeHash(out), treeHash(clean)];
  expect(now).toEqual(expected);
  expect(readFileSync(join(out, 'api/v1/regions/92.08.json'), 'utf8')).toContain('112.5');
  const isSame = (file: string): boolean => now[file] === after[file];
  const differing = Object.keys(now).filter((file) => !isSame(file));
  // The nation does not know of it.
  expect(differing.length).toBeLessThan(100);
  expect(differing.filter((file) => /^(?:embed|peta|penghargaan|charts\/(?!regency))/.test(file))).toEqual(
    [],
  );
});
