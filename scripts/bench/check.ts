import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { CHECK_BUDGET } from './budgets.ts';
import { generate } from './generate.ts';

/** What a command took, from the start of its process to its end. */
export interface Cost {
  /** On the clock of the wall. */
  readonly seconds: number;
  /** Of processors: the same on a machine that has other things to do. */
  readonly processor: number;
  /** Resident at most, in megabytes. */
  readonly megabytes: number;
}

/** The check of so many rows of observations beside the bare parse of the same bytes. */
export interface CheckCost {
  readonly rows: number;
  readonly check: Cost;
  readonly parse: Cost;
}

/** Told by a process about itself when it ends. */
const TELL = `data:text/javascript,${encodeURIComponent(
  `process.on('exit', () => process.stderr.write('\\n' + JSON.stringify({
    seconds: process.uptime(), processor: Object.values(process.cpuUsage()).reduce((a, b) => a + b) / 1e6,
    megabytes: process.resourceUsage().maxRSS / 1024 })))`,
)}`;

function costOf(script: string, dir: string): Cost {
  const args = ['--import', TELL, resolve(script), '--data', dir];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${script} ended with ${status}: ${stdout.slice(0, 2000)}${stderr}`);
  return JSON.parse(stderr.split('\n').at(-1) ?? '');
}

/** The cheapest of a few runs: what the machine does beside it only ever adds. */
function cheapest(script: string, dir: string, runs: number): Cost {
  const costs = Array.from({ length: runs }, () => costOf(script, dir));
  return costs.reduce((best, one) => (one.processor < best.processor ? one : best));
}

/** Measures the check of generated folders of these sizes. */
export function checkCosts(sizes: readonly number[], runs = 2): readonly CheckCost[] {
  return sizes.map((rows) => {
    const dir = resolve('.cache/bench-data', String(rows));
    generate(dir, { rows });
    try {
      return {
        rows,
        check: cheapest('scripts/check.ts', dir, runs),
        parse: cheapest('scripts/bench/bare-parse.ts', dir, runs),
      };
    } finally {
      rmSync(dir, { recursive: true });
    }
  });
}

/** The measured costs as a table to read, with the budget below. */
export function checkTable(costs: readonly CheckCost[]): string {
  const row = (cells: readonly string[]): string => cells.map((cell) => cell.padStart(14)).join('');
  const cost = ({ seconds, processor, megabytes }: Cost): readonly string[] => [
    `${seconds.toFixed(2)} s`,
    `${processor.toFixed(2)} s`,
    `${megabytes.toFixed(0)} MB`,
  ];
  const { rows, seconds, megabytes, parses } = CHECK_BUDGET;
  return [
    row(['rows', 'check', 'processor', 'memory', 'bare parse', 'processor', 'memory', 'ratio']),
    ...costs.map(({ rows: count, check, parse }) =>
      row([
        String(count),
        ...cost(check),
        ...cost(parse),
        `${(check.processor / parse.processor).toFixed(1)} ×`,
      ]),
    ),
    `budget of ${rows} rows: ${seconds} s, ${megabytes} MB, ${parses} × the bare parse`,
  ].join('\n');
}
