import type { Dataset } from '../data/dataset.ts';
import { type Period, periodPosition, SAME_MOMENT } from '../data/period.ts';
import { SAME_TIME } from './disagreement.ts';
import { type ReportedMeasure, reportedMeasure } from './measure.ts';
import { perMonth } from './pace.ts';
import { isApproximate, type Progress, toGoFrom } from './promise.ts';
import { isFigure, type Reported } from './reported.ts';

/** What a promise takes by one of the figures that could have been chosen. */
export interface Alternative {
  readonly measure: ReportedMeasure;
  /** Whether it is the figure that the promise is held against. */
  readonly chosen: boolean;
  /** Percentage points to the target. */
  readonly gap: number;
  /** Persons; undefined where no base is known. */
  readonly toGo: number | undefined;
  /** Persons a month to the target's date; undefined once that has passed. */
  readonly toGoPerMonth: number | undefined;
  readonly approximate: boolean;
}

/** The persons that a promise takes by the figure that asks for least, and by the one that asks for most. */
export interface ToGoRange {
  readonly low: number;
  readonly high: number;
  /** Whether one of the figures behind it is rounded, or rests on the base of another source. */
  readonly approximate: boolean;
}

/**
 * What a promise on all workers takes by each figure that sources give on its basis for about the same time, newest
 * first: an older one is no conflict, for coverage may have grown; an article that prints a figure again is no other. One
 * printed as "about" is among them, and says so; a bound is not. Empty unless at least two differ: then there is no choice.
 */
export function alternatives(
  dataset: Dataset,
  progress: Progress,
  said: Reported,
  asOf: Period,
): readonly Alternative[] {
  const { target, unit, measure, passed } = progress;
  if (measure?.family !== 'reported' || !measure.statement || !measure.basisStated) return [];
  const at = measure.point.position;
  const near = said.statements.filter(
    (each) =>
      isFigure(each) &&
      each.total.basis === measure.row.basis &&
      Math.abs(periodPosition(each.period) - at) <= SAME_TIME + SAME_MOMENT,
  );
  const all = near.map((statement): Alternative => {
    const chosen = statement.total === measure.row;
    const held = chosen ? measure : reportedMeasure(dataset, statement, true, asOf);
    const toGo = toGoFrom(target, unit, held);
    return {
      measure: held,
      chosen,
      gap: target.value - held.point.value,
      toGo,
      toGoPerMonth:
        toGo === undefined || passed
          ? undefined
          : perMonth(toGo, periodPosition(asOf), periodPosition(target.due)),
      approximate: isApproximate(held),
    };
  });
  // Of articles that give the same, the chosen one speaks for all, else the newest.
  const byChoice = all.toSorted((a, b) => Number(b.chosen) - Number(a.chosen));
  const told = new Map(byChoice.toReversed().map((each) => [`${each.gap} ${each.toGo}`, each]));
  const distinct = all.filter((each) => told.get(`${each.gap} ${each.toGo}`) === each);
  return distinct.length > 1 ? distinct : [];
}

/** The least and the most persons among alternatives; undefined unless at least two tell, and differ. */
export function toGoRange(all: readonly Alternative[]): ToGoRange | undefined {
  const known = all.filter(({ toGo }) => toGo !== undefined);
  const people = known.flatMap(({ toGo }) => toGo ?? []);
  const [low, high] = [Math.min(...people), Math.max(...people)];
  return people.length > 1 && low < high
    ? { low, high, approximate: known.some(({ approximate }) => approximate) }
    : undefined;
}
