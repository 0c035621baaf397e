import type { Dataset } from '../data/dataset.ts';
import { comparePeriods, type Period } from '../data/period.ts';

/**
 * The newest moment the data knows of: the latest observation or publication dated to a month or a day. It stands in
 * for today's date, so that the same tables always make the same pages.
 */
export function asOf({ observations, sources }: Dataset): Period | undefined {
  const isDated = (period: Period | undefined): period is Period => period?.month !== undefined;
  // Observations are sorted by period: of the dated ones the last is the newest.
  const observed = observations.findLast(({ period }) => isDated(period))?.period;
  const published = [...sources.values()].map((source) => source.published);
  return [observed, ...published].filter(isDated).sort(comparePeriods).at(-1);
}
