import { isBasisStated } from '../data/basis-stated.ts';
import type { Dataset, Observation } from '../data/dataset.ts';
import { type Period, periodEnd, periodPosition, SAME_MOMENT, yearPeriod } from '../data/period.ts';
import { COMPARABLE_BASIS, type Comparable } from './comparable.ts';
import { informalContribution } from './contribution.ts';
import { type Beginning, effort } from './effort.ts';
import { comparableMeasure, type Measure, reportedMeasure } from './measure.ts';
import type { RegionProfile } from './profile.ts';
import { coveredOf, isApproximate, isOnAllWorkers, type Progress } from './promise.ts';
import { isFigure } from './reported.ts';
import { roundedTo, withoutNoise } from './rounded-to.ts';
import { type BestYear, bestYear } from './segment-change.ts';
import { isStale } from './status.ts';

/** The last year of the national long-term plan: few think further. */
const LONG_PLAN_YEAR = 2045;
/** The last year of the national medium-term plan, a usual date of promises. */
const PLAN_YEAR = 2029;
/** Points that usual goals lie above the figure. */
const STEPS_UP = [5, 10] as const;

/** The one figure that all of a region's questions start from. */
export interface Start extends Beginning {
  readonly measure: Measure;
  /** Whether the share, the count or the base is rounded, or the base is another source's. */
  readonly approximate: boolean;
}

/** Whether the share itself is rounded, so that a pace measured from it is too. */
export const isShareRough = ({ measure }: Start): boolean =>
  measure.family === 'reported' && measure.row.qualifier !== undefined;

/** A share to reach, and the promises of it on the figure's basis; none where it is a step up from the figure. */
export interface Goal {
  /** Percent. */
  readonly value: number;
  readonly promises: readonly Progress[];
  /** Points above the figure, for a step; undefined for a promise. */
  readonly step: number | undefined;
}

/**
 * The promise that a goal is named by, and whose date comes with it: the next one due, of low confidence only where there
 * is no other; else the last that has passed. Undefined for a step.
 */
export function leadingPromise({ promises }: Goal): Progress | undefined {
  const open = promises.filter(({ passed }) => !passed);
  return open.find(({ target }) => target.confidence !== 'low') ?? open[0] ?? promises.at(-1);
}

/** A goal by one date. */
export interface Deadline {
  readonly due: Period;
  readonly perMonth: number | undefined;
  readonly pace: number | undefined;
}

/** What a usual goal asks for, by each of the usual dates. */
export interface UsualCase extends Goal {
  readonly toGo: number | undefined;
  readonly contributions: number | undefined;
  readonly by: readonly Deadline[];
}

export interface WhatIf {
  readonly start: Start;
  /** Promises that can be held against the figure and are above it, by value. */
  readonly goals: readonly Goal[];
  readonly cases: readonly UsualCase[];
  /** The most the region has managed in a year, by the comparable family; undefined where it never grew. */
  readonly best: BestYear | undefined;
  /** The same, where the start is of that region too: a part of a former one has fewer people to enrol. */
  readonly ownBest: BestYear | undefined;
  /** Rupiah a month of an informal worker; undefined where no rate is published. */
  readonly rate: Observation | undefined;
  readonly now: Period;
  /** The first year that can be asked for: one with a month that is still to come. */
  readonly firstYear: number;
  /** The last year that can be asked for: that of the long-term plan, or of a promise due later. */
  readonly lastYear: number;
  /** What is asked first: the headline promise, else the next one, else ten points more; by its date, else the end of next year. */
  readonly opening: { readonly value: number; readonly due: Period };
}

function startOf(measure: Measure | undefined, asOf: Period): Start | undefined {
  const base = measure?.base;
  if (!measure || base === undefined) return undefined;
  const { value, position } = measure.point;
  // An old figure is no place to start from.
  if (isStale(position, periodPosition(asOf))) return undefined;
  const covered = coveredOf(measure, base);
  return { measure, value, position, base, covered, approximate: isApproximate(measure) };
}

/**
 * The figure to start from: the one the headline promise is held against, else the reported headline, each with its base
 * and not stale; else the newest comparable figure.
 */
function chooseStart(
  dataset: Dataset,
  comparable: Comparable,
  { headlinePromise, reported, unit }: RegionProfile,
  asOf: Period,
): Start | undefined {
  const { headline } = reported;
  const said =
    headline &&
    isFigure(headline) &&
    reportedMeasure(dataset, headline, isBasisStated(dataset, headline.total), asOf);
  const figure = comparable.series(unit.code, 'total').at(-1);
  return (
    startOf(headlinePromise?.measure, asOf) ??
    startOf(said || undefined, asOf) ??
    startOf(figure && comparableMeasure(figure, asOf), asOf)
  );
}

/** Whether a promise counts the same people as the figure: on one stated basis, or held against that very figure. */
function onBasisOf(dataset: Dataset, { measure }: Start, promise: Progress): boolean {
  const { basis } = promise.target;
  if (measure.family === 'comparable') return basis === COMPARABLE_BASIS;
  if (promise.measure?.family === 'reported' && promise.measure.row === measure.row) return true;
  return basis === measure.row.basis && isBasisStated(dataset, promise.target);
}

/** The ends of this year, the next one and of the medium-term plan, as far as they are still to come. */
function usualDates(asOf: Period): readonly Period[] {
  const years = new Set([asOf.year, asOf.year + 1, PLAN_YEAR]);
  return [...years]
    .sort((a, b) => a - b)
    .map(yearPeriod)
    .filter((due) => periodPosition(due) > periodPosition(asOf) + SAME_MOMENT);
}

/**
 * A goal so many points above the figure, in percent. A computed share is told to one decimal, and so is a goal above it:
 * who asks for that very number gets the same answer.
 */
const stepUp = ({ measure, value }: Start, step: number): number =>
  measure.family === 'comparable' ? roundedTo(value + step, 1) : withoutNoise(value + step);

function openingOf(
  start: Start,
  goals: readonly Goal[],
  headline: Progress | undefined,
  asOf: Period,
): WhatIf['opening'] {
  const goal = goals.find(({ promises }) => promises.some((each) => each === headline)) ?? goals[0];
  const promise = goal && leadingPromise(goal);
  return {
    value: goal?.value ?? Math.min(100, stepUp(start, STEPS_UP[1])),
    due: promise && !promise.passed ? promise.target.due : yearPeriod(asOf.year + 1),
  };
}

/**
 * What any goal would ask of a region, from one named figure; undefined where there is none with a base.
 * @param asOf the newest moment of the data, from which months are counted
 */
export function whatIf(
  dataset: Dataset,
  comparable: Comparable,
  profile: RegionProfile,
  asOf: Period,
): WhatIf | undefined {
  const start = chooseStart(dataset, comparable, profile, asOf);
  if (!start) return undefined;
  const rate = informalContribution(dataset);
  const now = periodPosition(asOf);
  const above = (value: number): boolean => value > start.value && value <= 100;
  const fitting = profile.promises.filter(
    (promise) => isOnAllWorkers(promise) && above(promise.target.value) && onBasisOf(dataset, start, promise),
  );
  const goals = [...Map.groupBy(fitting, ({ target }) => target.value)]
    .map(([value, promises]): Goal => ({ value, promises, step: undefined }))
    .sort((a, b) => a.value - b.value);
  const steps = STEPS_UP.map((step): Goal => ({ value: stepUp(start, step), promises: [], step }));
  const dates = usualDates(asOf);
  const cases = [...goals, ...steps.filter(({ value }) => above(value))].map((goal): UsualCase => {
    const by = dates.map((due) => ({
      due,
      ...effort(start, goal.value, periodPosition(due), now, rate?.value),
    }));
    const [first] = by;
    return {
      ...goal,
      toGo: first?.toGo,
      contributions: first?.contributions,
      by: by.map(({ due, perMonth, pace }) => ({ due, perMonth, pace })),
    };
  });
  const best = bestYear(comparable, profile.unit.code);
  const isOfUnit = profile.unit === profile.region || start.measure.family === 'comparable';
  return {
    start,
    goals,
    cases,
    best,
    ownBest: isOfUnit ? best : undefined,
    rate,
    now: asOf,
    firstYear: periodEnd(asOf).slice(5, 7) === '12' ? asOf.year + 1 : asOf.year,
    lastYear: Math.max(LONG_PLAN_YEAR, ...fitting.map(({ target }) => target.due.year)),
    opening: openingOf(start, goals, profile.headlinePromise, asOf),
  };
}
