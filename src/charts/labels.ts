import { crowding, leaderTo, type Surroundings } from './crowding.ts';
import { type Box, boxAt, type Dot, distance, nearest, type Segment, TOLERANCE } from './plane.ts';
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
  /** An essential label is placed over lines, or apart from its dot with a leader, before it is left out. */
  readonly essential: boolean;
  /** Where the label stands if it may; above where not given. */
  readonly prefer?: 'above' | 'right' | undefined;
  /** Of requests that say the same, the first that finds a place is drawn. */
  readonly says?: string | undefined;
}

export interface PlacedLabel {
  readonly lines: readonly LabelLine[];
  readonly box: Box;
  readonly align: 'start' | 'middle' | 'end';
  /** From the dot to the label, where the label had to stand apart. */
  readonly leader: Segment | undefined;
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
/** What each step away from the dot costs. */
const AWAY = 4;
/** What standing apart costs at least. */
const APART = 30;
/** What leaving the quieter line out costs. */
const SHORTENED = 35;

export const lineHeight = (size: number): number => size * LINE_HEIGHT;

function sizeOf(lines: readonly LabelLine[]): { width: number; height: number } {
  return {
    width: Math.max(0, ...lines.map((line) => textWidth(line.text, line.size))),
    height: lines.reduce((sum, line) => sum + lineHeight(line.size), 0),
  };
}

interface Candidate {
  readonly box: Box;
  readonly align: PlacedLabel['align'];
  readonly cost: number;
}

/** Lines of unequal length keep to the third of their box that is nearest to the dot. */
function alignment({ left, right }: Box, { x }: Dot): PlacedLabel['align'] {
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

/** Every place of the frame on a grid, the nearer the cheaper. */
function* everywhere({ at }: LabelRequest, width: number, height: number, frame: Box): Generator<Candidate> {
  for (let top = frame.top; top <= frame.bottom - height + TOLERANCE; top += STEP) {
    for (let left = frame.left; left <= frame.right - width + TOLERANCE; left += STEP) {
      const box = boxAt(left, top, width, height);
      const away = distance(nearest(box, at), at);
      yield { box, align: alignment(box, at), cost: APART + away };
    }
  }
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

/** The cheapest place of a label; an essential one that is crowded around its dot may stand anywhere. */
function cheapest(
  request: LabelRequest,
  lines: readonly LabelLine[],
  taken: readonly Box[],
  surroundings: Surroundings,
): Candidate | undefined {
  const { width, height } = sizeOf(lines);
  const { frame } = surroundings;
  const price = ({ box }: Candidate): number => crowding(box, request, taken, surroundings);
  const beside = best(around(request, width, height, frame), price);
  if (!request.essential || (beside && beside.cost <= APART)) return beside;
  const apart = best(everywhere(request, width, height, frame), price);
  return apart && !(beside && beside.cost <= apart.cost) ? apart : beside;
}

function place(
  request: LabelRequest,
  taken: readonly Box[],
  surroundings: Surroundings,
): PlacedLabel | undefined {
  let chosen: { readonly lines: readonly LabelLine[]; readonly candidate: Candidate } | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const [index, lines] of request.versions.entries()) {
    if (least <= index * SHORTENED) break;
    const candidate = cheapest(request, lines, taken, surroundings);
    const cost = candidate ? candidate.cost + index * SHORTENED : Number.POSITIVE_INFINITY;
    if (!candidate || cost >= least) continue;
    least = cost;
    chosen = { lines, candidate };
  }
  if (!chosen) return undefined;
  const { box, align } = chosen.candidate;
  return { lines: chosen.lines, box, align, leader: leaderTo(box, request.at) };
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
  const segments = [...surroundings.segments];
  const said = new Set<string>();
  return requests.map((request) => {
    if (request.says !== undefined && said.has(request.says)) return undefined;
    const placed = place(request, taken, { ...surroundings, segments });
    if (placed) taken.push(placed.box);
    if (placed && request.says !== undefined) said.add(request.says);
    if (placed?.leader) segments.push(placed.leader);
    return placed;
  });
}
