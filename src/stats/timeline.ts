import type { Dataset, Milestone, Region } from '../data/dataset.ts';
import { comparePeriods, type Period } from '../data/period.ts';
import { countryOf } from './country.ts';

/** The milestones of one year, newest first. */
export interface TimelineYear {
  /** Undefined for those without a date. */
  readonly year: number | undefined;
  readonly milestones: readonly Milestone[];
}

/** Newest first; of one year those with a day or month before those known by the year alone, at the end the undated. */
const newestFirst = ({ date: a }: Milestone, { date: b }: Milestone): number =>
  a && b
    ? b.year - a.year || Number(a.month === undefined) - Number(b.month === undefined) || comparePeriods(b, a)
    : Number(a === undefined) - Number(b === undefined);

/** Milestones by year, newest first, those without a date in one group at the end. */
export function timeline(milestones: readonly Milestone[]): readonly TimelineYear[] {
  const sorted = milestones.toSorted(newestFirst);
  return [...Map.groupBy(sorted, ({ date }) => date?.year)].map(([year, group]) => ({
    year,
    milestones: group,
  }));
}

/** First and last year of something, both within it. */
export interface YearSpan {
  readonly from: number;
  readonly to: number;
}

/** The years some dated figures span; undefined where there are none. */
export function spanOf(dates: readonly Pick<Period, 'year'>[]): YearSpan | undefined {
  const years = dates.map(({ year }) => year);
  return years.length > 0 ? { from: Math.min(...years), to: Math.max(...years) } : undefined;
}

/** A region's own milestones, newest first; for the country they are the national ones. */
export const milestonesOf = (
  { milestones }: Pick<Dataset, 'milestones'>,
  { code }: Region,
): readonly Milestone[] => milestones.filter(({ region }) => region === code).toSorted(newestFirst);

/** A province's own milestones of the years of a span, oldest first: the country's would crowd any chart of it. */
export const provincialWithin = (
  dataset: Pick<Dataset, 'milestones'>,
  region: Region,
  { from, to }: YearSpan,
): readonly Milestone[] =>
  region.level === 'country'
    ? []
    : milestonesOf(dataset, region)
        .filter(({ date }) => date !== undefined && date.year >= from && date.year <= to)
        .toReversed();

/** National milestones of the years of a span, newest first; none for the country itself, whose own they are. */
export function nationalWithin(
  dataset: Pick<Dataset, 'milestones' | 'regions'>,
  region: Region,
  span: YearSpan | undefined,
): readonly Milestone[] {
  const country = countryOf(dataset);
  if (!span || !country || country.code === region.code) return [];
  return milestonesOf(dataset, country).filter(
    ({ date }) => date !== undefined && date.year >= span.from && date.year <= span.to,
  );
}
