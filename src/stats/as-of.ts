import type { Dataset } from '../data/dataset.ts';
import { comparePeriods, type Period } from '../data/period.ts';

/**
 * The newest moment the data knows of: the latest observation or publication dated to a month or a day. It stands in
 * for today's date, so that the same tables always make the same pages.
 */
export function asOf({ observations, sources }: Dataset): Period | undefined {
  let newest: Period | undefined;
  const see = (period: Period | undefined): void => {
    if (period?.month === undefined) return;
    if (!newest || comparePeriods(period, newest) > 0) newest = period;
  };
  for (const { period } of observations) see(period);
  for (const { published } of sources.values()) see(published);
  return newest;
}
