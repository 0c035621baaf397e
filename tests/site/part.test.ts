import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { runBuild } from './build.ts';
import { treeHash } from './tree-hash.ts';

const folder = mkdtempSync(join(tmpdir(), 'cakupan-part-'));
const out = join(folder, 'site');
const list = join(folder, 'list.txt');
const env = { DATA_DIR: fileURLToPath(new URL('../fixtures/happy', import.meta.url)) };
afterAll(() => rmSync(folder, { recursive: true }));

test('a part of the site has the files that are asked for, and what is public', async () => {
  writeFileSync(list, 'index.html\r\nprovinsi/jambi/index.html\n\napi/v1/regions/15.json\n');
  const { code, stderr } = await runBuild(out, env, ['--only', list]);
  expect([code, stderr]).toEqual([0, '']);
  const made = Object.keys(treeHash(out));
  expect(made.filter((file) => file.endsWith('.html')).sort()).toEqual([
    'index.html',
    'provinsi/jambi/index.html',
  ]);
  expect(made).toContain('api/v1/regions/15.json');
  expect(made).toContain('embed.js');
});

test('a name that no file has is told, and nothing is built', async () => {
  const before = treeHash(out);
  writeFileSync(list, 'index.html\nprovinsi/atlantis/index.html\n');
  const { code, stderr } = await runBuild(out, env, ['--only', list]);
  expect(code).toBe(1);
  expect(stderr).toContain('no file of the site has the name provinsi/atlantis/index.html');
  expect(treeHash(out)).toEqual(before);
});

test('the place of the whole site is not taken, and a list has to be there', async () => {
  const whole = await runBuild(undefined, env, ['--only', list]);
  expect([whole.code, whole.stdout]).toEqual([2, '']);
  expect(whole.stderr).toMatch(/^build: --only makes a part of the site: say with --out/);
  const none = join(folder, 'none.txt');
  const missing = await runBuild(join(folder, 'other'), env, ['--only', none]);
  expect([missing.code, missing.stderr]).toEqual([2, expect.stringContaining(none)]);
  expect(existsSync(join(folder, 'other'))).toBe(false);
});
