import { type Both, both } from '../both.ts';
import type { Observation } from '../dataset.ts';
import { median } from '../median.ts';
import { comparePeriods, periodPosition } from '../period.ts';
import { slipsOf } from './digits.ts';
import type { RegionDoubter, Review } from './doubter.ts';

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
  readonly shared: SharedStep;
  readonly from: Observation;
  readonly to: Observation;
  /** Points of a share; the natural logarithm of the factor of a count. */
  readonly size: number;
  /** At least one: what happened within a year is not stretched to more. */
  readonly years: number;
}

/** The steps that all regions take between the same two periods, of one indicator and basis. */
class SharedStep {
  readonly #sizes: number[] = [];
  #median: number | undefined;

  add(size: number): void {
    this.#sizes.push(size);
  }

  /** Their median, where enough regions have it; read when all steps are added. */
  get common(): number | undefined {
    if (this.#sizes.length < JUMP.together) return undefined;
    this.#median ??= median(this.#sizes);
    return this.#median;
  }
}

/** A series that can be compared with itself: one region, indicator and basis. */
interface Series {
  /** The same for all regions. */
  readonly kind: string;
  readonly isShare: boolean;
  readonly isSurvey: boolean;
  /** Sorted by period, without what is unsure or no figure. */
  readonly rows: readonly Observation[];
}

/** What is kept of the steps of a series while those of other regions are counted: a million of them take 20 MB so. */
interface Trace {
  readonly floor: number;
  readonly sizes: Float64Array;
  readonly years: Float64Array;
  readonly shared: readonly SharedStep[];
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
export const jumps: RegionDoubter = (dataset) => {
  const shared = sharedSteps();
  const traces = new Map<string, readonly Trace[]>();
  for (const region of dataset.regions.keys()) {
    traces.set(
      region,
      seriesOf(dataset, region).map((series) => traceOf(series, stepsOf(series, shared))),
    );
  }
  const own = (step: Step): number => step.size - (step.shared.common ?? 0);
  return (region, tell) => {
    const isRough = traces.get(region)?.map((trace) => !isCalm(trace)) ?? [];
    if (!isRough.includes(true)) return;
    // A count with a digit too many is told as that, and not as a jump there and back.
    const slipped = new Set(slipsOf(dataset, region).map(({ row }) => row));
    for (const series of seriesOf(dataset, region).filter((_, i) => isRough[i])) {
      const steps = stepsOf(series, shared);
      for (const { row, beside, step } of misfits(steps, jumpsOf(series, steps, own), own)) {
        if ([row, step.from, step.to].some((one) => slipped.has(one))) continue;
        const { isShare } = series;
        const moved = step.shared.common;
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

/** How far a step must reach in a year to be a jump, where a series has so many. */
function floorOf({ isShare, isSurvey }: Series, steps: number): number {
  const which = steps > JUMP.history || isSurvey ? 'known' : 'bare';
  return isShare ? JUMP.points[which] : Math.log(JUMP.factor[which]);
}

/** Notes the steps of a series, and counts them in with those of other regions. */
function traceOf(series: Series, steps: readonly Step[]): Trace {
  for (const { shared, size } of steps) shared.add(size);
  return {
    floor: floorOf(series, steps.length),
    sizes: new Float64Array(steps.map(({ size }) => size)),
    years: new Float64Array(steps.map(({ years }) => years)),
    shared: steps.map(({ shared }) => shared),
  };
}

/** Whether no step of a series reaches far enough to be a jump, as in most. */
const isCalm = ({ floor, sizes, years, shared }: Trace): boolean =>
  shared.every(({ common = 0 }, i) => Math.abs((sizes[i] ?? 0) - common) / (years[i] ?? 1) < floor);

/** The steps of a series that are jumps. */
function jumpsOf(series: Series, steps: readonly Step[], own: (step: Step) => number): readonly Jump[] {
  const paces = steps.map((step) => Math.abs(own(step)) / step.years);
  const isKnown = steps.length > JUMP.history;
  const floor = floorOf(series, steps.length);
  return steps.flatMap((step, index): readonly Jump[] => {
    const pace = paces[index] ?? 0;
    if (pace < floor) return [];
    if (!isKnown) return [{ index, step }];
    const without = [index - 1, index + 1].filter((next) => isSpike(steps, paces, own, floor, index, next));
    const others = paces.filter((_, i) => i !== index && !without.includes(i));
    return pace >= JUMP.times * (median(others) ?? 0) ? [{ index, step }] : [];
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

function seriesOf(dataset: Review, region: string): readonly Series[] {
  return [...dataset.indicators.values()].flatMap(({ code, group, unit }): readonly Series[] => {
    if (!GROUPS.includes(group) || (unit !== 'percent' && unit !== 'persons')) return [];
    const rows = dataset.series(region, code).filter(isExact);
    if (rows.length < 2) return [];
    return [...Map.groupBy(rows, ({ basis }) => basis ?? '')].map(([basis, own]) => ({
      kind: `${code}\n${basis}`,
      isShare: unit === 'percent',
      isSurvey: group === 'workforce',
      rows: own,
    }));
  });
}

/** "Over 35" can be any step from 36, and what is unsure is no history. */
const isExact = ({ value, qualifier, confidence }: Observation): boolean =>
  value > 0 && confidence !== 'low' && (qualifier === undefined || qualifier === 'about');

/** The shared step between two periods of series of one kind. */
type SharedSteps = (kind: string) => (from: string, to: string) => SharedStep;

function sharedSteps(): SharedSteps {
  const kinds = new Map<string, Map<string, Map<string, SharedStep>>>();
  return (kind) => {
    const ofKind = kinds.getOrInsert(kind, new Map());
    return (from, to) => {
      const known = ofKind.get(from)?.get(to);
      if (known) return known;
      const shared = new SharedStep();
      ofKind.getOrInsert(from, new Map()).set(to, shared);
      return shared;
    };
  };
}

function stepsOf({ kind, rows, isShare }: Series, shared: SharedSteps): readonly Step[] {
  const sharedBetween = shared(kind);
  const steps: Step[] = [];
  let earlier: Moment | undefined;
  for (const later of momentsOf(rows)) {
    if (earlier) {
      const [from, to] = closest(earlier.rows, later.rows);
      const size = isShare ? to.value - from.value : Math.log(to.value / from.value);
      const common = sharedBetween(from.period.text, to.period.text);
      steps.push({ shared: common, from, to, size, years: Math.max(1, later.position - earlier.position) });
    }
    earlier = later;
  }
  return steps;
}

/** The figures of each moment of a series, in the order of time. */
function momentsOf(rows: readonly Observation[]): readonly Moment[] {
  const moments: { position: number; rows: Observation[] }[] = [];
  let last: (typeof moments)[number] | undefined;
  for (const row of rows) {
    const position = periodPosition(row.period);
    if (last?.position === position) last.rows.push(row);
    else {
      last = { position, rows: [row] };
      moments.push(last);
    }
  }
  return moments;
}

interface Moment {
  /** Decimal years. */
  readonly position: number;
  readonly rows: readonly Observation[];
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
