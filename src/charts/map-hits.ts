import type { MapGeometry, ProvinceShape } from '../geo/geometry.ts';
import type { Point } from '../geo/simplify.ts';

/** Where a finger finds a small province; in pixels at the width the map is drawn for. */
export interface HitCircle {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** The middle of the province itself: where it is ringed. */
  readonly at: Point;
}

/** The radius of the ring around a small province that is pointed at or chosen, in pixels; its line lies on it. */
export const RING = 10;

/** The least target of a finger, in pixels across (WCAG 2.2, 2.5.8). */
const LEAST = 24;
const RADIUS = LEAST / 2;
/** Provinces with less land than this, in square pixels, are hard to meet; larger ones need no help at their borders. */
const SMALL = LEAST ** 2 / 2;
/** How far the middle of a neighbour keeps from a circle, and the province's own from its edge. */
const CLEAR = 1;
const DIRECTIONS = 32;
const STEP = 1;

const apart = (a: Point, b: Point): number => Math.hypot(a[0] - b[0], a[1] - b[1]);

/** Middles that a circle around a point may have, the nearest first. */
function* middles([x, y]: Point): Generator<Point> {
  yield [x, y];
  for (let away = STEP; away <= RADIUS - CLEAR; away += STEP) {
    for (let turn = 0; turn < DIRECTIONS; turn++) {
      const angle = (turn / DIRECTIONS) * 2 * Math.PI;
      yield [x + away * Math.cos(angle), y + away * Math.sin(angle)];
    }
  }
}

// One geometry serves every page, year and segment.
const known = new WeakMap<MapGeometry, ReadonlyMap<string, HitCircle>>();

/**
 * Circles around provinces too small for a finger, by code: each holds the middle of its own province and no other's,
 * and lies as far in the sea and off other circles as it can.
 */
export const hitCircles = (geometry: MapGeometry): ReadonlyMap<string, HitCircle> =>
  known.getOrInsertComputed(geometry, placeCircles);

function placeCircles({ shapes, width, height, land }: MapGeometry): ReadonlyMap<string, HitCircle> {
  const placed = new Map<string, HitCircle>();
  const small = shapes.filter(({ area }) => area < SMALL).toSorted((a, b) => a.area - b.area);

  const cost = (at: Point, { anchor }: ProvinceShape): number => {
    const over = land.share([at[0] - RADIUS, at[1] - RADIUS, at[0] + RADIUS, at[1] + RADIUS]);
    const met = [...placed.values()].reduce(
      (sum, { x, y }) => sum + Math.max(0, LEAST - apart(at, [x, y])) / LEAST,
      0,
    );
    return over + 2 * met + apart(at, anchor) / 100;
  };

  for (const shape of small) {
    const others = shapes.filter(({ code }) => code !== shape.code);
    let best: Point | undefined;
    let least = Number.POSITIVE_INFINITY;
    for (const at of middles(shape.anchor)) {
      const [x, y] = at;
      if (x < RADIUS || y < RADIUS || x > width - RADIUS || y > height - RADIUS) continue;
      if (others.some(({ anchor }) => apart(at, anchor) < RADIUS + CLEAR)) continue;
      const price = cost(at, shape);
      if (price >= least) continue;
      least = price;
      best = at;
    }
    if (best) placed.set(shape.code, { x: best[0], y: best[1], radius: RADIUS, at: shape.anchor });
  }
  return placed;
}
