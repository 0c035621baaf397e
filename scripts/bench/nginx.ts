import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../free-port.ts';

/** The site for nginx that people start from. */
export const SAMPLE = readFileSync(new URL('../nginx.conf', import.meta.url), 'utf8');

/** The real nginx, where it is installed; Debian keeps it where not every PATH looks. */
export const nginx = ['nginx', '/usr/sbin/nginx'].find((name) => {
  try {
    execFileSync(name, ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
});

/** `nginx/1.22.1` */
export const nginxVersion = (): string =>
  // It tells its version where others tell errors.
  /nginx\/\S+/.exec(execFileSync('sh', ['-c', `${nginx} -v 2>&1`], { encoding: 'utf8' }))?.[0] ?? '';

/** The sample with other words in place of some of its own, each of which it must have. */
const withChanges = (changes: readonly (readonly [from: string, to: string])[]): string =>
  changes.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`the sample has no ${from}`);
    return text.replace(from, to);
  }, SAMPLE);

export interface RunningNginx {
  /** `http://127.0.0.1:4711` */
  readonly origin: string;
  /** Of the process that answers: the sample is run with one worker. */
  readonly worker: number;
  stop(): Promise<void>;
}

/**
 * Serves a folder with the sample on a free port of this machine, as root or not, until it is stopped.
 * @param http more for the http part, as Debian's own file has there
 */
export async function startNginx(root: string, http = ''): Promise<RunningNginx> {
  const prefix = mkdtempSync(join(tmpdir(), 'cakupan-nginx-'));
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  mkdirSync(join(prefix, 'temp'));
  writeFileSync(
    join(prefix, 'site.conf'),
    withChanges([
      ['listen 80;', `listen 127.0.0.1:${port};`],
      ['root /var/www/cakupan;', `root ${root};`],
    ]),
  );
  const temp = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${prefix}/temp/${name};`)
    .join(' ');
  const isRoot = process.getuid?.() === 0;
  writeFileSync(
    join(prefix, 'nginx.conf'),
    `${isRoot ? `user ${userInfo().username};` : ''} daemon off; worker_processes 1; pid ${prefix}/nginx.pid;
    events { worker_connections 2048; }
    http { access_log off; ${http} ${temp} include ${prefix}/site.conf; }\n`,
  );
  const log = join(prefix, 'error.log');
  const server = spawn(nginx ?? 'nginx', ['-p', prefix, '-c', join(prefix, 'nginx.conf'), '-e', log]);
  await answering(server, origin, log);
  return {
    origin,
    worker: workerOf(server.pid),
    async stop() {
      const stopped = new Promise((resolve) => server.once('exit', resolve));
      server.kill('SIGQUIT');
      await stopped;
      rmSync(prefix, { recursive: true });
    },
  };
}

async function answering(server: ChildProcess, origin: string, log: string): Promise<void> {
  for (let tries = 0; ; tries++) {
    try {
      await (await fetch(origin)).arrayBuffer();
      return;
    } catch (error) {
      if (tries === 100 || server.exitCode !== null)
        throw new Error(`nginx did not start: ${readFileSync(log, 'utf8')}`, { cause: error });
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

/** The child of the master process; the master itself where the system does not say. */
function workerOf(master: number | undefined): number {
  if (master === undefined) throw new Error('nginx did not start');
  try {
    const children = readFileSync(`/proc/${master}/task/${master}/children`, 'utf8').trim();
    return Number(children.split(' ')[0] || master);
  } catch {
    return master;
  }
}
