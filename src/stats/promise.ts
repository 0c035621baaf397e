import type { Dataset, Observation, Target } from '../data/dataset.ts';
import { type Period, periodPosition, yearPeriod } from '../data/period.ts';
import { borrowedBase } from './borrowed-base.ts';
import type { Comparable, ComparableFigure } from './comparable.ts';
import { CONFIDENCE } from './confidence.ts';
import { type Point, project, workersToGo } from './pace.ts';
import { headlineOf, isBasisStated, isFigure, type Reported, type Statement } from './reported.ts';
import { judge, STALE_AFTER, type Verdict } from './status.ts';

/** A share at the end of a period, or at the newest moment of the data where the period has not ended by then. */
export interface DatedPoint extends Point {
  readonly period: Period;
}

/**
 * Where a base comes from: the figure's source states it; it follows from the count and the share of that source; another
 * source states it; or it is what the survey found.
 */
export type BaseOrigin = 'stated' | 'implied' | 'another-source' | 'survey';

interface HeldAgainst {
  readonly point: DatedPoint;
  /**
   * Whether the promise and the figure name one basis. If not, they stand side by side only because one source gives
   * both without saying what they rest on: there is a gap between them, but no pace and no verdict.
   */
  readonly basisStated: boolean;
  /** Persons. */
  readonly base: number | undefined;
  readonly baseOrigin: BaseOrigin | undefined;
  /** The row that states the base; undefined where it is computed. */
  readonly baseRow: Observation | undefined;
}

/** The figure a promise is held against: of its own basis, or of its own source where neither names a basis. */
export type Measure =
  | (HeldAgainst & { readonly family: 'reported'; readonly statement: Statement })
  | (HeldAgainst & {
      readonly family: 'comparable';
      readonly figure: ComparableFigure;
      readonly base: number;
    });

export interface Progress {
  readonly target: Target;
  /** Undefined where no figure rests on the promise's basis, and none came with it. */
  readonly measure: Measure | undefined;
  readonly verdict: Verdict<DatedPoint>;
  /** Whether its date has passed, seen from the newest moment of the data. */
  readonly passed: boolean;
  /** Percentage points from the figure to the target. */
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
  /** Percent at the target's date if the pace made goes on; undefined once that date has passed. */
  readonly projected: number | undefined;
}

/** The end of a year in decimal years, where annual figures are taken to hold. */
export const endOfYear = (year: number): number => year + 1;

// A year that has not ended by the newest moment of the data is no later than that moment.
const pointOf = ({ period, total }: Statement, asOf: Period): DatedPoint => ({
  period,
  position: Math.min(periodPosition(period), periodPosition(asOf)),
  value: total.value,
});
const pointOfFigure = ({ year, share }: ComparableFigure, asOf: Period): DatedPoint => ({
  period: yearPeriod(year),
  position: Math.min(endOfYear(year), periodPosition(asOf)),
  value: share,
});

interface Held {
  readonly measure: Measure | undefined;
  readonly earlier: readonly DatedPoint[];
  readonly otherBasisBefore: boolean;
}

const NOT_HELD: Held = { measure: undefined, earlier: [], otherBasisBefore: false };

function measureOf(dataset: Dataset, statement: Statement, basisStated: boolean, asOf: Period): Measure {
  const { base, baseOrigin, eligible } = statement;
  const point = pointOf(statement, asOf);
  const held = { family: 'reported', statement, point, basisStated } as const;
  if (base !== undefined) {
    return { ...held, base, baseOrigin, baseRow: baseOrigin === 'stated' ? eligible : undefined };
  }
  const row = borrowedBase(dataset, statement);
  return { ...held, base: row?.value, baseOrigin: row && 'another-source', baseRow: row };
}

function holdReported(dataset: Dataset, target: Target, said: Reported, asOf: Period): Held {
  const figures = said.statements.filter((s) => isFigure(s) && isBasisStated(dataset, s.total));
  const sameBasis = figures.filter(({ total }) => total.basis === target.basis);
  const statement = headlineOf(sameBasis, asOf);
  if (!statement) return NOT_HELD;
  const measure = measureOf(dataset, statement, true, asOf);
  const earlier = figures.filter(({ period }) => periodPosition(period) < measure.point.position);
  return {
    measure,
    earlier: earlier.filter(({ total }) => total.basis === target.basis).map((s) => pointOf(s, asOf)),
    otherBasisBefore: earlier.some(({ total }) => total.basis !== target.basis),
  };
}

/** A share that came in the promise's own article, where that says of neither what it rests on. */
function holdUnstated(dataset: Dataset, target: Target, said: Reported, asOf: Period): Held {
  if (isBasisStated(dataset, target)) return NOT_HELD;
  const besideIt = said.statements.filter(
    (s) => isFigure(s) && s.source === target.source && !isBasisStated(dataset, s.total),
  );
  const statement = headlineOf(besideIt, asOf);
  return statement ? { ...NOT_HELD, measure: measureOf(dataset, statement, false, asOf) } : NOT_HELD;
}

function holdComparable(target: Target, computed: Comparable, asOf: Period): Held {
  const series = computed.series(target.region, 'total');
  const figure = series.at(-1);
  if (target.basis !== 'employed' || !figure) return NOT_HELD;
  return {
    measure: {
      family: 'comparable',
      figure,
      point: pointOfFigure(figure, asOf),
      basisStated: true,
      base: figure.base,
      baseOrigin: 'survey',
      baseRow: undefined,
    },
    earlier: series.slice(0, -1).map((f) => pointOfFigure(f, asOf)),
    otherBasisBefore: false,
  };
}

/**
 * Finds the figure a promise is held against: what was reported on the promise's basis. A promise on all employed
 * people is held against the comparable figure where nothing was reported, or nothing for years. A promise without a
 * basis stands beside the share of its own source that has none either.
 */
function hold(dataset: Dataset, target: Target, said: Reported, computed: Comparable, asOf: Period): Held {
  const fromReports = holdReported(dataset, target, said, asOf);
  const fromFigures = holdComparable(target, computed, asOf);
  if (fromReports.measure && fromFigures.measure) {
    const behind = fromFigures.measure.point.position - fromReports.measure.point.position;
    return behind > STALE_AFTER ? fromFigures : fromReports;
  }
  if (fromReports.measure) return fromReports;
  return fromFigures.measure ? fromFigures : holdUnstated(dataset, target, said, asOf);
}

/**
 * Whether a figure can show how a promise ended: it is later than the day the promise was set, and from another source.
 * A computed figure holds at the end of its year, so it is later than a promise set during that year.
 */
function isOutcome({ setOn, source }: Target, measure: Measure): boolean {
  if (measure.family === 'comparable') return setOn === undefined || measure.figure.year >= setOn.year;
  if (measure.statement.source === source) return false;
  return setOn === undefined || measure.point.position > periodPosition(setOn);
}

/** Persons still to be protected. None where the share has reached the target, whatever count and base make of it. */
function toGoOf(target: Target, measure: Measure | undefined): number | undefined {
  if (measure?.base === undefined) return undefined;
  const { base, point } = measure;
  if (point.value >= target.value) return 0;
  const counted = measure.family === 'comparable' ? measure.figure.covered : measure.statement.count?.value;
  const covered = counted ?? (base * point.value) / 100;
  // The share is short of the target: a count beyond it by whole persons contradicts the share, and tells nothing.
  if (covered - (target.value / 100) * base >= 1) return undefined;
  return workersToGo(target.value, base, covered);
}

/** Whether the numbers behind the workers to go are rounded, or of two sources. */
function isApproximate(measure: Measure | undefined): boolean {
  if (measure?.family !== 'reported') return false;
  const { total, count } = measure.statement;
  return (
    measure.baseOrigin === 'another-source' ||
    [total, count, measure.baseRow].some((row) => row?.qualifier !== undefined)
  );
}

/** How one promise on a region's total coverage stands. */
export function progress(
  dataset: Dataset,
  target: Target,
  said: Reported,
  computed: Comparable,
  asOf: Period,
): Progress {
  const { measure, earlier, otherBasisBefore } = hold(dataset, target, said, computed, asOf);
  const goal: Point = { position: periodPosition(target.due), value: target.value };
  const now = periodPosition(asOf);
  const latest = measure?.point;
  const judged = judge({
    latest,
    isOutcome: measure !== undefined && isOutcome(target, measure),
    earlier,
    otherBasisBefore,
    target: goal,
    asOf: now,
  });
  const verdict = measure?.basisStated === false ? { ...judged, needed: undefined } : judged;
  const passed = now >= goal.position;
  const toGo = toGoOf(target, measure);
  const monthsLeft = Math.max(1, (goal.position - now) * 12);
  return {
    target,
    measure,
    verdict,
    passed,
    gap: latest && target.value - latest.value,
    toGo,
    approximate: toGo !== undefined && toGo > 0 && isApproximate(measure),
    toGoPerMonth: toGo === undefined || passed ? undefined : Math.ceil(toGo / monthsLeft - 1e-6),
    projected:
      latest && verdict.made !== undefined && !passed
        ? project(latest, verdict.made, goal.position)
        : undefined,
  };
}

/** Every promise on a region's total coverage, by date. */
export function promises(
  dataset: Dataset,
  region: string,
  said: Reported,
  computed: Comparable,
  asOf: Period,
): readonly Progress[] {
  return dataset
    .targetsOf(region)
    .filter(({ indicator }) => indicator === 'coverage_total')
    .map((target) => progress(dataset, target, said, computed, asOf))
    .sort(
      (a, b) =>
        periodPosition(a.target.due) - periodPosition(b.target.due) ||
        a.target.source.localeCompare(b.target.source, 'en'),
    );
}

/**
 * How well a promise can be held against a figure: 0 on a stated basis, 1 beside the unstated share of its own source,
 * 2 not at all. A figure that is years older than the deadline, or than now, tells no more than none.
 */
function heldBy({ measure, target }: Progress, asOf: Period): 0 | 1 | 2 {
  if (!measure) return 2;
  const at = Math.min(periodPosition(target.due), periodPosition(asOf));
  if (at - measure.point.position > STALE_AFTER) return 2;
  return measure.basisStated ? 0 : 1;
}

/**
 * The promise to show first: a pending one before one whose date has passed; of pending ones the next due, of passed
 * ones the last; of one date the one that a figure can be held against, then the one set latest, the most trusted, one
 * with a stated basis. Promises of low confidence are never shown first.
 */
export function headlinePromise(
  dataset: Pick<Dataset, 'bases'>,
  all: readonly Progress[],
  asOf: Period,
): Progress | undefined {
  const due = ({ target }: Progress): number => periodPosition(target.due);
  const setOn = ({ target }: Progress): number => (target.setOn ? periodPosition(target.setOn) : 0);
  return all
    .filter(({ target }) => target.confidence !== 'low')
    .toSorted(
      (a, b) =>
        Number(a.passed) - Number(b.passed) ||
        (a.passed ? due(b) - due(a) : due(a) - due(b)) ||
        heldBy(a, asOf) - heldBy(b, asOf) ||
        setOn(b) - setOn(a) ||
        CONFIDENCE[a.target.confidence] - CONFIDENCE[b.target.confidence] ||
        Number(isBasisStated(dataset, b.target)) - Number(isBasisStated(dataset, a.target)) ||
        a.target.source.localeCompare(b.target.source, 'en'),
    )[0];
}

/** A pace to be kept up for less than half a year is a large number that tells nothing. */
const SHORTEST_TELLING = 0.5;

/** Whether the pace needed is worth telling: something is still to be made up, and there was time to make it up in. */
export function isPaceTelling({ target, measure, verdict }: Progress): boolean {
  if (!measure || verdict.needed === undefined || verdict.needed <= 0) return false;
  return periodPosition(target.due) - measure.point.position >= SHORTEST_TELLING;
}
