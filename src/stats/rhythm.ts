import type { Dataset } from '../data/dataset.ts';
import { comparePeriods, daysBetween, type Period, periodEnd, yearPeriod } from '../data/period.ts';
import type { Comparable } from './comparable.ts';

/** The figures that pages lead with, each with a rhythm of its own. */
const WATCHED = ['comparable', 'reported'] as const;
export type Watched = (typeof WATCHED)[number];

/** How many pauses tell what is usual: those of long ago were those of another desk. */
export const RECENT_PAUSES = 6;
/** A pause may be half as long again as the longest of them. */
export const PATIENCE = 1.5;

/** How often figures of a family come, and by when the next ones should stand. */
export interface Rhythm {
  readonly family: Watched;
  /** The newest period with figures. */
  readonly newest: Period;
  /** The longest of the recent pauses between two periods, in days. */
  readonly pause: number;
  /** The first day on which figures are overdue, `2027-07-02`. It comes from the tables alone, not from a clock. */
  readonly overdueFrom: string;
}

const DAY = 86_400_000;

/** A day so many whole days behind the end of a period. */
const dayAfter = (period: Period, days: number): string =>
  new Date(Date.parse(periodEnd(period)) + days * DAY).toISOString().slice(0, 10);

/**
 * The rhythm of periods, in any order; undefined for fewer than three, which make no habit. Where periods end on one
 * day they count once.
 */
export function rhythmOf(family: Watched, periods: readonly Period[]): Rhythm | undefined {
  const ordered = [...new Map(periods.map((period) => [periodEnd(period), period])).values()].sort(
    comparePeriods,
  );
  const recent = ordered.slice(-1 - RECENT_PAUSES);
  const newest = recent.at(-1);
  if (!newest || recent.length < 3) return undefined;
  const pauses = recent.slice(1).map((period, index) => daysBetween(recent[index] ?? period, period));
  const pause = Math.max(...pauses);
  return { family, newest, pause, overdueFrom: dayAfter(newest, Math.floor(pause * PATIENCE) + 1) };
}

/**
 * The rhythm of what pages lead with: of comparable figures by the years that are complete, of reported ones by the
 * months for which somebody stated a share. A share dated to a year says nothing of its month.
 */
export function rhythms(
  { observations }: Pick<Dataset, 'observations'>,
  { completeYears }: Pick<Comparable, 'completeYears'>,
): readonly Rhythm[] {
  const stated = observations
    .filter(({ indicator, confidence }) => indicator === 'coverage_total' && confidence !== 'low')
    .flatMap(({ period: { year, month } }): readonly Period[] => {
      if (month === undefined) return [];
      return [{ text: `${year}-${String(month).padStart(2, '0')}`, year, month, day: undefined }];
    });
  return [rhythmOf('comparable', completeYears.map(yearPeriod)), rhythmOf('reported', stated)].filter(
    (one) => one !== undefined,
  );
}
