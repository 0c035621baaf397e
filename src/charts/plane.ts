/** Slack for what floating point adds to a coordinate. */
export const TOLERANCE = 1e-6;

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A disc. */
export interface Dot extends Point {
  readonly radius: number;
}

export interface Segment {
  readonly from: Point;
  readonly to: Point;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Which end of a text keeps its place should it turn out narrower than measured, as SVG calls them. */
export type Align = 'start' | 'middle' | 'end';

/** Where a text in a box is anchored, from the left. */
export const anchorOf = ({ left, right }: Pick<Box, 'left' | 'right'>, align: Align): number =>
  ({ start: left, middle: (left + right) / 2, end: right })[align];

/**
 * Whether two boxes share room, or are nearer to each other than a gap in user units; those that only touch do not.
 * @param gapBelow the gap above and below, where it is another than beside
 */
export function overlaps(a: Box, b: Box, gap = 0, gapBelow = gap): boolean {
  return (
    a.left < b.right + gap &&
    b.left < a.right + gap &&
    a.top < b.bottom + gapBelow &&
    b.top < a.bottom + gapBelow
  );
}

export function isInside(inner: Box, outer: Box): boolean {
  return (
    inner.left >= outer.left - TOLERANCE &&
    inner.right <= outer.right + TOLERANCE &&
    inner.top >= outer.top - TOLERANCE &&
    inner.bottom <= outer.bottom + TOLERANCE
  );
}

/** The point of a box that is nearest to a point. */
export function nearest(box: Box, { x, y }: Point): Point {
  return { x: Math.min(box.right, Math.max(box.left, x)), y: Math.min(box.bottom, Math.max(box.top, y)) };
}

/** Not `Math.hypot`, which takes many times as long: it minds lengths that no drawing has. */
const length = (dx: number, dy: number): number => Math.sqrt(dx * dx + dy * dy);

/** As the crow flies, in user units. */
export const distance = (a: Point, b: Point): number => length(a.x - b.x, a.y - b.y);

/** How much of a segment lies in a box (clipping of Liang and Barsky). */
export function lengthInside({ from, to }: Segment, box: Box): number {
  if (from.x < box.left && to.x < box.left) return 0;
  if (from.x > box.right && to.x > box.right) return 0;
  if (from.y < box.top && to.y < box.top) return 0;
  if (from.y > box.bottom && to.y > box.bottom) return 0;
  let enter = 0;
  let leave = 1;
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  for (const [along, room] of [
    [-dx, from.x - box.left],
    [dx, box.right - from.x],
    [-dy, from.y - box.top],
    [dy, box.bottom - from.y],
  ] as const) {
    if (along === 0) {
      if (room < 0) return 0;
    } else if (along < 0) enter = Math.max(enter, room / along);
    else leave = Math.min(leave, room / along);
  }
  return enter < leave ? (leave - enter) * length(dx, dy) : 0;
}

export const boxAt = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

/** A box with its sides moved outward; inward where negative. */
export const grown = ({ left, top, right, bottom }: Box, x: number, y = x): Box => ({
  left: left - x,
  top: top - y,
  right: right + x,
  bottom: bottom + y,
});

/** What two boxes have in common; of no extent, or less, where they are apart. */
export const common = (a: Box, b: Box): Box => ({
  left: Math.max(a.left, b.left),
  top: Math.max(a.top, b.top),
  right: Math.min(a.right, b.right),
  bottom: Math.min(a.bottom, b.bottom),
});

/** From a point to a segment. */
export function distanceTo({ from, to }: Segment, { x, y }: Point): number {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const square = dx * dx + dy * dy;
  const along = square === 0 ? 0 : ((x - from.x) * dx + (y - from.y) * dy) / square;
  const share = Math.min(1, Math.max(0, along));
  return length(from.x + share * dx - x, from.y + share * dy - y);
}

/** From the edge of a dot to the edge of a box. */
export const gapBetween = (box: Box, dot: Dot): number => distance(nearest(box, dot), dot) - dot.radius;

/** On which side of a segment's line a point lies: the sign, 0 on the line. */
const sideOf = ({ from, to }: Segment, { x, y }: Point): number =>
  Math.sign((to.x - from.x) * (y - from.y) - (to.y - from.y) * (x - from.x));

/** Whether two segments cross each other; those that only touch, or share a line, do not. */
export const crosses = (a: Segment, b: Segment): boolean =>
  sideOf(a, b.from) * sideOf(a, b.to) < 0 && sideOf(b, a.from) * sideOf(b, a.to) < 0;
