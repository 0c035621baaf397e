import type { Caveat, Dataset, Observation } from '../data/dataset.ts';

/** The caveats that belong beside a figure made of these rows; of several that say the same, the first. */
export function caveatsOf({ caveats }: Dataset, inputs: readonly Observation[]): readonly Caveat[] {
  const fitting = caveats.filter(({ indicator, period, basis }) =>
    inputs.some((o) => o.indicator === indicator && o.period.text === period.text && o.basis === basis),
  );
  return [...new Map(fitting.toReversed().map((caveat) => [caveat.textId, caveat])).values()].toReversed();
}
