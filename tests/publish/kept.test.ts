import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { kept } from '../../src/publish/kept.ts';

const home = mkdtempSync(join(tmpdir(), 'cakupan-kept-'));
const folder = join(home, 'deep', 'pictures');
const isWhole = (bytes: Buffer): boolean => bytes.toString() === 'whole';
let made = 0;
const get = () =>
  kept({
    folder,
    name: 'a.png',
    isWhole,
    make: async () => {
      made += 1;
      return Buffer.from('whole');
    },
  });

beforeEach(() => {
  made = 0;
  rmSync(folder, { recursive: true, force: true });
});
afterAll(() => rmSync(home, { recursive: true }));

test('what is kept is not made again', async () => {
  expect(String(await get())).toBe('whole');
  expect(String(await get())).toBe('whole');
  expect(made).toBe(1);
  expect(readdirSync(folder)).toEqual(['a.png']);
});

test('what is damaged is made again and mended', async () => {
  await get();
  writeFileSync(join(folder, 'a.png'), 'who');
  expect(String(await get())).toBe('whole');
  expect(readFileSync(join(folder, 'a.png'), 'utf8')).toBe('whole');
  expect(made).toBe(2);
});

test('those who come at once all get it', async () => {
  const all = await Promise.all(Array.from({ length: 20 }, get));
  expect(new Set(all.map(String))).toEqual(new Set(['whole']));
  expect(readdirSync(folder)).toEqual(['a.png']);
});

test('what cannot be made is not kept', async () => {
  const failing = kept({ folder, name: 'a.png', isWhole, make: () => Promise.reject(new Error('no font')) });
  await expect(failing).rejects.toThrow('no font');
  expect(String(await get())).toBe('whole');
});
