import { isBasisStated } from '../data/basis-stated.ts';
import type { Dataset } from '../data/dataset.ts';
import type { PromiseRow } from './scoreboard.ts';
import type { Status } from './status.ts';

/** How some promises stand, in the few numbers that a sentence can hold. */
export interface PromiseSummary {
  readonly total: number;
  /** Their date has passed … */
  readonly due: number;
  /** … and a figure shows that they were reached, */
  readonly achieved: number;
  /** … that they were not, */
  readonly missed: number;
  /** … or none shows which. */
  readonly unknown: number;
  /** Their date has not passed yet … */
  readonly open: number;
  /** … and they are reached already, */
  readonly early: number;
  readonly onTrack: number;
  readonly behind: number;
  readonly farBehind: number;
  /** … moving away from it, */
  readonly reversing: number;
  /** … or cannot be judged: a pace is not known. */
  readonly unjudged: number;
}

/** Counts promises by what is known of them. */
export function summaryOf(rows: readonly PromiseRow[]): PromiseSummary {
  const due = rows.filter(({ progress }) => progress.passed);
  const open = rows.filter(({ progress }) => !progress.passed);
  const count = (among: readonly PromiseRow[], status: Status): number =>
    among.filter(({ progress }) => progress.verdict.status === status).length;
  const known = { achieved: count(due, 'achieved'), missed: count(due, 'missed') };
  const running = {
    early: count(open, 'achieved'),
    onTrack: count(open, 'on-track'),
    behind: count(open, 'behind'),
    farBehind: count(open, 'far-behind'),
    reversing: count(open, 'reversing'),
  };
  return {
    total: rows.length,
    due: due.length,
    ...known,
    unknown: due.length - known.achieved - known.missed,
    open: open.length,
    ...running,
    unjudged: open.length - Object.values(running).reduce((sum, each) => sum + each, 0),
  };
}

/**
 * How many of some promises stand beside an earlier row on the same measure of the same region for the same date:
 * revised since, or told otherwise by another source. A basis that is not stated may be any.
 */
export function toldAgain(dataset: Pick<Dataset, 'bases'>, rows: readonly PromiseRow[]): number {
  const isBeside = ({ region, progress: { target } }: PromiseRow, other: PromiseRow): boolean => {
    const earlier = other.progress.target;
    return (
      region === other.region &&
      target.indicator === earlier.indicator &&
      target.due.text === earlier.due.text &&
      (target.basis === earlier.basis || !isBasisStated(dataset, target) || !isBasisStated(dataset, earlier))
    );
  };
  return rows.filter((row, index) => rows.slice(0, index).some((other) => isBeside(row, other))).length;
}
