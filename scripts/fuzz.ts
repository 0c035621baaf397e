// npm run fuzz: mutates slices of the real tables and looks whether the gate crashes, hangs or lets a figure through that
// the bytes do not say.
//   npm run fuzz -- --runs 100000 --seed 1
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { Piscina } from 'piscina';
import { readFolder } from '../src/data/files.ts';
import { command, dataFolder, wholeNumber } from './command.ts';
import { fuzz, type Outcome, type Part } from './fuzz/run.ts';

const USAGE = `usage: npm run fuzz [-- --runs N] [--seed TEXT] [--threads N] [--data DIR]
       npm run fuzz -- --seed TEXT --only N
  --runs N     so many mutations; else 10000
  --seed TEXT  what they are drawn by; else 1
  --threads N  so many at a time; else as many as there are processors
  --only N     that one of them again
  --data DIR   the data folder; DATA_DIR in the environment, else data
exit: 0 all as it should be, 1 failures, 2 cannot run
`;

/** A worker takes so many runs at a time: a few slices. */
const AT_A_TIME = 1000;

await command(
  {
    name: 'fuzz',
    usage: USAGE,
    options: {
      runs: { type: 'string', default: '10000' },
      seed: { type: 'string', default: '1' },
      threads: { type: 'string', default: String(availableParallelism()) },
      only: { type: 'string' },
      data: { type: 'string' },
    },
  },
  async ({ values }) => {
    const folder = dataFolder(values.data);
    const dir = resolve(folder);
    const { seed } = values;
    // Refused here, before threads that lose what kind of error it is.
    readFolder(folder);
    const started = performance.now();

    const outcomes: Outcome[] = [];
    if (values.only !== undefined) {
      const from = wholeNumber('--only', values.only);
      outcomes.push(fuzz({ dir, seed, from, to: from + 1 }));
    } else {
      const runs = wholeNumber('--runs', values.runs, 1);
      const threads = wholeNumber('--threads', values.threads, 1);
      const pool = new Piscina<Part, Outcome>({
        filename: resolve('scripts/fuzz/run.ts'),
        maxThreads: threads,
      });
      const parts = Array.from({ length: Math.ceil(runs / AT_A_TIME) }, (_, i) => ({
        dir,
        seed,
        from: i * AT_A_TIME,
        to: Math.min(runs, (i + 1) * AT_A_TIME),
      }));
      await Promise.all(
        parts.map(async (part) => {
          const outcome = await pool.run(part);
          outcomes.push(outcome);
          // Told at once: a long run may be stopped.
          for (const { run, what } of outcome.failures)
            process.stderr.write(`run ${run} of seed ${seed}: ${what}\n`);
          const done = outcomes.reduce((sum, { runs: some }) => sum + some, 0);
          if (process.stderr.isTTY || done % 10_000 === 0) process.stderr.write(`${done} runs\n`);
        }),
      );
      await pool.close();
    }

    const sum = (of: 'runs' | 'refused' | 'taken' | 'changed'): number =>
      outcomes.reduce((total, outcome) => total + outcome[of], 0);
    const failures = outcomes.flatMap((outcome) => outcome.failures);
    const slowest = Math.max(...outcomes.map((outcome) => outcome.slowest));
    const seconds = (performance.now() - started) / 1000;
    if (values.only !== undefined) for (const { what } of failures) console.log(what);
    console.log(
      `${sum('runs')} mutations in ${seconds.toFixed(1)} s: ${sum('refused')} refused, ${sum('taken')} taken as valid tables ` +
        `(${sum('changed')} with other bytes), ${failures.length} failures; the slowest took ${slowest.toFixed(0)} ms`,
    );
    return failures.length > 0 ? 1 : 0;
  },
);
