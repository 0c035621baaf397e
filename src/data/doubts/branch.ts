import { both } from '../both.ts';
import type { Observation } from '../dataset.ts';
import type { RegionDoubter, Review } from './doubter.ts';

/** A count by branch that is so many times the count by residence, or that part of it, tells of other people. */
export const APART = 2;

/**
 * Counts by branch beside counts by residence of the same year, where the two are so far apart that taking one for the
 * other would say something else. The residents of all segments are the sum of the two segments where no total is told.
 */
export const branchBesideResidence: RegionDoubter = (dataset) => (region, tell) => {
  for (const segment of ['total', 'formal', 'informal']) {
    for (const row of dataset.series(region, `protected_${segment}`)) {
      if (row.basis !== 'branch' || row.confidence === 'low' || row.value === 0) continue;
      const residents = residentsIn(dataset, region, segment, row.period.year);
      const computed = residents.reduce((sum, { value }) => sum + value, 0);
      if (computed === 0) continue;
      if (row.value < APART * computed && row.value > computed / APART) continue;
      tell(row, 'value', String(row.value), {
        rule: 'branch-beside-residence',
        expected: both(
          `jumlah menurut kantor cabang, bukan menurut tempat tinggal (${computed})`,
          `a count by branch, not by residence (${computed})`,
        ),
        mend: both(
          `jangan bandingkan dengan ${computed} peserta menurut tempat tinggal; periksa dasar hitungannya`,
          `do not hold it against the ${computed} participants by residence; check whom it counts`,
        ),
        beside: residents,
        computed,
      });
    }
  }
};

function residentsIn(dataset: Review, region: string, segment: string, year: number): readonly Observation[] {
  const of = (name: string): Observation | undefined =>
    dataset
      .series(region, `protected_${name}`)
      .findLast(({ basis, period }) => basis === 'residence' && period.year === year);
  const own = of(segment);
  if (own) return [own];
  if (segment !== 'total') return [];
  const [formal, informal] = [of('formal'), of('informal')];
  return formal && informal ? [formal, informal] : [];
}
