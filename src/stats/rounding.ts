import type { Region } from '../data/dataset.ts';
import type { ComparableFigure } from './comparable.ts';
import type { Statistics } from './profile.ts';
import { roundedTo } from './rounded-to.ts';
import { outOfHundred } from './share.ts';

// Cases of the newest complete year where figures that are each rounded rightly seem not to fit: for the method page.

/** A share whose people out of one hundred are not those of the share as it is written. */
export interface ShareCase {
  readonly region: Region;
  readonly figure: ComparableFigure;
  readonly of100: number;
  /** What the written share would give. */
  readonly ofWritten: number;
}

/** A difference that is not the difference of the two shares as they are written. */
export interface DifferenceCase {
  readonly region: Region;
  readonly before: ComparableFigure;
  readonly figure: ComparableFigure;
  /** Percentage points. */
  readonly points: number;
  /** What the written shares would give. */
  readonly ofWritten: number;
}

/** A number as pages write it. */
const written = (value: number): number => roundedTo(value, 1);

/** Figures of all workers in a complete year, the country's first. */
function figuresOf({ comparable, country }: Statistics, year: number) {
  return [country.region, ...comparable.unitsIn(year)].flatMap((region) => {
    const figure = comparable.figure(region.code, year, 'total');
    return figure ? [{ region, figure }] : [];
  });
}

/** The first such share: the country's where it is one. */
export function shareCase(stats: Statistics): ShareCase | undefined {
  return figuresOf(stats, stats.comparable.completeYears.at(-1) ?? 0)
    .map(({ region, figure }) => ({
      region,
      figure,
      of100: outOfHundred(figure.share),
      ofWritten: outOfHundred(written(figure.share)),
    }))
    .find(({ of100, ofWritten }) => of100 !== ofWritten);
}

/** The first such difference from the year before: the country's where it is one. */
export function differenceCase(stats: Statistics): DifferenceCase | undefined {
  const { comparable } = stats;
  return figuresOf(stats, comparable.completeYears.at(-1) ?? 0)
    .flatMap(({ region, figure }) => {
      const before = comparable.figure(region.code, figure.year - 1, 'total');
      if (!before) return [];
      const points = figure.share - before.share;
      return {
        region,
        before,
        figure,
        points,
        ofWritten: written(written(figure.share) - written(before.share)),
      };
    })
    .find(({ points, ofWritten }) => written(points) !== ofWritten);
}
