import { isBasisStated } from '../data/basis-stated.ts';
import type { Dataset, Observation } from '../data/dataset.ts';
import { periodEnd } from '../data/period.ts';
import { isFigure, type Reported, type Statement } from './reported.ts';

/** Which way the figure lies from a bound that is all that is known of it. */
const boundOf = ({ qualifier }: Observation): Observation['qualifier'] =>
  qualifier === 'about' ? undefined : qualifier;

/**
 * Whether an article only prints an earlier figure again: it has no date but its own, and a row no less trusted says
 * the same of an earlier day on the same basis. Two articles of one day repeat nothing, and the headline stands for itself.
 */
export const repeatsEarlier = (statement: Statement, { headline, statements }: Reported): boolean => {
  const { total, period } = statement;
  if (total.periodBasis !== 'published' || statement === headline) return false;
  const end = periodEnd(period);
  return statements.some(
    ({ total: earlier, period: before }) =>
      earlier.value === total.value &&
      earlier.basis === total.basis &&
      boundOf(earlier) === boundOf(total) &&
      (earlier.confidence !== 'low' || total.confidence === 'low') &&
      periodEnd(before) < end,
  );
};

/**
 * The statements whose figures stand beside others: of a stated basis, neither a bound nor of low confidence, and said
 * there first, since an article's repetition of an earlier figure is no figure of its own day; the headline is.
 * @param statements newest first
 * @returns oldest first
 */
export const firstSaid = (
  dataset: Pick<Dataset, 'bases'>,
  statements: readonly Statement[],
  headline: Statement | undefined,
): readonly Statement[] =>
  statements
    .filter(
      (statement) =>
        isFigure(statement) &&
        isBasisStated(dataset, statement.total) &&
        statement.total.basis !== 'registered' &&
        !repeatsEarlier(statement, { headline, statements }),
    )
    .toReversed();
