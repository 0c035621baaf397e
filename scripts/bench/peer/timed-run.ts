import { spawn } from 'node:child_process';
import { loadavg } from 'node:os';
import { performance } from 'node:perf_hooks';

/** What a command took. */
export interface RunCost {
  /** Seconds on the wall. */
  readonly seconds: number;
  /** Seconds of processors, of all its processes and threads: hardly more on a machine that is busy. */
  readonly processor: number;
  /** How many processes wanted a processor in the minute before it started, and before it ended. */
  readonly load: readonly [number, number];
}

const SPAN = /(\d+)m([\d.]+)s/g;

/**
 * Seconds of processors from what `times` of a POSIX shell prints: a line of the shell, then one of its children, each
 * with time in user code and in the system.
 * @throws {Error} where it is not that
 */
export function processorSeconds(times: string): number {
  const children = times.trim().split('\n').at(-1) ?? '';
  const spans = [...children.matchAll(SPAN)].map(
    ([, minutes, seconds]) => Number(minutes) * 60 + Number(seconds),
  );
  const [user, system] = spans;
  if (user === undefined || system === undefined || spans.length !== 2)
    throw new Error(`not what times prints: ${times}`);
  return user + system;
}

/** Text of a failed command that is worth showing. */
const TAIL = 3000;
/** Seconds between two signs of life. */
const SIGN = 20;

interface Run {
  readonly name: string;
  readonly command: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly say: (line: string) => void;
}

/**
 * Runs a command to its end and says now and then that it still runs.
 * @throws {Error} with the end of what it printed, where it fails
 */
export async function timedRun({ name, command, cwd, env, say }: Run): Promise<RunCost> {
  const before = loadavg()[0] ?? 0;
  const started = performance.now();
  const since = (): number => (performance.now() - started) / 1000;
  const script = '"$@"; code=$?; times; exit $code';
  const child = spawn('sh', ['-c', script, 'sh', ...command], { cwd, env: { ...process.env, ...env } });
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
    });
  const sign = setInterval(() => say(`${name}: ${since().toFixed(0)} s …`), SIGN * 1000);
  try {
    const code = await new Promise<number | null>((resolve, reject) => {
      child.on('error', reject).on('close', resolve);
    });
    if (code !== 0) throw new Error(`${name} ended with ${code}\n${printed.slice(-TAIL)}`);
  } finally {
    clearInterval(sign);
  }
  const seconds = since();
  const times = /(?:\d+m[\d.]+s\s+){4}$/.exec(printed)?.[0] ?? printed.slice(-TAIL);
  const processor = processorSeconds(times);
  say(`${name}: done in ${seconds.toFixed(1)} s, ${processor.toFixed(1)} s of processors`);
  return { seconds, processor, load: [before, loadavg()[0] ?? 0] };
}
