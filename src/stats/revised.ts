import { isBasisStated } from '../data/basis-stated.ts';
import { compareText } from '../data/compare-text.ts';
import type { Dataset, Target } from '../data/dataset.ts';
import { periodEnd, periodPosition, periodStart } from '../data/period.ts';
import type { Progress } from './promise.ts';

/** Whether two promises are of one thing by one date: a share on one stated basis, or one number of people. */
const sameThing = (dataset: Pick<Dataset, 'bases'>, a: Progress, b: Progress): boolean =>
  a.target.indicator === b.target.indicator &&
  periodPosition(a.target.due) === periodPosition(b.target.due) &&
  (a.unit === 'persons' || (a.target.basis === b.target.basis && isBasisStated(dataset, a.target)));

/**
 * The promise that first put another value in the place of one for the same date: set later, as far as both days are
 * known. The older one stays on record, and its verdict with it; undefined where it was never changed.
 */
export function revisedBy(
  dataset: Pick<Dataset, 'bases'>,
  promise: Progress,
  all: readonly Progress[],
): Target | undefined {
  const { setOn, value } = promise.target;
  if (!setOn) return undefined;
  return all
    .filter((other) => sameThing(dataset, promise, other) && other.target.value !== value)
    .flatMap(({ target }) =>
      target.setOn && periodStart(target.setOn) > periodEnd(setOn)
        ? [{ target, at: periodStart(target.setOn) }]
        : [],
    )
    .toSorted((a, b) => compareText(a.at, b.at))[0]?.target;
}
