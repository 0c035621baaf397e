import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { dataFolder, UsageError, wholeNumber } from '../scripts/command.ts';

const path = (name: string): string => fileURLToPath(new URL(`../${name}`, import.meta.url));
const run = (file: string, args: readonly string[], locale = 'C') => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path(file), ...args], {
    encoding: 'utf8',
    cwd: path('.'),
    env: { ...process.env, DATA_DIR: '', LC_ALL: locale },
  });
  return { status, stdout, stderr };
};

afterEach(() => vi.unstubAllEnvs());

/** What npm runs of ours, by its name. */
const { scripts }: { readonly scripts: Readonly<Record<string, string>> } = JSON.parse(
  readFileSync(path('package.json'), 'utf8'),
);
const commands = Object.entries(scripts).flatMap(([name, line]) => {
  const file = /^node scripts\/run\.cjs (scripts\/\w+\.ts)$/.exec(line)?.[1];
  return file === undefined ? [] : [[name, file] as const];
});

it('finds the commands', () => {
  const names = commands.map(([name]) => name);
  expect(names).toEqual(expect.arrayContaining(['start', 'build', 'check', 'bench', 'fuzz', 'faults']));
});

describe.each(commands)('npm run %s', { timeout: 60_000 }, (name, file) => {
  it('names an option that it does not know, and says how it is called', () => {
    const { status, stdout, stderr } = run(file, ['--strickt']);
    const [first, second] = stderr.split('\n');
    expect([status, stdout, first]).toEqual([2, '', `${name}: no such option: --strickt`]);
    expect(second).toMatch(/^usage: npm (?:run )?\w+/);
    expect(second).toContain(name);
    expect(stderr).not.toMatch(/^\s+at |node:/m);
  });

  it('refuses a language that we do not have', () => {
    const { status, stdout, stderr } = run(file, ['--lang', 'xx']);
    const [first, second] = stderr.split('\n');
    expect([status, stdout]).toEqual([2, '']);
    expect(first).toBe(`${name}: no such language: xx; choose --lang id or --lang en`);
    expect(second).toMatch(/^usage: /);
  });
});

const ofTables = ['add', 'build', 'check', 'diff', 'format', 'fuzz', 'release', 'start'] as const;

it.each(ofTables)('npm run %s says that a folder is not there', { timeout: 60_000 }, (name) => {
  const [, file = ''] = commands.find(([other]) => other === name) ?? [];
  const words = { add: ['figure'], release: ['2026-11'] };
  const { status, stdout, stderr } = run(file, [...(Reflect.get(words, name) ?? []), '--data', 'nowhere']);
  expect([status, stdout, stderr]).toEqual([2, '', expect.stringMatching(new RegExp(`^${name}: .*nowhere`))]);
  expect(stderr).not.toMatch(/^\s+at |node:/m);
});

it('refuses a language for live editing too', { timeout: 60_000 }, () => {
  const refused = run('node_modules/astro/bin/astro.mjs', ['dev', '--lang', 'xx'], 'id_ID.UTF-8');
  expect(refused.status).toBe(2);
  expect(refused.stderr).toBe('dev: tidak ada bahasa xx; pilih --lang id atau --lang en\n');
});

it.each([
  [['--dat', 'x'], 'tidak ada pilihan --dat; maksudnya --data?'],
  [['--data'], '--data memerlukan nilai'],
  [['--data', '--all'], '--data memerlukan nilai'],
  [['--all=yes'], '--all tidak memakai nilai'],
  [['data'], 'kata yang berlebih: data'],
  [['--toString'], 'tidak ada pilihan --toString'],
])('says what is wrong with %j in the language of the locale', (args, why) => {
  const { status, stderr } = run('scripts/check.ts', args, 'id_ID.UTF-8');
  expect([status, stderr.split('\n')[0]]).toEqual([2, `check: ${why}`]);
});

it('works on the tables asked for, else on those of the environment, else on ours', () => {
  vi.stubEnv('DATA_DIR', 'latihan');
  expect([dataFolder('x'), dataFolder(''), dataFolder(undefined)]).toEqual(['x', 'latihan', 'latihan']);
  vi.stubEnv('DATA_DIR', '');
  expect(dataFolder(undefined)).toBe('data');
});

it('takes whole numbers alone where one is meant', () => {
  expect(wholeNumber('--runs', '100')).toBe(100);
  for (const text of ['', '1e3', '-4', '1.5', 'ten'])
    expect(() => wholeNumber('--runs', text)).toThrow(UsageError);
  expect(wholeNumber('--runs', '0')).toBe(0);
  expect(() => wholeNumber('--runs', '0', 1)).toThrow('--runs 0: write a whole number, 1 or more');
  expect(run('scripts/fuzz.ts', ['--runs', 'ten'])).toMatchObject({
    ...{ status: 2, stdout: '' },
    stderr: expect.stringMatching(/^fuzz: --runs ten: write a whole number, 1 or more\nusage: /),
  });
  expect(run('scripts/bench.ts', ['--growth', '552,']).status).toBe(2);
  expect(run('scripts/faults.ts', ['--only', 'floods']).stderr).toMatch(/^faults: --only: no part floods\n/);
});

it.each(['abc', '0', '99999'])('refuses port %s before anything is built', (port) => {
  vi.stubEnv('PORT', port);
  expect(run('scripts/start.ts', [])).toMatchObject({
    ...{ status: 2, stdout: '' },
    stderr: expect.stringMatching(
      new RegExp(`^start: PORT ${port}: write a whole number from 1 to 65535\nusage: `),
    ),
  });
});

it('ends in silence where nobody reads on', () => {
  const { status, stderr } = spawnSync(
    'bash',
    ['-c', `set -o pipefail; "$0" scripts/check.ts --json | head -c 60`, process.execPath],
    { encoding: 'utf8', cwd: path('.') },
  );
  expect([status, stderr]).toEqual([0, '']);
});
