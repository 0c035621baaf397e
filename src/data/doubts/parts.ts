import { isBasisStated } from '../basis-stated.ts';
import { both } from '../both.ts';
import type { Observation } from '../dataset.ts';
import type { RegionDoubter, Review } from './doubter.ts';

/**
 * By how much, as a part of the whole, parts may miss it: a rounded figure ("about"), and the sum of the segments, which
 * sources print without migrant workers.
 */
export const SLACK = 0.05;

/** The segments that make up a total, where a source tells all of them. */
const SEGMENTS = ['formal', 'informal', 'construction'] as const;

/** A whole, and what it has the parts of: nobody is counted in a part and not in the whole. */
const WHOLES = [
  {
    whole: 'protected_total',
    parts: [
      ...SEGMENTS.map((segment) => `protected_${segment}`),
      'protected_migrant',
      'protected_non_asn',
      'protected_village_officials',
      'protected_vulnerable',
    ],
  },
  { whole: 'eligible_total', parts: ['eligible_formal', 'eligible_informal'] },
  { whole: 'registered_total', parts: ['protected_total', 'inactive_total'] },
] as const;

const periodOf = ({ period }: Observation): string => period.text;

/**
 * Whether two figures of one period are of people who are counted alike: told by one source, unless it says of each
 * that it counts others, or by several that say they count the same.
 */
function isBeside(review: Review, a: Observation, b: Observation): boolean {
  const isStated = (row: Observation): boolean => isBasisStated(review, row);
  return a.source === b.source
    ? a.basis === b.basis || !isStated(a) || !isStated(b)
    : a.basis === b.basis && isStated(a);
}

const slack = (...rows: readonly Observation[]): number =>
  rows.some(({ qualifier }) => qualifier === 'about') ? 1 + SLACK : 1;

/** What "over 35" is more than, "under 35" is less than: such a figure bounds nothing on its other side. */
const exceeds = (part: Observation, whole: Observation): boolean =>
  part.value > whole.value &&
  part.qualifier !== 'under' &&
  whole.qualifier !== 'over' &&
  part.value > slack(part, whole) * whole.value;

/**
 * A part that is more than the whole of which its source tells it for the same period, and segments that together are not
 * their total. Where several parts are more than the whole, it is the whole that is doubted, once.
 */
export const partOverWhole: RegionDoubter = (dataset) => (region, tell) => {
  for (const { whole: name, parts: names } of WHOLES) {
    const wholes = dataset.series(region, name);
    if (wholes.length === 0) continue;
    const parts = Map.groupBy(
      names.flatMap((part) => dataset.series(region, part)),
      periodOf,
    );
    const told = new Set<Observation>();
    for (const whole of wholes) {
      const beside = (parts.get(periodOf(whole)) ?? []).filter(
        (part) => !told.has(part) && isBeside(dataset, part, whole),
      );
      const isOfSource = ({ source }: Observation): boolean => source === whole.source;
      const own = beside.every(isOfSource)
        ? beside
        : [...beside.filter(isOfSource), ...beside.filter((part) => !isOfSource(part))];
      const over = own.filter((part) => exceeds(part, whole));
      for (const part of over) told.add(part);
      const [first] = over;
      if (first && over.length === 1) {
        tell(first, 'value', String(first.value), {
          rule: 'part-over-whole',
          expected: both(`paling besar ${whole.value}`, `at most ${whole.value}`),
          mend: both(
            `periksa kedua angka: bagian ini, ${first.value}, lebih banyak daripada keseluruhannya, ${whole.value}`,
            `check both figures: this part, ${first.value}, is more than its whole, ${whole.value}`,
          ),
          beside: [whole],
        });
      } else if (first) {
        const least = Math.max(...over.map(({ value }) => value));
        tell(whole, 'value', String(whole.value), {
          rule: 'part-over-whole',
          expected: both(`paling kecil ${least}`, `at least ${least}`),
          mend: both(
            `periksa keseluruhannya, ${whole.value}: beberapa bagiannya lebih banyak, sampai ${least}`,
            `check the whole, ${whole.value}: several of its parts are more, up to ${least}`,
          ),
          beside: over,
        });
      } else {
        const segments = segmentsOf(own, whole);
        const sum = segments.reduce((all, { value }) => all + value, 0);
        if (isWhole(segments, whole)) continue;
        tell(whole, 'value', String(whole.value), {
          rule: 'part-over-whole',
          expected: both(`sekitar ${sum}`, `about ${sum}`),
          mend: both(
            `periksa angkanya: ${segments.map(({ value }) => value).join(' + ')} adalah ${sum}`,
            `check the figures: ${segments.map(({ value }) => value).join(' + ')} is ${sum}`,
          ),
          beside: segments,
          computed: sum,
        });
      }
    }
  }
};

/**
 * Whether segments may make up their total. Some sources count construction workers among the formal ones; where a segment
 * is not told, the others are only not too many.
 */
function isWhole(segments: readonly Observation[], whole: Observation): boolean {
  const isAll = segments.length === SEGMENTS.length;
  const add = (rows: readonly Observation[]): number => rows.reduce((sum, { value }) => sum + value, 0);
  return [segments, segments.slice(0, 2)].some((some) => {
    const difference = add(some) / whole.value - 1;
    return isAll ? Math.abs(difference) <= SLACK : difference <= SLACK;
  });
}

/** The segments of a total that stand beside it, the first figure of each; none where only one does. */
function segmentsOf(own: readonly Observation[], whole: Observation): readonly Observation[] {
  const found = SEGMENTS.flatMap((segment) => {
    const name = whole.indicator.replace(/total$/, segment);
    return own.find(({ indicator }) => indicator === name) ?? [];
  });
  return found.length > 1 ? found : [];
}

/**
 * Workers of employers are enrolled by them and others enrol themselves, so informal coverage is the lower one
 * everywhere: where one source tells it the other way round, the two have changed places or one is mistyped. A share
 * over 100 is told already.
 */
export const informalOverFormal: RegionDoubter = (dataset) => (region, tell) => {
  const formals = Map.groupBy(dataset.series(region, 'coverage_formal'), periodOf);
  for (const informal of dataset.series(region, 'coverage_informal')) {
    const formal = formals.get(periodOf(informal))?.find((one) => isBeside(dataset, one, informal));
    if (!formal || informal.value > 100 || informal.value <= formal.value) continue;
    tell(informal, 'value', String(informal.value), {
      rule: 'informal-over-formal',
      expected: both(`paling besar ${formal.value}`, `at most ${formal.value}`),
      mend: both(
        `periksa kedua angka, mungkin tertukar: informal ${informal.value}, formal ${formal.value}`,
        `check both figures, they may have changed places: informal ${informal.value}, formal ${formal.value}`,
      ),
      beside: [formal],
    });
  }
};
