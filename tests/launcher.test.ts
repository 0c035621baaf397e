import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';

const LAUNCHER = fileURLToPath(new URL('../scripts/run.cjs', import.meta.url));
const PINNED = readFileSync(new URL('../.node-version', import.meta.url), 'utf8').trim();
const folder = mkdtempSync(join(tmpdir(), 'cakupan-launcher-'));

afterAll(() => rmSync(folder, { recursive: true }));

const launch = (...args: string[]) =>
  spawnSync(process.execPath, [LAUNCHER, ...args], { encoding: 'utf8', cwd: folder });

/** Runs a script of one line through the launcher. */
const launchScript = (line: string, ...args: string[]) => {
  const script = join(folder, 'script.ts');
  writeFileSync(script, line);
  return launch(script, ...args);
};

test('runs the pinned Node, and everything beneath it too', () => {
  const { stdout, status } = launchScript(
    `import { execFileSync } from 'node:child_process';
     console.log(process.version, String(execFileSync('node', ['--version'])).trim());`,
  );
  expect(stdout.trim()).toBe(`v${PINNED} v${PINNED}`);
  expect(status).toBe(0);
});

test('package.json pins one Node for every platform', () => {
  const { optionalDependencies } = JSON.parse(
    readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
  );
  const pins = Object.entries<string>(optionalDependencies).filter(([name]) => name.startsWith('node-'));
  expect(pins.length).toBe(5);
  expect(new Set(pins.map(([, version]) => version))).toEqual(new Set([PINNED]));
});

test('starts in the project, wherever it is called from', () => {
  const { stdout } = launchScript('console.log(process.cwd())');
  expect(join(stdout.trim(), '/')).toBe(fileURLToPath(new URL('..', import.meta.url)));
});

test.each([0, 1, 2, 7])('passes on exit code %i', (code) => {
  expect(launchScript('process.exit(Number(process.argv[2]))', String(code)).status).toBe(code);
});

test('passes on arguments as they are', () => {
  const { stdout } = launchScript(
    'console.log(JSON.stringify(process.argv.slice(2)))',
    '--data',
    'a b',
    '--',
    '"',
  );
  expect(JSON.parse(stdout)).toEqual(['--data', 'a b', '--', '"']);
});

test('finds the commands of dependencies', () => {
  const { stdout, status } = launch('biome', '--version');
  expect(stdout).toMatch(/^Version: \d/);
  expect(status).toBe(0);
});

test('says what is wrong with a command it does not know', () => {
  const { stderr, status } = launch('no-such-command');
  expect(stderr).toBe('cakupan: no such command: no-such-command; is it installed? run: npm ci\n');
  expect(status).toBe(2);
});

test('keeps to syntax that an old Node reads', () => {
  const code = readFileSync(LAUNCHER, 'utf8')
    .replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
    .replace(/'(?:[^'\\\n]|\\.)*'/g, "''")
    .replace(/\/[^/\n]+\/(?=\.test)/g, '/x/');
  expect(code).not.toMatch(/=>|`|\.\.\.|\?\?|\?\.|\*\*/);
  expect(code).not.toMatch(/\b(?:const|let|class|async|await|import|export|of)\b/);
  expect(code.match(/,\s*\)/)).toBeNull();
});
