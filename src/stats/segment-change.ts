import type { Comparable, ComparableFigure, Segment } from './comparable.ts';
import { workersToGo } from './pace.ts';
import { directionOf, roundedTo } from './rounded-to.ts';

/** What a segment brought to the change of all workers' coverage. */
export interface SegmentPart {
  readonly segment: Exclude<Segment, 'total'>;
  /** Active participants more than before; negative where there are fewer. */
  readonly persons: number;
  /** Points of the change of the share of all workers: those of both segments add up to it. */
  readonly points: number;
}

/** How much of a change came from formal and from informal workers. */
export interface SegmentChange {
  readonly from: number;
  readonly to: number;
  readonly persons: number;
  readonly points: number;
  readonly parts: readonly [formal: SegmentPart, informal: SegmentPart];
}

/**
 * Splits the change of a unit's coverage between two years by segment: participants of a segment ÷ everyone who works,
 * in the one year and in the other. Undefined where a figure is missing.
 */
export function segmentChange(
  { figure }: Pick<Comparable, 'figure'>,
  unit: string,
  from: number,
  to: number,
): SegmentChange | undefined {
  const before = figure(unit, from, 'total');
  const after = figure(unit, to, 'total');
  if (!before || !after) return undefined;
  const partOf = (segment: SegmentPart['segment']): SegmentPart | undefined => {
    const was = figure(unit, from, segment);
    const is = figure(unit, to, segment);
    if (!was || !is) return undefined;
    return {
      segment,
      persons: is.covered - was.covered,
      points: (is.covered / after.base - was.covered / before.base) * 100,
    };
  };
  const formal = partOf('formal');
  const informal = partOf('informal');
  if (!formal || !informal) return undefined;
  return {
    from,
    to,
    persons: after.covered - before.covered,
    points: after.share - before.share,
    parts: [formal, informal],
  };
}

/**
 * Whether anywhere participants grew while points fell, to one decimal, as the workforce grew faster: a reader would take
 * it for an error.
 */
export const outgrown = ({ parts, persons, points }: SegmentChange): boolean =>
  [...parts, { persons, points }].some((each) => each.persons > 0 && directionOf(each.points) < 0);

/** Whether points rose somewhere although participants fell. */
export const outlasted = ({ parts, persons, points }: SegmentChange): boolean =>
  [...parts, { persons, points }].some((each) => each.persons < 0 && directionOf(each.points) > 0);

/** Whether the points of the parts, each told to one decimal, do not add up to those told of the whole. */
export const roundsApart = ({ parts, points }: Pick<SegmentChange, 'parts' | 'points'>): boolean => {
  const told = parts.reduce((sum, part) => sum + roundedTo(part.points, 1), 0);
  return roundedTo(told, 1) !== roundedTo(points, 1);
};

/** What covering informal workers as well as formal ones would do, and nothing else. */
export interface ClosedGap {
  readonly year: number;
  readonly formal: ComparableFigure;
  readonly informal: ComparableFigure;
  readonly total: ComparableFigure;
  /** Persons to enrol. */
  readonly persons: number;
  /** Percent of everyone who works, once they are. */
  readonly share: number;
}

/** Closes the informal gap of a year on paper; undefined where informal workers are covered no worse. */
export function closedInformalGap(
  { figure }: Pick<Comparable, 'figure'>,
  unit: string,
  year: number,
): ClosedGap | undefined {
  const [total, formal, informal] = (['total', 'formal', 'informal'] as const).map((segment) =>
    figure(unit, year, segment),
  );
  if (!total || !formal || !informal || informal.share >= formal.share) return undefined;
  const persons = workersToGo(formal.share, informal.base, informal.covered);
  return { year, formal, informal, total, persons, share: ((total.covered + persons) / total.base) * 100 };
}

/** The year in which a region gained most active participants. */
export interface BestYear {
  readonly from: number;
  readonly to: number;
  /** Persons over the year. */
  readonly persons: number;
  /** Persons a month, rounded down: what was managed, not more. */
  readonly perMonth: number;
  /** Points of the share of all workers over the same year. */
  readonly points: number;
}

/** The largest gain from one year to the next; undefined where participants never grew, or years are not known. */
export function bestYear({ series }: Pick<Comparable, 'series'>, unit: string): BestYear | undefined {
  const figures = series(unit, 'total');
  const gains = figures.slice(1).flatMap((after, index): readonly BestYear[] => {
    const before = figures[index];
    if (!before || after.year !== before.year + 1 || after.covered <= before.covered) return [];
    const persons = after.covered - before.covered;
    return [
      {
        from: before.year,
        to: after.year,
        persons,
        perMonth: Math.floor(persons / 12),
        points: after.share - before.share,
      },
    ];
  });
  return gains.reduce<BestYear | undefined>(
    (best, each) => (best && best.persons >= each.persons ? best : each),
    undefined,
  );
}
