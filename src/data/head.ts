import { spawnSync } from 'node:child_process';
import type { DataFile } from './gate.ts';

/**
 * The tables of a data folder as the newest commit has them, asked of git in one call. Undefined where there is no git, no
 * checkout or no commit, or where the commit has none of them: a copy that was made to try something.
 * @param names the files to ask for, under the folder with `/`
 */
export function tablesAtHead(dir: string, names: readonly string[]): readonly DataFile[] | undefined {
  const asked = names.filter((name) => !name.includes('\n'));
  const { status, stdout } = spawnSync('git', ['cat-file', '--batch'], {
    cwd: dir,
    input: asked.map((name) => `HEAD:./${name}\n`).join(''),
    maxBuffer: 2 ** 30,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  if (status !== 0) return undefined;
  const files: DataFile[] = [];
  let at = 0;
  for (const file of asked) {
    const end = stdout.indexOf(0x0a, at);
    if (end < 0) break;
    const size = /^[0-9a-f]+ blob (\d+)$/.exec(stdout.toString('utf8', at, end))?.[1];
    at = end + 1;
    if (size === undefined) continue;
    files.push({ file, bytes: stdout.subarray(at, at + Number(size)) });
    at += Number(size) + 1;
  }
  return files.length > 0 ? files : undefined;
}
