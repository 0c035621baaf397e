import type { Region } from '../data/dataset.ts';
import { type Comparable, type ComparableFigure, SEGMENTS, type Segment } from './comparable.ts';
import type { Standing, Statistics } from './profile.ts';
import type { Statement } from './reported.ts';
import { outOfHundred } from './share.ts';
import { type Change, changeSinceFirst } from './since-first.ts';

/** One segment of a region in the year compared. */
export interface ComparedSegment {
  readonly segment: Segment;
  readonly figure: ComparableFigure;
  /** Protected people out of one hundred: a whole number 0–100. */
  readonly protectedOf100: number;
}

/** A region beside others: what is computed alike for all of them, and apart from it what was reported of it. */
export interface ComparedRegion {
  readonly region: Region;
  /** The region its figures are counted by: itself, or the former province it was part of. */
  readonly unit: Region;
  /** The segments that have a figure in the year compared, all workers first. */
  readonly segments: readonly ComparedSegment[];
  /** Since the first complete year; undefined where either year has no figure of the same unit. */
  readonly change: Change | undefined;
  /** Undefined for the country, and without a figure. */
  readonly standing: Standing | undefined;
  /** The share of all workers in every year from the first on, in percent; undefined where a year has none. */
  readonly shares: readonly (number | undefined)[];
  readonly headline: Statement | undefined;
}

/** What the page of regions side by side shows. */
export interface Comparison {
  /** The newest complete year, the one compared; undefined where no year is complete. */
  readonly year: number | undefined;
  /** The years of the shares, ascending: the last may be newer than the one compared, and incomplete. */
  readonly years: readonly number[];
  /** The country, then the provinces of today: highest share first, those without a figure last, in table order. */
  readonly regions: readonly ComparedRegion[];
  /** What is compared where nothing is chosen: the country beside the highest and the lowest province. */
  readonly initial: readonly Region[];
}

const figuresOf = (comparable: Comparable, unit: Region, year: number): readonly ComparedSegment[] =>
  SEGMENTS.flatMap((segment) => {
    const figure = comparable.figure(unit.code, year, segment);
    return figure ? [{ segment, figure, protectedOf100: outOfHundred(figure.share) }] : [];
  });

/**
 * Every region of today as the page of comparisons shows it. Only a complete year compares all of them, and only
 * there does a rank mean something.
 */
export function comparison(
  stats: Pick<Statistics, 'comparable' | 'country' | 'provinces' | 'profile'>,
): Comparison {
  const { comparable, country, provinces, profile } = stats;
  const { years } = comparable;
  const year = comparable.completeYears.at(-1);

  const compared = (region: Region): ComparedRegion => {
    const unit = year === undefined ? region : comparable.unitIn(region, year);
    const segments = year === undefined ? [] : figuresOf(comparable, unit, year);
    const { standing, reported } = profile(region.code);
    return {
      region,
      unit,
      segments,
      change: changeSinceFirst(comparable, unit.code),
      standing,
      shares: years.map(
        (each) => comparable.figure(comparable.unitIn(region, each).code, each, 'total')?.share,
      ),
      headline: reported.headline,
    };
  };

  const last = provinces.length + 1;
  const rows = provinces
    .map(compared)
    .toSorted((a, b) => (a.standing?.rank ?? last) - (b.standing?.rank ?? last));
  const standing = rows.filter((row) => row.standing !== undefined);
  // Of the members of a former province that stands last, the first in table order speaks for it.
  const lowest = standing.find((row) => row.unit === standing.at(-1)?.unit);
  const ends = [standing[0], lowest].flatMap((row) => row?.region ?? []);
  return {
    year,
    years,
    regions: [compared(country.region), ...rows],
    initial: [...new Set([country.region, ...ends])],
  };
}
