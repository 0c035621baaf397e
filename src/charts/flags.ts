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
  /** Width of the text. */
  readonly width: number;
}

export type FlagAlign = 'start' | 'middle' | 'end';

/** A label on a pole. Heights run upward from the strip. */
export interface Flag {
  readonly align: FlagAlign;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
  /** Where the pole ends. */
  readonly head: number;
}

interface Surroundings {
  readonly width: number;
  readonly dots: readonly StripDot[];
  readonly radius: number;
  readonly lineHeight: number;
}

const GAP = 4;
/** Between a pole and the text beside it. */
const BESIDE = 4;
const STEP = 4;
const ALIGNS: readonly FlagAlign[] = ['middle', 'start', 'end'];
const PENALTY = { middle: 0, start: 3, end: 3 } satisfies Record<FlagAlign, number>;

interface Placed extends Flag {
  readonly x: number;
  readonly foot: number;
}

function span({ x, width }: FlagRequest, align: FlagAlign): readonly [left: number, right: number] {
  if (align === 'middle') return [x - width / 2, x + width / 2];
  return align === 'start' ? [x + BESIDE, x + BESIDE + width] : [x - BESIDE - width, x - BESIDE];
}

const poleMeets = (pole: { x: number; foot: number; head: number }, text: Flag): boolean =>
  pole.x > text.left - 3 &&
  pole.x < text.right + 3 &&
  pole.head > text.bottom - 2 &&
  pole.foot < text.top + 2;

/** The lowest place of a flag over what stands already; undefined where it cannot stand at all. */
function raise(
  request: FlagRequest,
  align: FlagAlign,
  placed: readonly Placed[],
  { width, dots, radius, lineHeight }: Surroundings,
): Placed | undefined {
  const [left, right] = span(request, align);
  if (left < 0 || right > width) return undefined;
  const { x, foot } = request;
  const under = dots.filter((dot) => dot.x > left - radius - 2 && dot.x < right + radius + 2);
  const above = Math.max(0, foot, ...under.map((dot) => dot.height + radius));
  const ceiling = Math.max(above, ...placed.map(({ top }) => top)) + lineHeight + GAP;
  for (let bottom = above + GAP; bottom <= ceiling; bottom += STEP) {
    const head = align === 'middle' ? bottom - 1 : bottom + lineHeight * 0.75;
    const flag: Placed = { x, foot, align, left, right, bottom, top: bottom + lineHeight, head };
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

function search(requests: readonly FlagRequest[], surroundings: Surroundings): readonly Flag[] | undefined {
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
      for (const align of request ? ALIGNS : []) {
        const flag = request && raise(request, align, placed, surroundings);
        if (!flag) continue;
        flags[i] = flag;
        const more = flag.bottom - flag.foot + PENALTY[align];
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
 * text meets a dot, another text or another's pole, and none leaves the width. Where not all find room the last of
 * the list goes without.
 * @returns a flag a request, in its order; undefined for those left out
 */
export function placeFlags(
  requests: readonly FlagRequest[],
  surroundings: Surroundings,
): readonly (Flag | undefined)[] {
  for (let count = Math.min(5, requests.length); count > 0; count--) {
    const found = search(requests.slice(0, count), surroundings);
    if (found) return requests.map((_, i) => found[i]);
  }
  return requests.map(() => undefined);
}
