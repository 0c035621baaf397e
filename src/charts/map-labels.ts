import type { Land } from '../geo/land.ts';
import type { Box } from '../geo/shape.ts';
import type { Point } from '../geo/simplify.ts';
import { textWidth } from './text-width.ts';

export interface MapLabel {
  /** A province, or a former region that the map draws in place of its members. */
  readonly region: string;
  readonly name: string;
  /** As a reader sees it: `26,5%`. */
  readonly value?: string | undefined;
}

export interface PlacedMapLabel extends MapLabel {
  readonly box: Box;
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

const INSET = 2;
const GAP = 6;
const DIRECTIONS = 24;
const NEAREST = 10;
const FARTHEST = 130;
const STEP = 5;

const overlap = (a: Box, b: Box, gap: number): boolean =>
  a[0] < b[2] + gap && b[0] < a[2] + gap && a[1] < b[3] + gap && b[1] < a[3] + gap;

/** Whether a straight line meets a box, tried at every two pixels. */
function meets([from, to]: readonly [Point, Point], [left, top, right, bottom]: Box): boolean {
  const steps = Math.max(1, Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / 2));
  for (let i = 0; i <= steps; i++) {
    const x = from[0] + ((to[0] - from[0]) * i) / steps;
    const y = from[1] + ((to[1] - from[1]) * i) / steps;
    if (x >= left - 1 && x <= right + 1 && y >= top - 1 && y <= bottom + 1) return true;
  }
  return false;
}

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
  const placed: PlacedMapLabel[] = [];
  for (const { anchor, ...label } of labels) {
    const [x, y] = anchor;
    const w = textWidth(labelText(label), size);
    const h = size * 1.2;
    let best: PlacedMapLabel | undefined;
    let least = Number.POSITIVE_INFINITY;
    for (let turn = 0; turn < DIRECTIONS; turn++) {
      const angle = (turn / DIRECTIONS) * 2 * Math.PI;
      for (let away = NEAREST; away <= FARTHEST; away += STEP) {
        const end: Point = [x + Math.cos(angle) * away, y + Math.sin(angle) * away];
        for (const align of ['start', 'end'] as const) {
          const left = align === 'start' ? end[0] + 3 : end[0] - 3 - w;
          const box: Box = [left, end[1] - h / 2, left + w, end[1] + h / 2];
          const leader: readonly [Point, Point] = [anchor, end];
          const outside =
            box[0] < INSET || box[1] < INSET || box[2] > width - INSET || box[3] > height - INSET;
          if (outside || meets(leader, [box[0] + 2, box[1], box[2] - 2, box[3]])) continue;
          const clash = placed.some(
            (other) => overlap(box, other.box, GAP) || meets(leader, other.box) || meets(other.leader, box),
          );
          if (clash) continue;
          const over = land.share([box[0] - 2, box[1], box[2] + 2, box[3]]);
          const cost = away + over * 400 + (over > 0 ? 25 : 0);
          if (cost >= least) continue;
          least = cost;
          const at: Point = [align === 'start' ? left : left + w, end[1] + size * 0.35];
          best = { ...label, box, at, align, leader };
        }
      }
    }
    if (best) placed.push(best);
  }
  return placed;
}
