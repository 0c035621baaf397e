import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { trimFolder } from '../../scripts/astro/trim-folder.ts';

const folder = mkdtempSync(join(tmpdir(), 'cakupan-trim-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('a folder keeps what was written last', async () => {
  for (const [age, name] of ['d', 'a', 'c', 'b'].entries()) {
    const file = join(folder, name);
    writeFileSync(file, name);
    utimesSync(file, 1_000 - age, 1_000 - age);
  }
  await trimFolder(folder, 4);
  expect(readdirSync(folder).sort()).toEqual(['a', 'b', 'c', 'd']);
  await trimFolder(folder, 2);
  expect(readdirSync(folder).sort()).toEqual(['a', 'd']);
});

test('whole folders go as well, and what has another name stays', async () => {
  const names = ['1', '2', 'other'];
  for (const [age, name] of names.entries()) {
    mkdirSync(join(folder, 'folders', name), { recursive: true });
    writeFileSync(join(folder, 'folders', name, 'x'), 'x');
    utimesSync(join(folder, 'folders', name), 1_000 - age, 1_000 - age);
  }
  await trimFolder(join(folder, 'folders'), 1, (name) => /^\d$/.test(name));
  expect(readdirSync(join(folder, 'folders')).sort()).toEqual(['1', 'other']);
});

test('a folder that is not there is left alone', async () => {
  await expect(trimFolder(join(folder, 'none'), 1)).resolves.toBeUndefined();
});
