import { LANGS, type Lang } from '../text/lang.ts';
import { namedYears, timeAxis, valueAxis } from './axes.ts';
import { type Box, boxAt, grown, lengthInside, overlaps, type Point, type Segment } from './plane.ts';
import { linePath } from './svg.ts';
import { textWidth } from './text-width.ts';
import { PHONE_BELOW } from './widths.ts';

// The trend of a regency, of which there may be thousands: one pass over its points, a handful of places tried for each
// of at most four labels, and one layout for both languages. Nothing is searched for, and there is no picture of it as
// a PNG: rendering one takes tens of milliseconds, its page one.

/** A reported share at the end of its period. */
export interface RegencyPoint {
  /** Decimal years. */
  readonly position: number;
  /** Percent; may exceed 100. */
  readonly value: number;
  /** Whether a line goes through it: all others are hollow. */
  readonly joined: boolean;
  /** Which way the figure lies from a bound that is all that is known of it. */
  readonly bound?: 'up' | 'down' | undefined;
}

/** One or two lines beside a point: the figure, and below it what it is. */
export type RegencyLabel = readonly [figure: string, note: string];
type InBoth<T> = Readonly<Record<Lang, T>>;

export interface RegencyLabelled {
  readonly at: Pick<RegencyPoint, 'position' | 'value'>;
  readonly words: InBoth<RegencyLabel>;
}

export interface RegencyTrend {
  /** By time. */
  readonly points: readonly RegencyPoint[];
  /** The points that lines join, a list a line, by time. */
  readonly lines: readonly (readonly Pick<RegencyPoint, 'position' | 'value'>[])[];
  readonly first: RegencyLabelled;
  readonly last: RegencyLabelled;
  /** The figure that the page leads with, where that is neither the first nor the last. */
  readonly lead?: RegencyLabelled | undefined;
  readonly promise?:
    | (RegencyLabelled & {
        /** The figure it is held against, where both are of one basis. */
        readonly from?: Pick<RegencyPoint, 'position' | 'value'> | undefined;
      })
    | undefined;
  /** Width the chart is drawn for, in CSS pixels: about 680 on a desk, about 340 on a phone. */
  readonly width: number;
}

/** A label at its place. */
export interface PlacedRegencyLabel {
  readonly box: Box;
  readonly anchor: 'start' | 'end';
  readonly words: InBoth<RegencyLabel>;
  readonly tone: 'total' | 'promise';
}

/** A drawing but for its words and colours: the same in both languages, and in the page and in a file. */
export interface RegencyLayout {
  readonly width: number;
  readonly height: number;
  readonly ticks: readonly { readonly y: number; readonly text: string }[];
  readonly years: readonly { readonly x: number; readonly text: string }[];
  readonly turns: readonly number[];
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly lines: readonly string[];
  readonly filled: readonly Point[];
  readonly hollow: readonly (Point & { readonly bound: RegencyPoint['bound'] })[];
  readonly lead: Point;
  readonly promise: (Point & { readonly from: Point | undefined; readonly beyond: boolean }) | undefined;
  readonly labels: readonly PlacedRegencyLabel[];
}

export const AXIS = 12.5;
export const FIGURE = 15;
export const NOTE = 12.5;
export const LEADING = 16;
/** Between a label and its point, and around every label. */
const [AWAY, CLEAR] = [8, 2];
export const DOT = 4.5;
/** Steps by which a label moves away from its point where there is no room beside it. */
const FURTHER = [14, 28, 42, 56, 70, 84];
/** From so many points a line tells more without dots on it. */
export const MANY = 13;
/** A promise further than this beyond the last figure, in years, stands at the edge with an arrow. */
const FAR = 8;

/** The places tried for a label, the best first: above and below its point, beside it, then farther above and below. */
function placesOf(at: Point, width: number, height: number, frame: Box, leftward: boolean): readonly Box[] {
  const ordered = (lefts: readonly number[]): readonly number[] => (leftward ? lefts : lefts.toReversed());
  const lefts = ordered([at.x - width + DOT, at.x - width / 2, at.x - DOT]).map((left) =>
    Math.min(Math.max(left, frame.left), frame.right - width),
  );
  const apart = (further: number): readonly Box[] =>
    lefts.flatMap((left) => [
      boxAt(left, at.y - AWAY - height - further, width, height),
      boxAt(left, at.y + AWAY + further, width, height),
    ]);
  const beside = ordered([at.x - AWAY - width, at.x + AWAY]).map((left) =>
    boxAt(left, at.y - height / 2, width, height),
  );
  return [...apart(0), ...beside, ...FURTHER.flatMap(apart)];
}

/** Lays the drawing out for both languages at once. */
export function layRegencyTrend(trend: RegencyTrend): RegencyLayout {
  const { points, lines, promise, width } = trend;
  const phone = width < PHONE_BELOW;
  const height = phone ? 250 : 300;
  const lastAt = points.reduce((late, { position }) => Math.max(late, position), 0);
  const beyond = promise !== undefined && promise.at.position > lastAt + FAR;
  const positions = points.map(({ position }) => position);
  if (promise && !beyond) positions.push(promise.at.position);
  const time = timeAxis(positions);
  const values = valueAxis([...points.map(({ value }) => value), ...(promise ? [promise.at.value] : [])], 5);
  const [left, right, top, bottom] = [
    Math.ceil(textWidth(`${values.ticks.at(-1) ?? 0}%`, AXIS)) + 8,
    width - 14,
    40,
    height - 26,
  ];
  const frame: Box = { left: 0, top: 0, right: width, bottom: bottom - 1 };
  const [start, end] = time.domain;
  const x = (position: number): number => left + ((position - start) / (end - start)) * (right - left);
  const y = (value: number): number => bottom - (value / values.domain[1]) * (bottom - top);
  const placed = ({ position, value }: Pick<RegencyPoint, 'position' | 'value'>): Point => ({
    x: x(position),
    y: y(value),
  });

  const drawn = lines.map((line) => line.map(placed));
  const dots = points.map((point) => ({ ...placed(point), joined: point.joined, bound: point.bound }));
  const mark = promise && {
    x: beyond ? right : x(promise.at.position),
    y: y(promise.at.value),
    from: promise.from && placed(promise.from),
    beyond,
  };
  const segments = drawn.flatMap((line) =>
    line.slice(1).map((to, i): Segment => ({ from: line[i] ?? to, to })),
  );
  if (mark?.from) segments.push({ from: mark.from, to: mark });
  const squares = (mark ? [...dots, mark] : dots).map((dot) => grown(boxAt(dot.x, dot.y, 0, 0), DOT));

  const labels: PlacedRegencyLabel[] = [];
  const label = (
    { words }: RegencyLabelled,
    at: Point,
    leftward: boolean,
    tone: PlacedRegencyLabel['tone'],
    needed: boolean,
  ): void => {
    const wide = Math.max(
      ...LANGS.map((lang) => Math.max(textWidth(words[lang][0], FIGURE), textWidth(words[lang][1], NOTE))),
    );
    const tall = LANGS.some((lang) => words[lang][1] !== '') ? 2 * LEADING : LEADING;
    const isFree = (box: Box): boolean =>
      box.left >= frame.left &&
      box.right <= frame.right &&
      box.top >= frame.top &&
      box.bottom <= frame.bottom &&
      !labels.some((other) => overlaps(box, other.box, CLEAR));
    const isClear = (box: Box): boolean =>
      !segments.some((segment) => lengthInside(segment, box) > 0) &&
      !squares.some((square) => overlaps(box, square));
    const places = placesOf(at, wide, tall, frame, leftward);
    // Over a line is better than nowhere, for a label that must be there.
    const box =
      places.find((place) => isFree(place) && isClear(place)) ?? (needed ? places.find(isFree) : undefined);
    if (box) labels.push({ box, anchor: at.x - box.left > box.right - at.x ? 'end' : 'start', words, tone });
  };
  const { first, last, lead } = trend;
  const foremost = lead ?? last;
  label(foremost, placed(foremost.at), true, 'total', true);
  if (promise && mark) label(promise, mark, true, 'promise', true);
  if (lead) label(last, placed(last.at), true, 'total', false);
  label(first, placed(first.at), false, 'total', false);

  // On a long line a dot a month would be a caterpillar: it has one at its end.
  const long = lines.some((line) => line.length >= MANY);
  const ends = drawn.flatMap((line) => line.slice(-1));
  return {
    width,
    height,
    ticks: values.ticks.map((tick) => ({ y: y(tick), text: `${tick}%` })),
    years: namedYears(time, right - left, AXIS).map(({ position, text }) => ({ x: x(position), text })),
    turns: Array.from({ length: end - start + 1 }, (_, i) => x(start + i)),
    left,
    right,
    top,
    bottom,
    lines: drawn.map(linePath),
    filled: long ? ends : dots.filter(({ joined }) => joined),
    hollow: dots.filter(({ joined }) => !joined),
    lead: placed(foremost.at),
    promise: mark,
    labels,
  };
}
