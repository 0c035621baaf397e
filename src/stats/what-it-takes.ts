import type { Dataset } from '../data/dataset.ts';
import { type Alternative, alternatives, type ToGoRange, toGoRange } from './alternatives.ts';
import type { RegionProfile, Statistics } from './profile.ts';
import { type ClosedGap, closedInformalGap, type SegmentChange, segmentChange } from './segment-change.ts';
import { sinceFirst } from './since-first.ts';

/** What the promise of a region asks for by each figure, and what the comparable figures say of the way there. */
export interface WhatItTakes {
  /** Figures that could have been chosen, newest first; empty where there is no choice. */
  readonly alternatives: readonly Alternative[];
  readonly range: ToGoRange | undefined;
  /** From the first complete year to the newest, by segment; of the comparable family. */
  readonly change: SegmentChange | undefined;
  /** What covering informal workers as well as formal ones would do in the newest complete year; likewise. */
  readonly closed: ClosedGap | undefined;
  /** Whether informal workers are covered no worse than formal ones there, so that there is no gap to close. */
  readonly noGap: boolean;
}

/** Derives what a region's promise takes; the comparable part is that of the unit the region is counted by. */
export function whatItTakes(
  dataset: Dataset,
  { comparable, asOf }: Pick<Statistics, 'comparable' | 'asOf'>,
  { headlinePromise, reported, unit }: RegionProfile,
): WhatItTakes {
  const since = sinceFirst(comparable);
  const to = comparable.completeYears.at(-1);
  const all = headlinePromise ? alternatives(dataset, headlinePromise, reported, asOf) : [];
  const closed = to === undefined ? undefined : closedInformalGap(comparable, unit.code, to);
  const informal = to === undefined ? undefined : comparable.figure(unit.code, to, 'informal');
  return {
    alternatives: all,
    range: toGoRange(all),
    change: since && segmentChange(comparable, unit.code, since.from, since.to),
    closed,
    noGap: informal !== undefined && closed === undefined,
  };
}
