import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';

/** What a process cost. */
export interface Usage {
  /** On the clock; under load more than the work takes. */
  readonly seconds: number;
  /** Of the processor, all threads together. */
  readonly cpuSeconds: number;
  /** The most memory it held, in bytes. */
  readonly peakBytes: number;
}

export interface Ran extends Usage {
  readonly code: number;
  readonly output: string;
}

/** Runs one of our scripts in a process of its own, and says what it printed and used. */
export async function measured(
  script: string,
  args: readonly string[],
  options: { readonly cwd?: string } = {},
): Promise<Ran> {
  const folder = mkdtempSync(join(tmpdir(), 'cakupan-usage-'));
  const file = join(folder, 'usage.json');
  const here = (name: string): URL => new URL(name, import.meta.url);
  const started = performance.now();
  const child = spawn(
    process.execPath,
    [
      ...process.execArgv,
      '--import',
      here('note-usage.ts').href,
      fileURLToPath(here(`../${script}`)),
      ...args,
    ],
    { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, USAGE_FILE: file }, ...options },
  );
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  const code = await new Promise<number>((resolve, reject) => {
    child.once('error', reject).once('close', (status) => resolve(status ?? 1));
  });
  const seconds = (performance.now() - started) / 1000;
  const used: { userCPUTime: number; systemCPUTime: number; maxRSS: number } = JSON.parse(
    readFileSync(file, 'utf8'),
  );
  rmSync(folder, { recursive: true });
  return {
    code,
    output,
    seconds,
    cpuSeconds: (used.userCPUTime + used.systemCPUTime) / 1e6,
    // Node tells kilobytes on every platform.
    peakBytes: used.maxRSS * 1024,
  };
}
