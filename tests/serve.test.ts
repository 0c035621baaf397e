import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Served, serveFolder } from '../scripts/browser/serve.ts';

const folder = mkdtempSync(join(tmpdir(), 'cakupan-serve-'));
let served: Served;

beforeAll(async () => {
  mkdirSync(join(folder, 'a b'));
  writeFileSync(join(folder, 'a b', 'index.html'), 'there');
  writeFileSync(join(folder, '404.html'), 'not there');
  served = await serveFolder(folder, '/cakupan/');
});

afterAll(async () => {
  await served.close();
  rmSync(folder, { recursive: true });
});

/** The status of an address as it stands: `fetch` would mend it. */
const statusOf = (path: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    get(served.origin, { path }, (response) => resolve(response.resume().statusCode)).once('error', reject);
  });

test('serves what is there, and says what is not', async () => {
  expect(await statusOf('/cakupan/a%20b/?x#y')).toBe(200);
  expect(await statusOf('/cakupan/c/../a%20b/')).toBe(200);
  for (const path of ['/cakupan/none/', '/a%20b/', '/cakupan/../a%20b/', '/cakupan/%00'])
    expect([path, await statusOf(path)]).toEqual([path, 404]);
});

test('refuses what is no address, and goes on', async () => {
  expect(await statusOf('/cakupan/%E0%A4%A')).toBe(400);
  expect(await statusOf('/%')).toBe(400);
  expect(await statusOf('/cakupan/a%20b/')).toBe(200);
});
