import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { CHECK_BUDGET } from './budgets.ts';
import { generate } from './generate.ts';
import { measured, type Usage } from './measured.ts';

/** The check of so many rows of observations beside the bare parse of the same bytes. */
export interface CheckCost {
  readonly rows: number;
  readonly check: Usage;
  readonly parse: Usage;
}

async function costOf(script: string, dir: string): Promise<Usage> {
  const { code, output, ...usage } = await measured(script, ['--data', dir]);
  if (code !== 0) throw new Error(`${script} ended with ${code}: ${output.slice(0, 2000)}`);
  return usage;
}

/** The cheapest of a few runs: what the machine does beside it only ever adds. */
const cheapest = (costs: readonly Usage[]): Usage =>
  costs.reduce((best, one) => (one.cpuSeconds < best.cpuSeconds ? one : best));

/** Measures the check of generated folders of these sizes, in turns with the parse, so that both meet the same machine. */
export async function checkCosts(sizes: readonly number[], runs = 3): Promise<readonly CheckCost[]> {
  const costs: CheckCost[] = [];
  for (const rows of sizes) {
    const dir = resolve('.cache/bench-data', String(rows));
    generate(dir, { rows });
    try {
      const checks: Usage[] = [];
      const parses: Usage[] = [];
      for (let run = 0; run < runs; run++) {
        parses.push(await costOf('bench/bare-parse.ts', dir));
        checks.push(await costOf('check.ts', dir));
      }
      costs.push({ rows, check: cheapest(checks), parse: cheapest(parses) });
    } finally {
      rmSync(dir, { recursive: true });
    }
  }
  return costs;
}

/** The measured costs as a table to read, with the budget below. */
export function checkTable(costs: readonly CheckCost[]): string {
  const row = (cells: readonly string[]): string => cells.map((cell) => cell.padStart(14)).join('');
  const cost = ({ seconds, cpuSeconds, peakBytes }: Usage): readonly string[] => [
    `${seconds.toFixed(2)} s`,
    `${cpuSeconds.toFixed(2)} s`,
    `${(peakBytes / 1e6).toFixed(0)} MB`,
  ];
  const { rows, seconds, megabytes, parses } = CHECK_BUDGET;
  return [
    row(['rows', 'check', 'processor', 'memory', 'bare parse', 'processor', 'memory', 'ratio']),
    ...costs.map(({ rows: count, check, parse }) =>
      row([
        String(count),
        ...cost(check),
        ...cost(parse),
        `${(check.cpuSeconds / parse.cpuSeconds).toFixed(1)} ×`,
      ]),
    ),
    `budget of ${rows} rows: ${seconds} s, ${megabytes} MB, ${parses} × the bare parse`,
  ].join('\n');
}
