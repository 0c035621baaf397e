/** How a series moved as a whole. */
export type TrendKind = 'rose' | 'fell' | 'flat' | 'rose-then-fell' | 'fell-then-rose';

/** The ends of a series and, where it turned between them, the point at which it did. */
export interface TrendShape<P> {
  readonly first: P;
  readonly last: P;
  /** The highest point between the ends, where it stands clear of both. */
  readonly peak: P | undefined;
  /** The lowest point between the ends, where it stands clear of both. */
  readonly trough: P | undefined;
  readonly kind: TrendKind;
}

/** Points that a share has to move before it is said to have risen, fallen or turned. */
const MOVES = 0.5;

/** Differences of computed shares carry rounding errors: a move of exactly the threshold is a move. */
const moved = (points: number): boolean => points >= MOVES - 1e-9;

/**
 * The shape of a series of shares (percent), ascending in time: so that a headline says "rose, then fell" where the
 * ends alone would say "rose". A series that has both a peak and a trough is named for the one that stands farther
 * from the ends, the peak where both do alike. Of equal points the earliest is the peak, or the trough.
 * @returns undefined with fewer than two points
 */
export function trendShape<P extends { readonly share: number }>(
  series: readonly P[],
): TrendShape<P> | undefined {
  const [first] = series;
  const last = series.at(-1);
  if (!first || !last || series.length < 2) return undefined;
  const between = series.slice(1, -1);
  const top = between.reduce((high, p) => (p.share > high.share ? p : high), first);
  const bottom = between.reduce((low, p) => (p.share < low.share ? p : low), first);
  const above = top.share - Math.max(first.share, last.share);
  const below = Math.min(first.share, last.share) - bottom.share;
  const peak = moved(above) ? top : undefined;
  const trough = moved(below) ? bottom : undefined;
  return {
    first,
    last,
    peak,
    trough,
    kind: kindOf(last.share - first.share, peak && above, trough && below),
  };
}

function kindOf(change: number, above: number | undefined, below: number | undefined): TrendKind {
  if (above !== undefined && above >= (below ?? 0)) return 'rose-then-fell';
  if (below !== undefined) return 'fell-then-rose';
  if (moved(change)) return 'rose';
  return moved(-change) ? 'fell' : 'flat';
}
