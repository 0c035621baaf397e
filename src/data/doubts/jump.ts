import { both } from '../both.ts';
import type { Dataset, Observation } from '../dataset.ts';
import { periodPosition } from '../period.ts';
import type { Doubter } from './doubter.ts';

/**
 * How far a figure must step in a year to be a jump: points of a share, or the factor of a count.
 * `known` where the series has other steps to hold it against (and in the yearly surveys, which move little);
 * `bare` where it has not.
 */
export const JUMP = {
  points: { known: 8, bare: 10 },
  factor: { known: 1.2, bare: 1.5 },
  /** So many other steps make a history … */
  history: 3,
  /** … and a jump is so many times their median. */
  times: 3,
  /** So many regions that step together make a common step, whose median is taken off. */
  together: 10,
} as const;

const GROUPS: readonly string[] = ['coverage', 'participants', 'workforce'];

/** A step between neighbouring moments of a series: of the figures told for each, the two that lie closest. */
interface Step {
  /** The same for all regions that step between the same two periods. */
  readonly name: string;
  readonly from: Observation;
  readonly to: Observation;
  /** Points of a share; the natural logarithm of the factor of a count. */
  readonly size: number;
  /** At least one: what happened within a year is not stretched to more. */
  readonly years: number;
}

/** A series that can be compared with itself: one region, indicator and basis. */
interface Series {
  readonly isShare: boolean;
  readonly isSurvey: boolean;
  readonly steps: readonly Step[];
}

/**
 * A figure that jumps against the history of its own region.
 *
 * The steps of a series are taken a year, less the median step of all regions between the same two periods where ten or
 * more have it: what moves everywhere is no jump. A step is one where it reaches a floor, and three times the median of
 * the other steps of its series where there are three or more.
 */
export const jumps: Doubter = (dataset, tell) => {
  const all = [...dataset.regions.keys()].flatMap((region) => seriesOf(dataset, region));
  const common = commonSteps(all);
  for (const { isShare, isSurvey, steps } of all) {
    const movedAll = (step: Step): number => common.get(step.name) ?? 0;
    const pace = (step: Step): number => Math.abs(step.size - movedAll(step)) / step.years;
    const paces = steps.map(pace);
    const isKnown = steps.length > JUMP.history;
    const which = isKnown || isSurvey ? 'known' : 'bare';
    const floor = isShare ? JUMP.points[which] : Math.log(JUMP.factor[which]);
    steps.forEach((step, i) => {
      const own = paces[i] ?? 0;
      if (own < floor) return;
      if (isKnown && own < JUMP.times * median(paces.toSpliced(i, 1))) return;
      const { from, to } = step;
      const moved = common.get(step.name);
      const computed =
        moved === undefined ? undefined : isShare ? from.value + moved : from.value * Math.exp(moved);
      const seen = both(
        `periksa kedua angka: ${from.value} pada ${from.period.text}, ${to.value} pada ${to.period.text}`,
        `check both figures: ${from.value} in ${from.period.text}, ${to.value} in ${to.period.text}`,
      );
      const shown = computed?.toFixed(isShare ? 2 : 0);
      tell(to, 'value', String(to.value), {
        rule: 'jump',
        expected: both('angka yang sejalan dengan riwayatnya', 'a figure in line with its history'),
        mend:
          shown === undefined
            ? seen
            : both(
                `${seen.id}; jika bergerak seperti wilayah lain, sekitar ${shown}`,
                `${seen.en}; moving as other regions did, about ${shown}`,
              ),
        beside: [from],
        computed,
      });
    });
  }
};

function seriesOf(dataset: Dataset, region: string): readonly Series[] {
  return [...dataset.indicators.values()].flatMap(({ code, group, unit }): readonly Series[] => {
    if (!GROUPS.includes(group) || (unit !== 'percent' && unit !== 'persons')) return [];
    const rows = dataset.series(region, code).filter(isExact);
    if (rows.length < 2) return [];
    const isShare = unit === 'percent';
    return [...Map.groupBy(rows, ({ basis }) => basis ?? '')].map(([basis, own]) => ({
      isShare,
      isSurvey: group === 'workforce',
      steps: stepsOf(`${code}\n${basis}`, own, isShare),
    }));
  });
}

/** "Over 35" can be any step from 36, and what is unsure is no history. */
const isExact = ({ value, qualifier, confidence }: Observation): boolean =>
  value > 0 && confidence !== 'low' && (qualifier === undefined || qualifier === 'about');

/** @param rows of one kind, sorted by period */
function stepsOf(kind: string, rows: readonly Observation[], isShare: boolean): readonly Step[] {
  const moments = [...Map.groupBy(rows, ({ period }) => periodPosition(period))];
  return moments.slice(1).map(([position, later], i) => {
    const [before = position, earlier = later] = moments[i] ?? [];
    const [from, to] = closest(earlier, later);
    return {
      name: `${kind}\n${from.period.text}\n${to.period.text}`,
      from,
      to,
      size: isShare ? to.value - from.value : Math.log(to.value / from.value),
      years: Math.max(1, position - before),
    };
  });
}

/** The two figures, one of each list, that lie closest: what sources disagree about is no step. */
function closest(
  earlier: readonly Observation[],
  later: readonly Observation[],
): readonly [Observation, Observation] {
  const byValue = (a: Observation, b: Observation): number => a.value - b.value;
  const [first] = earlier;
  const [second] = later;
  if (first && second && earlier.length + later.length === 2) return [first, second];
  const left = earlier.toSorted(byValue);
  const right = later.toSorted(byValue);
  let best: readonly [Observation, Observation] | undefined;
  for (let i = 0, j = 0; ; ) {
    const [a, b] = [left[i], right[j]];
    if (!a || !b) break;
    if (!best || Math.abs(a.value - b.value) < Math.abs(best[0].value - best[1].value)) best = [a, b];
    if (a.value < b.value) i += 1;
    else j += 1;
  }
  if (!best) throw new Error('a moment without figures');
  return best;
}

/** The median step of all regions between two periods, where enough of them have it. */
function commonSteps(all: readonly Series[]): ReadonlyMap<string, number> {
  const sizes = new Map<string, number[]>();
  for (const { steps } of all) {
    for (const { name, size } of steps) {
      const list = sizes.get(name);
      if (list) list.push(size);
      else sizes.set(name, [size]);
    }
  }
  return new Map(
    [...sizes].filter(([, list]) => list.length >= JUMP.together).map(([name, list]) => [name, median(list)]),
  );
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const high = sorted[Math.floor(middle)] ?? 0;
  return Number.isInteger(middle) ? (high + (sorted[middle - 1] ?? high)) / 2 : high;
}
