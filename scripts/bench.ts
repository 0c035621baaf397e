// npm run bench: prints what the site costs, to build and to read, beside what it may cost.
//   npm run bench -- --json
//   npm run bench -- --check 10000,100000,1000000     the check alone, of so many rows of figures
//   npm run bench -- --growth 552,2000,5000,20000     builds of so many pages of regencies, and after one row changed
//   npm run bench -- --peer --regions 38,552     beside Observable Framework alone, sites of so many regions
//   npm run bench -- --readers     what Lighthouse says of each kind of page of dist/, and what a slow phone waits
//   npm run bench -- --origin      what nginx carries of dist/
//   npm run bench -- --warehouse   what a warehouse of 50 million people costs to read; --rows N
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { addressFrom } from './astro/address.ts';
import { buildSite } from './astro/build-site.ts';
import { BUILD_BUDGET, budgetOf, CHECK_BUDGET, SCRIPT_BUDGET } from './bench/budgets.ts';
import { checkCosts, checkTable } from './bench/check.ts';
import { forgetBuilds } from './bench/cold.ts';
import { buildGrowth, growthTable } from './bench/growth.ts';
import { addressOf, heaviestPages } from './bench/kinds.ts';
import { benchOrigin } from './bench/origin.ts';
import { peerTable, ratiosOf } from './bench/peer/report.ts';
import { besidePeer } from './bench/peer.ts';
import { benchReaders, readersTable } from './bench/readers.ts';
import { sizesOf } from './bench/sizes.ts';
import { benchWarehouse } from './bench/warehouse.ts';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    check: { type: 'string' },
    growth: { type: 'string' },
    peer: { type: 'boolean', default: false },
    readers: { type: 'boolean', default: false },
    regions: { type: 'string', default: '38,552' },
    origin: { type: 'boolean', default: false },
    warehouse: { type: 'boolean', default: false },
    rows: { type: 'string', default: '50000000' },
  },
});
if (values.check !== undefined) {
  const costs = await checkCosts(values.check.split(',').map(Number));
  console.log(
    values.json ? JSON.stringify({ check: costs, budget: CHECK_BUDGET }, undefined, 2) : checkTable(costs),
  );
  process.exit();
}
if (values.growth !== undefined) {
  const found = await buildGrowth(sizesOf(values.growth), (line) => console.error(line));
  console.log(values.json ? JSON.stringify({ growth: found }, undefined, 2) : growthTable(found));
  process.exit();
}
if (values.origin || values.warehouse) {
  // Figures to the output, progress beside it.
  const progress = (line: string): void => void process.stderr.write(`${line}\n`);
  const figures = {
    origin: values.origin ? await benchOrigin('dist', 10, progress) : undefined,
    warehouse: values.warehouse ? await benchWarehouse(Number(values.rows), progress) : undefined,
  };
  if (values.json) console.log(JSON.stringify(figures, undefined, 2));
  process.exit();
}
const out = resolve('.cache/bench/site');
const { base } = addressFrom(process.env);

const machine = {
  cpu: cpus()[0]?.model ?? 'unknown',
  cores: cpus().length,
  memory: totalmem(),
  platform: process.platform,
};
const machineText = `${machine.cpu}, ${machine.cores} cores, ${(machine.memory / 2 ** 30).toFixed(1)} GiB, ${machine.platform}`;

if (values.peer) {
  // Progress goes beside the figures, so that those can be kept in a file.
  const found = await besidePeer({ sizes: sizesOf(values.regions), say: (line) => console.error(line) });
  const figures = found.map((both) => ({ ...both, ratios: ratiosOf(both) }));
  if (values.json)
    console.log(JSON.stringify({ machine, node: process.version, peer: figures }, undefined, 2));
  else console.log(`${machineText}, Node ${process.version}\n\n${peerTable(found)}`);
  process.exit();
}

if (values.readers) {
  const readers = await benchReaders('dist', (line) => console.error(line));
  if (values.json) console.log(JSON.stringify({ machine, node: process.version, readers }, undefined, 2));
  else console.log(`${machineText}, Node ${process.version}\n\n${readersTable(readers)}`);
  process.exit();
}

const versionOf = (name: string): string =>
  JSON.parse(readFileSync(resolve('node_modules', name, 'package.json'), 'utf8')).version;

// Cold: nothing of an earlier build helps.
forgetBuilds();
const started = performance.now();
const { pages } = await buildSite(out);
const seconds = (performance.now() - started) / 1000;

const heaviest = heaviestPages(out, base).map((page) => ({
  ...page,
  budget: budgetOf(page.file.replace(/index\.html$/, '')),
}));

if (existsSync(out)) rmSync(out, { recursive: true });

const report = {
  machine,
  versions: { node: process.version, astro: versionOf('astro'), vite: versionOf('vite') },
  build: { pages, seconds: Number(seconds.toFixed(2)), budget: BUILD_BUDGET },
  scripts: { budget: SCRIPT_BUDGET },
  heaviest,
};

if (values.json) console.log(JSON.stringify(report, undefined, 2));
else {
  const { versions, build } = report;
  console.log(machineText);
  console.log(`Node ${versions.node}, Astro ${versions.astro}, Vite ${versions.vite}`);
  console.log(`cold build: ${build.pages} pages in ${build.seconds} s (budget ${build.budget} s)\n`);
  console.log('heaviest page of each kind, bytes after brotli, without fonts');
  const row = (cells: readonly (string | number)[]): string =>
    cells.map((cell, i) => (i === 0 ? String(cell).padEnd(48) : String(cell).padStart(8))).join('');
  console.log(row(['page', 'pages', 'html', 'css', 'js', 'total', 'budget']));
  for (const { file, pages: count, html, css, js, total, budget } of heaviest)
    console.log(row([addressOf(file), count, html, css, js, total, budget ?? '–']));
}
