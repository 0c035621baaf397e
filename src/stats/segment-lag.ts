/** Points from which a segment is said to lag behind the other, and to lag far. */
const LAGS = 5;
const LAGS_FAR = 20;

/** A segment whose workers are less protected than those of the other. */
export interface SegmentLag {
  readonly segment: 'formal' | 'informal';
  /** Points between the two shares, positive. */
  readonly gap: number;
  readonly far: boolean;
}

/** Which segment lags, given the shares of both in percent; undefined where the gap is small or a share not known. */
export function segmentLag(formal: number | undefined, informal: number | undefined): SegmentLag | undefined {
  if (formal === undefined || informal === undefined) return undefined;
  const gap = Math.abs(formal - informal);
  if (gap < LAGS) return undefined;
  return { segment: formal > informal ? 'informal' : 'formal', gap, far: gap >= LAGS_FAR };
}
