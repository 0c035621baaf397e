import { textWidth } from './text-width.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A disc that a label keeps clear of. */
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

export interface LabelLine {
  readonly text: string;
  /** Font size in user units. */
  readonly size: number;
  readonly weight: number;
  readonly fill: string;
}

export interface LabelRequest {
  /** The dot that the label names. */
  readonly at: Dot;
  /** From most to least wordy; the first that finds a place is drawn. */
  readonly versions: readonly (readonly LabelLine[])[];
  /** An essential label is placed over lines, or apart from its dot with a leader, before it is left out. */
  readonly essential: boolean;
  /** Where the label stands if it may; above where not given. */
  readonly prefer?: 'above' | 'right' | undefined;
}

export interface PlacedLabel {
  readonly lines: readonly LabelLine[];
  readonly box: Box;
  readonly align: 'start' | 'middle' | 'end';
  /** From the dot to the label, where the label had to stand apart. */
  readonly leader: Segment | undefined;
}

/** What labels avoid. Coordinates in user units, y downward. */
export interface Surroundings {
  /** No label leaves it. */
  readonly frame: Box;
  readonly dots: readonly Dot[];
  readonly segments: readonly Segment[];
  /** Quiet lines: a label may cross one where no free place is near. */
  readonly gridlines?: readonly Segment[];
}

const LINE_HEIGHT = 1.25;
/** Distance kept between labels. */
const GAP = 4;
const TOLERANCE = 1e-6;

/** Directions from the dot in order of preference, and distances tried in each. */
const DIRECTIONS = [
  [0, -1],
  [1, 0],
  [-1, 0],
  [1, -1],
  [-1, -1],
  [0, 1],
  [1, 1],
  [-1, 1],
] as const;
const DISTANCES = [0, 4, 9, 15];
/** Step of the search through the whole frame, and the distance from which a leader is drawn. */
const STEP = 7;
const LEADER_FROM = 12;
/** What standing apart costs at least. */
const APART = 30;
/** What crossing a gridline costs, and each step away from the dot. */
const RULED = 12;
const AWAY = 4;
/** How far the letters keep from the upper and lower edge of their box. */
const BLANK = 3;
/** How much nearer to its own dot than to others the middle of a label has to be. */
const CLEARLY = 5;

export const lineHeight = (size: number): number => size * LINE_HEIGHT;

function sizeOf(lines: readonly LabelLine[]): { width: number; height: number } {
  return {
    width: Math.max(0, ...lines.map((line) => textWidth(line.text, line.size))),
    height: lines.reduce((sum, line) => sum + lineHeight(line.size), 0),
  };
}

export function overlaps(a: Box, b: Box, gap = 0): boolean {
  return a.left < b.right + gap && b.left < a.right + gap && a.top < b.bottom + gap && b.top < a.bottom + gap;
}

export function isInside(inner: Box, outer: Box): boolean {
  return (
    inner.left >= outer.left - TOLERANCE &&
    inner.right <= outer.right + TOLERANCE &&
    inner.top >= outer.top - TOLERANCE &&
    inner.bottom <= outer.bottom + TOLERANCE
  );
}

function nearest(box: Box, { x, y }: Point): Point {
  return { x: Math.min(box.right, Math.max(box.left, x)), y: Math.min(box.bottom, Math.max(box.top, y)) };
}

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

/** How much of a segment lies in a box (clipping of Liang and Barsky). */
export function lengthInside({ from, to }: Segment, box: Box): number {
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
  return enter < leave ? (leave - enter) * Math.hypot(dx, dy) : 0;
}

interface Candidate {
  readonly box: Box;
  readonly align: PlacedLabel['align'];
  readonly cost: number;
}

const boxAt = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

/** Places around the dot: eight directions, several distances; above and below slide along the edge of the frame. */
function* around(
  { at, prefer }: LabelRequest,
  width: number,
  height: number,
  frame: Box,
): Generator<Candidate> {
  for (const [step, more] of DISTANCES.entries()) {
    for (const [rank, [dx, dy]] of DIRECTIONS.entries()) {
      const order = prefer === 'right' && dx === 1 && dy === 0 ? -1 : rank;
      const away = at.radius + 3 + more;
      // A corner of the box on the diagonal stands as far from the dot as a side does.
      const reach = dx !== 0 && dy !== 0 ? away * Math.SQRT1_2 : away;
      const free = at.x + dx * reach - (dx === 0 ? width / 2 : dx < 0 ? width : 0);
      const top = at.y + dy * reach - (dy === 0 ? height / 2 : dy < 0 ? height : 0);
      const left = dx === 0 ? Math.min(Math.max(free, frame.left), frame.right - width) : free;
      const align = dx > 0 || left > free ? 'start' : dx < 0 || left < free ? 'end' : 'middle';
      yield { box: boxAt(left, top, width, height), align, cost: order + step * AWAY };
    }
  }
}

/** Every place of the frame on a grid, the nearer the cheaper. */
function* everywhere({ at }: LabelRequest, width: number, height: number, frame: Box): Generator<Candidate> {
  for (let top = frame.top; top <= frame.bottom - height + TOLERANCE; top += STEP) {
    for (let left = frame.left; left <= frame.right - width + TOLERANCE; left += STEP) {
      const box = boxAt(left, top, width, height);
      const away = distance(nearest(box, at), at);
      const align = left > at.x ? 'start' : left + width < at.x ? 'end' : 'middle';
      yield { box, align, cost: APART + away };
    }
  }
}

/** From a point to a segment. */
function distanceTo({ from, to }: Segment, { x, y }: Point): number {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((x - from.x) * dx + (y - from.y) * dy) / length;
  const share = Math.min(1, Math.max(0, along));
  return Math.hypot(from.x + share * dx - x, from.y + share * dy - y);
}

/** From the edge of a dot to the edge of a box. */
const gapBetween = (box: Box, dot: Dot): number => distance(nearest(box, dot), dot) - dot.radius;

/** Other dots that a label in a box could be read to name. */
function rivals(box: Box, at: Dot, dots: readonly Dot[]): number {
  const quarter = (box.right - box.left) / 4;
  const middle = { ...box, left: box.left + quarter, right: box.right - quarter };
  const own = gapBetween(box, at);
  const ownMiddle = distance(nearest(middle, at), at);
  return dots.filter((dot) => {
    if (gapBetween(box, dot) < own - TOLERANCE) return true;
    const apart = distance(dot, at) >= dot.radius + at.radius;
    return apart && distance(nearest(middle, dot), dot) < ownMiddle + CLEARLY;
  }).length;
}

/** What a place costs beyond its own price; infinite where a label may not stand. */
function crowding(
  box: Box,
  { at, essential }: LabelRequest,
  taken: readonly Box[],
  { frame, dots, segments, gridlines = [] }: Surroundings,
): number {
  if (!isInside(box, frame) || taken.some((other) => overlaps(box, other, GAP)))
    return Number.POSITIVE_INFINITY;
  const hidden = dots.filter((dot) => gapBetween(box, dot) < 1).length;
  const crossed = segments.reduce((sum, segment) => sum + lengthInside(segment, box), 0);
  if (!essential && (hidden > 0 || crossed > 0)) return Number.POSITIVE_INFINITY;
  const leader = leaderTo(box, at);
  const astray = leader ? 0 : rivals(box, at, dots);
  if (!essential && astray > 0) return Number.POSITIVE_INFINITY;
  // A leader says whose label it is, unless it leads over other dots and labels.
  const obstacles = leader
    ? dots.filter((dot) => distance(dot, at) > TOLERANCE && distanceTo(leader, dot) < dot.radius + 2).length +
      taken.filter((other) => lengthInside(leader, other) > 0).length
    : 0;
  if (!essential && obstacles > 0) return Number.POSITIVE_INFINITY;
  const letters = { ...box, top: box.top + BLANK, bottom: box.bottom - BLANK };
  const ruled = gridlines.some((line) => lengthInside(line, letters) > 0);
  return hidden * 200 + astray * 80 + obstacles * 60 + (crossed > 0 ? 25 + crossed : 0) + (ruled ? RULED : 0);
}

/** The cheapest candidate, at its full price. */
function best(
  candidates: Iterable<Candidate>,
  cost: (candidate: Candidate) => number,
): Candidate | undefined {
  let chosen: Candidate | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const price = candidate.cost < least ? candidate.cost + cost(candidate) : Number.POSITIVE_INFINITY;
    if (price < least) {
      least = price;
      chosen = { ...candidate, cost: price };
    }
  }
  return chosen;
}

/** From the edge of the dot to the nearest point of the label. */
function leaderTo(box: Box, at: Dot): Segment | undefined {
  const to = nearest(box, at);
  const away = distance(to, at);
  if (away - at.radius <= LEADER_FROM) return undefined;
  const start = (at.radius + 1) / away;
  return { from: { x: at.x + (to.x - at.x) * start, y: at.y + (to.y - at.y) * start }, to };
}

function place(
  request: LabelRequest,
  taken: readonly Box[],
  surroundings: Surroundings,
): PlacedLabel | undefined {
  const { at, versions, essential } = request;
  const { frame } = surroundings;
  for (const lines of versions) {
    const { width, height } = sizeOf(lines);
    const price = ({ box }: Candidate): number => crowding(box, request, taken, surroundings);
    let found = best(around(request, width, height, frame), price);
    if (essential && !(found && found.cost <= APART)) {
      const apart = best(everywhere(request, width, height, frame), price);
      if (apart && !(found && found.cost <= apart.cost)) found = apart;
    }
    if (found) return { lines, box: found.box, align: found.align, leader: leaderTo(found.box, at) };
  }
  return undefined;
}

/**
 * Places labels beside their dots, the first of the list first, each at its cheapest place: none overlaps another or
 * leaves the frame. Labels that are not essential also stay clear of every dot and line.
 * @returns one entry a request, in its order; undefined where a label found no place.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  surroundings: Surroundings,
): readonly (PlacedLabel | undefined)[] {
  const taken: Box[] = [];
  return requests.map((request) => {
    const placed = place(request, taken, surroundings);
    if (placed) taken.push(placed.box);
    return placed;
  });
}
