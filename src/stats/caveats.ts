import type { Caveat, Dataset, Observation } from '../data/dataset.ts';

/**
 * The caveats that belong beside a figure made of these rows, those of one region only where a row of it is among them; of
 * several that say the same, the first.
 */
export function caveatsOf(
  { caveats }: Pick<Dataset, 'caveats'>,
  inputs: readonly Observation[],
): readonly Caveat[] {
  const fitting = caveats.filter(({ indicator, period, basis, region }) =>
    inputs.some(
      (o) =>
        o.indicator === indicator &&
        o.period.text === period.text &&
        o.basis === basis &&
        (region === undefined || o.region === region),
    ),
  );
  return [...new Map(fitting.toReversed().map((caveat) => [caveat.textId, caveat])).values()].toReversed();
}
