import { isBasisStated } from '../basis-stated.ts';
import { both, same } from '../both.ts';
import type { Observation } from '../dataset.ts';
import type { RegionDoubter, Review } from './doubter.ts';

/** Every series of shares of a region. */
const shareSeries = ({ indicators, series }: Review, region: string): (readonly Observation[])[] =>
  [...indicators.values()].filter(({ unit }) => unit === 'percent').map(({ code }) => series(region, code));

/** A share above 100 percent: a source may print one, where more people are counted than its base has. */
export const shareOverHundred: RegionDoubter = (dataset) => (region, tell) => {
  for (const row of shareSeries(dataset, region).flat()) {
    if (row.value <= 100) continue;
    tell(row, 'value', String(row.value), {
      rule: 'share-over-100',
      expected: both('paling besar 100', 'at most 100'),
      mend: both(
        'periksa apakah sumber memang menulis demikian: yang dihitung lebih banyak daripada dasarnya',
        'check that the source prints it so: more people are counted than its base has',
      ),
    });
  }
};

/** A share below this, beside one of at least that: the text of a percent cell of a spreadsheet. */
const FRACTION = { below: 1, beside: 5 };

/** A share of less than 1 percent in a series that has 5 or more: perhaps 0.43 was written for 43 percent. */
export const shareAsFraction: RegionDoubter = (dataset) => (region, tell) => {
  for (const rows of shareSeries(dataset, region)) {
    const other = rows.findLast(({ value }) => value >= FRACTION.beside);
    if (!other) continue;
    for (const row of rows.filter(({ value }) => value > 0 && value < FRACTION.below)) {
      const percent = Number((100 * row.value).toFixed(6));
      tell(row, 'value', String(row.value), {
        rule: 'share-as-fraction',
        expected: same(String(percent)),
        mend: both(
          `persentase ditulis dari 0 sampai 100: mungkin ${percent}?`,
          `a share is written in percent: is it ${percent}?`,
        ),
        beside: [other],
        computed: percent,
      });
    }
  }
};

/** What two observations of a region have in common that are told by one source for one period. */
const telling = ({ source, period }: Observation): string => `${source}\n${period.text}`;

/**
 * A total lies between the shares of its two segments, whatever their mix, where all three have one base; where a
 * source does not say its base, it is taken to be the one it says elsewhere.
 */
export const totalOutsideSegments: RegionDoubter = (dataset) => {
  const isSame = (a: Observation, b: Observation): boolean =>
    a.basis === b.basis || !isBasisStated(dataset, a) || !isBasisStated(dataset, b);
  return (region, tell) => {
    const formals = Map.groupBy(dataset.series(region, 'coverage_formal'), telling);
    const informals = Map.groupBy(dataset.series(region, 'coverage_informal'), telling);
    for (const total of dataset.series(region, 'coverage_total')) {
      const formal = formals.get(telling(total))?.find((other) => isSame(total, other));
      const informal = formal && informals.get(telling(total))?.find((other) => isSame(total, other));
      if (!informal) continue;
      const low = Math.min(formal.value, informal.value);
      const high = Math.max(formal.value, informal.value);
      if (total.value >= low && total.value <= high) continue;
      tell(total, 'value', String(total.value), {
        rule: 'outside-segments',
        expected: both(`${low} sampai ${high}`, `${low} to ${high}`),
        mend: both(
          'periksa ketiga angka: cakupan total berada di antara cakupan formal dan informal',
          'check the three shares: a total lies between its formal and informal shares',
        ),
        beside: [formal, informal],
      });
    }
  };
};

/** Points by which a share may differ from protected ÷ eligible: of one source, and of several for one period. */
export const TOLERANCE = { own: 1, others: 5 };

/** Counts that no share of residents can be made of. */
const isCountable = ({ basis, confidence }: Observation): boolean =>
  basis !== 'branch' && basis !== 'registered' && confidence !== 'low';

/** Finds the count of a share: the first of its own source and period, else the first of its period that is countable. */
function picker(rows: readonly Observation[]): (share: Observation) => Observation | undefined {
  const periods = Map.groupBy(rows, ({ period }) => period.text);
  return (share) => {
    const counts = periods.get(share.period.text);
    return counts?.find(({ source }) => source === share.source) ?? counts?.find(isCountable);
  };
}

/**
 * A share is protected ÷ eligible. Both counts come from its own source where that gives them; else from any source for
 * the same period, which may have counted a little differently.
 */
export const countContradictsShare: RegionDoubter = (dataset) => (region, tell) => {
  for (const segment of ['total', 'formal', 'informal']) {
    const bases = dataset.series(region, `eligible_${segment}`);
    if (bases.length === 0) continue;
    const pickBase = picker(bases);
    const pickCount = picker(dataset.series(region, `protected_${segment}`));
    for (const share of dataset.series(region, `coverage_${segment}`)) {
      if (share.basis !== 'eligible' && share.basis !== 'unstated') continue;
      const base = pickBase(share);
      const count = pickCount(share);
      if (!count || !base || base.value === 0) continue;
      const own = base.source === share.source && count.source === share.source;
      const computed = (100 * count.value) / base.value;
      if (Math.abs(computed - share.value) <= (own ? TOLERANCE.own : TOLERANCE.others)) continue;
      const shown = computed.toFixed(2);
      tell(share, 'value', String(share.value), {
        rule: 'count-contradicts-share',
        expected: both(`sekitar ${shown}`, `about ${shown}`),
        mend: both(
          `periksa angkanya: ${count.value} dari ${base.value} adalah ${shown}%`,
          `check the figures: ${count.value} of ${base.value} is ${shown}%`,
        ),
        beside: [count, base],
        computed,
      });
    }
  }
};
