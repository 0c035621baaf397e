import { isBasisStated } from '../data/basis-stated.ts';
import type { Dataset } from '../data/dataset.ts';
import { periodPosition } from '../data/period.ts';
import { isFigure, mayLead, type Reported, type Statement } from './reported.ts';

/** What a region's reported headline may be held against from before a year judged. */
export type ReportedAround =
  | { readonly kind: 'compared'; readonly before: Statement; readonly after: Statement }
  /** The headline's source does not say what 100% is, or gives a bound: it is compared with nothing. */
  | { readonly kind: 'basis-unstated' | 'bound' }
  /** The headline itself is not from after that year, or no figure of its basis is from before it. */
  | { readonly kind: 'not-after' | 'none-before' };

/**
 * A region's reported headline beside the newest figure of the same stated basis from before the year judged. Figures on
 * other bases, bounds and rows of low confidence are never taken. Undefined where the region has no headline.
 */
export function reportedAround(
  dataset: Pick<Dataset, 'bases'>,
  { headline, statements }: Reported,
  judged: number,
): ReportedAround | undefined {
  if (!headline) return undefined;
  if (!isBasisStated(dataset, headline.total)) return { kind: 'basis-unstated' };
  if (!isFigure(headline)) return { kind: 'bound' };
  if (periodPosition(headline.period) <= judged + 1) return { kind: 'not-after' };
  // Newest first.
  const before = statements.find(
    (statement) =>
      mayLead(statement) &&
      isFigure(statement) &&
      statement.total.basis === headline.total.basis &&
      periodPosition(statement.period) <= judged,
  );
  return before ? { kind: 'compared', before, after: headline } : { kind: 'none-before' };
}
