import { compareText } from '../data/compare-text.ts';
import type { Region } from '../data/dataset.ts';
import type { Comparable, ComparableFigure } from './comparable.ts';
import { directionOf } from './rounded-to.ts';

/** How far the coverage of all workers of a unit moved between two years. */
export interface Change {
  readonly from: number;
  readonly to: number;
  /** Percentage points. */
  readonly points: number;
}

/** The years that every change "since the first" lies between; a change of the country needs both to be complete. */
export type SinceFirst = Pick<Change, 'from' | 'to'>;

/** From the first complete year to the newest; undefined where there is one only, or none. */
export function sinceFirst({ completeYears }: Pick<Comparable, 'completeYears'>): SinceFirst | undefined {
  const [from, to] = [completeYears[0], completeYears.at(-1)];
  return from === undefined || to === undefined || from === to ? undefined : { from, to };
}

/** How far a unit, or the country, moved between those years; undefined where either has no figure of it. */
export function changeSinceFirst(
  comparable: Pick<Comparable, 'completeYears' | 'figure'>,
  unit: string,
): Change | undefined {
  const since = sinceFirst(comparable);
  if (!since) return undefined;
  const [before, now] = [since.from, since.to].map((year) => comparable.figure(unit, year, 'total')?.share);
  return before === undefined || now === undefined ? undefined : { ...since, points: now - before };
}

/** The coverage of all workers of one region over the complete years. */
export interface UnitTrend {
  /** Figures ascending; years without one are left out. */
  readonly figures: readonly ComparableFigure[];
  readonly newest: ComparableFigure;
  /** Points from the first complete year to the newest; undefined where the first has no figure. */
  readonly change: number | undefined;
}

/** How all units moved from the first complete year to the newest. */
export interface Trends {
  readonly from: number;
  readonly to: number;
  /** The units of the newest complete year, the highest first; equal ones by code. */
  readonly rows: readonly (UnitTrend & { readonly unit: Region })[];
  readonly national: UnitTrend;
  /** How many units rose and fell, of those whose change is known. */
  readonly rose: number;
  readonly fell: number;
  readonly known: number;
}

/** The trends of all units; undefined where fewer than two years are complete: there is nothing to compare. */
export function trendsSinceFirst(comparable: Comparable, country: string): Trends | undefined {
  const { completeYears: years } = comparable;
  const since = sinceFirst(comparable);
  if (!since) return undefined;
  const { from, to } = since;
  const trendOf = (code: string): UnitTrend | undefined => {
    const figures = years.flatMap((year) => comparable.figure(code, year, 'total') ?? []);
    const newest = figures.at(-1);
    if (newest?.year !== to) return undefined;
    const first = figures[0];
    return { figures, newest, change: first?.year === from ? newest.share - first.share : undefined };
  };
  const national = trendOf(country);
  if (!national) return undefined;
  const rows = comparable
    .unitsIn(to)
    .flatMap((unit) => {
      const trend = trendOf(unit.code);
      return trend ? [{ unit, ...trend }] : [];
    })
    .sort((a, b) => b.newest.share - a.newest.share || compareText(a.unit.code, b.unit.code));
  const changes = rows.flatMap(({ change }) => change ?? []);
  return {
    from,
    to,
    rows,
    national,
    rose: changes.filter((change) => directionOf(change) > 0).length,
    fell: changes.filter((change) => directionOf(change) < 0).length,
    known: changes.length,
  };
}
