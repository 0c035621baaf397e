import { hash } from 'node:crypto';
import { readdir, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Inside the project, where what is rendered finds its packages. */
const FOLDER = fileURLToPath(new URL('../../.cache/build/', import.meta.url));

/** Where a build works, and where it notes what it built. */
export interface Workshop {
  /** Of this process alone: builds do not meet. */
  readonly folder: string;
  /** Of all builds into the same place. */
  readonly note: string;
}

/** The workshop of a site by the folder it is for. */
export function workshopOf(out: string): Workshop {
  const place = join(FOLDER, hash('sha256', out).slice(0, 12));
  return { folder: `${place}-${process.pid}`, note: `${place}.json` };
}

const isRunning = (id: number): boolean => {
  try {
    return process.kill(id, 0);
  } catch (error) {
    // It is there, and another user's.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
};

/** Removes what builds left that ended before they were done: files and folders beside a path, named after it and their process. */
export async function sweep(path: string): Promise<void> {
  const start = basename(path).replace(/\d+$/, '');
  const names = await readdir(dirname(path)).catch((): string[] => []);
  const left = names.filter((name) => {
    const id = name.startsWith(start) ? Number(name.slice(start.length)) : Number.NaN;
    return Number.isInteger(id) && (id === process.pid || !isRunning(id));
  });
  // What another user left is theirs to remove.
  await Promise.all(
    left.map((name) =>
      rm(join(dirname(path), name), { recursive: true, force: true }).catch(() => undefined),
    ),
  );
}
