import type { Dataset } from '../data/dataset.ts';
import { type Evidence, evidenceOf } from '../stats/evidence.ts';
import { type SegmentGaps, segmentGaps } from '../stats/gap.ts';
import { type Statistics, statistics } from '../stats/profile.ts';
import { type Scoreboard, scoreboard } from '../stats/scoreboard.ts';
import { type Trends, trendsSinceFirst } from '../stats/since-first.ts';
import { coverageEnd, type Views, viewsOf } from '../stats/views.ts';

/** One state of the tables and everything derived from it, computed once. */
export interface Release {
  readonly dataset: Dataset;
  readonly stats: Statistics;
  /** Every promise on record, by what it is on. */
  readonly board: Scoreboard;
  /** Coverage where provinces won nationally, held against all others. */
  readonly evidence: Evidence;
  /** How all regions moved over the complete years; undefined where there are fewer than two. */
  readonly trends: Trends | undefined;
  /** Years and segments of the comparable family, newest first; at least one. */
  readonly views: Views;
  /** How far apart formal and informal workers stand, by year, where all regions have both figures; newest first. */
  readonly gaps: ReadonlyMap<number, SegmentGaps>;
  /** The end of every scale of comparable shares, in percent. */
  readonly coverageMax: number;
}

/** Derives what the site shows from its tables, or from their statistics. */
export function releaseOf(dataset: Dataset, stats = statistics(dataset)): Release {
  const { comparable, country } = stats;
  const views = viewsOf(comparable, stats.asOf);
  return {
    dataset,
    stats,
    board: scoreboard(dataset, stats),
    evidence: evidenceOf(dataset, stats),
    trends: trendsSinceFirst(comparable, country.region.code),
    views,
    gaps: new Map(
      comparable.years.toReversed().flatMap((year) => {
        const gaps = segmentGaps(comparable, country.region.code, year);
        return gaps ? [[year, gaps] as const] : [];
      }),
    ),
    coverageMax: coverageEnd(stats, views),
  };
}
