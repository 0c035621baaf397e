import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Boundaries, RegionGeometry, RegionProperties } from './boundaries.ts';
import { project } from './projection.ts';
import { type Point, simplify } from './simplify.ts';

/** How a map is laid on its sheet; all lengths in pixels. */
export interface Sheet {
  readonly width: number;
  /** Free space around the land. */
  readonly margin: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
  /** 2: the western islands stand above the eastern ones, at the same scale. */
  readonly rows: 1 | 2;
  /** Between two rows. */
  readonly gap: number;
  /** The smallest triangle worth a point, in square pixels. */
  readonly tolerance: number;
  /** The step of the coordinates. */
  readonly grid: number;
}

/** Boundaries laid on a sheet: a topology whose coordinates are whole steps of the sheet's grid. */
export interface Plane {
  readonly topology: Topology;
  readonly provinces: GeometryCollection<RegionProperties>;
  readonly width: number;
  /** In pixels, margins included. */
  readonly height: number;
  readonly grid: number;
  /**
   * Where a place stands on the sheet, in grid steps.
   * @param code the province it belongs to, which decides the row
   * @param place longitude and latitude, in degrees
   */
  place(code: string, place: Point): Point;
}

type Row = 0 | 1;

/** The first digit of a Kemendagri code names the islands: 1, 2 Sumatra, 3 Jawa, 6 Kalimantan; the others lie east. */
const rowOf = (code: string, rows: 1 | 2): Row => (rows === 2 && !/^[1236]/.test(code) ? 1 : 0);

const arcsOf = (geometry: RegionGeometry): number[] =>
  geometry.arcs.flat(2).map((arc) => (arc < 0 ? ~arc : arc));

interface Extent {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

function extentOf(lines: readonly (readonly Point[])[]): Extent {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const line of lines) {
    for (const [x, y] of line) {
      left = Math.min(left, x);
      top = Math.min(top, y);
      right = Math.max(right, x);
      bottom = Math.max(bottom, y);
    }
  }
  return { left, top, right, bottom };
}

/** The arcs of a topology in degrees, its deltas and its transform undone. */
function arcsInDegrees({ arcs, transform }: Topology): Point[][] {
  const [kx, ky] = transform?.scale ?? [1, 1];
  const [tx, ty] = transform?.translate ?? [0, 0];
  return arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([a = 0, b = 0]): Point => {
      [x, y] = transform ? [x + a, y + b] : [a, b];
      return [x * kx + tx, y * ky + ty];
    });
  });
}

/** Boundaries projected, fitted to the width of a sheet, simplified and rounded, arc by arc: borders stay shared. */
export function layOut(boundaries: Boundaries, sheet: Sheet): Plane {
  const geometries = [...boundaries.geometries.values()];
  const lines = arcsInDegrees(boundaries.topology).map((line) => line.map(project));
  const rowOfArc = new Map<number, Row>();
  for (const [code, geometry] of boundaries.geometries) {
    for (const arc of arcsOf(geometry)) rowOfArc.set(arc, rowOf(code, sheet.rows));
  }

  const { margin, width, gap, grid } = sheet;
  const extents = ([0, 1] as const)
    .map((row) => extentOf(lines.filter((_, arc) => rowOfArc.get(arc) === row)))
    .filter(({ left }) => Number.isFinite(left));
  const inner = width - margin.left - margin.right;
  const scale = Math.min(...extents.map(({ left, right }) => inner / (right - left)));

  let below = margin.top;
  const places = extents.map(({ left, top, right, bottom }, row) => {
    // The western row keeps to the left edge, the eastern one to the right.
    const x = row === 0 ? margin.left - left * scale : width - margin.right - right * scale;
    const y = below - top * scale;
    below += (bottom - top) * scale + gap;
    return { x, y };
  });

  const onSheet = ([px, py]: Point, row: Row): Point => {
    const { x, y } = places[row] ?? { x: 0, y: 0 };
    return [px * scale + x, py * scale + y];
  };

  const arcs = lines.map((line, arc) => {
    const laid = line.map((point) => onSheet(point, rowOfArc.get(arc) ?? 0));
    return simplify(laid, sheet.tolerance).map(([x, y]) => [Math.round(x / grid), Math.round(y / grid)]);
  });
  const provinces: GeometryCollection<RegionProperties> = { type: 'GeometryCollection', geometries };
  return {
    topology: { type: 'Topology', arcs, objects: { provinces } },
    provinces,
    width,
    height: Math.ceil(below - gap + margin.bottom),
    grid,
    place(code, place) {
      const [x, y] = onSheet(project(place), rowOf(code, sheet.rows));
      return [x / grid, y / grid];
    },
  };
}
