import { isBasisStated } from '../data/basis-stated.ts';
import type { Dataset } from '../data/dataset.ts';
import { isFigure, type Statement } from './reported.ts';

/**
 * The statements whose figures stand beside others: of a stated basis, neither a bound nor of low confidence, and said
 * there first, since an article's repetition of an earlier figure is no figure of its own day; the headline is.
 * @param statements newest first
 * @returns oldest first
 */
export function firstSaid(
  dataset: Pick<Dataset, 'bases'>,
  statements: readonly Statement[],
  headline: Statement | undefined,
): readonly Statement[] {
  const said = new Set<string>();
  return statements.toReversed().filter((statement) => {
    const { total } = statement;
    if (!isFigure(statement) || !isBasisStated(dataset, total) || total.basis === 'registered') return false;
    const text = `${total.basis} ${total.value}`;
    const repeats = total.periodBasis === 'published' && said.has(text);
    said.add(text);
    return !repeats || statement === headline;
  });
}
