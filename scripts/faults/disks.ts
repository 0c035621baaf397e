import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';

const runs = (command: string, args: readonly string[]): boolean =>
  spawnSync(command, args, { stdio: 'ignore' }).status === 0;

/**
 * The arguments of `unshare` for a process whose mounts are its own, and go with it: as root, or as root of a namespace of
 * users. Undefined where neither is allowed.
 */
export const ownMounts = (): readonly string[] | undefined =>
  [['--mount'], ['--user', '--map-root-user', '--mount']].find((how) =>
    runs('unshare', [...how, 'mount', '-t', 'tmpfs', 'none', '/mnt']),
  );

/** A disk in memory of so many bytes at a folder. */
export function mountSmall(folder: string, bytes: number): void {
  mkdirSync(folder, { recursive: true });
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${Math.ceil(bytes)},mode=755`, 'none', folder]);
}

/** Gives a disk in memory another size in bytes. */
export const resize = (folder: string, bytes: number): void =>
  void execFileSync('mount', ['-o', `remount,size=${Math.ceil(bytes)}`, folder]);

/** Makes a folder one that can only be read, whoever asks. */
export function mountReadOnly(folder: string): void {
  execFileSync('mount', ['--bind', folder, folder]);
  execFileSync('mount', ['-o', 'remount,ro,bind', folder]);
}

export const unmount = (folder: string): void => void execFileSync('umount', [folder]);

/** Whether a process may be started as another user. */
export const mayBe = (user: number): boolean =>
  spawnSync('true', { uid: user, gid: user, stdio: 'ignore' }).status === 0;
