import {
  cpSync,
  existsSync,
  globSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { constants, gzipSync } from 'node:zlib';
import { nginx, nginxVersion, startNginx } from './nginx.ts';
import { type OnDemand, onDemand } from './on-demand.ts';

const AUTOCANNON: OnDemand = { name: 'autocannon', version: '9.0.0' };

/** What of autocannon is used here. */
type Autocannon = (options: {
  readonly url: string;
  readonly connections: number;
  /** In seconds. */
  readonly duration: number;
  readonly requests: readonly { readonly path: string; readonly headers: Readonly<Record<string, string>> }[];
}) => Promise<{
  readonly duration: number;
  /** Of connections, time-outs among them. */
  readonly errors: number;
  readonly requests: { readonly total: number };
  /** In milliseconds. */
  readonly latency: { readonly p50: number; readonly p99: number };
  readonly throughput: { readonly total: number };
  readonly statusCodeStats: Readonly<Record<string, { readonly count: number }>>;
}>;

/** One load on the origin. */
export interface Load {
  readonly name: string;
  readonly connections: number;
  readonly seconds: number;
  readonly requests: number;
  readonly perSecond: number;
  /** Requests for each second that the one worker of nginx had a processor; undefined where the system does not say. */
  readonly perCpuSecond: number | undefined;
  /** In milliseconds. */
  readonly p50: number;
  readonly p99: number;
  /** Broken connections, time-outs and answers of another status than the one awaited. */
  readonly errors: number;
  readonly bytes: number;
}

export interface OriginFigures {
  readonly nginx: string;
  readonly autocannon: string;
  readonly mix: readonly { readonly path: string; readonly bytes: number; readonly gzip: number }[];
  /** Processes that wanted a core, on average, over the minute before and the minute after. */
  readonly loadBefore: number;
  readonly loadAfter: number;
  readonly loads: readonly Load[];
}

const CONNECTIONS = [10, 100, 500] as const;

/**
 * A built site on the real nginx of this machine, one worker, under loads of so many seconds each; the load tool runs
 * on the same machine and takes its share. Undefined where no nginx is installed.
 */
export async function benchOrigin(
  dist: string,
  seconds: number,
  progress: (line: string) => void,
): Promise<OriginFigures | undefined> {
  if (nginx === undefined) {
    progress('no nginx is installed here: the origin is not measured (Debian: apt install nginx-light)');
    return undefined;
  }
  if (!existsSync(join(dist, 'index.html')))
    throw new Error(`nothing is built in ${dist}; run: npm run build`);
  const { default: autocannon }: { readonly default: Autocannon } = await import(onDemand(AUTOCANNON));
  const [loadBefore = 0] = loadavg();
  const root = mkdtempSync(join(tmpdir(), 'cakupan-origin-'));
  // Siblings of this bench alone, so that both ways of compressing are measured on one site.
  cpSync(dist, root, { recursive: true, filter: (path) => !/\.(br|gz)$/.test(path) });
  const paths = mixOf(root);
  // As Debian's own nginx.conf says.
  const server = await startNginx(root, 'sendfile on; tcp_nopush on;');

  const tags = new Map<string, string>();
  const run = async (name: string, connections: number, status: 200 | 304): Promise<Load> => {
    const requests = paths.map((path) => ({
      path,
      headers: {
        'Accept-Encoding': 'gzip, br',
        ...(status === 304 ? { 'If-None-Match': tags.get(path) ?? '' } : {}),
      },
    }));
    const before = cpuSecondsOf(server.worker);
    const found = await autocannon({ url: server.origin, connections, duration: seconds, requests });
    const after = cpuSecondsOf(server.worker);
    const total = found.requests.total;
    const answered = Object.values(found.statusCodeStats).reduce((sum, { count }) => sum + count, 0);
    const awaited = found.statusCodeStats[String(status)]?.count ?? 0;
    const load: Load = {
      name,
      connections,
      seconds: found.duration,
      requests: total,
      perSecond: total / found.duration,
      perCpuSecond: before === undefined || after === undefined ? undefined : total / (after - before),
      p50: found.latency.p50,
      p99: found.latency.p99,
      errors: found.errors + answered - awaited,
      bytes: found.throughput.total,
    };
    progress(lineOf(load));
    return load;
  };

  try {
    progress(headOf());
    const loads: Load[] = [];
    for (const connections of CONNECTIONS) loads.push(await run('compressed each time', connections, 200));
    const mix = paths.map((path) => {
      const file = join(root, path.endsWith('/') ? `${path}index.html` : path);
      const bytes = statSync(file).size;
      if (/\.(?:woff2|png)$/.test(file)) return { path, bytes, gzip: bytes };
      const zipped = gzipSync(readFileSync(file), { level: constants.Z_BEST_COMPRESSION });
      writeFileSync(`${file}.gz`, zipped);
      return { path, bytes, gzip: zipped.length };
    });
    for (const connections of CONNECTIONS) loads.push(await run('siblings', connections, 200));
    for (const path of paths) {
      const response = await fetch(server.origin + path, { headers: { 'Accept-Encoding': 'gzip' } });
      await response.arrayBuffer();
      tags.set(path, response.headers.get('ETag') ?? '');
    }
    loads.push(await run('asked again: 304', 100, 304));
    const [loadAfter = 0] = loadavg();
    return {
      nginx: nginxVersion(),
      autocannon: AUTOCANNON.version,
      mix,
      loadBefore,
      loadAfter,
      loads,
    };
  } finally {
    await server.stop();
    rmSync(root, { recursive: true });
  }
}

/** What readers of a day ask for: a page with a script and the font, then more pages, a chart in an article, the data. */
function mixOf(root: string): readonly string[] {
  const one = (pattern: string): string => {
    const [file] = globSync(pattern, { cwd: root }).sort();
    if (file === undefined) throw new Error(`the site has no ${pattern}`);
    return `/${file.replaceAll('\\', '/')}`;
  };
  return [
    '/',
    one('_astro/*.js'),
    one('_astro/*.woff2'),
    '/provinsi/jambi/',
    '/provinsi/jawa-barat/',
    '/en/provinces/jambi/',
    '/embed/trend/jambi/',
    '/charts/trend/jambi.id.svg',
    '/api/v1/comparable.json',
  ];
}

/** Processor seconds that a process has had; undefined where there is no /proc. */
function cpuSecondsOf(pid: number): number | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name of the program may hold spaces; user and system time are the 14th and 15th, in hundredths.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return undefined;
  }
}

const cells = (name: string, rest: readonly string[], width = 24): string =>
  name.padEnd(width) + rest.map((cell) => cell.padStart(11)).join('');

const headOf = (): string =>
  cells('load', ['connections', 'a second', 'a CPU s', 'p50 ms', 'p99 ms', 'errors', 'MB']);

const lineOf = ({ name, connections, perSecond, perCpuSecond, p50, p99, errors, bytes }: Load): string =>
  cells(name, [
    String(connections),
    perSecond.toFixed(0),
    perCpuSecond?.toFixed(0) ?? '–',
    String(p50),
    String(p99),
    String(errors),
    (bytes / 1e6).toFixed(0),
  ]);

/** What a path is given on its line. */
const PATH = 36;

/** The loads, and what was asked for, as tables to read. */
export function originTable({ nginx, autocannon, mix, loadBefore, loadAfter, loads }: OriginFigures): string {
  const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);
  return [
    `${nginx}, one worker; autocannon ${autocannon} on the same machine; load ${loadBefore.toFixed(1)} before, ${loadAfter.toFixed(1)} after`,
    headOf(),
    ...loads.map(lineOf),
    '',
    cells('asked for', ['kB', 'kB gzip'], PATH),
    ...mix.map(({ path, bytes, gzip }) => cells(path, [kilobytes(bytes), kilobytes(gzip)], PATH)),
  ].join('\n');
}
