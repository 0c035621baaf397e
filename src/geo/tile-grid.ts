import type { Drawing, FormerRegion, ProvinceShape } from './geometry.ts';
import type { Box } from './shape.ts';
import type { TilePlace, Tiles } from './tiles.ts';

/** A province as a tile of a drawing, in pixels. */
export interface TileShape extends Pick<ProvinceShape, 'code' | 'within' | 'd' | 'box'> {
  /** Its short name: `Sumut`. */
  readonly label: string;
}

/** Everything a drawing of tiles shows that does not depend on values; all lengths in pixels at its width. */
export interface TileGeometry {
  readonly drawing: Drawing;
  readonly width: number;
  readonly height: number;
  /** Every province of today, in the order of the codes. */
  readonly shapes: readonly TileShape[];
  /** Between tiles that are members of one former region: its code, and SVG path data. */
  readonly memberBorders: ReadonlyMap<string, string>;
}

interface TileSheet {
  readonly width: number;
  /** The height of a tile; its width is what the columns leave it. */
  readonly tall: number;
  readonly gap: number;
  readonly radius: number;
}

/** As wide as the drawings of the map. */
const SHEETS: Record<Drawing, TileSheet> = {
  desk: { width: 1120, tall: 60, gap: 3, radius: 4 },
  phone: { width: 328, tall: 39, gap: 1.5, radius: 3 },
};

/** Free space around the tiles, for the outline of one that is pointed at. */
const MARGIN = 1.5;

const SIDES = [
  [0, -1],
  [1, 0],
  [0, 1],
  [-1, 0],
] as const;

/** Whether a tile is joined to the one above, to its right, below, to its left. */
type Joined = readonly [top: boolean, right: boolean, bottom: boolean, left: boolean];

const keyOf = ({ column, row }: TilePlace): string => `${column} ${row}`;

/** A rectangle whose corners are round but for those at a joined side. */
function tilePath([left, top, right, bottom]: Box, radius: number, [up, east, down, west]: Joined): string {
  const corner = (joined: boolean): number => (joined ? 0 : radius);
  const [a, b, c, d] = [corner(up || west), corner(up || east), corner(down || east), corner(down || west)];
  const arc = (r: number, x: number, y: number): string => (r === 0 ? '' : `a${r} ${r} 0 0 1 ${x} ${y}`);
  return (
    `M${left + a} ${top}H${right - b}${arc(b, b, b)}V${bottom - c}${arc(c, -c, c)}` +
    `H${left + d}${arc(d, -d, -d)}V${top + a}${arc(a, a, -a)}z`
  );
}

/**
 * The geometry of all provinces as tiles of one size. Members of a former region that are neighbours are joined, without
 * the gap between them.
 */
export function tileGrid(
  tiles: Tiles,
  { drawing, former = [] }: { readonly drawing: Drawing; readonly former?: readonly FormerRegion[] },
): TileGeometry {
  const { width, tall, gap, radius } = SHEETS[drawing];
  const unitOf = new Map(former.flatMap(({ code, members }) => members.map((member) => [member, code])));
  const places = [...tiles.values()].map((each) => each[drawing]);
  const unitAt = new Map([...tiles.values()].map((each) => [keyOf(each[drawing]), unitOf.get(each.code)]));
  const columns = Math.max(...places.map(({ column }) => column));
  const rows = Math.max(...places.map(({ row }) => row));
  const wide = Math.floor((width - 2 * MARGIN + gap) / columns - gap);
  const margin = (width - columns * wide - (columns - 1) * gap) / 2;
  const borders = new Map<string, string>();

  const shapes = [...tiles.values()].map(({ code, label, [drawing]: { column, row } }): TileShape => {
    const within = unitOf.get(code);
    const joined = SIDES.map(
      ([x, y]) => within !== undefined && unitAt.get(keyOf({ column: column + x, row: row + y })) === within,
    ) as unknown as Joined;
    const [up, east, down, west] = joined;
    const left = margin + (column - 1) * (wide + gap);
    const top = MARGIN + (row - 1) * (tall + gap);
    const box: Box = [left, top, left + wide, top + tall];
    const half = gap / 2;
    const reach = (side: boolean): number => (side ? half : 0);
    const whole: Box = [box[0] - reach(west), box[1] - reach(up), box[2] + reach(east), box[3] + reach(down)];
    if (within !== undefined) {
      const lines =
        (east ? `M${whole[2]} ${box[1]}V${box[3]}` : '') + (down ? `M${box[0]} ${whole[3]}H${box[2]}` : '');
      borders.set(within, (borders.get(within) ?? '') + lines);
    }
    return { code, label, within, box, d: tilePath(whole, radius, joined) };
  });
  return {
    drawing,
    width,
    height: 2 * MARGIN + rows * tall + (rows - 1) * gap,
    shapes,
    memberBorders: new Map([...borders].filter(([, d]) => d !== '')),
  };
}
