import type { Dataset, Observation } from '../data/dataset.ts';
import { periodEnd } from '../data/period.ts';

/** What an observation follows: the figure before it and how far it is from that. */
export interface Follows {
  readonly before: Observation;
  /** In the unit of the indicator; of a share, percentage points. */
  readonly difference: number;
}

/**
 * The newest figure of the same region, indicator and basis that holds before an observation does, with the difference;
 * undefined where there is none. What compilers are unsure of is passed over.
 */
export function previousFigure(
  { series }: Pick<Dataset, 'series'>,
  { region, indicator, basis, period, value }: Observation,
): Follows | undefined {
  const end = periodEnd(period);
  const before = series(region, indicator).findLast(
    (other) => other.basis === basis && other.confidence !== 'low' && periodEnd(other.period) < end,
  );
  return before && { before, difference: value - before.value };
}
