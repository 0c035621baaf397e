import type { MultiLineString } from 'geojson';
import { feature, merge, mesh } from 'topojson-client';
import type { GeometryObject } from 'topojson-specification';
import type { Region } from '../data/dataset.ts';
import type { Boundaries } from './boundaries.ts';
import { type Land, landOf } from './land.ts';
import { pathData } from './path.ts';
import { layOut, type Plane, type Sheet } from './plane.ts';
import { polygonsOf, type Shape, shapeOf } from './shape.ts';
import type { Point } from './simplify.ts';

/** A region that was split: its code and those of the present regions it consisted of. */
export type FormerRegion = Pick<Region, 'code' | 'members'>;

/** A province of today on a map. */
export interface ProvinceShape extends Shape {
  /** The former region whose figure this map shows in its place; undefined where it has its own. */
  readonly within: string | undefined;
}

/** A former region on a map, merged from its members. */
export interface FormerShape extends Shape {
  readonly members: readonly string[];
}

/** Everything a map draws that does not depend on values; all lengths in pixels at the width it is drawn for. */
export interface MapGeometry {
  readonly width: number;
  readonly height: number;
  /** Every province of today, in the order of the codes. */
  readonly shapes: readonly ProvinceShape[];
  readonly formers: readonly FormerShape[];
  /** Borders between regions that have figures of their own, as SVG path data; coasts are not among them. */
  readonly borders: string;
  /** Borders between members of one former region. */
  readonly memberBorders: string;
  readonly land: Land;
}

export interface MapOptions {
  /** `desk`: one row, 1,120 wide. `phone`: 328 wide, as much as a small phone shows, the western islands above the eastern ones. */
  readonly drawing: Drawing;
  /** The former regions that take the place of their members; none where every province has its own figure. */
  readonly former?: readonly FormerRegion[];
}

const SHEETS = {
  desk: {
    width: 1120,
    margin: { top: 14, right: 4, bottom: 14, left: 4 },
    rows: 1,
    gap: 0,
    tolerance: 1.2,
    grid: 0.5,
  },
  phone: {
    width: 328,
    margin: { top: 8, right: 3, bottom: 8, left: 3 },
    rows: 2,
    gap: 20,
    tolerance: 1,
    grid: 0.5,
  },
} satisfies Record<string, Sheet>;

export type Drawing = keyof typeof SHEETS;

/**
 * Where a region's people are, in degrees, where its largest island is far from them: Kepulauan Riau is governed from
 * Bintan, 500 km from Natuna.
 */
const SEATS: ReadonlyMap<string, Point> = new Map([['21', [104.5, 1.05]]]);

function provinceShapes(
  plane: Plane,
  unitOf: ReadonlyMap<string, string>,
): { shapes: ProvinceShape[]; land: Land } {
  const polygons = plane.provinces.geometries.map((geometry) => {
    const drawn = feature(plane.topology, geometry);
    const outline = drawn.type === 'Feature' ? drawn.geometry : undefined;
    if (outline?.type !== 'Polygon' && outline?.type !== 'MultiPolygon') {
      throw new Error(`boundaries: ${geometry.id} is no area`);
    }
    return { code: String(geometry.id), rings: polygonsOf(outline, plane.grid) };
  });
  return {
    shapes: polygons.map(({ code, rings }) => {
      const seat = SEATS.get(code);
      const near = seat && plane.place(code, seat);
      return { ...shapeOf(code, rings, plane.grid, near), within: unitOf.get(code) };
    }),
    land: landOf(
      polygons.flatMap(({ rings }) => rings),
      plane.grid,
      plane.width,
      plane.height,
    ),
  };
}

function formerShape(plane: Plane, boundaries: Boundaries, { code, members }: FormerRegion): FormerShape {
  const parts = members.map((member) => {
    const geometry = boundaries.geometries.get(member);
    if (!geometry) throw new Error(`boundaries: no province ${member}, a member of ${code}`);
    return geometry;
  });
  const merged = merge(plane.topology, parts);
  return { ...shapeOf(code, polygonsOf(merged, plane.grid), plane.grid), members };
}

function bordersOf(plane: Plane, between: (a: GeometryObject, b: GeometryObject) => boolean): string {
  const lines: MultiLineString = mesh(plane.topology, plane.provinces, (a, b) => a !== b && between(a, b));
  return pathData(
    lines.coordinates.map((line) => line.map(([x = 0, y = 0]): Point => [x, y])),
    plane.grid,
    false,
  );
}

function draw(boundaries: Boundaries, { drawing, former = [] }: MapOptions): MapGeometry {
  const plane = layOut(boundaries, SHEETS[drawing]);
  const unitOf = new Map(
    former.flatMap(({ code, members }) => members.map((member) => [member, code] as const)),
  );
  const unit = ({ id }: GeometryObject): string => unitOf.get(String(id)) ?? String(id);
  return {
    width: plane.width,
    height: plane.height,
    ...provinceShapes(plane, unitOf),
    formers: former.map((region) => formerShape(plane, boundaries, region)),
    borders: bordersOf(plane, (a, b) => unit(a) !== unit(b)),
    memberBorders: bordersOf(plane, (a, b) => unit(a) === unit(b)),
  };
}

// One drawing serves every page, year and segment.
const drawn = new WeakMap<Boundaries, Map<string, MapGeometry>>();

/**
 * The geometry of a map of all provinces, drawn once for each set of options.
 * @throws {Error} where a former region has a member that the boundaries do not know
 */
export function mapGeometry(boundaries: Boundaries, options: MapOptions): MapGeometry {
  const byKey = drawn.getOrInsertComputed(boundaries, () => new Map());
  const former = (options.former ?? []).map(({ code, members }) => [code, members]);
  const key = JSON.stringify([options.drawing, former]);
  return byKey.getOrInsertComputed(key, () => draw(boundaries, options));
}
