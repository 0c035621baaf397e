import type { Observation, OtherTables } from './dataset.ts';
import type { Review } from './doubts/doubter.ts';
import type { Records } from './records.ts';
import type { SeriesIndex } from './series-index.ts';

/** So many regions are kept: one that is looked at, and those that it is held against. */
const KEPT = 4;

/** Tables to be looked through region by region. */
export function reviewOf(
  others: OtherTables,
  observations: Records<Observation>,
  index: SeriesIndex,
): Review {
  const regions = new Map<string, Map<string, readonly Observation[]>>();
  const seriesOf = (region: string): Map<string, readonly Observation[]> => {
    const kept = regions.get(region);
    if (kept) return kept;
    const [oldest] = regions.keys();
    if (oldest !== undefined && regions.size >= KEPT) regions.delete(oldest);
    const series = new Map<string, readonly Observation[]>();
    regions.set(region, series);
    return series;
  };
  return {
    ...others,
    observations,
    series: (region, indicator) =>
      seriesOf(region).getOrInsertComputed(indicator, () => {
        const list: Observation[] = [];
        for (const row of index.rowsOf(region, indicator)) list.push(observations.view(row));
        return list;
      }),
  };
}
