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
  const newest = dataset.observations.reduce<Observation | undefined>(
    (last, row) => (!last || periodEnd(row.period) > periodEnd(last.period) ? row : last),
    undefined,
  );
  if (!newest) return;
  for (const { code, level, validTo } of dataset.regions.values()) {
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
        `cari angka cakupan yang lebih baru untuk wilayah ${code}; tabel sudah sampai ${newest.period.text}`,
        `look for a newer share of the region ${code}; the tables reach ${newest.period.text}`,
      ),
    });
  }
};
