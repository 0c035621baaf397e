import type { Dataset, Target } from '../data/dataset.ts';
import { type Period, periodPosition, yearPeriod } from '../data/period.ts';
import type { Comparable, ComparableFigure } from './comparable.ts';
import { type Point, project, workersToGo } from './pace.ts';
import { headlineOf, type Reported, type Statement } from './reported.ts';
import { judge, type Verdict } from './status.ts';

/** A share at the end of a period. */
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
  /** The same for each month between the figure's date and the target's. */
  readonly toGoPerMonth: number | undefined;
  /** Percent at the target's date if the pace made goes on. */
  readonly projected: number | undefined;
}

/** The end of a year in decimal years, where annual figures are taken to hold. */
export const endOfYear = (year: number): number => year + 1;

const pointOf = ({ period, total }: Statement): DatedPoint => ({
  period,
  position: periodPosition(period),
  value: total.value,
});
const pointOfFigure = ({ year, share }: ComparableFigure): DatedPoint => ({
  period: yearPeriod(year),
  position: endOfYear(year),
  value: share,
});

interface Held {
  readonly measure: Measure | undefined;
  readonly earlier: readonly DatedPoint[];
  readonly otherBasisBefore: boolean;
}

const NOT_HELD: Held = { measure: undefined, earlier: [], otherBasisBefore: false };

/** Finds the figure a promise is held against: reported on the promise's basis; for employed people, else the comparable one. */
function hold(dataset: Dataset, target: Target, said: Reported, computed: Comparable): Held {
  if (target.basis === undefined || dataset.bases.get(target.basis)?.stated !== true) return NOT_HELD;
  const sameBasis = said.statements.filter(({ total }) => total.basis === target.basis);
  const statement = headlineOf(sameBasis);
  if (statement) {
    const point = pointOf(statement);
    const usable = ({ total }: Statement): boolean =>
      total.confidence !== 'low' && total.qualifier !== 'over' && total.qualifier !== 'under';
    const before = (s: Statement): boolean => periodPosition(s.period) < point.position;
    return {
      measure: { family: 'reported', statement, point, base: statement.base },
      earlier: sameBasis.filter((s) => usable(s) && before(s)).map(pointOf),
      otherBasisBefore: said.statements.some((s) => s.total.basis !== target.basis && usable(s) && before(s)),
    };
  }
  if (target.basis !== 'employed') return NOT_HELD;
  const series = computed.series(target.region, 'total');
  const figure = series.at(-1);
  if (!figure) return NOT_HELD;
  return {
    measure: { family: 'comparable', figure, point: pointOfFigure(figure), base: figure.base },
    earlier: series.slice(0, -1).map(pointOfFigure),
    otherBasisBefore: false,
  };
}

/** How one promise on a region's total coverage stands. */
export function progress(
  dataset: Dataset,
  target: Target,
  said: Reported,
  computed: Comparable,
  asOf: Period,
): Progress {
  const { measure, earlier, otherBasisBefore } = hold(dataset, target, said, computed);
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
  const months = latest && (goal.position - latest.position) * 12;
  return {
    target,
    measure,
    verdict,
    passed: now >= goal.position,
    gap: latest && target.value - latest.value,
    toGo,
    toGoPerMonth:
      toGo !== undefined && months !== undefined && months > 0 ? Math.ceil(toGo / months) : undefined,
    projected:
      latest && verdict.made !== undefined ? project(latest, verdict.made, goal.position) : undefined,
  };
}

const CONFIDENCE = { high: 0, medium: 1, low: 2 } as const;

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
 * and where all have passed the last; then the most trusted, then the one set latest.
 */
export function headlinePromise(all: readonly Progress[]): Progress | undefined {
  const due = ({ target }: Progress): number => periodPosition(target.due);
  const setOn = ({ target }: Progress): number => (target.setOn ? periodPosition(target.setOn) : 0);
  return all
    .filter(({ target }) => target.confidence !== 'low')
    .sort(
      (a, b) =>
        Number(b.measure !== undefined) - Number(a.measure !== undefined) ||
        Number(a.passed) - Number(b.passed) ||
        (a.passed ? due(b) - due(a) : due(a) - due(b)) ||
        CONFIDENCE[a.target.confidence] - CONFIDENCE[b.target.confidence] ||
        setOn(b) - setOn(a),
    )[0];
}
