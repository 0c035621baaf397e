// npm run bench: prints what the site costs, to build and to read, beside what it may cost.
//   npm run bench -- --growth 552,5000 --json
import { readFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { resolve } from 'node:path';
import { removeAside } from './bench/aside.ts';
import { budgetLines, budgetTable, type Figures, usedOf } from './bench/budget-lines.ts';
import { checkCosts, checkTable } from './bench/check.ts';
import { buildGrowth, growthTable } from './bench/growth.ts';
import { benchOrigin, originTable } from './bench/origin.ts';
import { peerTable } from './bench/peer/report.ts';
import { besidePeer } from './bench/peer.ts';
import { benchReaders, readersTable } from './bench/readers.ts';
import { benchSite, siteTable } from './bench/site.ts';
import { sizesOf } from './bench/sizes.ts';
import { benchWarehouse, warehouseTable } from './bench/warehouse.ts';
import { command, wholeNumber } from './command.ts';

const USAGE = `usage: npm run bench [-- --json] [sections]
  --all            every section below, for half an hour or so; without any, the site alone
  --site           a build from nothing, and what pages weigh
  --check SIZES    the check alone, of so many rows of figures: 10000,100000,1000000
  --growth SIZES   builds of so many pages of regencies, and after one row changed: 552,2000,5000,20000
  --readers        what Lighthouse says of each kind of page of dist/, and what a slow phone waits
  --peer           beside Observable Framework; --regions SIZES, else 38,552
  --origin         what nginx carries of dist/
  --warehouse      what a warehouse of so many people costs to read; --rows N, else 50000000
  --json           the figures for machines
exit: 0 measured, 2 cannot run
`;

/** Figures go to the output, so that they can be kept in a file; progress goes beside them. */
const progress = (line: string): void => void process.stderr.write(`${line}\n`);

const versionOf = (name: string): string =>
  JSON.parse(readFileSync(resolve('node_modules', name, 'package.json'), 'utf8')).version;

await command(
  {
    name: 'bench',
    usage: USAGE,
    options: {
      json: { type: 'boolean', default: false },
      all: { type: 'boolean', default: false },
      site: { type: 'boolean', default: false },
      check: { type: 'string' },
      growth: { type: 'string' },
      readers: { type: 'boolean', default: false },
      peer: { type: 'boolean', default: false },
      regions: { type: 'string', default: '38,552' },
      origin: { type: 'boolean', default: false },
      warehouse: { type: 'boolean', default: false },
      rows: { type: 'string', default: '50000000' },
    },
  },
  async ({ values }) => {
    const { all } = values;
    const sizesIn = (
      option: string,
      given: string | undefined,
      usual: string,
    ): readonly number[] | undefined =>
      given !== undefined || all ? sizesOf(option, given ?? usual) : undefined;
    const checked = sizesIn('--check', values.check, '10000,100000,1000000');
    const grown = sizesIn('--growth', values.growth, '552,2000,5000,20000');
    const regions = sizesOf('--regions', values.regions);
    const people = wholeNumber('--rows', values.rows, 1);
    const others = [checked, grown].some((sizes) => sizes !== undefined) || values.readers || values.peer;
    const alone = !others && !values.origin && !values.warehouse;

    const figures: Figures = {
      ...(all || values.site || alone ? { site: await benchSite() } : {}),
      ...(checked === undefined ? {} : { check: await checkCosts(checked) }),
      ...(grown === undefined ? {} : { growth: await buildGrowth(grown, progress) }),
      ...(all || values.readers ? { readers: await benchReaders('dist', progress) } : {}),
      ...(all || values.peer ? { peer: await besidePeer({ sizes: regions, say: progress }) } : {}),
    };
    const origin = all || values.origin ? await benchOrigin('dist', 10, progress) : undefined;
    const warehouse = all || values.warehouse ? await benchWarehouse(people, progress) : undefined;
    removeAside();

    const versions = { node: process.version, astro: versionOf('astro'), vite: versionOf('vite') };
    const machine = {
      cpu: cpus()[0]?.model ?? 'unknown',
      cores: cpus().length,
      memory: totalmem(),
      platform: process.platform,
    };
    const lines = budgetLines(figures);

    if (values.json) {
      const budget = lines.map((line) => ({ ...line, used: usedOf(line) }));
      console.log(JSON.stringify({ machine, versions, ...figures, origin, warehouse, budget }, undefined, 2));
    } else {
      const { site, check, growth, readers, peer } = figures;
      const { cpu, cores, memory, platform } = machine;
      const tables = [
        `${cpu}, ${cores} cores, ${(memory / 2 ** 30).toFixed(1)} GiB, ${platform}\n` +
          `Node ${versions.node}, Astro ${versions.astro}, Vite ${versions.vite}`,
        site && siteTable(site),
        check && checkTable(check),
        growth && growthTable(growth),
        readers && readersTable(readers),
        peer && peerTable(peer),
        origin && originTable(origin),
        warehouse && warehouseTable(warehouse),
        lines.length > 0 ? budgetTable(lines) : undefined,
      ];
      console.log(tables.filter((table) => table !== undefined).join('\n\n'));
    }
    // What a browser or a server left open keeps nobody waiting.
    process.exit();
  },
);
