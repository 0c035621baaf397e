import type { Observation } from '../data/dataset.ts';
import { comparePeriods } from '../data/period.ts';
import { CONFIDENCE } from './confidence.ts';

/** The newest row of each indicator; of one date the most trusted. Low-confidence rows are never shown first. */
export function newestByIndicator(rows: readonly Observation[]): readonly Observation[] {
  const newest = new Map<string, Observation>();
  for (const row of rows.filter(({ confidence }) => confidence !== 'low')) {
    const known = newest.get(row.indicator);
    const newer =
      known &&
      (comparePeriods(row.period, known.period) || CONFIDENCE[known.confidence] - CONFIDENCE[row.confidence]);
    if (newer === undefined || newer > 0) newest.set(row.indicator, row);
  }
  return [...newest.values()];
}
