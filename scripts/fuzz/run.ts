import { readFolder } from '../../src/data/files.ts';
import { type DataFile, readFiles } from '../../src/data/gate.ts';
import { report } from '../../src/data/report.ts';
import { random } from '../random.ts';
import { mutate } from './mutate.ts';
import { difference } from './plain-reader.ts';
import { slice } from './slices.ts';

/** What came of some mutations. */
export interface Outcome {
  readonly runs: number;
  /** Refused, with a problem. */
  readonly refused: number;
  /** Taken as they are: a valid table. */
  readonly taken: number;
  /** Of those taken, how many said something else than before. */
  readonly changed: number;
  /** What must never be: the number of the run and what happened. */
  readonly failures: readonly { readonly run: number; readonly what: string }[];
  /** Milliseconds of the slowest. */
  readonly slowest: number;
}

/** The mutations of a seed, from one number to before another. */
export interface Part {
  readonly dir: string;
  readonly seed: string;
  readonly from: number;
  readonly to: number;
}

/** So many runs mutate one slice of the tables. */
const RUNS_PER_SLICE = 200;
/** A mutation that takes longer hangs. */
const HANGS = 5_000;
const TODAY = '2026-11-27';

/**
 * Mutates slices of real tables and holds what the gate makes of them against a plain reader of the same bytes.
 * Each run is the same for the same seed and number, whatever runs beside it.
 */
export function fuzz({ dir, seed, from, to }: Part): Outcome {
  const { files } = readFolder(dir);
  const failures: { run: number; what: string }[] = [];
  const counts = { refused: 0, taken: 0, changed: 0, slowest: 0 };
  let base: readonly DataFile[] = [];
  let baseAt = -1;
  for (let run = from; run < to; run++) {
    const sliceAt = Math.floor(run / RUNS_PER_SLICE);
    if (sliceAt !== baseAt) {
      base = slice(files, random(`${seed} slice ${sliceAt}`));
      baseAt = sliceAt;
      const [problem] = readFiles(base, { today: TODAY }).problems;
      if (problem)
        failures.push({ run, what: `the slice is broken: ${problem.file}:${problem.line} ${problem.rule}` });
    }
    const mutated = mutate(base, random(`${seed} run ${run}`));
    const started = performance.now();
    try {
      const reading = readFiles(mutated, { today: TODAY });
      const { dataset, problems } = reading;
      if (!dataset) {
        counts.refused += 1;
        if (problems.length === 0) failures.push({ run, what: 'no dataset and no problem' });
        if (run % 20 === 0) report(reading, { tongue: run % 40 === 0 ? 'id' : 'en' });
      } else {
        counts.taken += 1;
        if (problems.length > 0) failures.push({ run, what: 'a dataset beside problems' });
        if (mutated.some(({ bytes }, i) => !Buffer.from(bytes).equals(base[i]?.bytes ?? new Uint8Array())))
          counts.changed += 1;
        const what = difference(dataset, mutated);
        if (what !== undefined) failures.push({ run, what });
      }
    } catch (error) {
      failures.push({ run, what: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    }
    const took = performance.now() - started;
    counts.slowest = Math.max(counts.slowest, took);
    if (took > HANGS) failures.push({ run, what: `took ${Math.round(took)} ms` });
  }
  return { runs: to - from, ...counts, failures };
}

export default fuzz;
