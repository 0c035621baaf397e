import { SAME_MOMENT } from '../data/period.ts';
import { type Point, paceMade, paceNeeded, paceRatio } from './pace.ts';

/**
 * How a promise stands. Whether it is achieved or missed the figure itself tells, the four between them come from the ratio
 * of paces, and the last three say why nothing is judged.
 */
export const STATUSES = [
  'achieved',
  'on-track',
  'behind',
  'far-behind',
  'reversing',
  'missed',
  'stale',
  'definition-changed',
  'too-little-data',
] as const;
export type Status = (typeof STATUSES)[number];

/** Cuts of the ratio pace made ÷ pace needed: those of Open SDG's progress method. */
export const ON_TRACK = 0.95;
export const BEHIND = 0.6;

/** A pace needs a window of at least a year; a shorter one measures the calendar of reporting. */
export const SHORTEST_WINDOW = 1;
/** … and of at most five: older figures say little about today's pace. */
export const LONGEST_WINDOW = 5;
/** Years after which a figure no longer tells how an open promise stands. */
export const STALE_AFTER = 2;

/** Whether a figure at a position is that old at another, both in decimal years. */
export const isStale = (position: number, asOf: number): boolean =>
  asOf - position > STALE_AFTER + SAME_MOMENT;

/** Years before a deadline from which a figure tells how a passed promise ended: two months. Older ones do not. */
export const JUDGED_WITHIN = 2 / 12;

export interface StatusInput<P extends Point = Point> {
  readonly latest: P | undefined;
  /**
   * Whether the latest figure can be an outcome at all: it rests on the promise's basis, is later than the day the
   * promise was set, and not from the source that made the promise. Any other is where the promise started.
   */
  readonly isOutcome: boolean;
  /** Earlier points on the same basis, one a moment. */
  readonly earlier: readonly P[];
  /** Those of them that can be an outcome by the same rule: what was reached before the promise says nothing of it. */
  readonly outcomes: readonly P[];
  /** Whether figures on another basis exist where the same basis has no earlier one. */
  readonly otherBasisBefore: boolean;
  readonly target: Point;
  /** The newest moment the data knows of, in decimal years: stands in for the clock. */
  readonly asOf: number;
}

export interface Verdict<P extends Point = Point> {
  readonly status: Status;
  /** The earlier end of the window the pace made was measured over. */
  readonly from: P | undefined;
  /** Points a year. */
  readonly made: number | undefined;
  /** Points a year from the latest figure to the target's date. */
  readonly needed: number | undefined;
  readonly ratio: number | undefined;
  /** How many times the pace made the pace needed is; undefined where nothing was gained or nothing is needed. */
  readonly times: number | undefined;
  /** The first figure that reached the target; undefined unless it is achieved. */
  readonly reached: P | undefined;
}

/** The oldest point that makes a window of 1–5 years with the latest one. */
export function windowStart<P extends Point>(latest: P, earlier: readonly P[]): P | undefined {
  return earlier
    .filter(({ position }) => {
      const years = latest.position - position;
      return years >= SHORTEST_WINDOW - SAME_MOMENT && years <= LONGEST_WINDOW + SAME_MOMENT;
    })
    .reduce<P | undefined>((oldest, p) => (oldest && oldest.position <= p.position ? oldest : p), undefined);
}

/**
 * A passed promise: achieved where the figure of its day shows it, and missed only where one from around its date, or
 * later, falls short of it; else nobody knows. That the target is first seen reached after the date does not tell by
 * when, and that it was reached between promise and date but no longer after it does not tell which it was on the day.
 */
function statusOfPassed(input: StatusInput): Status {
  const { latest, target, isOutcome } = input;
  if (!latest || !isOutcome) return 'stale';
  const after = latest.position - target.position;
  const near = Math.abs(after) <= JUDGED_WITHIN + SAME_MOMENT;
  const reachedBefore = reachedPoints(input).some(({ position }) => position < latest.position);
  if (latest.value >= target.value) return near || after < 0 || reachedBefore ? 'achieved' : 'stale';
  return near || (after > 0 && !reachedBefore) ? 'missed' : 'stale';
}

/** The outcomes that had reached the target by about its date, in time order. */
function reachedPoints<P extends Point>({
  latest,
  isOutcome,
  outcomes,
  target,
}: StatusInput<P>): readonly P[] {
  return [...outcomes, ...(latest && isOutcome ? [latest] : [])]
    .filter(
      ({ value, position }) =>
        value >= target.value && position <= target.position + JUDGED_WITHIN + SAME_MOMENT,
    )
    .sort((a, b) => a.position - b.position);
}

function statusOf(input: StatusInput, ratio: number | undefined): Status {
  const { latest, isOutcome, target, asOf, otherBasisBefore } = input;
  if (asOf >= target.position) return statusOfPassed(input);
  if (!latest) return 'too-little-data';
  if (latest.value >= target.value) return isOutcome ? 'achieved' : 'too-little-data';
  if (isStale(latest.position, asOf)) return 'stale';
  if (ratio === undefined) return otherBasisBefore ? 'definition-changed' : 'too-little-data';
  if (ratio >= ON_TRACK) return 'on-track';
  if (ratio >= BEHIND) return 'behind';
  return ratio >= 0 ? 'far-behind' : 'reversing';
}

/** How a promise stands, with the paces behind the verdict. Deterministic: the date comes in. */
export function judge<P extends Point>(input: StatusInput<P>): Verdict<P> {
  const { latest, earlier, target } = input;
  const from = latest && windowStart(latest, earlier);
  const made = latest && from && paceMade(from, latest);
  const needed = latest && paceNeeded(latest, target);
  const ratio = made === undefined || needed === undefined ? undefined : paceRatio(made, needed);
  const times =
    made !== undefined && needed !== undefined && made > 0 && needed > 0 ? needed / made : undefined;
  const status = statusOf(input, ratio);
  const reached = status === 'achieved' ? (reachedPoints(input)[0] ?? latest) : undefined;
  return { status, from, made, needed, ratio, times, reached };
}
