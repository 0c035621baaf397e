import { existsSync } from 'node:fs';
import { cp, mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Puts a folder in the place of another. What stands there is whole until the new one is ready beside it, and comes
 * back where the last step fails.
 */
export async function replaceFolder(next: string, place: string): Promise<void> {
  const ready = `${place}-next`;
  const old = `${place}-old`;
  await mkdir(dirname(place), { recursive: true });
  await Promise.all([ready, old].map((folder) => rm(folder, { recursive: true, force: true })));
  await move(next, ready);
  const replaces = existsSync(place);
  if (replaces) await rename(place, old);
  try {
    await rename(ready, place);
  } catch (error) {
    if (replaces) await rename(old, place);
    throw error;
  }
  await rm(old, { recursive: true, force: true });
}

/** Renames; copies to another disk. */
async function move(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error;
    await cp(from, to, { recursive: true });
    await rm(from, { recursive: true });
  }
}
