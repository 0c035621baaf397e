import { type Both, both } from '../both.ts';
import type { Dataset, Observation } from '../dataset.ts';
import { comparePeriods, periodPosition } from '../period.ts';
import { slipsOf } from './digits.ts';
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
  /** A series is smooth without a figure where its roughest step is at most this part of what it is without another. */
  smooth: 0.5,
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

/** A step that is one in its series, and where it stands among the steps. */
interface Jump {
  readonly index: number;
  readonly step: Step;
}

/** What does not fit: the row that is doubted, the rows around it that it was held against, and the step that led to it. */
interface Misfit {
  readonly row: Observation;
  readonly beside: readonly Observation[];
  readonly step: Step;
}

/**
 * A figure that jumps against the history of its own region.
 *
 * The steps of a series are taken a year, less the median step of all regions between the same two periods where ten or
 * more have it: what moves everywhere is no jump. A step is one where it reaches a floor, and three times the median of
 * the other steps of its series where there are three or more; where the figure behind the step goes up and comes down
 * again, both its steps are left out of that median. Of the two figures of a step the one is doubted without which the
 * series is smooth, and the later one where none is; a figure that both its steps lead away from is told once.
 */
export const jumps: Doubter = (dataset, tell) => {
  const all = [...dataset.regions.keys()].flatMap((region) => seriesOf(dataset, region));
  const common = commonSteps(all);
  // A count with a digit too many is told as that, and not as a jump there and back.
  const slipped = new Set(
    [...dataset.regions.keys()].flatMap((code) => slipsOf(dataset, code).map(({ row }) => row)),
  );
  for (const series of all) {
    const own = (step: Step): number => step.size - (common.get(step.name) ?? 0);
    for (const { row, beside, step } of misfits(series.steps, jumpsOf(series, own), own)) {
      if ([row, step.from, step.to].some((one) => slipped.has(one))) continue;
      const { isShare } = series;
      const moved = common.get(step.name);
      const expected =
        moved === undefined
          ? undefined
          : row === step.to
            ? onwards(step.from.value, moved, isShare)
            : onwards(step.to.value, -moved, isShare);
      tell(row, 'value', String(row.value), {
        rule: 'jump',
        expected: both('angka yang sejalan dengan riwayatnya', 'a figure in line with its history'),
        mend: mendOf(row, beside, expected?.toFixed(isShare ? 2 : 0)),
        beside,
        computed: expected,
      });
    }
  }
};

/** Where a figure comes to that takes a step. */
const onwards = (value: number, step: number, isShare: boolean): number =>
  isShare ? value + step : value * Math.exp(step);

function mendOf(row: Observation, beside: readonly Observation[], shown: string | undefined): Both {
  const figures = [...beside, row].toSorted((a, b) => comparePeriods(a.period, b.period));
  const list = (at: string): string =>
    figures.map(({ value, period }) => `${value} ${at} ${period.text}`).join(', ');
  const seen =
    figures.length > 2
      ? both(`periksa ${row.value}: ${list('pada')}`, `check ${row.value}: ${list('in')}`)
      : both(`periksa kedua angka: ${list('pada')}`, `check both figures: ${list('in')}`);
  return shown === undefined
    ? seen
    : both(
        `${seen.id}; jika bergerak seperti wilayah lain, sekitar ${shown}`,
        `${seen.en}; moving as other regions did, about ${shown}`,
      );
}

/** The steps of a series that are jumps. */
function jumpsOf({ isShare, isSurvey, steps }: Series, own: (step: Step) => number): readonly Jump[] {
  const paces = steps.map((step) => Math.abs(own(step)) / step.years);
  const isKnown = steps.length > JUMP.history;
  const which = isKnown || isSurvey ? 'known' : 'bare';
  const floor = isShare ? JUMP.points[which] : Math.log(JUMP.factor[which]);
  return steps.flatMap((step, index): readonly Jump[] => {
    const pace = paces[index] ?? 0;
    if (pace < floor) return [];
    if (!isKnown) return [{ index, step }];
    const without = [index - 1, index + 1].filter((next) => isSpike(steps, paces, own, floor, index, next));
    const others = paces.filter((_, i) => i !== index && !without.includes(i));
    return pace >= JUMP.times * median(others) ? [{ index, step }] : [];
  });
}

/** Whether two neighbouring steps lead to a figure and back from it. */
function isSpike(
  steps: readonly Step[],
  paces: readonly number[],
  own: (step: Step) => number,
  floor: number,
  index: number,
  next: number,
): boolean {
  const [step, other] = [steps[index], steps[next]];
  return (
    step !== undefined && other !== undefined && (paces[next] ?? 0) >= floor && own(step) * own(other) < 0
  );
}

/** The rows that jumps throw doubt on. */
function misfits(
  steps: readonly Step[],
  found: readonly Jump[],
  own: (step: Step) => number,
): readonly Misfit[] {
  const size = (first: number, last: number): number =>
    Math.abs(steps.slice(Math.max(0, first), last + 1).reduce((sum, step) => sum + own(step), 0));
  const list: Misfit[] = [];
  for (let i = 0; i < found.length; i += 1) {
    const [jump, next] = [found[i], found[i + 1]];
    if (!jump) break;
    const { index, step } = jump;
    const isBack =
      next !== undefined &&
      next.index === index + 1 &&
      size(index, index + 1) <= JUMP.smooth * Math.min(size(index, index), size(index + 1, index + 1));
    if (isBack) {
      list.push({ row: step.to, beside: [step.from, next.step.to], step });
      i += 1;
      continue;
    }
    const [before, after] = [steps[index - 1], steps[index + 1]];
    // The roughest step that is left around the jump where the one figure is taken out, or the other.
    const withoutTo = Math.max(before ? size(index - 1, index - 1) : 0, after ? size(index, index + 1) : 0);
    const withoutFrom = Math.max(before ? size(index - 1, index) : 0, after ? size(index + 1, index + 1) : 0);
    const isFrom = (before || after) && withoutFrom <= JUMP.smooth * withoutTo;
    list.push(
      isFrom
        ? { row: step.from, beside: before ? [before.from, step.to] : [step.to], step }
        : { row: step.to, beside: [step.from], step },
    );
  }
  return list;
}

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
