import { asOf } from '../as-of.ts';
import { both } from '../both.ts';
import { comparePeriods, daysBetween } from '../period.ts';
import type { Doubter } from './doubter.ts';

/** Days by which a province may lag behind the newest moment of the tables: a year and a half. */
export const LAG = 548;

/**
 * A province of today whose newest reported total share is much older than the tables: its page leads with it. One that
 * has none at all says so on its page, and is not told here.
 */
export const staleRegion: Doubter = (dataset, tell) => {
  const newest = asOf({ periods: dataset.observations.distinct('period').toSorted(comparePeriods) });
  if (!newest) return;
  for (const { code, name, nameEn, level, validTo } of dataset.regions.values()) {
    if (level !== 'province' || validTo !== undefined) continue;
    const last = dataset.series(code, 'coverage_total').findLast(({ confidence }) => confidence !== 'low');
    if (!last || daysBetween(last.period, newest) <= LAG) continue;
    tell(last, 'period', last.period.text, {
      rule: 'stale-region',
      expected: both(
        `angka yang lebih dekat ke ${newest.text}, angka terbaru yang bertanggal`,
        `a figure nearer to ${newest.text}, the newest that is dated`,
      ),
      mend: both(
        `cari angka cakupan yang lebih baru untuk ${name}; tabel sudah sampai ${newest.text}`,
        `look for a newer share of ${nameEn}; the tables reach ${newest.text}`,
      ),
    });
  }
};
