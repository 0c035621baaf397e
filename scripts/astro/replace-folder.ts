import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { codeOf } from './trouble.ts';
import { sweep } from './workshop.ts';

const EXCHANGE = fileURLToPath(new URL('exchange-folders.ts', import.meta.url));

const nextTo = (place: string, what: 'next' | 'old'): string => `${place}-${what}-${process.pid}`;

/** What a rename says of a place where another folder stands already. */
const isTaken = (error: unknown): boolean => ['ENOTEMPTY', 'EEXIST'].includes(String(codeOf(error)));

/**
 * Puts a folder in the place of another. What stands there is whole until the new one is ready beside it; then the two
 * change names in one step on Linux and macOS. Where the system or the disk cannot, it is moved aside first: whoever ends
 * the process in that instant leaves nothing in the place, and `recoverFolder` brings it back. Of several that replace
 * at once the last one stays.
 */
export async function replaceFolder(next: string, place: string): Promise<void> {
  const ready = nextTo(place, 'next');
  await mkdir(dirname(place), { recursive: true });
  // Before what was left is swept: it may be all there is.
  await recoverFolder(place);
  await Promise.all([ready, nextTo(place, 'old')].map(sweep));
  try {
    await move(next, ready);
    if (!(await exchange(ready, place))) await replaceInSteps(ready, place);
  } finally {
    // By now the replaced folder has this name. One that resists, because its files are another user's, waits to be swept.
    await rm(ready, { recursive: true, force: true }).catch(() => undefined);
  }
}

/** Lets two folders change names in one step; false, and nothing has moved, where that is not possible. */
export async function exchange(one: string, other: string): Promise<boolean> {
  try {
    await promisify(execFile)(process.execPath, [
      '--disable-warning=ExperimentalWarning',
      ...[EXCHANGE, one, other],
    ]);
    return true;
  } catch {
    return false;
  }
}

/** Puts a folder in the place of another by moving that aside; its name becomes that of the new one. */
export async function replaceInSteps(ready: string, place: string): Promise<void> {
  const old = nextTo(place, 'old');
  for (;;) {
    const replaces = await rename(place, old).then(
      () => true,
      (error) => {
        if (codeOf(error) !== 'ENOENT') throw error;
        return false;
      },
    );
    try {
      await rename(ready, place);
      // Not removed under its own name: what is called old is always whole.
      if (replaces) await rename(old, ready);
      return;
    } catch (error) {
      if (isTaken(error)) {
        // Another one was quicker: its site is replaced in turn.
        await rm(old, { recursive: true, force: true });
        continue;
      }
      if (replaces && !existsSync(place)) await rename(old, place);
      throw error;
    }
  }
}

/** Brings back what stood in a place, where a process ended between the two steps that replace it. */
export async function recoverFolder(place: string): Promise<void> {
  if (existsSync(place)) return;
  const start = `${basename(place)}-old-`;
  const names = await readdir(dirname(place)).catch((): string[] => []);
  const left = names.find((name) => name.startsWith(start) && /^\d+$/.test(name.slice(start.length)));
  if (!left) return;
  try {
    await rename(join(dirname(place), left), place);
  } catch (error) {
    // Whoever moved it aside was at it still, and is done.
    if (!isTaken(error) && codeOf(error) !== 'ENOENT') throw error;
  }
}

/** Renames; copies to another disk. */
async function move(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if (codeOf(error) !== 'EXDEV') throw error;
    await cp(from, to, { recursive: true });
    await rm(from, { recursive: true });
  }
}
