import { compareText } from '../data/compare-text.ts';
import type { Region } from '../data/dataset.ts';
import type { Comparable, ComparableFigure } from './comparable.ts';
import { directionOf } from './rounded-to.ts';

/** How far apart formal and informal workers stand, in one region and year of the comparable family. */
export interface SegmentGap {
  readonly formal: ComparableFigure;
  readonly informal: ComparableFigure;
  /** Points: formal − informal; negative where informal workers are covered better. */
  readonly gap: number;
}

/** The gap of a unit of its year. */
export interface UnitGap extends SegmentGap {
  readonly unit: Region;
}

/** The gaps of all units of a year. */
export interface SegmentGaps {
  readonly year: number;
  /** Largest gap first; equal ones by code. */
  readonly rows: readonly UnitGap[];
  readonly national: SegmentGap;
  /** Formal ÷ informal of the country; undefined where no informal worker is covered. */
  readonly ratio: number | undefined;
  /** The gap that is widest and the one nearest to zero, whichever segment is ahead. */
  readonly widest: UnitGap;
  readonly narrowest: UnitGap;
  /** Where informal workers are covered better, the furthest ahead first. */
  readonly reversed: readonly UnitGap[];
}

function gapOf(comparable: Comparable, code: string, year: number): SegmentGap | undefined {
  const formal = comparable.figure(code, year, 'formal');
  const informal = comparable.figure(code, year, 'informal');
  return formal && informal && { formal, informal, gap: formal.share - informal.share };
}

/**
 * The gap between formal and informal workers in every unit of a year; undefined unless all of them have both figures:
 * an order of some regions would not say which is widest.
 */
export function segmentGaps(comparable: Comparable, country: string, year: number): SegmentGaps | undefined {
  const units = comparable.unitsIn(year);
  const rows = units
    .flatMap((unit) => {
      const gap = gapOf(comparable, unit.code, year);
      return gap ? [{ unit, ...gap }] : [];
    })
    .sort((a, b) => b.gap - a.gap || compareText(a.unit.code, b.unit.code));
  const national = gapOf(comparable, country, year);
  const bySize = rows.toSorted((a, b) => Math.abs(b.gap) - Math.abs(a.gap));
  const [widest, narrowest] = [bySize[0], bySize.at(-1)];
  if (!national || !widest || !narrowest || rows.length < units.length) return undefined;
  const { formal, informal } = national;
  return {
    year,
    rows,
    national,
    ratio: informal.share > 0 ? formal.share / informal.share : undefined,
    widest,
    narrowest,
    reversed: rows.filter(({ gap }) => directionOf(gap) < 0).reverse(),
  };
}

/** A ratio as people say it: "about four times", "almost four times", "over five times". */
export interface SpokenTimes {
  readonly times: number;
  readonly nearness: 'about' | 'almost' | 'over';
}

/** How far from a whole number a ratio is still "about" it, and how far below it is "almost" that. */
const ABOUT = 0.1;
const ALMOST = 0.25;

/** The ratio in words; undefined below "almost two times", where points say more. */
export function spokenTimes(ratio: number): SpokenTimes | undefined {
  const nearest = Math.round(ratio);
  const off = ratio - nearest;
  const times = off < -ALMOST ? nearest - 1 : nearest;
  if (!Number.isFinite(ratio) || times < 2) return undefined;
  if (Math.abs(off) <= ABOUT) return { times, nearness: 'about' };
  return { times, nearness: off < 0 && off >= -ALMOST ? 'almost' : 'over' };
}
