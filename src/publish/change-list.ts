import type { Arrival, LogStep, NewFigure, Revised } from './change-log.ts';

/** So many figures of one source are named; a file of an office brings hundreds. */
export const NAMED = 12;
/** So many figures of a release are named, and so many revisions. */
const FIGURES = 120;
const REVISIONS = 120;

/** What one source brought, as a page lists it. */
export interface ListedArrival extends Arrival {
  /** The first of its figures. */
  readonly named: readonly NewFigure[];
  /** How many it brought beside those. */
  readonly more: number;
}

/** As much of a step as a page lists; the rest is in the tables that it leads to. */
export interface ListedStep {
  readonly revised: readonly Revised[];
  readonly moreRevised: number;
  readonly arrivals: readonly ListedArrival[];
  /** Figures of sources that are not listed, and how many those are. */
  readonly moreFigures: number;
  readonly moreSources: number;
}

/** The first figures of each of the first sources of a step, and how many are left. */
export function listed({ revised, arrivals }: Pick<LogStep, 'revised' | 'arrivals'>): ListedStep {
  const shown: ListedArrival[] = [];
  let room = FIGURES;
  for (const arrival of arrivals) {
    if (room <= 0) break;
    const named = arrival.figures.slice(0, NAMED);
    shown.push({ ...arrival, named, more: arrival.figures.length - named.length });
    room -= named.length;
  }
  const rest = arrivals.slice(shown.length);
  return {
    revised: revised.slice(0, REVISIONS),
    moreRevised: Math.max(0, revised.length - REVISIONS),
    arrivals: shown,
    moreFigures: rest.reduce((sum, { figures }) => sum + figures.length, 0),
    moreSources: rest.length,
  };
}
