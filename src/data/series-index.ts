import type { Observation } from './dataset.ts';
import { comparePeriods, type Period } from './period.ts';
import type { Records } from './records.ts';

/** Where figures stand among the rows of their table. */
export interface SeriesIndex {
  /** All rows, by period, then as the files stand. */
  readonly byPeriod: Uint32Array;
  /** Every period once, in order. */
  readonly periods: readonly Period[];
  /** The rows of a region and an indicator in the same order; empty where there are none. */
  rowsOf(region: string, indicator: string): Uint32Array;
}

const NONE = new Uint32Array();

/** Finds the rows of every series. Nothing is compared but periods, each once, however many rows have it. */
export function indexSeries(observations: Records<Observation>): SeriesIndex {
  const regions = observations.numbered('region');
  const indicators = observations.numbered('indicator');
  const periods = observations.numbered('period');
  const inOrder = [...periods.values.keys()].sort((a, b) => {
    const [first, second] = [periods.values[a], periods.values[b]];
    return first && second ? comparePeriods(first, second) : 0;
  });
  const rank = new Uint32Array(inOrder.length);
  for (const [place, period] of inOrder.entries()) rank[period] = place;

  const rows = new Uint32Array(observations.length).map((_, row) => row);
  const { sorted: byPeriod } = sortedBy(
    rows,
    periods.of.map((period) => rank[period] ?? 0),
    inOrder.length,
  );
  // Sorting by series keeps the order of periods within each.
  const width = indicators.values.length;
  const { sorted, starts } = sortedBy(
    byPeriod,
    regions.of.map((region, row) => region * width + (indicators.of[row] ?? 0)),
    regions.values.length * width,
  );

  const regionNumbers = new Map(regions.values.map((code, number) => [code, number]));
  const indicatorNumbers = new Map(indicators.values.map((code, number) => [code, number]));
  return {
    byPeriod,
    periods: Object.freeze(inOrder.flatMap((number) => periods.values[number] ?? [])),
    rowsOf(region, indicator) {
      const [of, by] = [regionNumbers.get(region), indicatorNumbers.get(indicator)];
      if (of === undefined || by === undefined) return NONE;
      const series = of * width + by;
      return sorted.subarray(starts[series], starts[series + 1]);
    },
  };
}

/**
 * Rows by their numbers, which are below a limit; equal ones keep their order. A counting sort.
 * @param numbers of all rows, by row
 */
function sortedBy(
  rows: Uint32Array,
  numbers: Uint32Array,
  limit: number,
): { sorted: Uint32Array; starts: Uint32Array } {
  const starts = new Uint32Array(limit + 1);
  for (let row = 0; row < numbers.length; row++) {
    const behind = (numbers[row] ?? 0) + 1;
    starts[behind] = (starts[behind] ?? 0) + 1;
  }
  for (let number = 0; number < limit; number++)
    starts[number + 1] = (starts[number + 1] ?? 0) + (starts[number] ?? 0);
  const next = starts.slice();
  const sorted = new Uint32Array(rows.length);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] ?? 0;
    const number = numbers[row] ?? 0;
    const place = next[number] ?? 0;
    sorted[place] = row;
    next[number] = place + 1;
  }
  return { sorted, starts };
}
