import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { writeRows } from '../../src/data/csv.ts';
import type { Dataset } from '../../src/data/dataset.ts';
import { loadDataset } from '../../src/data/load.ts';
import { DUCKDB, onDemandDuckDb } from './duckdb.ts';
import { measured, type Ran, type Usage } from './measured.ts';
import { type People, peopleSql, type Regency, regenciesOf } from './warehouse-people.ts';

/** Where the SQL of the warehouse writes to, below the folder it is run in. */
const EXPORTED = 'data/observations/participants-monthly.csv';
const THRESHOLD = 10;
const SOURCE = 'bench-warehouse';

export interface WarehouseFigures {
  readonly duckdb: string;
  /** Processes that wanted a core, on average, over the last minute. */
  readonly load: number;
  /** Rows of people, one a person and month; made once for a seed and kept. */
  readonly people: number;
  readonly months: number;
  readonly regencies: number;
  readonly parquetBytes: number;
  readonly generate: Usage | undefined;
  /** From people to the CSV. */
  readonly aggregate: Usage;
  readonly exportedRows: number;
  readonly exportedBytes: number;
  /** Figures that would be there, had none been withheld for being small. */
  readonly withheldRows: number;
  readonly duplicates: Usage & { readonly people: number };
  readonly check: Usage & { readonly rows: number; readonly problems: number; readonly warnings: number };
}

/**
 * People of a warehouse, generated, counted by scripts/warehouse/participants.duckdb.sql as it stands, and the tables
 * that come of it checked. Leaves what it made under .cache/bench/warehouse/.
 */
export async function benchWarehouse(
  rows: number,
  progress: (line: string) => void,
): Promise<WarehouseFigures> {
  if (!Number.isInteger(rows) || rows < 1) throw new Error(`not a number of rows: ${rows}`);
  const people: People = { rows, seed: 8, months: monthsOf(2025) };
  const dataset = loadDataset('data');
  const regencies = regenciesOf(dataset);
  const folder = resolve('.cache/bench/warehouse');
  const tables = join(folder, 'data');
  // Named by what makes them, so that other people are never taken for these.
  const made = peopleSql(regencies, people, 'people.parquet');
  const parquet = `people-${createHash('sha256').update(made).digest('hex').slice(0, 12)}.parquet`;
  mkdirSync(folder, { recursive: true });

  progress(`DuckDB ${DUCKDB.version} from the registry, into .cache/bench/`);
  onDemandDuckDb();
  const sql = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text);
    return name;
  };
  const duckdb = async (...files: readonly string[]): Promise<Ran> => {
    const started = performance.now();
    const ticks = setInterval(
      () => progress(`  … ${Math.round((performance.now() - started) / 1000)} s`),
      15_000,
    );
    const ran = await measured('bench/run-duckdb.ts', files, { cwd: folder }).finally(() =>
      clearInterval(ticks),
    );
    if (ran.code !== 0) throw new Error(`DuckDB ended with ${ran.code}`);
    return ran;
  };

  let generate: Ran | undefined;
  if (!existsSync(join(folder, parquet))) {
    progress(`${rows} people, generated`);
    // Under another name until it is whole.
    generate = await duckdb(sql('generate.sql', peopleSql(regencies, people, `${parquet}.part`)));
    cpSync(join(folder, `${parquet}.part`), join(folder, parquet));
    rmSync(join(folder, `${parquet}.part`));
    progress(`  ${inWords(generate)}`);
  }

  progress(`tables of ${regencies.length} regencies and ${people.months.length} months, counted`);
  prepareTables(tables, dataset, regencies);
  const view = sql(
    'view.sql',
    `CREATE VIEW participants AS FROM read_parquet('${parquet}');
SET VARIABLE source = '${SOURCE}';
SET VARIABLE threshold = ${THRESHOLD};\n`,
  );
  const aggregate = await duckdb(view, resolve('scripts/warehouse/participants.duckdb.sql'));
  progress(`  ${inWords(aggregate)}`);

  progress('people who stand twice in a month');
  const twice = await duckdb(view, resolve('scripts/warehouse/duplicates.sql'));
  progress(`  ${inWords(twice)}`);

  progress('npm run check of what came of it');
  const check = await measured('check.ts', ['--data', tables, '--json']);
  const found: { rows: number; problems: unknown[]; warnings: unknown[] } = JSON.parse(check.output);
  progress(`  ${inWords(check)}`);

  if (check.code !== 0) throw new Error(`the check refuses what was exported: ${check.output}`);
  const exported = readFileSync(join(folder, EXPORTED), 'utf8');
  const exportedRows = exported.trimEnd().split('\n').length - 1;
  const places = regencies.length + new Set(regencies.map(({ province }) => province)).size + 1;
  return {
    duckdb: DUCKDB.version,
    load: loadavg()[0] ?? 0,
    people: rows,
    months: people.months.length,
    regencies: regencies.length,
    parquetBytes: statSync(join(folder, parquet)).size,
    generate: generate && usageOf(generate),
    aggregate: usageOf(aggregate),
    exportedRows,
    exportedBytes: Buffer.byteLength(exported),
    withheldRows: places * people.months.length * 3 * 2 - exportedRows,
    duplicates: { ...usageOf(twice), people: Number(JSON.parse(twice.output)[0][0]) },
    check: {
      ...usageOf(check),
      rows: found.rows,
      problems: found.problems.length,
      warnings: found.warnings.length,
    },
  };
}

const monthsOf = (year: number): readonly string[] =>
  Array.from({ length: 12 }, (_, i) => `${year}-${String(i + 1).padStart(2, '0')}`);

const usageOf = ({ seconds, cpuSeconds, peakBytes }: Usage): Usage => ({ seconds, cpuSeconds, peakBytes });

const inWords = ({ seconds, cpuSeconds, peakBytes }: Usage): string =>
  `${seconds.toFixed(1)} s, ${cpuSeconds.toFixed(1)} s of a processor, ${Math.round(peakBytes / 1e6)} MB at most`;

const inMegabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

/** What the warehouse cost, as lines to read. */
export function warehouseTable(found: WarehouseFigures): string {
  const { duckdb, load, people, months, regencies, generate, aggregate, duplicates, check } = found;
  return [
    `DuckDB ${duckdb}: ${people} people of ${regencies} regencies in ${months} months, ${inMegabytes(found.parquetBytes)} of Parquet; load ${load.toFixed(1)}`,
    ...(generate ? [`generated: ${inWords(generate)}`] : []),
    `counted: ${inWords(aggregate)}; ${found.exportedRows} rows, ${inMegabytes(found.exportedBytes)}; ${found.withheldRows} withheld for being small`,
    `people twice in a month: ${duplicates.people}; ${inWords(duplicates)}`,
    `check: ${check.rows} rows, ${check.problems} problems, ${check.warnings} warnings; ${inWords(check)}`,
  ].join('\n');
}

/** The tables of the project with all regencies and the source of the export; releases are of other figures. */
function prepareTables(folder: string, dataset: Dataset, regencies: readonly Regency[]): void {
  rmSync(folder, { recursive: true, force: true });
  cpSync('data', folder, { recursive: true, filter: (path) => !/[/\\]releases(\.csv)?$/.test(path) });
  const append = (file: string, rows: readonly (readonly string[])[]): void => {
    const text = readFileSync(join(folder, file), 'utf8');
    const [header = ''] = text.split('\n', 1);
    const width = header.split(',').length;
    const cells = rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
    writeFileSync(join(folder, file), text + writeRows(cells));
  };
  append(
    'regions.csv',
    regencies
      .filter(({ code }) => !dataset.regions.has(code))
      .map(({ code, province }) => [code, `Kabupaten Rekaan ${code.replace('.', ' ')}`, 'regency', province]),
  );
  append('sources.csv', [[SOURCE, 'Generated people of a bench', 'Cakupan', '', '2026-01', 'dataset']]);
}
