import type { Dataset } from './dataset.ts';
import type { Period } from './period.ts';

/**
 * The newest moment the data knows of: the end of the latest observation dated to a month or a day. It stands in for
 * today's date, so that the same tables always make the same pages. A figure dated to a year says nothing of the moment,
 * for its year may not have ended; an article that brings no figure says nothing of coverage.
 */
export function asOf({ periods }: Pick<Dataset, 'periods'>): Period | undefined {
  // They are sorted: of the dated ones the last is the newest.
  return periods.findLast(({ month }) => month !== undefined);
}
