import { type Box, spans } from './shape.ts';
import type { Point } from './simplify.ts';

/** Which parts of a sheet are land, so that words can be set in the sea. */
export interface Land {
  /** The share of a box that is land, 0–1. */
  share(box: Box): number;
}

/** Pixels a cell. */
const CELL = 3;

/** The land of polygons given in grid steps. */
export function landOf(
  polygons: readonly (readonly (readonly Point[])[])[],
  grid: number,
  width: number,
  height: number,
): Land {
  const columns = Math.ceil(width / CELL);
  const rows = Math.ceil(height / CELL);
  const cells = new Uint8Array(columns * rows);
  const column = (x: number): number => Math.min(columns - 1, Math.max(0, Math.floor(x / CELL)));
  const row = (y: number): number => Math.min(rows - 1, Math.max(0, Math.floor(y / CELL)));

  for (const rings of polygons) {
    // Corners too: an island may lie between two lines of the scan.
    for (const [x, y] of rings.flat()) cells[row(y * grid) * columns + column(x * grid)] = 1;
    const ys = (rings[0] ?? []).map(([, y]) => y * grid);
    for (let r = row(Math.min(...ys)); r <= row(Math.max(...ys)); r++) {
      for (const [from, to] of spans(rings, ((r + 0.5) * CELL) / grid)) {
        cells.fill(1, r * columns + column(from * grid), r * columns + column(to * grid) + 1);
      }
    }
  }

  return {
    share([left, top, right, bottom]) {
      let [land, all] = [0, 0];
      for (let r = row(top); r <= row(bottom); r++) {
        for (let c = column(left); c <= column(right); c++) {
          land += cells[r * columns + c] ?? 0;
          all += 1;
        }
      }
      return land / all;
    },
  };
}
