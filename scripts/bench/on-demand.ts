import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** A package that a bench runs with and the project does without. */
export interface OnDemand {
  readonly name: string;
  /** Exact: a bench of another version is another bench. */
  readonly version: string;
}

const CACHE = fileURLToPath(new URL('../../.cache/bench/', import.meta.url));

const homeOf = ({ name, version }: OnDemand): string =>
  join(CACHE, `${name.replace(/^@/, '').replace('/', '-')}-${version}`);

/** Whether the package is there already, so that nothing is fetched for it. */
export const isInstalled = (wanted: OnDemand): boolean =>
  existsSync(join(homeOf(wanted), 'node_modules', wanted.name, 'package.json'));

/**
 * The address to import a package by, which is installed under `.cache/bench/` where it is not there yet. No script
 * of it runs, and npm holds what it fetches against the digests of the registry.
 */
export function onDemand(wanted: OnDemand): string {
  const home = homeOf(wanted);
  if (!isInstalled(wanted)) {
    mkdirSync(home, { recursive: true });
    writeFileSync(join(home, 'package.json'), '{ "private": true }\n');
    execFileSync(
      'npm',
      ['install', '--ignore-scripts', '--no-audit', '--no-fund', `${wanted.name}@${wanted.version}`],
      { cwd: home, stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' },
    );
  }
  const manifest: { readonly version?: unknown } = JSON.parse(
    readFileSync(join(home, 'node_modules', wanted.name, 'package.json'), 'utf8'),
  );
  if (manifest.version !== wanted.version)
    throw new Error(`${home} has ${wanted.name} ${String(manifest.version)}, not ${wanted.version}`);
  return pathToFileURL(createRequire(join(home, 'package.json')).resolve(wanted.name)).href;
}
