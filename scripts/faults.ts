// npm run faults: hurts builds in every way a machine does, and looks whether the site that stands is always a whole one,
// and the next build right to the byte. Works in a copy of the checkout; nothing here is touched.
//   npm run faults -- --seed 2 --kills 40
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { both } from '../src/data/both.ts';
import { oneFigureChanged } from './bench/one-figure.ts';
import { command, UsageError, wholeNumber } from './command.ts';
import { caches } from './faults/caches.ts';
import { copyCheckout } from './faults/checkout.ts';
import { ownMounts } from './faults/disks.ts';
import { fullDisk } from './faults/full-disk.ts';
import { identity } from './faults/identity.ts';
import { kills } from './faults/kills.ts';
import { races } from './faults/races.ts';
import { rights } from './faults/rights.ts';
import { siteState } from './faults/site-state.ts';
import { Trial } from './faults/trial.ts';

/** Told to the process that has mounts of its own. */
const MOUNTS = 'CAKUPAN_OWN_MOUNTS';

/** What a person may choose, and what this machine can. */
interface Choice {
  readonly kills: number;
  readonly canMount: boolean;
}
type Part = (trial: Trial, choice: Choice) => Promise<void>;

const PARTS: Readonly<Record<string, Part>> = {
  identity,
  kills: (trial, choice) => kills(trial, choice.kills),
  races,
  caches,
  disk: (trial, choice) => fullDisk(trial, choice.canMount),
  rights: (trial, choice) => rights(trial, choice.canMount),
};

const USAGE = `usage: npm run faults [-- --seed TEXT] [--kills N] [--only PARTS]
  --seed TEXT   what moments are drawn by; else 1
  --kills N     so many builds are killed; else 12
  --only PARTS  some of them, with commas between: ${Object.keys(PARTS).join(', ')}
exit: 0 all as it should be, 1 failures, 2 cannot run
`;

/** The table in which a figure differs between the two sites. */
const TABLE = 'observations/reported.csv';

await command(
  {
    name: 'faults',
    usage: USAGE,
    options: {
      seed: { type: 'string', default: '1' },
      kills: { type: 'string', default: '12' },
      only: { type: 'string' },
    },
  },
  async ({ values }) => {
    const deaths = wholeNumber('--kills', values.kills);
    const parts = values.only?.split(',') ?? Object.keys(PARTS);
    const strange = parts.filter((part) => !Object.hasOwn(PARTS, part)).join(', ');
    if (strange !== '')
      throw new UsageError(both(`--only: tidak ada bagian ${strange}`, `--only: no part ${strange}`));
    const how = process.env[MOUNTS] === undefined ? ownMounts() : undefined;
    if (how) {
      const [script = '', ...args] = process.argv.slice(1);
      const { status } = spawnSync('unshare', [...how, process.execPath, script, ...args], {
        stdio: 'inherit',
        env: { ...process.env, [MOUNTS]: 'yes' },
      });
      return status ?? 1;
    }
    const canMount = process.env[MOUNTS] === 'yes';

    const home = mkdtempSync(join(tmpdir(), 'cakupan-faults-'));
    const started = performance.now();
    const trial = new Trial(home, values.seed);
    try {
      // Other users shall reach it.
      chmodSync(home, 0o755);
      copyCheckout(resolve('.'), trial.checkout);
      for (const tables of ['old', 'new'] as const) {
        const data = trial.data(tables);
        cpSync(resolve('tests/fixtures/happy'), data, { recursive: true });
        const file = join(data, TABLE);
        if (tables === 'new') writeFileSync(file, oneFigureChanged(readFileSync(file, 'utf8')));
        // Of the first, pictures are kept: those of the second are drawn anew where builds are compared.
        rmSync(trial.out, { recursive: true, force: true });
        const { code, said, seconds } = await trial.build(tables);
        if (code !== 0) throw new Error(`no clean build: ${said}`);
        cpSync(trial.out, trial.reference(tables), { recursive: true });
        trial.clean.set(tables, siteState(trial.reference(tables)));
        trial.say(
          `the ${tables} site where none stood, in ${seconds.toFixed(1)} s: ${trial.clean.get(tables)}`,
        );
      }
      const states = [...trial.clean.values()];
      trial.check('two sites that are whole, and differ', new Set(states).size === 2, states.join(', '));
      trial.check(
        'clean sites are whole',
        states.every((state) => state.startsWith('whole')),
        states.join(', '),
      );
      for (const part of parts) {
        trial.say(`— ${part}`);
        await PARTS[part]?.(trial, { kills: deaths, canMount });
      }
      const seconds = (performance.now() - started) / 1000;
      const [load = 0] = loadavg();
      console.log(
        `\n${trial.checks} checks in ${seconds.toFixed(0)} s (load ${load.toFixed(1)}), seed ${values.seed}: ` +
          `${trial.failures.length} failed, ${trial.skipped.length} skipped`,
      );
      for (const what of trial.failures) console.log(`  failed: ${what}`);
      for (const what of trial.skipped) console.log(`  skipped: ${what}`);
      return trial.failures.length > 0 ? 1 : 0;
    } finally {
      rmSync(home, { recursive: true, force: true });
    }
  },
);
