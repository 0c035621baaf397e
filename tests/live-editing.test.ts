import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePort } from '../scripts/free-port.ts';
import { REAL } from './stats/real.ts';

const path = (name: string): string => fileURLToPath(new URL(`../${name}`, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'cakupan-live-'));
const data = join(folder, 'data');
const file = join(data, 'observations/reported.csv');
/** What a figure of Jambi is in the tables of March 2026. */
const FIGURE = /^(15,2025-03-17,stated,coverage_total,)44,/m;
const PATIENCE = 45_000;

let server: ChildProcess;
let origin = '';
let good = '';

interface Got {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

async function get(address: string, accept = 'text/html'): Promise<Got> {
  const response = await fetch(origin + (address.startsWith('/@') ? '' : '/cakupan') + address, {
    headers: { accept },
  });
  const type = response.headers.get('content-type') ?? '';
  return { status: response.status, type, body: await response.text() };
}

/** Asks for an address until it answers as it should. */
async function until(address: string, isGood: (got: Got) => boolean): Promise<Got> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const got = await get(address).catch(() => undefined);
    if (got && isGood(got)) return got;
    if (Date.now() > end) throw new Error(`${address}: ${got?.status} ${got?.body.slice(0, 500)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

beforeAll(async () => {
  cpSync(REAL, data, { recursive: true });
  good = readFileSync(file, 'utf8');
  expect(good).toMatch(FIGURE);
  // The server starts with a table that is broken: it is there all the same.
  writeFileSync(file, good.replace(FIGURE, '$144,5,'));
  const port = await freePort();
  origin = `http://127.0.0.1:${port}`;
  server = spawn(
    process.execPath,
    [
      path('node_modules/astro/bin/astro.mjs'),
      'dev',
      '--host',
      '127.0.0.1',
      '--port',
      String(port),
      '--ignore-lock',
      '--lang',
      'id',
    ],
    {
      cwd: path('.'),
      // Nothing of the test's own environment, which the server would take for its.
      env: {
        PATH: process.env.PATH ?? '',
        HOME: process.env.HOME ?? '',
        LC_ALL: 'C',
        DATA_DIR: data,
        BASE_PATH: '/cakupan',
        ASTRO_TELEMETRY_DISABLED: '1',
      },
      stdio: 'ignore',
    },
  );
  await until('/', ({ status }) => status === 500);
}, PATIENCE);

afterAll(() => {
  server.kill();
  rmSync(folder, { recursive: true });
});

describe('live editing', { timeout: 3 * PATIENCE }, () => {
  it.each(['/', '/en/', '/provinsi/jambi/', '/data/', '/data/kualitas/', '/tidak-ada/', '/?a=1'])(
    'shows the problem at %s, in the language asked for and without a trace of the code',
    async (address) => {
      const { status, type, body } = await get(address);
      expect([status, type]).toEqual([500, 'text/html; charset=utf-8']);
      expect(body).toContain('<html lang="id">');
      expect(body).toContain('Ada masalah di tabel');
      expect(body).toMatch(/<td data-column="value" class="spot">.*44/);
      expect(body).toContain('Simpan lagi; halaman ini menyegarkan diri.');
      expect(body).toContain('src="/@vite/client"');
      expect(body).not.toMatch(/stack|DataError|vite\.ssr|\.ts\b/i);
    },
  );

  it('tells a file that is asked for the same, as text', async () => {
    const { status, type, body } = await get('/data/reported.csv', '*/*');
    expect([status, type]).toEqual([500, 'text/plain; charset=utf-8']);
    expect(body).toContain('observations/reported.csv');
    expect(body).toContain('row-length');
  });

  it('gives the page the script that renews it', async () => {
    const { status, type } = await get('/@vite/client', '*/*');
    expect([status, type]).toEqual([200, 'text/javascript']);
  });

  it('recovers by itself when mended, breaks and recovers again, and follows a figure', async () => {
    writeFileSync(file, good);
    await until('/provinsi/jambi/', ({ status, body }) => status === 200 && body.includes('Jambi'));
    writeFileSync(file, good.replace(/^15,2025-03-17,/m, '99,2025-03-17,'));
    const { body } = await until('/provinsi/jambi/', ({ status }) => status === 500);
    expect(body).toMatch(/<td data-column="region" class="spot">.*99/);
    writeFileSync(file, good.replace(FIGURE, '$141.37,'));
    const mended = await until('/provinsi/jambi/', (got) => got.status === 200 && got.body.includes('41,37'));
    expect(mended.body).not.toContain('Ada masalah di tabel');
  });

  it('never stays with a problem that was mended as soon as it showed', async () => {
    for (let round = 101; round <= 130; round += 1) {
      writeFileSync(file, good.replace(/^15,2025-03-17,/m, '99,2025-03-17,'));
      while ((await get('/provinsi/jambi/')).status !== 500);
      await new Promise((resolve) => setTimeout(resolve, round % 8));
      writeFileSync(file, good.replace(FIGURE, `$1${round},`));
      await until('/provinsi/jambi/', (got) => got.status === 200 && got.body.includes(`${round}%`));
    }
  });
});
