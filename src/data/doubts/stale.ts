import { both } from '../both.ts';
import type { Observation } from '../dataset.ts';
import { daysBetween, periodEnd } from '../period.ts';
import type { Doubter } from './doubter.ts';

/** Days by which a province may lag behind the newest figure of the tables: a year and a half. */
export const LAG = 548;

/**
 * A province of today whose newest reported total share is much older than the tables: its page leads with it. One that
 * has none at all says so on its page, and is not told here.
 */
export const staleRegion: Doubter = (dataset, tell) => {
  const newest = firstOfNewest(dataset.observations);
  if (!newest) return;
  for (const { code, name, nameEn, level, validTo } of dataset.regions.values()) {
    if (level !== 'province' || validTo !== undefined) continue;
    const last = dataset.series(code, 'coverage_total').findLast(({ confidence }) => confidence !== 'low');
    if (!last || daysBetween(last.period, newest.period) <= LAG) continue;
    tell(last, 'period', last.period.text, {
      rule: 'stale-region',
      expected: both(
        `angka yang lebih dekat ke ${newest.period.text}, angka terbaru di tabel`,
        `a figure nearer to ${newest.period.text}, the newest in the tables`,
      ),
      mend: both(
        `cari angka cakupan yang lebih baru untuk ${name}; tabel sudah sampai ${newest.period.text}`,
        `look for a newer share of ${nameEn}; the tables reach ${newest.period.text}`,
      ),
    });
  }
};

/** @param rows sorted by the ends of their periods */
function firstOfNewest(rows: readonly Observation[]): Observation | undefined {
  const last = rows.at(-1);
  if (!last) return undefined;
  const end = periodEnd(last.period);
  return rows[rows.findLastIndex(({ period }) => periodEnd(period) < end) + 1];
}
