import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { moveAside } from './aside.ts';
import { FIGURES, generateSite } from './generate-site.ts';
import { measured, type Ran } from './measured.ts';
import { oneFigureChanged } from './one-figure.ts';

/** What a build took, and what it made. */
export interface BuildCost {
  /** HTML pages of the whole site. */
  readonly pages: number;
  /** Files that differ from those of the site before. */
  readonly written: number;
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly peakBytes: number;
}

/** Builds of a site of so many pages of regencies and cities, in both languages together. */
export interface Growth {
  readonly regencyPages: number;
  readonly rows: number;
  /** From no site; pictures of charts are kept from build to build. */
  readonly cold: BuildCost;
  /** Over the site that stands, after one figure of a regency changed. */
  readonly again: BuildCost;
}

/** Pages and new files, from what the build tells a person. */
export function builtOf(output: string): Pick<BuildCost, 'pages' | 'written'> {
  const [, pages, written] = /^built (\d+) pages in [\d.]+ s, (\d+) files new/m.exec(output) ?? [];
  if (pages === undefined || written === undefined) throw new Error(`the build did not end: ${output}`);
  return { pages: Number(pages), written: Number(written) };
}

const costOf = ({ output, seconds, cpuSeconds, peakBytes }: Ran): BuildCost => ({
  ...builtOf(output),
  ...{ seconds, cpuSeconds, peakBytes },
});

/** Builds sites of these many pages of regencies from nothing, and again after one figure changed. */
export async function buildGrowth(
  sizes: readonly number[],
  progress: (line: string) => void,
): Promise<readonly Growth[]> {
  const found: Growth[] = [];
  const data = resolve('.cache/bench-data/growth');
  const out = resolve('.cache/bench/growth');
  const build = async (): Promise<BuildCost> =>
    costOf(await measured('build.ts', ['--data', data, '--out', out]));
  for (const regencyPages of sizes) {
    progress(`a site of ${regencyPages} pages of regencies`);
    moveAside(out);
    generateSite(data, { regencies: Math.ceil(regencyPages / 2) });
    const table = resolve(data, FIGURES);
    const csv = readFileSync(table, 'utf8');
    const cold = await build();
    progress(`  ${cold.pages} pages in ${cold.seconds.toFixed(1)} s; one figure changes`);
    writeFileSync(table, oneFigureChanged(csv));
    const again = await build();
    progress(`  ${again.written} files new in ${again.seconds.toFixed(1)} s`);
    found.push({ regencyPages, rows: csv.split('\n').length - 2, cold, again });
  }
  for (const folder of [data, out]) moveAside(folder);
  return found;
}

/** The builds as a table to read. */
export function growthTable(found: readonly Growth[]): string {
  const row = (cells: readonly string[]): string => cells.map((cell) => cell.padStart(14)).join('');
  const memory = ({ peakBytes }: BuildCost): string => `${(peakBytes / 1e6).toFixed(0)} MB`;
  return [
    row([
      'regency pages',
      'all pages',
      'rows',
      'cold',
      'pages/s',
      'memory',
      'one row',
      'files new',
      'memory',
    ]),
    ...found.map(({ regencyPages, rows, cold, again }) =>
      row([
        String(regencyPages),
        String(cold.pages),
        String(rows),
        `${cold.seconds.toFixed(1)} s`,
        (cold.pages / cold.seconds).toFixed(0),
        memory(cold),
        `${again.seconds.toFixed(1)} s`,
        String(again.written),
        memory(again),
      ]),
    ),
  ].join('\n');
}
