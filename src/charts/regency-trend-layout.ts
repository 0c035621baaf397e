import { LANGS, type Lang } from '../text/lang.ts';
import { namedYears, timeAxis, valueAxis } from './axes.ts';
import { coordinate } from './svg.ts';
import { textWidth } from './text-width.ts';

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

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface XY {
  readonly x: number;
  readonly y: number;
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
  readonly filled: readonly XY[];
  readonly hollow: readonly (XY & { readonly bound: RegencyPoint['bound'] })[];
  readonly lead: XY;
  readonly promise: (XY & { readonly from: XY | undefined; readonly beyond: boolean }) | undefined;
  readonly labels: readonly PlacedRegencyLabel[];
}

const PHONE_BELOW = 480;
export const AXIS = 12.5;
export const FIGURE = 15;
export const NOTE = 12.5;
export const LEADING = 16;
/** Between a label and its point, and around every label. */
const [AWAY, CLEAR] = [8, 2];
export const DOT = 4.5;
/** Steps by which a label moves away from its point where there is no room beside it. */
const FURTHER = 14;
/** From so many points a line tells more without dots on it. */
export const MANY = 13;
/** A promise further than this beyond the last figure, in years, stands at the edge with an arrow. */
const FAR = 8;

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right + CLEAR &&
  b.left < a.right + CLEAR &&
  a.top < b.bottom + CLEAR &&
  b.top < a.bottom + CLEAR;

/** Whether a segment crosses a box: tried at its ends' order, then clipped to the box's width. */
function crosses(box: Box, a: XY, b: XY): boolean {
  const [l, r] = a.x <= b.x ? [a, b] : [b, a];
  if (r.x < box.left || l.x > box.right) return false;
  if (Math.max(a.y, b.y) < box.top || Math.min(a.y, b.y) > box.bottom) return false;
  const at = (x: number): number => (r.x === l.x ? l.y : l.y + ((r.y - l.y) * (x - l.x)) / (r.x - l.x));
  if (r.x === l.x) return true;
  const [y0, y1] = [at(Math.max(l.x, box.left)), at(Math.min(r.x, box.right))];
  return Math.max(y0, y1) >= box.top && Math.min(y0, y1) <= box.bottom;
}

/** The places tried for a label, the best first: above, below and beside its point, to either side. */
function* placesOf(at: XY, width: number, height: number, frame: Box, leftward: boolean): Generator<Box> {
  const clamp = (left: number): number => Math.min(Math.max(left, frame.left), frame.right - width);
  const box = (left: number, top: number): Box => ({ left, top, right: left + width, bottom: top + height });
  const [above, below] = [at.y - AWAY - height, at.y + AWAY];
  const toLeft = clamp(at.x - width + DOT);
  const toRight = clamp(at.x - DOT);
  const middle = clamp(at.x - width / 2);
  const sides = leftward ? [toLeft, middle, toRight] : [toRight, middle, toLeft];
  const beside = at.y - height / 2;
  const besides = leftward
    ? [box(at.x - AWAY - width, beside), box(at.x + AWAY, beside)]
    : [box(at.x + AWAY, beside), box(at.x - AWAY - width, beside)];
  const [near, mid, far] = sides;
  const tried = [near, mid, far].filter((left) => left !== undefined);
  for (const left of tried) yield* [box(left, above), box(left, below)];
  yield* besides;
  for (let away = FURTHER; away <= 6 * FURTHER; away += FURTHER)
    for (const left of tried) yield* [box(left, above - away), box(left, below + away)];
}

const rounded = (points: readonly XY[]): string =>
  points.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${coordinate(x)} ${coordinate(y)}`).join('');

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
  const frame: Box = { left: 0, top: 0, right: width, bottom: height - 24 };
  const [left, right, top, bottom] = [
    Math.ceil(textWidth(`${values.ticks.at(-1) ?? 0}%`, AXIS)) + 8,
    width - 14,
    40,
    height - 26,
  ];
  const [start, end] = time.domain;
  const x = (position: number): number => left + ((position - start) / (end - start)) * (right - left);
  const y = (value: number): number => bottom - (value / values.domain[1]) * (bottom - top);
  const placed = ({ position, value }: Pick<RegencyPoint, 'position' | 'value'>): XY => ({
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
  const segments = drawn.flatMap((line) => line.slice(1).map((to, i) => [line[i] ?? to, to] as const));
  if (mark?.from) segments.push([mark.from, mark]);
  const marks: readonly XY[] = mark ? [...dots, mark] : dots;

  const taken: Box[] = [];
  const labels: PlacedRegencyLabel[] = [];
  const label = (
    { words }: RegencyLabelled,
    at: XY,
    leftward: boolean,
    tone: PlacedRegencyLabel['tone'],
    needed: boolean,
  ): void => {
    const wide = Math.max(
      ...LANGS.map((lang) => Math.max(textWidth(words[lang][0], FIGURE), textWidth(words[lang][1], NOTE))),
    );
    const tall = LANGS.some((lang) => words[lang][1] !== '') ? 2 * LEADING : LEADING;
    const inside = (box: Box): boolean =>
      box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= bottom - 1;
    let fallback: Box | undefined;
    const isClear = (box: Box): boolean =>
      !segments.some(([a, b]) => crosses(box, a, b)) &&
      !marks.some(
        (dot) =>
          dot.x + DOT > box.left &&
          dot.x - DOT < box.right &&
          dot.y + DOT > box.top &&
          dot.y - DOT < box.bottom,
      );
    let box: Box | undefined;
    for (const place of placesOf(at, wide, tall, frame, leftward)) {
      if (!inside(place) || taken.some((other) => overlap(place, other))) continue;
      if (isClear(place)) {
        box = place;
        break;
      }
      // Over a line is better than nowhere, for a label that must be there.
      if (needed) fallback ??= place;
    }
    box ??= fallback;
    if (!box) return;
    taken.push(box);
    labels.push({ box, anchor: at.x - box.left > box.right - at.x ? 'end' : 'start', words, tone });
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
    lines: drawn.map(rounded),
    filled: long ? ends : dots.filter(({ joined }) => joined),
    hollow: dots.filter(({ joined }) => !joined),
    lead: placed(foremost.at),
    promise: mark,
    labels,
  };
}
