import { crowding, leaderTo, type Surroundings } from './crowding.ts';
import {
  type Align,
  type Box,
  boxAt,
  common,
  type Dot,
  distance,
  grown,
  nearest,
  type Segment,
  TOLERANCE,
} from './plane.ts';
import { textWidth } from './text-width.ts';

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
  /** From most to least wordy; a shorter one is drawn where the longer would stand badly or nowhere. */
  readonly versions: readonly (readonly LabelLine[])[];
  /** An essential label is placed before all others, and over a line before it is left out … */
  readonly essential: boolean;
  /** … unless what it says is then said elsewhere. */
  readonly elsewhere?: boolean | undefined;
  /** Where the label stands if it may; above where not given. */
  readonly prefer?: 'above' | 'right' | undefined;
  /** Of requests that say the same, the first that finds a place is drawn. */
  readonly says?: string | undefined;
  /** Other dots that the label speaks of as well: it may stand as near to them. */
  readonly kin?: readonly Dot[] | undefined;
}

export interface PlacedLabel {
  /** The dot that it names. */
  readonly at: Dot;
  readonly lines: readonly LabelLine[];
  readonly box: Box;
  readonly align: Align;
  /** From the dot to the label, where the label had to stand apart. */
  readonly leader: Segment | undefined;
  /** Whether it stands clear of every dot, line and other dot's room: all do but essential ones without such a place. */
  readonly clear: boolean;
}

const LINE_HEIGHT = 1.25;
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
/** Step of the search through the whole frame. */
const STEP = 7;
/** How far from the edge of its dot a label may stand, led by a line; an essential one farther where nothing is nearer. */
const REACH = 40;
/** How often labels that found no place are tried before others. */
const ROUNDS = 5;
/** What each step away from the dot costs. */
const AWAY = 4;
/** What standing apart costs at least. */
const APART = 30;
/** What leaving the quieter line out costs. */
const SHORTENED = 35;

/** Whether a label stands farther from its dot than the line between them is to lead. */
export const isFar = ({ leader }: PlacedLabel): boolean =>
  leader !== undefined && distance(leader.from, leader.to) > REACH;

export const lineHeight = (size: number): number => size * LINE_HEIGHT;

function sizeOf(lines: readonly LabelLine[]): { width: number; height: number } {
  return {
    width: Math.max(0, ...lines.map((line) => textWidth(line.text, line.size))),
    height: lines.reduce((sum, line) => sum + lineHeight(line.size), 0),
  };
}

interface Candidate {
  readonly box: Box;
  readonly align: Align;
  readonly cost: number;
}

/** Lines of unequal length keep to the third of their box that is nearest to the dot. */
function alignment({ left, right }: Box, { x }: Dot): Align {
  const share = (x - left) / (right - left);
  return share < 1 / 3 ? 'start' : share > 2 / 3 ? 'end' : 'middle';
}

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
      const box = boxAt(left, top, width, height);
      yield { box, align: alignment(box, at), cost: order + step * AWAY };
    }
  }
}

/** Every place of the frame on a grid within a reach of the dot, the nearest first. */
function everywhere(
  { at }: LabelRequest,
  width: number,
  height: number,
  frame: Box,
  reach: number,
): readonly Candidate[] {
  const found: Candidate[] = [];
  for (let top = frame.top; top <= frame.bottom - height + TOLERANCE; top += STEP) {
    for (let left = frame.left; left <= frame.right - width + TOLERANCE; left += STEP) {
      const box = boxAt(left, top, width, height);
      const away = distance(nearest(box, at), at);
      if (away - at.radius <= reach) found.push({ box, align: alignment(box, at), cost: APART + away });
    }
  }
  return found.sort((a, b) => a.cost - b.cost);
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

interface Found {
  readonly lines: readonly LabelLine[];
  readonly candidate: Candidate;
}

/** Whether a label stands clear of everything, and how far from its dot it may. */
interface Bounds {
  readonly strict: boolean;
  readonly reach: number;
}
const BESIDE_ITS_DOT: Bounds = { strict: true, reach: REACH };
/** For essential labels that find no such place: farther off, or else over what they cover least of. */
const ANYWHERE: Bounds = { strict: true, reach: Number.POSITIVE_INFINITY };
const OVER_OTHERS: Bounds = { strict: false, reach: Number.POSITIVE_INFINITY };

/** The cheapest place of a label, apart from its dot where it is crowded around that. */
function cheapest(
  request: LabelRequest,
  lines: readonly LabelLine[],
  taken: readonly Box[],
  surroundings: Surroundings,
  { strict, reach }: Bounds,
): Candidate | undefined {
  const { width, height } = sizeOf(lines);
  const wanted = { at: request.at, kin: request.kin, strict };
  const price = ({ box }: Candidate): number => crowding(box, wanted, taken, surroundings);
  const beside = best(around(request, width, height, surroundings.frame), price);
  if (beside && beside.cost <= APART) return beside;
  const { x, y, radius } = request.at;
  const near = grown(boxAt(x, y, 0, 0), radius + reach + width, radius + reach + height);
  const frame = common(surroundings.frame, near);
  const apart = best(everywhere(request, width, height, frame, reach), price);
  return apart && !(beside && beside.cost <= apart.cost) ? apart : beside;
}

function place(
  request: LabelRequest,
  taken: readonly Box[],
  surroundings: Surroundings,
  bounds: Bounds,
): PlacedLabel | undefined {
  let chosen: Found | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const [index, lines] of request.versions.entries()) {
    if (least <= index * SHORTENED) break;
    const candidate = cheapest(request, lines, taken, surroundings, bounds);
    const cost = candidate ? candidate.cost + index * SHORTENED : Number.POSITIVE_INFINITY;
    if (!candidate || cost >= least) continue;
    least = cost;
    chosen = { lines, candidate };
  }
  if (!chosen) return undefined;
  const { box, align } = chosen.candidate;
  return {
    at: request.at,
    lines: chosen.lines,
    box,
    align,
    leader: leaderTo(box, request.at),
    clear: bounds.strict,
  };
}

/** Labels by the index of their request. */
type Placing = ReadonlyMap<number, PlacedLabel>;

/** Places labels one after another in an order, each clear of everything; those without such a place are left out. */
function inOrder(
  order: readonly number[],
  requests: readonly LabelRequest[],
  surroundings: Surroundings,
): Placing {
  const taken: Box[] = [];
  const segments = [...surroundings.segments];
  const said = new Set<string>();
  const placing = new Map<number, PlacedLabel>();
  for (const index of order) {
    const request = requests[index];
    if (!request || (request.says !== undefined && said.has(request.says))) continue;
    const placed = place(request, taken, { ...surroundings, segments }, BESIDE_ITS_DOT);
    if (!placed) continue;
    placing.set(index, placed);
    taken.push(placed.box);
    if (request.says !== undefined) said.add(request.says);
    if (placed.leader) segments.push(placed.leader);
  }
  return placing;
}

/** The requests that found no place, and of those that say the same the first, where none of them did. */
function left(requests: readonly LabelRequest[], placing: Placing): readonly number[] {
  const said = new Set([...placing.keys()].flatMap((index) => requests[index]?.says ?? []));
  return requests.flatMap(({ says }, index) => {
    if (placing.has(index) || (says !== undefined && said.has(says))) return [];
    if (says !== undefined) said.add(says);
    return [index];
  });
}

/** What it costs that labels are left out. */
const loss = (requests: readonly LabelRequest[], missing: readonly number[]): number =>
  missing.reduce((sum, index) => sum + (requests[index]?.essential ? 100 : 1), 0);

/**
 * Places labels beside their dots, each at its cheapest place: none overlaps another, leaves the frame, or stands on a
 * dot or a line. The first of the list comes first, but one that finds no place that way is tried again before others,
 * until most have one. An essential label that has none still stands where it
 * covers least.
 * @returns one entry a request, in its order; undefined where a label found no place.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  surroundings: Surroundings,
): readonly (PlacedLabel | undefined)[] {
  let order = requests.map((_, index) => index);
  let kept = inOrder(order, requests, surroundings);
  let missing = left(requests, kept);
  let tried = missing;
  const known = new Set<string>();
  for (let round = 0; round < ROUNDS && missing.length > 0; round++) {
    if (known.has(tried.join())) break;
    known.add(tried.join());
    const again = new Set(tried);
    order = [...tried, ...order.filter((index) => !again.has(index))];
    const placing = inOrder(order, requests, surroundings);
    tried = left(requests, placing);
    if (loss(requests, tried) >= loss(requests, missing)) continue;
    kept = placing;
    missing = tried;
  }
  const taken = [...kept.values()].map(({ box }) => box);
  const segments = [
    ...surroundings.segments,
    ...[...kept.values()].flatMap(({ leader }) => (leader ? [leader] : [])),
  ];
  return requests.map((request, index) => {
    const placed = kept.get(index);
    if (placed || !request.essential || request.elsewhere || !missing.includes(index)) return placed;
    const wider = { ...surroundings, segments };
    const found = place(request, taken, wider, ANYWHERE) ?? place(request, taken, wider, OVER_OTHERS);
    if (found) taken.push(found.box);
    if (found?.leader) segments.push(found.leader);
    return found;
  });
}
