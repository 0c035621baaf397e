import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { sweep } from './workshop.ts';

const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : undefined;

const nextTo = (place: string, what: 'next' | 'old'): string => `${place}-${what}-${process.pid}`;

/**
 * Puts a folder in the place of another. What stands there is whole until the new one is ready beside it, and comes
 * back where the last step fails. Of several that do so at once the last one stays.
 */
export async function replaceFolder(next: string, place: string): Promise<void> {
  const ready = nextTo(place, 'next');
  const old = nextTo(place, 'old');
  await mkdir(dirname(place), { recursive: true });
  await Promise.all([ready, old].map(sweep));
  await move(next, ready);
  try {
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
        break;
      } catch (error) {
        // Another one was quicker: its site is replaced in turn.
        if (['ENOTEMPTY', 'EEXIST'].includes(String(codeOf(error)))) {
          await rm(old, { recursive: true, force: true });
          continue;
        }
        if (replaces) await rename(old, place);
        throw error;
      }
    }
    await rm(old, { recursive: true, force: true });
  } finally {
    await rm(ready, { recursive: true, force: true });
  }
}

/** Brings back what stood in a place, where a process ended between the two steps that replace it. */
export async function recoverFolder(place: string): Promise<void> {
  if (existsSync(place)) return;
  const start = `${basename(place)}-old-`;
  const names = await readdir(dirname(place)).catch((): string[] => []);
  const left = names.find((name) => name.startsWith(start) && /^\d+$/.test(name.slice(start.length)));
  if (left) await rename(join(dirname(place), left), place);
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
