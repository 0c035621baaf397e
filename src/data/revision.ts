import { execFileSync } from 'node:child_process';
import { same } from './both.ts';
import { FolderError, isApart } from './files.ts';
import type { DataFile } from './gate.ts';

/** What git says for a person, without its own prefix. */
const saidBy = (error: unknown): string => {
  const { stderr, message } = error as { stderr?: Buffer | string; message?: string };
  return (String(stderr ?? '').trim() || message || String(error)).replace(/^fatal: /, '');
};

/**
 * The CSV files of a data folder as a commit has them.
 * @param revision a commit, branch or tag: `HEAD`, `main`
 * @throws FolderError where git does not know it, or it has no such tables
 */
export function readRevision(dir: string, revision: string): readonly DataFile[] {
  const git = (...call: string[]): Buffer =>
    execFileSync('git', call, { cwd: dir, maxBuffer: 2 ** 30, stdio: ['ignore', 'pipe', 'pipe'] });
  try {
    // A name that begins with a hyphen would be taken for an option.
    const commit = git('rev-parse', '--verify', '--end-of-options', `${revision}^{commit}`).toString().trim();
    const names = git('ls-tree', '-r', '-z', '--name-only', commit, '.').toString().split('\0');
    const files = names
      .filter((file) => /\.csv$/i.test(file) && !isApart(file))
      .map((file) => ({ file, bytes: git('show', `${commit}:./${file}`) }));
    if (files.length === 0) throw new Error(`${revision} has no tables in ${dir}`);
    return files;
  } catch (error) {
    throw new FolderError(same(saidBy(error)));
  }
}
