import { execFileSync } from 'node:child_process';
import { both, same } from './both.ts';
import { FolderError, isApart } from './files.ts';
import type { DataFile } from './gate.ts';

type Git = (...call: string[]) => Buffer;

/** Git in a folder. It speaks English, so that what it says can be told from other things it says. */
const gitIn =
  (dir: string): Git =>
  (...call) =>
    execFileSync('git', call, {
      cwd: dir,
      env: { ...process.env, LC_ALL: 'C' },
      maxBuffer: 2 ** 30,
      stdio: ['ignore', 'pipe', 'pipe'],
    });

/** Why git did not do something, in words for a person. */
function saidBy(error: unknown, dir: string, revision: string): FolderError {
  const { stderr, message, code } = error as { stderr?: Buffer | string; message?: string; code?: string };
  const said = (String(stderr ?? '').trim() || message || String(error)).replace(/^fatal: /, '');
  if (code === 'ENOENT')
    return new FolderError(
      both(
        'git tidak terpasang di komputer ini, atau foldernya tidak ada; perbandingan memerlukan riwayatnya',
        'there is no git on this machine, or no such folder; comparing needs its history',
      ),
    );
  if (/not a git repository/i.test(said))
    return new FolderError(
      both(
        `${dir} tidak berada dalam repositori git, sehingga tidak ada riwayat untuk dibandingkan; jalankan di salinan yang diambil dengan git clone`,
        `${dir} is not in a git repository, so there is no history to compare with; run this in a checkout made with git clone`,
      ),
    );
  if (/needed a single revision|unknown revision|bad revision/i.test(said))
    return new FolderError(
      both(
        `git tidak mengenal revisi "${revision}"; sebutkan commit, cabang atau tag, misalnya main`,
        `git knows no revision "${revision}"; name a commit, branch or tag, such as main`,
      ),
    );
  return new FolderError(same(said));
}

const isTable = (file: string): boolean => /\.csv$/i.test(file) && !isApart(file);

/** The tables of a commit, and the folder they were found in. */
export interface Revision {
  readonly files: readonly DataFile[];
  /** That of the call, or the committed one where the commit does not know it: a copy that was made to try something. */
  readonly dir: string;
}

/** The CSV files of a folder in a commit; none where the commit has no such folder. */
function filesOf(dir: string, revision: string): readonly DataFile[] {
  const git = gitIn(dir);
  // A name that begins with a hyphen would be taken for an option.
  const commit = git('rev-parse', '--verify', '--end-of-options', `${revision}^{commit}`).toString().trim();
  const names = git('ls-tree', '-r', '-z', '--name-only', commit, '.').toString().split('\0');
  return names.filter(isTable).map((file) => ({ file, bytes: git('show', `${commit}:./${file}`) }));
}

/** Whether a folder is in a checkout of git. */
function isTracked(dir: string): boolean {
  try {
    gitIn(dir)('rev-parse', '--git-dir');
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
  for (const one of isTracked(dir) ? [dir, committed] : [committed]) {
    try {
      const files = filesOf(one, revision);
      if (files.length > 0) return { files, dir: one };
    } catch (error) {
      throw saidBy(error, one, revision);
    }
  }
  throw new FolderError(
    both(`${revision} tidak punya tabel di ${dir}`, `${revision} has no tables in ${dir}`),
  );
}

/**
 * The files of a data folder that differ from the newest commit, as that has them; a new file is none of them. None
 * where there is no git, no commit, or no change: asking costs one call of git.
 */
export function changedSinceHead(dir: string): readonly DataFile[] {
  const git = gitIn(dir);
  try {
    const names = git(
      'diff',
      '--name-only',
      '--relative',
      '--no-renames',
      '--diff-filter=MD',
      '-z',
      'HEAD',
      '--',
      '.',
    )
      .toString()
      .split('\0');
    return names.filter(isTable).map((file) => ({ file, bytes: git('show', `HEAD:./${file}`) }));
  } catch {
    return [];
  }
}
