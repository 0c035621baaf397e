import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SITE = fileURLToPath(new URL('./site/', import.meta.url));

const text = (file: string): string => (existsSync(file) ? readFileSync(file, 'utf8') : '');

/**
 * Puts the peer's site into a folder and installs what its lock file pins, unless that is installed there already. What
 * it installs is no dependency of this project, and none of its install scripts run.
 * @throws where the packages cannot be had
 */
export function installPeer(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const part of ['src', 'dist']) rmSync(join(folder, part), { recursive: true, force: true });
  cpSync(SITE, folder, { recursive: true });
  const stamp = join(folder, 'node_modules', '.installed');
  const lock = text(join(folder, 'package-lock.json'));
  if (text(stamp) === lock) return;
  const options = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env.npm_execpath;
  // Started by npm, this is the same npm; its own settings know where packages come from.
  const { status, error } = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...options], { cwd: folder, stdio: 'inherit' })
    : spawnSync('npm', options, { cwd: folder, stdio: 'inherit' });
  if (error) throw error;
  if (status !== 0) throw new Error(`npm ci in ${folder} ended with ${status}`);
  writeFileSync(stamp, lock);
}

/** The version of a package that is installed in a folder. */
export const versionIn = (folder: string, name: string): string =>
  JSON.parse(readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8')).version;
