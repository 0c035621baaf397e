import type { TileGeometry } from '../geo/tile-grid.ts';
import { type Box, boxAt, isInside, overlaps } from './plane.ts';
import { textWidth } from './text-width.ts';

/** The name of a group of islands in the sea beside its tiles. */
export interface TileHeading {
  readonly text: string;
  readonly align: 'start' | 'end';
  readonly box: Box;
}

/** Between a heading and tiles, in pixels. */
const BESIDE = 7;
const ABOVE = 2;

/**
 * Sets the names of island groups in the free room beside their northernmost tiles: above the first of them, else to
 * the right, else to the left. A name that finds no room is left out.
 * @param groupOf what the group of a province is called
 * @param size font size in pixels
 */
export function tileHeadings(
  { shapes, width, height }: TileGeometry,
  groupOf: (province: string) => string | undefined,
  size: number,
): readonly TileHeading[] {
  const frame: Box = { left: 0, top: 0, right: width, bottom: height };
  const tiles = shapes.map(({ code, box: [left, top, right, bottom] }) => ({
    group: groupOf(code),
    box: { left, top, right, bottom },
  }));
  const groups = new Set(tiles.flatMap(({ group }) => group ?? []));
  return [...groups].flatMap((text): readonly TileHeading[] => {
    const own = tiles.filter(({ group }) => group === text).map(({ box }) => box);
    const top = Math.min(...own.map((box) => box.top));
    const north = own.filter((box) => box.top === top);
    const left = Math.min(...north.map((box) => box.left));
    const right = Math.max(...north.map((box) => box.right));
    const middle = (top + (north[0]?.bottom ?? top)) / 2;
    const [wide, tall] = [textWidth(text, size), size * 1.2];
    const places = [
      { text, align: 'start', box: boxAt(left, top - ABOVE - tall, wide, tall) },
      { text, align: 'start', box: boxAt(right + BESIDE, middle - tall / 2, wide, tall) },
      { text, align: 'end', box: boxAt(left - BESIDE - wide, middle - tall / 2, wide, tall) },
    ] as const;
    const free = places.find(({ box }) => {
      const aired: Box = { ...box, left: box.left - BESIDE / 2, right: box.right + BESIDE / 2 };
      return isInside(box, frame) && !tiles.some((tile) => overlaps(aired, tile.box));
    });
    return free ? [free] : [];
  });
}
