import { isBasisStated } from '../data/basis-stated.ts';
import { compareText } from '../data/compare-text.ts';
import type { Dataset, Observation, Target } from '../data/dataset.ts';
import { type Period, periodPosition, SAME_MOMENT, yearPeriod } from '../data/period.ts';
import { borrowedBase } from './borrowed-base.ts';
import { COMPARABLE_BASIS, type Comparable, type ComparableFigure } from './comparable.ts';
import { CONFIDENCE } from './confidence.ts';
import { oneAMoment } from './one-a-moment.ts';
import type { Point } from './pace.ts';
import { byEvidence, isFigure, isFigureRow, type Reported, type Statement, scoredAlike } from './reported.ts';
import { isStale, JUDGED_WITHIN } from './status.ts';

/** A figure at the end of a period, or at the newest moment of the data where the period has not ended by then. */
export interface DatedPoint extends Point {
  readonly period: Period;
}

/**
 * Where a base comes from: the figure's source states it; it follows from the count and the share of that source; another
 * source states it; or it is what the survey found.
 */
export type BaseOrigin = 'stated' | 'implied' | 'another-source' | 'survey';

interface HeldAgainst {
  /** Its value is in the unit of the promise: percent, or persons. */
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

/** A reported figure that a promise is held against. */
export interface ReportedMeasure extends HeldAgainst {
  readonly family: 'reported';
  readonly row: Observation;
  /** What came with a share of all workers; undefined for a number of people or the share of a segment. */
  readonly statement: Statement | undefined;
}

/** A computed figure that a promise on all employed people is held against. */
export interface ComparableMeasure extends HeldAgainst {
  readonly family: 'comparable';
  readonly figure: ComparableFigure;
  readonly base: number;
}

/** The figure a promise is held against: of its own basis, or of its own source where neither names a basis. */
export type Measure = ReportedMeasure | ComparableMeasure;

/** The end of a year in decimal years, where annual figures are taken to hold. */
export const endOfYear = (year: number): number => year + 1;

/** A figure as a promise can be held against it, with all that came with it. */
interface Candidate {
  readonly row: Observation;
  readonly statement: Statement | undefined;
}

/** What a promise is held against, and the other figures of its series. */
export interface Held {
  readonly measure: Measure | undefined;
  /** Whether the measure can be an outcome of the promise: see `isReportedOutcome` and `isComputedOutcome`. */
  readonly isOutcome: boolean;
  /** Figures of the same series before the measure, one a moment. */
  readonly earlier: readonly DatedPoint[];
  /** Those of them that can be an outcome. */
  readonly outcomes: readonly DatedPoint[];
  /** … and after it: there are some only where the promise's date has passed. */
  readonly later: readonly DatedPoint[];
  readonly otherBasisBefore: boolean;
}

const NOT_HELD: Held = {
  measure: undefined,
  isOutcome: false,
  earlier: [],
  outcomes: [],
  later: [],
  otherBasisBefore: false,
};

// A period that has not ended by the newest moment of the data is no later than that moment.
const pointOf = ({ row: { period, value } }: Candidate, asOf: Period): DatedPoint => ({
  period,
  position: Math.min(periodPosition(period), periodPosition(asOf)),
  value,
});
const pointOfFigure = ({ year, share }: ComparableFigure, asOf: Period): DatedPoint => ({
  period: yearPeriod(year),
  position: Math.min(endOfYear(year), periodPosition(asOf)),
  value: share,
});

/**
 * Whether a reported figure on the promise's basis can show how the promise ended: it is later than the day the promise
 * was set, and from another source. Any other is where the promise started.
 */
const isReportedOutcome = ({ setOn, source }: Target, candidate: Candidate, asOf: Period): boolean =>
  candidate.row.source !== source &&
  (setOn === undefined || pointOf(candidate, asOf).position > periodPosition(setOn));

/** The same of a computed figure: it holds at the end of its year, later than a promise set during that year. */
const isComputedOutcome = ({ setOn }: Target, { year }: ComparableFigure): boolean =>
  setOn === undefined || year >= setOn.year;

/**
 * The figures that can tell how a promise stands. While it is open, all. Once its date has passed its verdict is of that
 * day, whatever came later: figures from two months around the date, else the first ones after it, else the older ones;
 * of these only the newest where it had reached the target.
 */
function ofItsDay<T>(
  all: readonly T[],
  pointOf: (each: T) => Point,
  { due, value: wanted }: Target,
  asOf: Period,
): readonly T[] {
  const goal = periodPosition(due);
  if (periodPosition(asOf) < goal) return all;
  const at = (each: T): number => pointOf(each).position;
  const around = all.filter((each) => Math.abs(at(each) - goal) <= JUDGED_WITHIN + SAME_MOMENT);
  if (around.length > 0) return around;
  const after = all.filter((each) => at(each) > goal);
  if (after.length > 0) {
    const first = Math.min(...after.map(at));
    return after.filter((each) => at(each) === first);
  }
  const last = Math.max(...all.map(at));
  const reached = all.filter((each) => at(each) === last && pointOf(each).value >= wanted);
  return reached.length > 0 ? reached : all;
}

const byTrust = ({ row: a }: Candidate, { row: b }: Candidate): number =>
  CONFIDENCE[a.confidence] - CONFIDENCE[b.confidence] ||
  Number(a.qualifier !== undefined) - Number(b.qualifier !== undefined) ||
  compareText(a.source, b.source);

/** The rows of another series than that of all workers' shares: the best trusted of the newest comes first. */
const bestRow = (rows: readonly Candidate[]): Candidate | undefined =>
  rows.toSorted((a, b) => periodPosition(b.row.period) - periodPosition(a.row.period) || byTrust(a, b))[0];

/** Of several sources for one moment the one that the headline rule puts first, or the best trusted row. */
const onePointAMoment = (all: readonly Candidate[], asOf: Period): readonly DatedPoint[] =>
  oneAMoment(
    all,
    (each) => pointOf(each, asOf).position,
    (a, b) => (a.statement && b.statement ? byEvidence(a.statement, b.statement) : byTrust(a, b)),
  ).map((each) => pointOf(each, asOf));

/**
 * The one of its basis that a promise is held against: of shares of all workers the one that the headline rule picks. What
 * counts inactive participants leads no page, but a promise on them is held against it.
 */
function chosen(candidates: readonly Candidate[], target: Target, asOf: Period): Candidate | undefined {
  const told = ofItsDay(candidates, (each) => pointOf(each, asOf), target, asOf);
  const statements = told.flatMap(({ statement }) => statement ?? []);
  if (statements.length === 0) return bestRow(told);
  const statement = scoredAlike(statements, asOf)[0]?.statement;
  return told.find((each) => each.statement === statement);
}

function measureOf(dataset: Dataset, held: Candidate, basisStated: boolean, asOf: Period): ReportedMeasure {
  const { row, statement } = held;
  const measure = { family: 'reported', row, statement, point: pointOf(held, asOf), basisStated } as const;
  if (!statement) return { ...measure, base: undefined, baseOrigin: undefined, baseRow: undefined };
  const { base, baseOrigin, eligible } = statement;
  if (base !== undefined) {
    return { ...measure, base, baseOrigin, baseRow: baseOrigin === 'stated' ? eligible : undefined };
  }
  const borrowed = borrowedBase(dataset, statement);
  return { ...measure, base: borrowed?.value, baseOrigin: borrowed && 'another-source', baseRow: borrowed };
}

/**
 * A statement as a promise is held against it.
 * @param basisStated whether the promise and the statement name one basis
 */
export const reportedMeasure = (
  dataset: Dataset,
  statement: Statement,
  basisStated: boolean,
  asOf: Period,
): ReportedMeasure => measureOf(dataset, { row: statement.total, statement }, basisStated, asOf);

/** Every figure of a promise's indicator that another could be compared with. */
function candidatesOf(dataset: Dataset, { indicator, region }: Target, said: Reported): readonly Candidate[] {
  if (indicator === 'coverage_total') {
    return said.statements.filter(isFigure).map((statement) => ({ row: statement.total, statement }));
  }
  return dataset
    .series(region, indicator)
    .filter(isFigureRow)
    .map((row) => ({ row, statement: undefined }));
}

function holdReported(dataset: Dataset, target: Target, said: Reported, asOf: Period): Held {
  const figures = candidatesOf(dataset, target, said).filter(({ row }) => isBasisStated(dataset, row));
  const sameBasis = figures.filter(({ row }) => row.basis === target.basis);
  const held = chosen(sameBasis, target, asOf);
  if (!held) return NOT_HELD;
  const measure = measureOf(dataset, held, true, asOf);
  const { position } = measure.point;
  const isOutcome = (each: Candidate): boolean => isReportedOutcome(target, each, asOf);
  const before = sameBasis.filter((each) => pointOf(each, asOf).position < position);
  return {
    measure,
    isOutcome: isOutcome(held),
    earlier: onePointAMoment(before, asOf),
    outcomes: onePointAMoment(before.filter(isOutcome), asOf),
    later: sameBasis
      .map((each) => pointOf(each, asOf))
      .filter((point) => point.position > position)
      .sort((a, b) => a.position - b.position),
    otherBasisBefore: figures.some(
      ({ row }) => row.basis !== target.basis && periodPosition(row.period) < position,
    ),
  };
}

/** A figure that came in the promise's own article, where that says of neither what it rests on. */
function holdUnstated(dataset: Dataset, target: Target, said: Reported, asOf: Period): Held {
  if (isBasisStated(dataset, target)) return NOT_HELD;
  const besideIt = candidatesOf(dataset, target, said).filter(
    ({ row }) => row.source === target.source && !isBasisStated(dataset, row),
  );
  const held = chosen(besideIt, target, asOf);
  return held ? { ...NOT_HELD, measure: measureOf(dataset, held, false, asOf) } : NOT_HELD;
}

/** A computed figure as a promise on all employed people is held against it. */
export const comparableMeasure = (figure: ComparableFigure, asOf: Period): ComparableMeasure => ({
  family: 'comparable',
  figure,
  point: pointOfFigure(figure, asOf),
  basisStated: true,
  base: figure.base,
  baseOrigin: 'survey',
  baseRow: undefined,
});

function holdComparable(target: Target, computed: Comparable, asOf: Period): Held {
  if (target.basis !== COMPARABLE_BASIS || target.indicator !== 'coverage_total') return NOT_HELD;
  const series = computed.series(target.region, 'total');
  const figure = ofItsDay(series, (f) => pointOfFigure(f, asOf), target, asOf).at(-1);
  if (!figure) return NOT_HELD;
  const measure = comparableMeasure(figure, asOf);
  const { position: at } = measure.point;
  const pointsOf = (all: readonly ComparableFigure[]) => all.map((f) => pointOfFigure(f, asOf));
  const before = series.filter((f) => pointOfFigure(f, asOf).position < at);
  return {
    measure,
    isOutcome: isComputedOutcome(target, figure),
    earlier: pointsOf(before),
    outcomes: pointsOf(before.filter((f) => isComputedOutcome(target, f))),
    later: pointsOf(series).filter(({ position }) => position > at),
    otherBasisBefore: false,
  };
}

/**
 * Finds the figure a promise is held against: what was reported on the promise's basis. A promise on all employed
 * people is held against the comparable figure where nothing was reported, or nothing for years. A promise without a
 * basis stands beside the figure of its own source that has none either. Where nothing fits, nothing is guessed.
 */
export function hold(
  dataset: Dataset,
  target: Target,
  said: Reported,
  computed: Comparable,
  asOf: Period,
): Held {
  const fromReports = holdReported(dataset, target, said, asOf);
  const fromFigures = holdComparable(target, computed, asOf);
  if (fromReports.measure && fromFigures.measure) {
    const isOld = isStale(fromReports.measure.point.position, fromFigures.measure.point.position);
    return isOld ? fromFigures : fromReports;
  }
  if (fromReports.measure) return fromReports;
  return fromFigures.measure ? fromFigures : holdUnstated(dataset, target, said, asOf);
}

interface Dated {
  readonly period: Period;
  readonly source: string;
}

/**
 * What is nearest to a promise's date from another source than the promise's own. One dated to a month or a day comes
 * before one of a year, which says nothing of the moment. Of two as near the earlier.
 */
function nearestOf<T extends Dated>({ due, source, setOn }: Target, all: readonly T[]): T | undefined {
  const goal = periodPosition(due);
  const from = setOn ? periodPosition(setOn) : Number.NEGATIVE_INFINITY;
  const at = ({ period }: T): number => periodPosition(period);
  return (
    all
      // One of the date itself is later than a promise that was set some time in the same year.
      .filter((each) => each.source !== source && (at(each) > from || at(each) >= goal - SAME_MOMENT))
      .toSorted(
        (a, b) =>
          Number(a.period.month === undefined) - Number(b.period.month === undefined) ||
          Math.abs(at(a) - goal) - Math.abs(at(b) - goal) ||
          at(a) - at(b) ||
          compareText(a.source, b.source),
      )[0]
  );
}

/**
 * The statement nearest to the date of a promise on the share of all workers, on whatever basis: what a reader may have
 * met, where no figure on its basis tells how it ended.
 */
export const nearestStatement = (target: Target, said: Reported): Statement | undefined =>
  nearestOf(target, said.statements.filter(isFigure));

/**
 * The same of a promise of so many workers: a count of those, on whatever basis but one that takes in inactive
 * participants.
 */
export const nearestCount = (dataset: Dataset, target: Target): Observation | undefined =>
  nearestOf(
    target,
    dataset
      .series(target.region, target.indicator)
      .filter((row) => isFigureRow(row) && (row.basis !== 'registered' || target.basis === 'registered')),
  );
