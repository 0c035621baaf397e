import { compareText } from '../data/compare-text.ts';
import { dodge } from './dodge.ts';
import { type Flag, type FlagRequest, placeFlags, type StripDot, type Surroundings } from './flags.ts';
import { anchorOf } from './plane.ts';
import { coordinate, escapeText } from './svg.ts';
import { textWidth } from './text-width.ts';

// Dots over a line, with flags on some of them: a strip is one such row, a contrast has two.

interface RegionDot {
  readonly code: string;
  readonly value: number;
}

/** The words of a flag, and where its pole begins. */
interface WantedFlag extends Pick<FlagRequest, 'x' | 'foot'> {
  readonly name: string;
  /** As a reader sees it: `26,5%`. */
  readonly value: string;
}

export interface Flagged extends WantedFlag {
  readonly flag: Flag;
}

/** Dots where their values stand, each as low over the line as it can lie. */
export function dotsOver<T extends RegionDot>(
  dots: readonly T[],
  x: (value: number) => number,
  radius: number,
): readonly (T & StripDot)[] {
  const xs = dots.map(({ value }) => x(value));
  const lifted = dodge(xs, 2 * radius + 1);
  return dots.map((dot, i) => ({ ...dot, x: xs[i] ?? 0, height: radius + 3 + (lifted[i] ?? 0) }));
}

/** The order in which dots are drawn and read out: the highest first. */
export const byRank = (a: RegionDot, b: RegionDot): number =>
  b.value - a.value || compareText(a.code, b.code);

/** Flags where they can stand, with letters of a size in pixels; those that find no place are left out. */
export function flagsOver<T extends WantedFlag>(
  wanted: readonly T[],
  size: number,
  surroundings: Surroundings,
): readonly (T & Flagged)[] {
  const requests = wanted.map(({ name, value, x, foot }) => ({
    x,
    foot,
    width: textWidth(`${name} ${value}`, size),
    stacked: Math.max(textWidth(name, size), textWidth(value, size)),
  }));
  const flags = placeFlags(requests, surroundings);
  return wanted.flatMap((each, i) => {
    const flag = flags[i];
    return flag ? [{ ...each, flag }] : [];
  });
}

/** How high dots and flags rise over their line, in pixels. */
export const riseOf = (dots: readonly StripDot[], radius: number, flags: readonly Flagged[]): number =>
  Math.max(0, ...dots.map(({ height }) => height + radius + 1), ...flags.map(({ flag }) => flag.top));

/** The words of a flag, over a line that stands at `base` from the top. */
export function flagMarkup({ name, value, flag }: Flagged, base: number, lineHeight: number): string {
  const { align, bottom, lines } = flag;
  const x = coordinate(anchorOf(flag, align));
  const y = coordinate(base - (bottom + 3.5 + (lines - 1) * lineHeight));
  const figure = lines === 2 ? `<tspan x="${x}" dy="${lineHeight}"` : ' <tspan';
  return (
    `<text x="${x}" y="${y}" text-anchor="${align}">${escapeText(name)}` +
    `${figure} font-weight="700">${escapeText(value)}</tspan></text>`
  );
}
