import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { readDataset } from '../../src/data/load.ts';
import { REAL } from '../stats/real.ts';

const path = (name: string): string => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const home = mkdtempSync(join(tmpdir(), 'cakupan-import-'));
afterAll(() => rmSync(home, { recursive: true }));

/** A copy of the tables of March 2026, to write into. */
function tables(name: string): string {
  const dir = join(home, name);
  cpSync(REAL, dir, { recursive: true });
  return dir;
}

function run(args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path('scripts/import.ts'), ...args], {
    encoding: 'utf8',
    cwd: path('.'),
    env: { ...process.env, DATA_DIR: '', LC_ALL: 'id_ID.UTF-8' },
  });
  return { status, stdout, stderr };
}

const sample = (name: string, extension: string): string[] => [
  path(`tests/fixtures/import/${name}.${extension}`),
  '--map',
  path(`tests/fixtures/import/${name}.yaml`),
];
const OFFICE = sample('office', 'xlsx');
const BPS = sample('bps', 'csv');

const rowsWith = (dir: string, file: string, source: string): string[] =>
  readFileSync(join(dir, file), 'utf8')
    .split('\n')
    .filter((line) => line.includes(source));

describe('the sample of an office', { timeout: 60_000 }, () => {
  const dir = tables('office');

  it('is shown and not written without --write', () => {
    const { status, stdout } = run([...OFFICE, '--data', dir]);
    expect(status).toBe(1);
    expect(stdout).toContain('22 baru, 0 sudah ada, 0 bertentangan, 3 ditolak, 5 dilewati');
    expect(stdout).toContain('mungkin maksudnya Kalimantan Utara (65)?');
    expect(stdout).toContain('Jumlah: baris jumlah, tidak semuanya dapat dicocokkan');
    expect(stdout).toContain('Uji coba: tidak ada yang ditulis');
    expect(rowsWith(dir, 'observations/reported.csv', 'contoh-rekap-kantor')).toEqual([]);
  });

  it('gives rows that the check accepts, and only those it is sure of', () => {
    expect(run([...OFFICE, '--data', dir, '--write']).status).toBe(1);
    const rows = rowsWith(dir, 'observations/reported.csv', 'contoh-rekap-kantor');
    expect(rows).toHaveLength(22);
    expect(rows).toContain(
      '15,2026-03,stated,protected_formal,333333,,unstated,contoh-rekap-kantor,high,made up for the example of an import',
    );
    expect(rows).toContain(
      '19,2026-03,stated,coverage_total,41.11,,eligible,contoh-rekap-kantor,high,made up for the example of an import; provisional figure',
    );
    expect(rows.filter((row) => /^(65|91|91-2021),/.test(row))).toEqual([]);
    expect(rowsWith(dir, 'sources.csv', 'contoh-rekap-kantor')).toEqual([
      'contoh-rekap-kantor,Contoh rekap kantor (angka rekaan),Contoh,,2026-04-01,official',
    ]);
    expect(readDataset(dir).problems).toEqual([]);
  });

  it('adds what was mended, and nothing twice', () => {
    const mended = join(home, 'office.yaml');
    const mapping = readFileSync(path('tests/fixtures/import/office.yaml'), 'utf8');
    writeFileSync(mended, `${mapping}words:\n  region: { Kalimantan Utra: '65', Papua: '91' }\n`);
    const { stdout } = run([OFFICE[0] ?? '', '--map', mended, '--data', dir, '--write']);
    expect(stdout).toContain('8 baru, 22 sudah ada, 0 bertentangan, 1 ditolak');
    expect(rowsWith(dir, 'observations/reported.csv', 'contoh-rekap-kantor')).toHaveLength(30);
  });

  it('contradicts nothing in silence', () => {
    const file = join(dir, 'observations/reported.csv');
    const text = readFileSync(file, 'utf8').replace('protected_formal,333333,', 'protected_formal,333334,');
    writeFileSync(file, text);
    const { status, stdout } = run([...OFFICE, '--data', dir, '--write', '--lang', 'en']);
    expect(status).toBe(1);
    expect(stdout).toContain('value: 333334 in the table, 333333 in this file');
    expect(readFileSync(file, 'utf8')).toBe(text);
  });
});

describe('the sample of BPS', () => {
  it('gives rows for two halves of a year, and tells machines the same', () => {
    const dir = tables('bps');
    const { status, stdout } = run([...BPS, '--data', dir, '--write', '--json', '--lang', 'en']);
    expect(status).toBe(1);
    const record = JSON.parse(stdout);
    expect(record.written).toEqual(['sources.csv', 'observations/workforce.csv']);
    expect(record.added).toHaveLength(29);
    expect(record.refused).toMatchObject([{ at: 'E9', seen: '4.45', rule: 'other-notation', near: '4,45' }]);
    expect(record.passed.map(({ at, why }: { at: string; why: string }) => `${at} ${why}`)).toEqual([
      'D11 blank',
      'C13 blank',
      'A16 text',
      'A17 text',
    ]);
    const rows = rowsWith(dir, 'observations/workforce.csv', 'contoh-tabel-bps');
    expect(rows).toHaveLength(29);
    expect(rows).toContain(
      '34,2025-08,stated,unemployment_rate,3.50,,,contoh-tabel-bps,high,provisional figure',
    );
    expect(rows).toContain('92,2025-02,stated,employed,222222,,,contoh-tabel-bps,high,');
    expect(readDataset(dir).problems).toEqual([]);
  });
});

describe('npm run import', { timeout: 60_000 }, () => {
  it('never writes an example into the committed tables', () => {
    const before = readFileSync(path('data/observations/reported.csv'));
    const { status, stderr } = run([...OFFICE, '--write', '--data', path('data')]);
    expect(status).toBe(2);
    expect(stderr).toContain('angka rekaan');
    expect(readFileSync(path('data/observations/reported.csv'))).toEqual(before);
  });

  it('exits 0 where all is understood', () => {
    const dir = tables('clean');
    const book = join(home, 'clean.csv');
    const text = readFileSync(BPS[0] ?? '', 'utf8').replace('4.45', '4,45');
    writeFileSync(book, text);
    const { status, stdout } = run([book, ...BPS.slice(1), '--data', dir]);
    expect(status).toBe(0);
    expect(stdout).toContain('30 baru');
  });

  it('takes what changes from month to month from the command line', () => {
    const { status, stderr } = run([...BPS, '--set', 'source=tidak-ada', '--data', REAL]);
    expect(status).toBe(2);
    expect(stderr).toContain('--set source: "tidak-ada" tidak ada di tabel sources');
  });

  it('exits 2 where it cannot run, and says why', () => {
    const none = join(home, 'none.csv');
    expect(run([none, '--map', none])).toMatchObject({ status: 2, stdout: '' });
    expect(run([]).stderr).toContain('cara pakai: npm run import');
    expect(run([...OFFICE, '--lang', 'fr']).stderr).toContain('--lang id');
    expect(run([BPS[0] ?? '', '--map', OFFICE[2] ?? '', '--data', REAL]).stderr).toContain(
      'tidak seperti yang dijelaskan',
    );
    expect(JSON.parse(run([none, '--map', none, '--json']).stdout).error).toContain('none.csv');
    expect(run([...OFFICE, '--set', 'period', '--lang', 'en']).stderr).toContain('COLUMN=VALUE');
  });
});
