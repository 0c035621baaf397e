import {
  type Box,
  crosses,
  type Dot,
  distance,
  distanceTo,
  gapBetween,
  grown,
  isInside,
  lengthInside,
  nearest,
  overlaps,
  type Segment,
  TOLERANCE,
} from './plane.ts';

/** What labels avoid. Coordinates in user units, y downward. */
export interface Surroundings {
  /** No label leaves it. */
  readonly frame: Box;
  readonly dots: readonly Dot[];
  readonly segments: readonly Segment[];
  /** Quiet lines: a label may cross one where no free place is near. */
  readonly gridlines?: readonly Segment[];
}

/** A label, as far as its place matters. */
interface Wanted {
  readonly at: Dot;
  /** Whether it stays clear of everything; else it pays for what it covers. */
  readonly strict: boolean;
  /** Other dots that it speaks of as well. */
  readonly kin?: readonly Dot[] | undefined;
}

/** Distance kept between labels: beside one another they read as one line before they touch. */
const [BESIDE, BELOW] = [12, 3];
/** The distance from which a leader is drawn. */
const LEADER_FROM = 12;
/** How far the letters keep from the upper and lower edge of their box. */
const BLANK = 3;
/** How much nearer to its own dot than to others the middle of a label has to be. */
const CLEARLY = 4;

/** What it costs to cover a dot, to read as another dot's, to lead over something, to cross a line or a gridline. */
const HIDDEN = 200;
const ASTRAY = 80;
const OBSTACLE = 40;
const CROSSED = 45;
const RULED = 12;

/** From the edge of a dot to the nearest point of a label that stands apart from it. */
export function leaderTo(box: Box, at: Dot): Segment | undefined {
  const to = nearest(box, at);
  const away = distance(to, at);
  if (away - at.radius <= LEADER_FROM) return undefined;
  const start = (at.radius + 1) / away;
  return { from: { x: at.x + (to.x - at.x) * start, y: at.y + (to.y - at.y) * start }, to };
}

/** Other dots that a label in a box could be read to name. */
function rivals(box: Box, { at, kin = [] }: Wanted, dots: readonly Dot[]): number {
  const quarter = (box.right - box.left) / 4;
  const middle = { ...box, left: box.left + quarter, right: box.right - quarter };
  const own = gapBetween(box, at);
  const ownMiddle = distance(nearest(middle, at), at);
  const others = dots.filter((dot) => !kin.some((own) => distance(own, dot) < TOLERANCE));
  return others.filter((dot) => {
    if (gapBetween(box, dot) < own - TOLERANCE) return true;
    const apart = distance(dot, at) >= dot.radius + at.radius;
    return apart && distance(nearest(middle, dot), dot) < ownMiddle + CLEARLY;
  }).length;
}

/** Other dots that a label led from its own stands close to. */
const neighbours = (box: Box, { at }: Wanted, dots: readonly Dot[]): number =>
  dots.filter((dot) => distance(dot, at) > TOLERANCE && gapBetween(box, dot) < LEADER_FROM / 2).length;

/** Dots, labels and lines that a leader from a dot leads over. */
const obstaclesOf = (
  leader: Segment,
  at: Dot,
  taken: readonly Box[],
  dots: readonly Dot[],
  segments: readonly Segment[],
): number =>
  dots.filter((dot) => distance(dot, at) > TOLERANCE && distanceTo(leader, dot) < dot.radius + 2).length +
  taken.filter((box) => lengthInside(leader, box) > 0).length +
  segments.filter((segment) => crosses(leader, segment)).length;

/** What a place costs beyond its own price; infinite where a label may not stand. */
export function crowding(
  box: Box,
  wanted: Wanted,
  taken: readonly Box[],
  { frame, dots, segments, gridlines = [] }: Surroundings,
): number {
  const { at, strict } = wanted;
  if (!isInside(box, frame) || taken.some((other) => overlaps(box, other, BESIDE, BELOW)))
    return Number.POSITIVE_INFINITY;
  const hides = (dot: Dot): boolean => gapBetween(box, dot) < 1;
  if (strict && (dots.some(hides) || segments.some((segment) => lengthInside(segment, box) > 0)))
    return Number.POSITIVE_INFINITY;
  const leader = leaderTo(box, at);
  const astray = leader ? neighbours(box, wanted, dots) : rivals(box, wanted, dots);
  if (strict && astray > 0) return Number.POSITIVE_INFINITY;
  // A leader says whose label it is, unless it leads over other dots, labels or lines.
  const obstacles = leader ? obstaclesOf(leader, at, taken, dots, segments) : 0;
  if (strict && obstacles > 0) return Number.POSITIVE_INFINITY;
  const letters = grown(box, 0, -BLANK);
  const hidden = dots.filter(hides).length;
  const crossed = segments.reduce((sum, segment) => sum + lengthInside(segment, box), 0);
  const ruled = gridlines.some((line) => lengthInside(line, letters) > 0);
  return (
    hidden * HIDDEN +
    astray * ASTRAY +
    obstacles * OBSTACLE +
    (crossed > 0 ? CROSSED + crossed : 0) +
    (ruled ? RULED : 0)
  );
}
