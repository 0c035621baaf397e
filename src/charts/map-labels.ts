import type { Land } from '../geo/land.ts';
import type { Box as Edges } from '../geo/shape.ts';
import type { Point } from '../geo/simplify.ts';
import {
  type Box,
  boxAt,
  type Dot,
  gapBetween,
  grown,
  isInside,
  lengthInside,
  overlaps,
  type Segment,
} from './plane.ts';
import { textWidth, wrapText } from './text-width.ts';

export interface MapLabel {
  /** A province, or a former region that the map draws in place of its members. */
  readonly region: string;
  readonly name: string;
  /** As a reader sees it: `26,5%`. */
  readonly value?: string | undefined;
}

export interface PlacedMapLabel extends MapLabel {
  readonly box: Edges;
  /** One or two lines; the value is what the last one ends with. */
  readonly lines: readonly string[];
  /** Where the text starts or ends, and the baseline of its first line. */
  readonly at: Point;
  readonly align: 'start' | 'end';
  readonly leader: readonly [from: Point, to: Point];
}

interface Sea {
  readonly width: number;
  readonly height: number;
  readonly land: Land;
  /** Where a ring may stand around a region that is hard to find: no label comes near it. */
  readonly rings?: readonly Dot[] | undefined;
}

export const LINE_HEIGHT = 1.2;
const INSET = 2;
const GAP = 6;
const DIRECTIONS = 24;
const NEAREST = 10;
/** In font sizes. */
const FARTHEST = 9;
const STEP = 5;
/** What a second line costs, as length of a leader; what standing on any land does, and on nothing but land. */
const STACKED = 20;
const ASHORE = 40;
const LAND = 900;
/** Between a label and a ring. */
const OFF_RING = 2;

/** A place where a label may stand, with the line that leads there from its region. */
interface Place {
  readonly box: Box;
  readonly leader: Segment;
  readonly align: PlacedMapLabel['align'];
  /** The length of the leader. */
  readonly away: number;
}

/** Whether a line comes within a pixel of a box. */
const meets = (line: Segment, box: Box): boolean => lengthInside(line, grown(box, 1)) > 0;

const touch = (a: Place, b: Place): boolean =>
  overlaps(a.box, b.box, GAP) || meets(a.leader, b.box) || meets(b.leader, a.box);

/** The places around an anchor, in every direction and at every distance. */
function* placesAround([x, y]: Point, width: number, height: number, farthest: number): Generator<Place> {
  for (let turn = 0; turn < DIRECTIONS; turn++) {
    const angle = (turn / DIRECTIONS) * 2 * Math.PI;
    for (let away = NEAREST; away <= farthest; away += STEP) {
      const to = { x: x + Math.cos(angle) * away, y: y + Math.sin(angle) * away };
      for (const align of ['start', 'end'] as const) {
        const left = align === 'start' ? to.x + 3 : to.x - 3 - width;
        const box = boxAt(left, to.y - height / 2, width, height);
        yield { box, leader: { from: { x, y }, to }, align, away };
      }
    }
  }
}

/** A box as maps give it. */
const edges = ({ left, top, right, bottom }: Box): Edges => [left, top, right, bottom];

/** A label on one line, and on two of about one length. */
function versionsOf({ name, value }: MapLabel, size: number): readonly (readonly string[])[] {
  const text = value === undefined ? name : `${name} ${value}`;
  const whole = textWidth(text, size);
  const two = [0.5, 0.55, 0.6, 0.65, 0.7, 0.8, 0.9]
    .map((share) => wrapText(text, size, share * whole))
    .find(({ length }) => length === 2);
  return two ? [[text], two] : [[text]];
}

/**
 * Sets labels in the sea, each as near to its region as it can stand, the first of the list first; a leader runs from
 * the region to the middle of the label's near end. No label touches another, another's leader or a ring, none leaves
 * the frame; one that finds no such place is left out.
 * @param size font size in pixels
 */
export function placeMapLabels(
  labels: readonly (MapLabel & { readonly anchor: Point })[],
  { width, height, land, rings = [] }: Sea,
  size: number,
): readonly PlacedMapLabel[] {
  const frame = grown(boxAt(0, 0, width, height), -INSET);
  const taken: Place[] = [];
  return labels.flatMap(({ anchor, ...label }) => {
    let best: { readonly place: Place; readonly lines: readonly string[] } | undefined;
    let least = Number.POSITIVE_INFINITY;
    for (const lines of versionsOf(label, size)) {
      const wide = Math.max(...lines.map((line) => textWidth(line, size)));
      const high = lines.length * size * LINE_HEIGHT;
      for (const place of placesAround(anchor, wide, high, FARTHEST * size)) {
        const { box, leader, away } = place;
        const atLeast = away + (lines.length - 1) * STACKED;
        if (atLeast >= least) continue;
        if (!isInside(box, frame) || meets(leader, grown(box, -1, 0))) continue;
        if (taken.some((other) => touch(place, other))) continue;
        if (rings.some((ring) => gapBetween(box, ring) < OFF_RING)) continue;
        const over = land.share(edges(grown(box, 2, 0)));
        const cost = atLeast + over * LAND + (over > 0 ? ASHORE : 0);
        if (cost >= least) continue;
        least = cost;
        best = { place, lines };
      }
    }
    if (!best) return [];
    taken.push(best.place);
    const { box, leader, align } = best.place;
    const at: Point = [align === 'start' ? box.left : box.right, box.top + size * (LINE_HEIGHT / 2 + 0.35)];
    return [
      {
        ...label,
        box: edges(box),
        lines: best.lines,
        at,
        align,
        leader: [anchor, [leader.to.x, leader.to.y]],
      },
    ];
  });
}
