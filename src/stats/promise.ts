import { isBasisStated } from '../data/basis-stated.ts';
import { compareText } from '../data/compare-text.ts';
import type { Dataset, Observation, Target } from '../data/dataset.ts';
import { daysBetween, type Period, periodPosition, SAME_MOMENT } from '../data/period.ts';
import type { Comparable } from './comparable.ts';
import { CONFIDENCE } from './confidence.ts';
import { type DatedPoint, hold, type Measure, nearestCount, nearestStatement } from './measure.ts';
import { type Point, paceNeeded, perMonth, project, SHORTEST_TELLING, stillToGo } from './pace.ts';
import type { Reported, Statement } from './reported.ts';
import { isStale, judge, type Verdict } from './status.ts';

/** What a promise is a promise of: a share in percent, or a number of persons. */
export type PromiseUnit = 'percent' | 'persons';

export interface Progress {
  readonly target: Target;
  readonly unit: PromiseUnit;
  /** Undefined where no figure rests on the promise's basis, and none came with it. */
  readonly measure: Measure | undefined;
  readonly verdict: Verdict<DatedPoint>;
  /** Whether its date has passed, seen from the newest moment of the data. */
  readonly passed: boolean;
  /** Days from the newest moment of the data to the promise's date; undefined once that date has passed. */
  readonly daysLeft: number | undefined;
  /** From the figure to the target: percentage points, or persons where the promise is a number of them. */
  readonly gap: number | undefined;
  /** Persons still to be protected, on the base of the figure. */
  readonly toGo: number | undefined;
  /** Whether `toGo` rests on a rounded count, share or base, or on a base that another source states. */
  readonly approximate: boolean;
  /**
   * Persons a month from the newest moment of the data to the target's date, the months really left, at least one;
   * undefined once that date has passed.
   */
  readonly toGoPerMonth: number | undefined;
  /**
   * The same in points a year, as if the share still stood where the figure has it: more than the pace needed from the
   * figure itself, whose time has gone by. Undefined for a number of people, without a stated basis, where nothing is still
   * to be made up, and where less than half a year is left: such a pace tells nothing.
   */
  readonly paceFromNow: number | undefined;
  /** What the target's date sees if the pace made goes on, in the promise's unit; undefined once it has passed. */
  readonly projected: number | undefined;
  /** The first figure that reached the target after its date, without changing what became of it by then. */
  readonly reachedLater: DatedPoint | undefined;
  /**
   * Where the date has passed and no figure tells how the promise ended: the nearest statement on whatever basis, if it
   * is another than the figure it is held against.
   */
  readonly nearest: Statement | undefined;
  /** The same of a promised number of people: the nearest count. */
  readonly nearestCount: Observation | undefined;
}

/** Whether the figure that a promise is held against is the one it was set on: its own source gives both. */
export const isStart = ({ target, measure }: Pick<Progress, 'target' | 'measure'>): boolean =>
  measure?.family === 'reported' && measure.row.source === target.source;

/** Persons protected by a figure: as counted, else its share of the base. */
export const coveredOf = (measure: Measure, base: number): number =>
  (measure.family === 'comparable' ? measure.figure.covered : measure.statement?.count?.value) ??
  (base * measure.point.value) / 100;

/**
 * Persons still to be protected for a promise, on the base of a figure. None where the figure has reached the target,
 * whatever count and base make of it; undefined where the base is not known.
 */
export function toGoFrom(
  target: Target,
  unit: PromiseUnit,
  measure: Measure | undefined,
): number | undefined {
  if (!measure) return undefined;
  const { base, point } = measure;
  if (point.value >= target.value) return 0;
  if (unit === 'persons') return Math.ceil(target.value - point.value);
  if (base === undefined) return undefined;
  return stillToGo({ value: point.value, base, covered: coveredOf(measure, base) }, target.value);
}

/** Whether the numbers behind the workers to go are rounded, or of two sources. */
export function isApproximate(measure: Measure | undefined): boolean {
  if (measure?.family !== 'reported') return false;
  return (
    measure.baseOrigin === 'another-source' ||
    [measure.row, measure.statement?.count, measure.baseRow].some((row) => row?.qualifier !== undefined)
  );
}

const unitOf = ({ indicators }: Dataset, { indicator }: Target): PromiseUnit =>
  indicators.get(indicator)?.unit === 'percent' ? 'percent' : 'persons';

/** How one promise of a region stands. */
export function progress(
  dataset: Dataset,
  target: Target,
  said: Reported,
  computed: Comparable,
  asOf: Period,
): Progress {
  const { measure, isOutcome, earlier, outcomes, later, otherBasisBefore } = hold(
    dataset,
    target,
    said,
    computed,
    asOf,
  );
  const unit = unitOf(dataset, target);
  const goal: Point = { position: periodPosition(target.due), value: target.value };
  const now = periodPosition(asOf);
  const latest = measure?.point;
  const judged = judge({
    latest,
    isOutcome,
    earlier,
    outcomes,
    otherBasisBefore,
    target: goal,
    asOf: now,
  });
  const verdict = measure?.basisStated === false ? { ...judged, needed: undefined } : judged;
  const passed = now >= goal.position;
  const toGo = toGoFrom(target, unit, measure);
  const open = passed && verdict.status === 'stale';
  const nearest = open && target.indicator === 'coverage_total' ? nearestStatement(target, said) : undefined;
  const counted = open && unit === 'persons' ? nearestCount(dataset, target) : undefined;
  const isHeldAgainst = (row: Observation | undefined): boolean =>
    measure?.family === 'reported' && measure.row === row;
  return {
    target,
    unit,
    measure,
    verdict,
    passed,
    daysLeft: passed ? undefined : daysBetween(asOf, target.due),
    gap: latest && target.value - latest.value,
    toGo,
    approximate: toGo !== undefined && toGo > 0 && isApproximate(measure),
    toGoPerMonth: toGo === undefined || passed ? undefined : perMonth(toGo, now, goal.position),
    paceFromNow:
      unit === 'percent' &&
      latest &&
      latest.position < now &&
      goal.position - now >= SHORTEST_TELLING - SAME_MOMENT &&
      (verdict.needed ?? 0) > 0
        ? paceNeeded({ ...latest, position: now }, goal)
        : undefined,
    projected:
      latest && verdict.made !== undefined && !passed
        ? project(latest, verdict.made, goal.position)
        : undefined,
    reachedLater:
      latest && passed && verdict.status !== 'achieved'
        ? [latest, ...later].find(
            ({ value, position }) => value >= goal.value && position > goal.position + SAME_MOMENT,
          )
        : undefined,
    nearest: isHeldAgainst(nearest?.total) ? undefined : nearest,
    nearestCount: isHeldAgainst(counted) ? undefined : counted,
  };
}

/**
 * Whether the outcome of a promise is open and the figure beside it is of a later time: what was missing then says nothing
 * of what was missing at the date.
 */
export const isMeasuredLate = ({ target, measure, verdict, passed }: Progress): boolean =>
  passed &&
  verdict.status === 'stale' &&
  measure !== undefined &&
  measure.point.position > periodPosition(target.due);

/** Every promise of a region, by date. */
export function promises(
  dataset: Dataset,
  region: string,
  said: Reported,
  computed: Comparable,
  asOf: Period,
): readonly Progress[] {
  return dataset
    .targetsOf(region)
    .map((target) => progress(dataset, target, said, computed, asOf))
    .sort(
      (a, b) =>
        periodPosition(a.target.due) - periodPosition(b.target.due) ||
        compareText(a.target.source, b.target.source),
    );
}

/** Whether a promise is on the share of all workers: those on segments or numbers of people stand apart. */
export const isOnAllWorkers = ({ target }: Progress): boolean => target.indicator === 'coverage_total';

/**
 * How well a promise can be held against a figure: 0 on a stated basis, 1 beside the unstated share of its own source,
 * 2 not at all. A figure that is years older than the deadline, or than now, tells no more than none.
 */
function heldBy({ measure, target }: Progress, asOf: Period): 0 | 1 | 2 {
  if (!measure) return 2;
  const at = Math.min(periodPosition(target.due), periodPosition(asOf));
  if (isStale(measure.point.position, at)) return 2;
  return measure.basisStated ? 0 : 1;
}

/**
 * The promise to show first: a pending one before one whose date has passed; of pending ones the next due, of passed
 * ones the last; of one date the one that a figure can be held against, then the one set latest, the most trusted, one
 * with a stated basis. Promises of low confidence are never shown first, nor those that count inactive participants: no
 * such share leads a page.
 */
export function headlinePromise(
  dataset: Pick<Dataset, 'bases'>,
  all: readonly Progress[],
  asOf: Period,
): Progress | undefined {
  const due = ({ target }: Progress): number => periodPosition(target.due);
  const setOn = ({ target }: Progress): number => (target.setOn ? periodPosition(target.setOn) : 0);
  return all
    .filter(isOnAllWorkers)
    .filter(({ target }) => target.confidence !== 'low' && target.basis !== 'registered')
    .toSorted(
      (a, b) =>
        Number(a.passed) - Number(b.passed) ||
        (a.passed ? due(b) - due(a) : due(a) - due(b)) ||
        heldBy(a, asOf) - heldBy(b, asOf) ||
        setOn(b) - setOn(a) ||
        CONFIDENCE[a.target.confidence] - CONFIDENCE[b.target.confidence] ||
        Number(isBasisStated(dataset, b.target)) - Number(isBasisStated(dataset, a.target)) ||
        compareText(a.target.source, b.target.source),
    )[0];
}

/** Whether the pace needed is worth telling: something is still to be made up, and there was time to make it up in. */
export function isPaceTelling({ target, measure, verdict }: Progress): boolean {
  if (!measure || verdict.needed === undefined || verdict.needed <= 0) return false;
  return periodPosition(target.due) - measure.point.position >= SHORTEST_TELLING;
}
