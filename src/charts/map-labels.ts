import type { Land } from '../geo/land.ts';
import type { Box as Edges } from '../geo/shape.ts';
import type { Point } from '../geo/simplify.ts';
import { type Box, boxAt, grown, isInside, lengthInside, overlaps, type Segment } from './plane.ts';
import { textWidth } from './text-width.ts';

export interface MapLabel {
  /** A province, or a former region that the map draws in place of its members. */
  readonly region: string;
  readonly name: string;
  /** As a reader sees it: `26,5%`. */
  readonly value?: string | undefined;
}

export interface PlacedMapLabel extends MapLabel {
  readonly box: Edges;
  /** Where the text starts or ends, and its baseline. */
  readonly at: Point;
  readonly align: 'start' | 'end';
  readonly leader: readonly [from: Point, to: Point];
}

interface Sea {
  readonly width: number;
  readonly height: number;
  readonly land: Land;
}

const LINE_HEIGHT = 1.2;
const INSET = 2;
const GAP = 6;
const DIRECTIONS = 24;
const NEAREST = 10;
const FARTHEST = 130;
const STEP = 5;

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
function* placesAround([x, y]: Point, width: number, height: number): Generator<Place> {
  for (let turn = 0; turn < DIRECTIONS; turn++) {
    const angle = (turn / DIRECTIONS) * 2 * Math.PI;
    for (let away = NEAREST; away <= FARTHEST; away += STEP) {
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

/** The text of a label on one line, as it is measured. */
const labelText = ({ name, value }: MapLabel): string => (value === undefined ? name : `${name} ${value}`);

/**
 * Sets labels in the sea, each as near to its region as it can stand, the first of the list first; a leader runs from
 * the region to the middle of the label's near end. No label touches another or another's leader, none leaves the
 * frame; one that finds no such place is left out.
 * @param size font size in pixels
 */
export function placeMapLabels(
  labels: readonly (MapLabel & { readonly anchor: Point })[],
  { width, height, land }: Sea,
  size: number,
): readonly PlacedMapLabel[] {
  const frame = grown(boxAt(0, 0, width, height), -INSET);
  const taken: Place[] = [];
  return labels.flatMap(({ anchor, ...label }) => {
    let best: Place | undefined;
    let least = Number.POSITIVE_INFINITY;
    for (const place of placesAround(anchor, textWidth(labelText(label), size), size * LINE_HEIGHT)) {
      const { box, leader, away } = place;
      if (!isInside(box, frame) || meets(leader, grown(box, -2, 0))) continue;
      if (taken.some((other) => touch(place, other))) continue;
      const over = land.share(edges(grown(box, 2, 0)));
      const cost = away + over * 400 + (over > 0 ? 25 : 0);
      if (cost >= least) continue;
      least = cost;
      best = place;
    }
    if (!best) return [];
    taken.push(best);
    const { box, leader, align } = best;
    const at: Point = [align === 'start' ? box.left : box.right, leader.to.y + size * 0.35];
    return [{ ...label, box: edges(box), at, align, leader: [anchor, [leader.to.x, leader.to.y]] }];
  });
}
