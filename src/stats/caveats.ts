import type { Caveat, Dataset, Observation } from '../data/dataset.ts';

/** The caveats that belong beside a figure made of these rows, each once. */
export function caveatsOf({ caveats }: Dataset, inputs: readonly Observation[]): readonly Caveat[] {
  return caveats.filter(({ indicator, period, basis }) =>
    inputs.some((o) => o.indicator === indicator && o.period.text === period.text && o.basis === basis),
  );
}
