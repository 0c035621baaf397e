/** How a series moved as a whole. */
export type TrendKind = 'rose' | 'fell' | 'flat' | 'rose-then-fell' | 'fell-then-rose';

/** The ends of a series and the points between them at which it turned. */
export interface TrendShape<P> {
  readonly first: P;
  readonly last: P;
  /**
   * Every point at which it turned, ascending in time: between two of them, and between them and the ends, no point
   * stands clear of both. Empty where it rose, fell or hardly moved without a turn.
   */
  readonly turns: readonly P[];
  readonly kind: TrendKind;
}

/** Points that a share has to move before it is said to have risen, fallen or turned. */
const MOVES = 0.5;

/** Differences of computed shares carry rounding errors: a move of exactly the threshold is a move. */
const moved = (points: number): boolean => points >= MOVES - 1e-9;

/**
 * The turns between two ends: the point that stands farthest outside them, the higher where two do alike, and those of
 * the two parts that it cuts the series into.
 */
function turnsOf<P extends { readonly share: number }>(series: readonly P[]): readonly P[] {
  const [first] = series;
  const last = series.at(-1);
  if (!first || !last) return [];
  const [high, low] = [Math.max(first.share, last.share), Math.min(first.share, last.share)];
  const outside = series.map(({ share }, at) => ({
    at,
    above: share > high,
    by: Math.max(share - high, low - share),
  }));
  const farthest = outside.reduce((far, one) =>
    one.by > far.by || (one.by === far.by && one.above && !far.above) ? one : far,
  );
  const turn = series[farthest.at];
  if (!turn || !moved(farthest.by)) return [];
  return [...turnsOf(series.slice(0, farthest.at + 1)), turn, ...turnsOf(series.slice(farthest.at))];
}

/**
 * How a series of shares (percent, ascending in time) moved as a whole, with the one point that tells it where it
 * turned: its peak, or its trough. In one pass: a series of many months has too many turns to tell them all.
 * @returns undefined with fewer than two points
 */
export function trendMove<P extends { readonly share: number }>(
  series: readonly P[],
):
  | { readonly kind: TrendKind; readonly first: P; readonly last: P; readonly turn: P | undefined }
  | undefined {
  const [first] = series;
  const last = series.at(-1);
  if (!first || !last || series.length < 2) return undefined;
  const between = series.slice(1, -1);
  const top = between.reduce((high, p) => (p.share > high.share ? p : high), first);
  const bottom = between.reduce((low, p) => (p.share < low.share ? p : low), first);
  const above = top.share - Math.max(first.share, last.share);
  const below = Math.min(first.share, last.share) - bottom.share;
  const kind = kindOf(
    last.share - first.share,
    moved(above) ? above : undefined,
    moved(below) ? below : undefined,
  );
  const turn = kind === 'rose-then-fell' ? top : kind === 'fell-then-rose' ? bottom : undefined;
  return { kind, first, last, turn };
}

/**
 * The shape of a series of shares (percent), ascending in time: so that a headline says "rose, then fell" where the
 * ends alone would say "rose". A series that has both a peak and a trough is named for the one that stands farther
 * from the ends, the peak where both do alike. Of equal points the earliest is the peak, or the trough.
 * @returns undefined with fewer than two points
 */
export function trendShape<P extends { readonly share: number }>(
  series: readonly P[],
): TrendShape<P> | undefined {
  const move = trendMove(series);
  return move && { first: move.first, last: move.last, turns: turnsOf(series), kind: move.kind };
}

function kindOf(change: number, above: number | undefined, below: number | undefined): TrendKind {
  if (above !== undefined && above >= (below ?? 0)) return 'rose-then-fell';
  if (below !== undefined) return 'fell-then-rose';
  if (moved(change)) return 'rose';
  return moved(-change) ? 'fell' : 'flat';
}
