import { LANGS, type Lang } from '../text/lang.ts';
import { namedYears, timeAxis, valueAxis } from './axes.ts';
import type { Paint } from './paint.ts';
import { chartSvg, coordinate, escapeText } from './svg.ts';
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

interface XY {
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
const AXIS = 12.5;
const FIGURE = 15;
const NOTE = 12.5;
const LEADING = 16;
const ASCENT = 12;
/** Between a label and its point, and around every label. */
const [AWAY, CLEAR] = [8, 2];
const DOT = 4.5;
/** Steps by which a label moves away from its point where there is no room beside it. */
const FURTHER = 14;
/** From so many points a line tells more without dots on it. */
const MANY = 13;
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

const ARROW = { up: 'M-5 3.5L0-5L5 3.5z', down: 'M-5-3.5L0 5L5-3.5z' } as const;

/** Everything but the words, by the colours it is drawn in. */
function bodyOf(layout: RegencyLayout, paint: Paint): string {
  const { left, right, bottom, ticks, years, turns, lines, filled, hollow, lead, promise } = layout;
  const c = coordinate;
  const grid = ticks.map(({ y }) => `M${c(left)} ${c(y)}H${c(right)}`).join('');
  const notches = turns.map((x) => `M${c(x)} ${c(bottom)}v5`).join('');
  const text = (x: number, y: number, anchor: string, words: string): string =>
    `<text x="${c(x)}" y="${c(y)}"${anchor}>${words}</text>`;
  const circle = ({ x, y }: XY, radius: number): string =>
    `<circle cx="${c(x)}" cy="${c(y)}" r="${radius}"/>`;
  const small = hollow.length >= MANY;
  let body =
    `<path d="${grid}" stroke="${paint.rule}"/><path d="M${c(left)} ${c(bottom)}H${c(right)}${notches}" fill="none" stroke="${paint.muted}"/>` +
    `<g font-size="${AXIS}" fill="${paint.muted}">` +
    ticks.map(({ y, text: words }) => text(left - 8, y + 4, ' text-anchor="end"', words)).join('') +
    years.map(({ x, text: words }) => text(x, bottom + 20, ' text-anchor="middle"', words)).join('') +
    '</g>';
  if (promise?.from)
    body += `<path d="M${c(promise.from.x)} ${c(promise.from.y)}L${c(promise.x)} ${c(promise.y)}" fill="none" stroke="${paint.promise}" stroke-width="2" stroke-dasharray="0.1 6" stroke-linecap="round"/>`;
  if (lines.length > 0)
    body += `<path d="${lines.join('')}" fill="none" stroke="${paint.total}" stroke-width="2.5" stroke-linejoin="round" stroke-linecap="round"/>`;
  const open = hollow.filter(({ bound }) => bound === undefined);
  if (open.length > 0)
    body += `<g fill="${paint.paper}" stroke="${paint.total}" stroke-width="${small ? 1.25 : 1.75}">${open.map((dot) => circle(dot, small ? 2 : 4)).join('')}</g>`;
  const bounds = hollow.flatMap(({ x, y, bound }) =>
    bound ? `<path transform="translate(${c(x)} ${c(y)})" d="${ARROW[bound]}"/>` : [],
  );
  if (bounds.length > 0)
    body += `<g fill="${paint.paper}" stroke="${paint.total}" stroke-width="1.75">${bounds.join('')}</g>`;
  const isBound = hollow.some(({ x, y, bound }) => bound && x === lead.x && y === lead.y);
  body += `<g fill="${paint.total}">${filled.map((dot) => circle(dot, DOT)).join('')}${isBound ? '' : circle(lead, 5.5)}</g>`;
  if (promise) {
    const shape = promise.beyond ? 'M-7-6L4 0L-7 6z' : 'M0-7L7 0L0 7L-7 0z';
    body += `<path transform="translate(${c(promise.x)} ${c(promise.y)})" d="${shape}" fill="${paint.promise}"/>`;
  }
  return body;
}

const bodies = new WeakMap<RegencyLayout, Map<Paint, string>>();

/** The same for both languages, drawn once. */
function knownBody(layout: RegencyLayout, paint: Paint): string {
  const own = bodies.get(layout) ?? new Map<Paint, string>();
  bodies.set(layout, own);
  const before = own.get(paint) ?? bodyOf(layout, paint);
  own.set(paint, before);
  return before;
}

/** Draws a layout in one language. */
export function regencyTrend(
  lang: Lang,
  layout: RegencyLayout,
  frame: { readonly id: string; readonly title: string; readonly description: string },
  paint: Paint,
): string {
  const labels = layout.labels
    .map(({ box, anchor, words, tone }) => {
      const [figure, note] = words[lang];
      const x = coordinate(anchor === 'end' ? box.right : box.left);
      const aligned = anchor === 'end' ? ' text-anchor="end"' : '';
      const line = (text: string, at: number, attributes: string): string =>
        `<text x="${x}" y="${coordinate(box.top + at)}"${aligned} ${attributes}>${escapeText(text)}</text>`;
      return (
        line(figure, ASCENT, `font-size="${FIGURE}" font-weight="700" fill="${paint[tone]}"`) +
        (note && line(note, ASCENT + LEADING, `font-size="${NOTE}" fill="${paint.muted}"`))
      );
    })
    .join('');
  return chartSvg(
    { ...frame, width: layout.width, height: layout.height },
    knownBody(layout, paint) + labels,
  );
}
