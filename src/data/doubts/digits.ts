import { both } from '../both.ts';
import type { Observation } from '../dataset.ts';
import { periodPosition } from '../period.ts';
import type { RegionDoubter, Review } from './doubter.ts';

/** A count with a digit too many or too few is ten times what it should be, or a tenth, times or divided by up to this. */
export const DIGIT = { factor: 10, within: 1.5 } as const;

/**
 * The figures that a count is held against: the nearest four within so many years or, where not two are, the nearest two.
 * At least three say so, or all where they are fewer: a slip is repeated where a source quotes another.
 */
const NEAR = { years: 3, most: 3, some: 4, few: 2 } as const;

/** A count with a digit too many or too few, the figures it was held against, and what it would be with the right ones. */
export interface DigitSlip {
  readonly row: Observation;
  readonly beside: readonly Observation[];
  readonly computed: number;
}

/**
 * The counts of a series that are ten times as many as the figures nearest in time, or a tenth of them, whatever the basis
 * of these: bases differ by less. Where there is only one other figure, the later of the two is taken to be it.
 * @param rows of one region and indicator, sorted by period
 */
function digitSlips(rows: readonly Observation[]): readonly DigitSlip[] {
  const counts = rows.filter(({ value }) => value > 0);
  let [least, most] = [Infinity, 0];
  for (const { value } of counts) {
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  // Where no two are so far apart there is nothing to look for, as in nearly every series.
  if (most * DIGIT.within < least * DIGIT.factor) return [];
  const times = counts.map(({ period }) => periodPosition(period));
  return counts.flatMap((row, i): readonly DigitSlip[] => {
    const distance = (j: number): number => Math.abs((times[j] ?? 0) - (times[i] ?? 0));
    const nearest = [-4, -3, -2, -1, 1, 2, 3, 4]
      .map((step) => i + step)
      .filter((j) => j >= 0 && j < counts.length)
      .sort((a, b) => distance(a) - distance(b) || a - b)
      .slice(0, NEAR.some);
    const recent = nearest.filter((j) => distance(j) <= NEAR.years);
    const near = recent.length < NEAR.few ? nearest.slice(0, NEAR.few) : recent;
    if (near.length === 0 || (near.length === 1 && i === 0)) return [];
    for (const power of [1, -1]) {
      const computed = row.value * DIGIT.factor ** power;
      const fits = ({ value }: Observation): boolean =>
        Math.abs(Math.log(computed / value)) < Math.log(DIGIT.within);
      const fitting = near.filter((j) => fits(counts[j] ?? row));
      if (fitting.length < Math.min(NEAR.most, near.length)) continue;
      const beside = fitting.toSorted((a, b) => a - b).flatMap((j) => counts[j] ?? []);
      return [{ row, beside, computed }];
    }
    return [];
  });
}

/** All counts of people with a digit too many or too few. */
export const slipsOf = (dataset: Review, region: string): readonly DigitSlip[] =>
  [...dataset.indicators.values()]
    .filter(({ unit }) => unit === 'persons')
    .flatMap(({ code }) => digitSlips(dataset.series(region, code)));

/** A count of persons with a digit too many or too few, held against those nearest in time. */
export const digitSlip: RegionDoubter = (dataset) => (region, tell) => {
  for (const { row, beside, computed } of slipsOf(dataset, region)) {
    const shown = computed.toFixed(0);
    const others = (at: string): string =>
      beside.map(({ value, period }) => `${value} ${at} ${period.text}`).join(', ');
    tell(row, 'value', String(row.value), {
      rule: 'digit-slip',
      expected: both(`sekitar ${shown}`, `about ${shown}`),
      mend: both(
        `periksa jumlah digitnya, mungkin ${shown}: di sampingnya ${others('pada')}`,
        `check the number of digits, perhaps it is ${shown}: beside it stand ${others('in')}`,
      ),
      beside,
      computed,
    });
  }
};
