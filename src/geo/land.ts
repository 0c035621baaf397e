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

  const before = sumsOf(cells, columns, rows);
  const across = columns + 1;
  return {
    share([left, top, right, bottom]) {
      const [c0, c1] = [column(left), column(right) + 1];
      const [r0, r1] = [row(top) * across, (row(bottom) + 1) * across];
      const at = (index: number): number => before[index] ?? 0;
      const land = at(r1 + c1) - at(r0 + c1) - at(r1 + c0) + at(r0 + c0);
      return land / ((c1 - c0) * ((r1 - r0) / across));
    },
  };
}

/**
 * How many cells above and left of each corner of the cells are land: what a box holds is then told from its four
 * corners (summed-area table, Crow 1984), and labels try thousands of boxes.
 */
function sumsOf(cells: Uint8Array, columns: number, rows: number): Uint32Array {
  const across = columns + 1;
  const sums = new Uint32Array(across * (rows + 1));
  for (let r = 0; r < rows; r++) {
    let inRow = 0;
    for (let c = 0; c < columns; c++) {
      inRow += cells[r * columns + c] ?? 0;
      sums[(r + 1) * across + c + 1] = (sums[r * across + c + 1] ?? 0) + inRow;
    }
  }
  return sums;
}
