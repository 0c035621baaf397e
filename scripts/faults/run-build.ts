import { type ChildProcess, spawn } from 'node:child_process';

/** What is arranged inside a build. */
export interface Moment {
  /** Ends it like a power cut of its own, at a call on the disk whose last path fits a pattern. */
  readonly kill?: {
    readonly call: 'rename' | 'rm';
    readonly path: string;
    readonly when: 'before' | 'during' | 'after';
  };
  /** A folder in which two builds wait for each other just before they replace what stands. */
  readonly meet?: string;
  /** Whether folders can be exchanged in one step; true where not said. */
  readonly exchange?: boolean;
  /** As if the machine had so many processors. */
  readonly threads?: number;
}

export interface BuildOptions {
  readonly checkout: string;
  readonly data: string;
  readonly out: string;
  readonly moment?: Moment | undefined;
  readonly env?: Readonly<Record<string, string>> | undefined;
  /** In octal digits. */
  readonly umask?: string | undefined;
  /** In bytes, of any file written. */
  readonly longest?: number | undefined;
  readonly user?: number | undefined;
}

export interface Run {
  /** Undefined where a signal ended it. */
  readonly code: number | undefined;
  /** All that it printed. */
  readonly said: string;
  readonly seconds: number;
}

export interface Running {
  readonly ended: Promise<Run>;
  /** Ends it and all that it started, at once. */
  readonly kill: () => void;
}

/** Of these a build knows nothing unless it is told. */
const OWN = /^(?:SITE_URL|BASE_PATH|DATA_DIR|NODE_OPTIONS|NODE_ENV|CAKUPAN_.*|VITEST.*)$/;

/** Starts a build as `npm run build` does, in a process group of its own. */
export function startBuild(options: BuildOptions): Running {
  const { checkout, data, out, moment, env = {}, umask = '022', longest, user } = options;
  const kept = Object.entries(process.env).filter(([name]) => !OWN.test(name));
  const loaded = `--import=${new URL('moment.ts', import.meta.url).href}`;
  const limits = longest === undefined ? '' : `ulimit -f ${Math.ceil(longest / 512)};`;
  const started = performance.now();
  const child: ChildProcess = spawn(
    'sh',
    [
      ...['-c', `umask ${umask}; ${limits} exec "$@"`, 'sh', process.execPath],
      ...['scripts/build.ts', '--data', data, '--out', out],
    ],
    {
      cwd: checkout,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...Object.fromEntries(kept),
        ...{ NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1' },
        ...(moment ? { NODE_OPTIONS: loaded, CAKUPAN_MOMENT: JSON.stringify(moment) } : {}),
        ...env,
      },
      ...(user === undefined ? {} : { uid: user, gid: user }),
    },
  );
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  const ended = new Promise<Run>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) =>
      resolve({ code: code ?? undefined, said, seconds: (performance.now() - started) / 1000 }),
    );
  });
  return {
    ended,
    kill: () => {
      try {
        if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      } catch {
        // It had ended.
      }
    },
  };
}
