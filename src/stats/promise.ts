import type { Dataset, Target } from '../data/dataset.ts';
import { type Period, periodPosition, yearPeriod } from '../data/period.ts';
import type { Comparable, ComparableFigure } from './comparable.ts';
import { CONFIDENCE } from './confidence.ts';
import { type Point, project, workersToGo } from './pace.ts';
import { headlineOf, type Reported, type Statement } from './reported.ts';
import { judge, STALE_AFTER, type Verdict } from './status.ts';

/** A share at the end of a period, or at the newest moment of the data where the period has not ended by then. */
export interface DatedPoint extends Point {
  readonly period: Period;
}

/** The figure a promise is held against: of its own basis, never of another. */
export type Measure =
  | {
      readonly family: 'reported';
      readonly statement: Statement;
      readonly point: DatedPoint;
      readonly base: number | undefined;
    }
  | {
      readonly family: 'comparable';
      readonly figure: ComparableFigure;
      readonly point: DatedPoint;
      readonly base: number;
    };

export interface Progress {
  readonly target: Target;
  /** Undefined where no figure rests on the promise's basis, or the promise does not say what it rests on. */
  readonly measure: Measure | undefined;
  readonly verdict: Verdict<DatedPoint>;
  /** Whether its date has passed, seen from the newest moment of the data. */
  readonly passed: boolean;
  /** Percentage points from the figure to the target. */
  readonly gap: number | undefined;
  /** Persons still to be protected, on the base of the figure. */
  readonly toGo: number | undefined;
  /** The same for each month between the figure's date and the target's, at least one; undefined once that has passed. */
  readonly toGoPerMonth: number | undefined;
  /** Percent at the target's date if the pace made goes on. */
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

/** A bound ("over 50", "almost 35") is no figure that a promise can be held against, or a pace measured from. */
const isFigure = ({ total }: Statement): boolean =>
  total.confidence !== 'low' && total.qualifier !== 'over' && total.qualifier !== 'under';

function holdReported(dataset: Dataset, target: Target, said: Reported, asOf: Period): Held {
  const isStated = ({ total }: Statement): boolean =>
    total.basis !== undefined && dataset.bases.get(total.basis)?.stated === true;
  const figures = said.statements.filter((s) => isFigure(s) && isStated(s));
  const sameBasis = figures.filter(({ total }) => total.basis === target.basis);
  const statement = headlineOf(sameBasis, asOf);
  if (!statement) return NOT_HELD;
  const point = pointOf(statement, asOf);
  const earlier = figures.filter(({ period }) => periodPosition(period) < point.position);
  return {
    measure: { family: 'reported', statement, point, base: statement.base },
    earlier: earlier.filter(({ total }) => total.basis === target.basis).map((s) => pointOf(s, asOf)),
    otherBasisBefore: earlier.some(({ total }) => total.basis !== target.basis),
  };
}

function holdComparable(target: Target, computed: Comparable, asOf: Period): Held {
  const series = computed.series(target.region, 'total');
  const figure = series.at(-1);
  if (target.basis !== 'employed' || !figure) return NOT_HELD;
  return {
    measure: { family: 'comparable', figure, point: pointOfFigure(figure, asOf), base: figure.base },
    earlier: series.slice(0, -1).map((f) => pointOfFigure(f, asOf)),
    otherBasisBefore: false,
  };
}

/**
 * Finds the figure a promise is held against: what was reported on the promise's basis. A promise on all employed
 * people is held against the comparable figure where nothing was reported, or nothing for years.
 */
function hold(dataset: Dataset, target: Target, said: Reported, computed: Comparable, asOf: Period): Held {
  const fromReports = holdReported(dataset, target, said, asOf);
  const fromFigures = holdComparable(target, computed, asOf);
  if (!fromReports.measure || !fromFigures.measure) return fromReports.measure ? fromReports : fromFigures;
  const behind = fromFigures.measure.point.position - fromReports.measure.point.position;
  return behind > STALE_AFTER ? fromFigures : fromReports;
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
  const verdict = judge({ latest, earlier, otherBasisBefore, target: goal, asOf: now });
  const covered =
    measure?.family === 'comparable'
      ? measure.figure.covered
      : (measure?.statement.count?.value ?? (measure?.base && (measure.base * measure.point.value) / 100));
  const toGo =
    measure?.base === undefined || covered === undefined
      ? undefined
      : workersToGo(target.value, measure.base, covered);
  const passed = now >= goal.position;
  const months = latest && Math.max(1, (goal.position - latest.position) * 12);
  return {
    target,
    measure,
    verdict,
    passed,
    gap: latest && target.value - latest.value,
    toGo,
    toGoPerMonth:
      toGo === undefined || months === undefined || passed ? undefined : Math.ceil(toGo / months - 1e-6),
    projected:
      latest && verdict.made !== undefined ? project(latest, verdict.made, goal.position) : undefined,
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
 * The promise to show first: one that a figure can be held against before one that has none; then the next one due,
 * and where all have passed the last; then the one held against the newer figure, the most trusted, the one set latest.
 */
export function headlinePromise(all: readonly Progress[]): Progress | undefined {
  const due = ({ target }: Progress): number => periodPosition(target.due);
  const figureAt = ({ measure }: Progress): number => measure?.point.position ?? 0;
  const setOn = ({ target }: Progress): number => (target.setOn ? periodPosition(target.setOn) : 0);
  return all
    .filter(({ target }) => target.confidence !== 'low')
    .sort(
      (a, b) =>
        Number(b.measure !== undefined) - Number(a.measure !== undefined) ||
        Number(a.passed) - Number(b.passed) ||
        (a.passed ? due(b) - due(a) : due(a) - due(b)) ||
        figureAt(b) - figureAt(a) ||
        CONFIDENCE[a.target.confidence] - CONFIDENCE[b.target.confidence] ||
        setOn(b) - setOn(a),
    )[0];
}
