import { periodPosition } from '../data/period.ts';
import type { Progress } from './promise.ts';
import type { PromiseRow } from './scoreboard.ts';
import { STATUSES, type Status } from './status.ts';

/** A promise on the scale of its family, in percent: of its basis, or of the promise where that is a number of persons. */
export interface ProgressMarks {
  readonly row: PromiseRow;
  /** Where the window of the pace begins; undefined where no pace is known. */
  readonly from: number | undefined;
  /** The figure the promise is held against. */
  readonly now: number;
  readonly promised: number;
  /** Where the pace leads by the promise's date; undefined once that has passed. */
  readonly projected: number | undefined;
}

/**
 * Where a promise and its figure stand on the scale of their family; undefined where no figure fits the promise.
 * Numbers of persons are drawn as shares of the promise: a country's millions and a regency's thousands have no other
 * scale in common.
 */
export function marksOf(row: PromiseRow): ProgressMarks | undefined {
  const { target, unit, measure, verdict, projected } = row.progress;
  if (!measure) return undefined;
  const on = (value: number): number => (unit === 'percent' ? value : (100 * value) / target.value);
  return {
    row,
    from: verdict.from && on(verdict.from.value),
    now: on(measure.point.value),
    promised: on(target.value),
    projected: projected === undefined ? undefined : on(projected),
  };
}

/** The figure as a share of the number of persons that was promised, percent; undefined for promises of a share. */
export const shareOfPromise = ({ unit, measure, target }: Progress): number | undefined =>
  unit === 'persons' && measure ? (100 * measure.point.value) / target.value : undefined;

const rank = ({ row: { progress } }: ProgressMarks): number =>
  (progress.passed ? STATUSES.length : 0) + STATUSES.indexOf(progress.verdict.status);

/** Promises that can be drawn: open ones first, then those whose date has passed; by status; the widest gap first. */
export const drawnMarks = (rows: readonly PromiseRow[]): readonly ProgressMarks[] =>
  rows
    .flatMap((row) => marksOf(row) ?? [])
    .toSorted(
      (a, b) =>
        rank(a) - rank(b) ||
        b.promised - b.now - (a.promised - a.now) ||
        a.row.progress.target.at.line - b.row.progress.target.at.line,
    );

const dueOf = ({ row }: ProgressMarks): number => periodPosition(row.progress.target.due);
const byDue = (rows: readonly PromiseRow[]): readonly ProgressMarks[] =>
  drawnMarks(rows).toSorted((a, b) => rank(a) - rank(b) || dueOf(a) - dueOf(b));

/** Drawn promises that stand alike. */
export interface MarksGroup {
  readonly status: Status;
  readonly passed: boolean;
  readonly marks: readonly ProgressMarks[];
}

/**
 * The same by how they stand, in that order.
 * @param by within a group: the widest gap first, or the next due
 */
export const groupedMarks = (rows: readonly PromiseRow[], by: 'gap' | 'due' = 'gap'): readonly MarksGroup[] =>
  [...Map.groupBy(by === 'gap' ? drawnMarks(rows) : byDue(rows), rank).values()].flatMap(
    (marks): readonly MarksGroup[] => {
      const progress = marks[0]?.row.progress;
      return progress ? [{ status: progress.verdict.status, passed: progress.passed, marks }] : [];
    },
  );
