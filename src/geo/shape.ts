import type { MultiPolygon, Polygon, Position } from 'geojson';
import { pathData } from './path.ts';
import type { Point } from './simplify.ts';

export type Box = readonly [left: number, top: number, right: number, bottom: number];

/** A region as drawn, in pixels. */
export interface Shape {
  readonly code: string;
  /** SVG path data. */
  readonly d: string;
  /** A point on the region's main land, near its middle. */
  readonly anchor: Point;
  /** In square pixels. */
  readonly area: number;
  readonly box: Box;
}

/** A polygon: its outer ring, then its holes; closing points left out. */
type Rings = readonly (readonly Point[])[];

/** An island smaller than this many square pixels is not drawn, unless it is all a region has. */
const SPECK = 0.3;

function openRing(ring: readonly Position[]): Point[] {
  const points: Point[] = [];
  for (const [x = 0, y = 0] of ring) {
    const last = points.at(-1);
    if (!last || last[0] !== x || last[1] !== y) points.push([x, y]);
  }
  const [first, last] = [points[0], points.at(-1)];
  if (points.length > 1 && first && last && first[0] === last[0] && first[1] === last[1]) points.pop();
  return points;
}

function ringArea(ring: readonly Point[]): number {
  let sum = 0;
  let previous = ring.at(-1);
  for (const point of ring) {
    if (previous) sum += previous[0] * point[1] - point[0] * previous[1];
    previous = point;
  }
  return Math.abs(sum) / 2;
}

const areaOf = ([outer = [], ...holes]: Rings): number =>
  ringArea(outer) - holes.reduce((sum, hole) => sum + ringArea(hole), 0);

/** The stretches of a horizontal line that lie inside a polygon, from left to right. */
export function spans(rings: Rings, y: number): readonly (readonly [from: number, to: number])[] {
  const crossings: number[] = [];
  for (const ring of rings) {
    let a = ring.at(-1);
    for (const b of ring) {
      if (a && a[1] <= y !== b[1] <= y) crossings.push(a[0] + ((y - a[1]) / (b[1] - a[1])) * (b[0] - a[0]));
      a = b;
    }
  }
  crossings.sort((a, b) => a - b);
  return crossings.flatMap((from, i) => {
    const to = crossings[i + 1];
    return i % 2 === 0 && to !== undefined ? [[from, to] as const] : [];
  });
}

/** The middle of the widest stretch of land at half the height of a polygon: on land whatever its form. */
function middleOf(rings: Rings): Point {
  const ys = (rings[0] ?? []).map(([, y]) => y);
  const y = (Math.min(...ys) + Math.max(...ys)) / 2;
  const widest = [...spans(rings, y)].sort((a, b) => b[1] - b[0] - (a[1] - a[0]))[0];
  return widest ? [(widest[0] + widest[1]) / 2, y] : (rings[0]?.[0] ?? [0, 0]);
}

/** The polygons of a geometry in grid steps, specks left out; at least one remains. */
export function polygonsOf(geometry: Polygon | MultiPolygon, grid: number): readonly Rings[] {
  const polygons = (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates).map(
    (rings) => {
      const [outer = [], ...holes] = rings.map(openRing);
      return [outer, ...holes.filter((hole) => hole.length > 2)];
    },
  );
  const seen = polygons.filter(
    (rings) => (rings[0]?.length ?? 0) > 2 && areaOf(rings) * grid * grid >= SPECK,
  );
  if (seen.length > 0) return seen;
  // Nothing large enough at this scale: a mark of two steps where the region is, for nothing may vanish.
  const largest = mainOf(polygons, undefined);
  const [x, y] = largest[0]?.[0] ?? [0, 0];
  return areaOf(largest) > 0
    ? [largest]
    : [
        [
          [
            [x - 1, y],
            [x, y - 1],
            [x + 1, y],
            [x, y + 1],
          ],
        ],
      ];
}

/** A region's main land: the largest, or the one whose middle is nearest to a point. */
function mainOf(polygons: readonly Rings[], near: Point | undefined): Rings {
  const rank = (rings: Rings): number => {
    if (!near) return -areaOf(rings);
    const [x, y] = middleOf(rings);
    return Math.hypot(x - near[0], y - near[1]);
  };
  return [...polygons].sort((a, b) => rank(a) - rank(b))[0] ?? [];
}

/**
 * A region's drawing from its polygons in grid steps.
 * @param near where its anchor belongs, in grid steps; on the largest land if not given
 */
export function shapeOf(code: string, polygons: readonly Rings[], grid: number, near?: Point): Shape {
  const points = polygons.flat(2);
  const xs = points.map(([x]) => x * grid);
  const ys = points.map(([, y]) => y * grid);
  const [x, y] = middleOf(mainOf(polygons, near));
  return {
    code,
    d: pathData(polygons.flat(), grid, true),
    anchor: [x * grid, y * grid],
    area: polygons.reduce((sum, rings) => sum + areaOf(rings), 0) * grid * grid,
    box: [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)],
  };
}
