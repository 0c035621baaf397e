import type { Align } from './plane.ts';

/** A dot of a strip: its middle, with height upward from the strip. */
export interface StripDot {
  readonly x: number;
  readonly height: number;
}

export interface FlagRequest {
  /** Where the pole stands. */
  readonly x: number;
  /** Where the pole begins, upward from the strip: the top of a dot, or 0. */
  readonly foot: number;
  /** Width of the text on one line. */
  readonly width: number;
  /** Width of the text on two. */
  readonly stacked: number;
}

/** A label on a pole. Heights run upward from the strip. */
export interface Flag {
  readonly align: Align;
  readonly lines: 1 | 2;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
  /** Where the pole ends. */
  readonly head: number;
}

export interface Surroundings {
  readonly width: number;
  readonly dots: readonly StripDot[];
  readonly radius: number;
  readonly lineHeight: number;
}

const GAP = 4;
/** Between a pole and the text beside it. */
const BESIDE = 4;
const STEP = 4;

interface Stand {
  readonly align: Align;
  /** The left end of the text. */
  left(request: FlagRequest, width: number): number;
  /** Whether the pole runs up beside the text; else it ends below. */
  readonly beside: boolean;
  /** What it costs against standing lower, in pixels. */
  readonly cost: number;
}

const PLAIN: readonly Stand[] = [
  { align: 'middle', left: ({ x, width }) => x - width / 2, beside: false, cost: 0 },
  { align: 'start', left: ({ x }) => x + BESIDE, beside: true, cost: 3 },
  { align: 'end', left: ({ x, width }) => x - BESIDE - width, beside: true, cost: 3 },
];
/** Off balance on its pole, as far as the frame allows: for long names where there is little room. */
const SLID: readonly Stand[] = [
  { align: 'start', left: ({ x, width }, all) => Math.min(x - 6, all - width), beside: false, cost: 6 },
  { align: 'end', left: ({ x, width }) => Math.max(x + 6 - width, 0), beside: false, cost: 6 },
];

interface Placed extends Flag {
  readonly x: number;
  readonly foot: number;
}

const poleMeets = (pole: { x: number; foot: number; head: number }, text: Flag): boolean =>
  pole.x > text.left - 3 &&
  pole.x < text.right + 3 &&
  pole.head > text.bottom - 2 &&
  pole.foot < text.top + 2;

/** The lowest place of a flag over what stands already; undefined where it cannot stand at all. */
function raise(
  request: FlagRequest,
  stand: Stand,
  placed: readonly Placed[],
  lines: 1 | 2,
  { width, dots, radius, lineHeight }: Surroundings,
): Placed | undefined {
  const left = stand.left(request, width);
  const height = lines * lineHeight;
  const right = left + request.width;
  if (left < 0 || right > width) return undefined;
  const { x, foot } = request;
  const under = dots.filter((dot) => dot.x > left - radius - 2 && dot.x < right + radius + 2);
  const above = Math.max(0, foot, ...under.map((dot) => dot.height + radius));
  const ceiling = Math.max(above, ...placed.map(({ top }) => top)) + height + GAP;
  for (let bottom = above + GAP; bottom <= ceiling; bottom += STEP) {
    const head = stand.beside ? bottom + height - lineHeight / 4 : bottom - 1;
    const flag: Placed = {
      x,
      foot,
      align: stand.align,
      lines,
      left,
      right,
      bottom,
      top: bottom + height,
      head,
    };
    const free = placed.every((other) => {
      const apart =
        left >= other.right + GAP ||
        other.left >= right + GAP ||
        bottom >= other.top ||
        other.bottom >= flag.top;
      return apart && !poleMeets(flag, other) && !poleMeets(other, flag);
    });
    if (free) return flag;
  }
  return undefined;
}

function search(
  requests: readonly FlagRequest[],
  stands: readonly Stand[],
  lines: 1 | 2,
  surroundings: Surroundings,
): readonly Flag[] | undefined {
  let best: readonly Flag[] | undefined;
  let least = Number.POSITIVE_INFINITY;
  const flags: Flag[] = [];
  const place = (left: readonly number[], placed: readonly Placed[], cost: number): void => {
    if (cost >= least) return;
    if (left.length === 0) {
      [best, least] = [[...flags], cost];
      return;
    }
    for (const i of left) {
      const request = requests[i];
      for (const stand of request ? stands : []) {
        const flag = request && raise(request, stand, placed, lines, surroundings);
        if (!flag) continue;
        flags[i] = flag;
        const more = flag.bottom - flag.foot + stand.cost;
        place(
          left.filter((other) => other !== i),
          [...placed, flag],
          cost + more,
        );
      }
    }
  };
  place(
    requests.map((_, i) => i),
    [],
    0,
  );
  return best;
}

/**
 * Sets up to five labels above a strip of dots, each on a pole over its place, together as low as they can stand. No
 * text meets a dot, another text or another's pole, and none leaves the width. Where not all find room, all stand on
 * two lines; where that does not help either, the last of the list goes without.
 * @returns a flag a request, in its order; undefined for those left out
 */
export function placeFlags(
  requests: readonly FlagRequest[],
  surroundings: Surroundings,
): readonly (Flag | undefined)[] {
  for (let count = Math.min(5, requests.length); count > 0; count--) {
    const first = requests.slice(0, count);
    const narrow = first.map((request) => ({ ...request, width: request.stacked }));
    const found =
      search(first, PLAIN, 1, surroundings) ??
      search(first, [...PLAIN, ...SLID], 1, surroundings) ??
      search(narrow, [...PLAIN, ...SLID], 2, surroundings);
    if (found) return requests.map((_, i) => found[i]);
  }
  return requests.map(() => undefined);
}
