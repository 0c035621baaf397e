import { isBasisStated } from '../data/basis-stated.ts';
import { compareText } from '../data/compare-text.ts';
import type { Dataset, Observation } from '../data/dataset.ts';
import { periodPosition, SAME_MOMENT } from '../data/period.ts';
import { CONFIDENCE } from './confidence.ts';
import type { Statement } from './reported.ts';

/** Farther than this in time (years) another source's base is not that of the figure. */
export const BORROWED_WITHIN = 0.5;

/**
 * What a stated number of workers is a number of: the basis of the share its source gives for the same date, or the one
 * it names where the source gives several; without such a share, eligible workers, as the indicator says.
 */
function basisOf(dataset: Dataset, base: Observation): string | undefined {
  const [share, ...others] = dataset
    .series(base.region, 'coverage_total')
    .filter(({ source, period }) => source === base.source && period.text === base.period.text);
  if (!share) return base.basis ?? 'eligible';
  return others.length > 0 ? base.basis : share.basis;
}

/**
 * The base (persons) that another source states for a statement without one: of the same region and basis, at most half
 * a year away, not of low confidence. An exact one before a rounded one, then the most trusted, then the nearest in
 * time, the newer, the first by source.
 */
export function borrowedBase(
  dataset: Dataset,
  { region, source, total }: Statement,
): Observation | undefined {
  // Two unstated bases may be two different ones.
  if (!isBasisStated(dataset, total)) return undefined;
  const at = periodPosition(total.period);
  const distance = ({ period }: Observation): number => Math.abs(periodPosition(period) - at);
  return dataset
    .series(region, 'eligible_total')
    .filter(
      (base) =>
        base.source !== source &&
        base.confidence !== 'low' &&
        distance(base) <= BORROWED_WITHIN + SAME_MOMENT &&
        basisOf(dataset, base) === total.basis,
    )
    .toSorted(
      (a, b) =>
        Number(a.qualifier !== undefined) - Number(b.qualifier !== undefined) ||
        CONFIDENCE[a.confidence] - CONFIDENCE[b.confidence] ||
        distance(a) - distance(b) ||
        periodPosition(b.period) - periodPosition(a.period) ||
        compareText(a.source, b.source),
    )[0];
}
