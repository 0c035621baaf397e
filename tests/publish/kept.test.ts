import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { kept } from '../../src/publish/kept.ts';

const home = mkdtempSync(join(tmpdir(), 'cakupan-kept-'));
const folder = join(home, 'deep', 'pictures');
const file = join(folder, 'a.png');
let made = 0;
const get = (name = 'a.png') =>
  kept({
    folder,
    name,
    make: async () => {
      made += 1;
      return Buffer.from(`whole ${name}`);
    },
  });

beforeEach(() => {
  made = 0;
  rmSync(join(home, 'deep'), { recursive: true, force: true });
});
afterAll(() => rmSync(home, { recursive: true }));

test('what is kept is not made again', async () => {
  expect(String(await get())).toBe('whole a.png');
  expect(String(await get())).toBe('whole a.png');
  expect(made).toBe(1);
  expect(readdirSync(folder)).toEqual(['a.png']);
});

const flip = (at: number): void => {
  const bytes = readFileSync(file);
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  writeFileSync(file, bytes);
};

test.each([
  ['cut short', () => truncateSync(file, 20)],
  ['emptied', () => truncateSync(file, 0)],
  ['longer', () => writeFileSync(file, `${readFileSync(file, 'latin1')}x`, 'latin1')],
  ['flipped in one bit', () => flip(3)],
  ['flipped in one bit of its seal', () => flip(30)],
  ['another that is whole', () => renameSync(join(folder, 'b.png'), file)],
])('what is %s is made again and mended', async (_what, damage) => {
  await get();
  await get('b.png');
  const before = readFileSync(file);
  damage();
  expect(readFileSync(file)).not.toEqual(before);
  expect(String(await get())).toBe('whole a.png');
  expect(readFileSync(file)).toEqual(before);
  expect(made).toBe(3);
});

test('those who come at once all get it', async () => {
  const all = await Promise.all(Array.from({ length: 20 }, () => get()));
  expect(new Set(all.map(String))).toEqual(new Set(['whole a.png']));
  expect(readdirSync(folder)).toEqual(['a.png']);
});

test('what cannot be made is not kept', async () => {
  const failing = kept({ folder, name: 'a.png', make: () => Promise.reject(new Error('no font')) });
  await expect(failing).rejects.toThrow('no font');
  expect(String(await get())).toBe('whole a.png');
});

test('where nothing can be kept it is made each time, and said once', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  mkdirSync(join(home, 'deep'));
  writeFileSync(folder, 'a file where the folder should be');
  expect(String(await get())).toBe('whole a.png');
  expect(String(await get())).toBe('whole a.png');
  expect(made).toBe(2);
  expect(warn.mock.calls).toEqual([[expect.stringContaining(`nothing new is kept in ${folder}`)]]);
  warn.mockRestore();
});
