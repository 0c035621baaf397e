import { execFileSync } from 'node:child_process';
import { both, same } from './both.ts';
import { FolderError, isApart } from './files.ts';
import type { DataFile } from './gate.ts';

/** What git says for a person, without its own prefix. */
const saidBy = (error: unknown): string => {
  const { stderr, message } = error as { stderr?: Buffer | string; message?: string };
  return (String(stderr ?? '').trim() || message || String(error)).replace(/^fatal: /, '');
};

/** The tables of a commit, and the folder they were found in. */
export interface Revision {
  readonly files: readonly DataFile[];
  /** That of the call, or the committed one where the commit does not know it: a copy that was made to try something. */
  readonly dir: string;
}

/** The CSV files of a folder in a commit; none where the commit has no such folder. */
function filesOf(dir: string, revision: string): readonly DataFile[] {
  const git = (...call: string[]): Buffer =>
    execFileSync('git', call, { cwd: dir, maxBuffer: 2 ** 30, stdio: ['ignore', 'pipe', 'pipe'] });
  // A name that begins with a hyphen would be taken for an option.
  const commit = git('rev-parse', '--verify', '--end-of-options', `${revision}^{commit}`).toString().trim();
  const names = git('ls-tree', '-r', '-z', '--name-only', commit, '.').toString().split('\0');
  return names
    .filter((file) => /\.csv$/i.test(file) && !isApart(file))
    .map((file) => ({ file, bytes: git('show', `${commit}:./${file}`) }));
}

/** Whether a folder is in a checkout of git. */
function isTracked(dir: string): boolean {
  try {
    execFileSync('git', ['rev-parse', '--git-dir'], { cwd: dir, stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/**
 * The CSV files of a data folder as a commit has them. Where git does not know the folder, it is a copy to try
 * something in, and what the commit has under `committed` is what it was copied from.
 * @param revision a commit, branch or tag: `HEAD`, `main`
 * @throws FolderError where git does not know the commit, or it has no such tables
 */
export function readRevision(dir: string, revision: string, committed: string): Revision {
  try {
    for (const one of isTracked(dir) ? [dir, committed] : [committed]) {
      const files = filesOf(one, revision);
      if (files.length > 0) return { files, dir: one };
    }
  } catch (error) {
    throw new FolderError(same(saidBy(error)));
  }
  throw new FolderError(
    both(`${revision} tidak punya tabel di ${dir}`, `${revision} has no tables in ${dir}`),
  );
}
