import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import {
  exchange,
  recoverFolder,
  replaceFolder,
  replaceInSteps,
} from '../../scripts/astro/replace-folder.ts';

const folder = mkdtempSync(join(tmpdir(), 'cakupan-replace-'));
const place = join(folder, 'dist');
const next = join(folder, 'made');
/** A number that no process has. */
const ENDED = 2 ** 22 + 1;
afterAll(() => rmSync(folder, { recursive: true }));

const write = (to: string, text: string): void => {
  mkdirSync(to, { recursive: true });
  writeFileSync(join(to, 'index.html'), text);
};
const standing = (): string => readFileSync(join(place, 'index.html'), 'utf8');

beforeEach(() => {
  for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true });
  write(place, 'old');
  write(next, 'new');
});

test('a folder takes the place of another and leaves nothing beside it', async () => {
  await replaceFolder(next, place);
  expect(standing()).toBe('new');
  expect(readdirSync(folder)).toEqual(['dist']);
});

test('a folder takes a place where none stood', async () => {
  rmSync(place, { recursive: true });
  await replaceFolder(next, place);
  expect(standing()).toBe('new');
});

test('what stands is left alone where there is nothing new', async () => {
  rmSync(next, { recursive: true });
  await expect(replaceFolder(next, place)).rejects.toThrow('ENOENT');
  expect(standing()).toBe('old');
});

test.skipIf(process.platform === 'win32')('two folders change names in one step', async () => {
  expect(await exchange(next, place)).toBe(true);
  expect(standing()).toBe('new');
  expect(readFileSync(join(next, 'index.html'), 'utf8')).toBe('old');
  expect(await exchange(next, join(folder, 'none'))).toBe(false);
  expect(readdirSync(folder).sort()).toEqual(['dist', 'made']);
});

test('where they cannot, one after the other moves, and what was replaced is no site any more by its name', async () => {
  await replaceInSteps(next, place);
  expect(standing()).toBe('new');
  expect(readFileSync(join(next, 'index.html'), 'utf8')).toBe('old');
  expect(readdirSync(folder).sort()).toEqual(['dist', 'made']);
});

test('where the new one cannot move, the old one comes back', async () => {
  await expect(replaceInSteps(join(folder, 'none'), place)).rejects.toThrow('ENOENT');
  expect(standing()).toBe('old');
  expect(readdirSync(folder).sort()).toEqual(['dist', 'made']);
});

test('what was moved aside is not swept before it is back', async () => {
  renameSync(place, `${place}-old-${ENDED}`);
  rmSync(next, { recursive: true });
  await expect(replaceFolder(next, place)).rejects.toThrow('ENOENT');
  expect(standing()).toBe('old');
});

test('what processes left that ended goes, what others work at stays', async () => {
  write(`${place}-next-${ENDED}`, 'half');
  write(`${place}-next-${process.ppid}`, 'theirs');
  write(`${place}-next-notes`, 'of a person');
  await replaceFolder(next, place);
  expect(readdirSync(folder).sort()).toEqual(['dist', 'dist-next-notes', `dist-next-${process.ppid}`].sort());
});

test('a site that was moved aside by a process that ended comes back', async () => {
  renameSync(place, `${place}-old-${ENDED}`);
  await recoverFolder(place);
  expect(standing()).toBe('old');
  expect(existsSync(`${place}-old-${ENDED}`)).toBe(false);
});

test('nothing comes back over a site that stands', async () => {
  write(`${place}-old-${ENDED}`, 'older');
  await recoverFolder(place);
  expect(standing()).toBe('old');
});
