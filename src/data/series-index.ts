import type { Observation } from './dataset.ts';
import { comparePeriods } from './period.ts';
import type { Records } from './records.ts';

/** Where figures stand among the rows of their table. */
export interface SeriesIndex {
  /** All rows, by period, then as the files stand. */
  readonly byPeriod: Uint32Array;
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

  const rows = Uint32Array.from({ length: observations.length }, (_, row) => row);
  const { sorted: byPeriod } = sortedBy(rows, (row) => rank[periods.of[row] ?? 0] ?? 0, inOrder.length);
  // Sorting by series keeps the order of periods within each.
  const width = indicators.values.length;
  const seriesOf = (row: number): number => (regions.of[row] ?? 0) * width + (indicators.of[row] ?? 0);
  const { sorted, starts } = sortedBy(byPeriod, seriesOf, regions.values.length * width);

  const regionNumbers = new Map(regions.values.map((code, number) => [code, number]));
  const indicatorNumbers = new Map(indicators.values.map((code, number) => [code, number]));
  return {
    byPeriod,
    rowsOf(region, indicator) {
      const [of, by] = [regionNumbers.get(region), indicatorNumbers.get(indicator)];
      if (of === undefined || by === undefined) return NONE;
      const series = of * width + by;
      return sorted.subarray(starts[series], starts[series + 1]);
    },
  };
}

/** Rows by a number below a limit, which few of them differ in; equal ones keep their order. A counting sort. */
function sortedBy(
  rows: Uint32Array,
  numberOf: (row: number) => number,
  limit: number,
): { sorted: Uint32Array; starts: Uint32Array } {
  const starts = new Uint32Array(limit + 1);
  for (const row of rows) starts[numberOf(row) + 1] = (starts[numberOf(row) + 1] ?? 0) + 1;
  for (let number = 0; number < limit; number++)
    starts[number + 1] = (starts[number + 1] ?? 0) + (starts[number] ?? 0);
  const next = starts.slice();
  const sorted = new Uint32Array(rows.length);
  for (const row of rows) {
    const number = numberOf(row);
    const place = next[number] ?? 0;
    sorted[place] = row;
    next[number] = place + 1;
  }
  return { sorted, starts };
}
