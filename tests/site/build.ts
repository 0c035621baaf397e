import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export interface BuildRun {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `npm run build` as a person does, for other tables, another address and into another folder. */
export async function runBuild(
  out: string | undefined,
  env: Record<string, string> = {},
  more: readonly string[] = [],
): Promise<BuildRun> {
  const { SITE_URL: _site, BASE_PATH: _base, NODE_ENV: _mode, VITEST: _vitest, ...own } = process.env;
  const options = { cwd: ROOT, env: { ...own, NO_COLOR: '1', ...env }, maxBuffer: 2 ** 26 };
  const args = ['scripts/build.ts', ...(out === undefined ? [] : ['--out', out]), ...more];
  try {
    const done = await promisify(execFile)(process.execPath, args, options);
    return { code: 0, ...done };
  } catch (error) {
    const { code, stdout, stderr } = error as BuildRun;
    return { code, stdout, stderr };
  }
}
