import { byRank, dotsOver, type Flagged, flagMarkup, flagsOver, riseOf } from './flagged-dots.ts';
import type { StripDot } from './flags.ts';
import type { Paint } from './paint.ts';
import { chartSvg, coordinate, escapeText } from './svg.ts';
import { textWidth } from './text-width.ts';

/** One region as a dot. */
export interface ContrastDot {
  readonly code: string;
  readonly value: number;
  /** What its dot says to those who point at it. */
  readonly label: string;
  /** Written above the dot, where it is one of the ends of its group. */
  readonly flag?: { readonly name: string; readonly value: string } | undefined;
}

/** One of the groups that are compared. */
export interface ContrastGroupRow {
  /** `Won nationally: 17 regions` */
  readonly heading: string;
  readonly dots: readonly ContrastDot[];
  readonly median: { readonly at: number; readonly name: string; readonly value: string };
  /** Whether its dots are full; those of the other group are rings. */
  readonly full: boolean;
}

export interface ContrastChart {
  /** From the chart's content: `contrast-total-2025-1120-id`. */
  readonly id: string;
  readonly title: string;
  /** The finding, in a sentence. */
  readonly description: string;
  /** The width it is drawn for, in pixels. */
  readonly width: number;
  /** From the upper row to the lower. */
  readonly rows: readonly ContrastGroupRow[];
  /** Of the axis, ascending; its ends are the ends of the axis. */
  readonly ticks: readonly number[];
  readonly tick: (value: number) => string;
  /** The line of the whole country. */
  readonly national: { readonly at: number; readonly label: string };
  readonly paint: Paint;
}

interface PlacedGroup {
  readonly row: ContrastGroupRow;
  /** Of its heading's upper edge, and of the line its dots stand on, from the top. */
  readonly top: number;
  readonly base: number;
  readonly dots: readonly (ContrastDot & StripDot)[];
  readonly flags: readonly (Flagged & { readonly median: boolean })[];
}

/** From one height to another, from the top. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export interface ContrastLayout {
  readonly radius: number;
  readonly font: number;
  readonly groups: readonly PlacedGroup[];
  /** The line of the country, from the top: in parts, as it stops at every text that stands in its way. */
  readonly country: readonly Stretch[];
  /** Where the numbers of the axis stand. */
  readonly axis: number;
  readonly height: number;
  readonly x: (value: number) => number;
}

/** Sizes of a drawing, in pixels. No text is smaller than 12 on the narrowest screen that it is shown on. */
interface Sizes {
  readonly radius: number;
  readonly font: number;
  readonly line: number;
}
const DESK: Sizes = { radius: 6.5, font: 15, line: 19 };
const PHONE: Sizes = { radius: 4.5, font: 12.5, line: 16 };
const DESK_FROM = 700;
const BETWEEN = 20;
/** Between a text and the line that stops at it, and the shortest part of the line that reads as one: of two dashes. */
const AROUND = 4;
const SHORTEST = 9;
/** How far letters reach below their baseline, in parts of their size. */
const DESCENT = 0.28;

/** What is left of a stretch beside others. */
function without(whole: Stretch, taken: readonly Stretch[]): readonly Stretch[] {
  const parts: Stretch[] = [];
  let { from } = whole;
  for (const each of taken.toSorted((a, b) => a.from - b.from)) {
    parts.push({ from, to: Math.min(each.from, whole.to) });
    from = Math.max(from, each.to);
  }
  return [...parts, { from, to: whole.to }].filter(({ from, to }) => to - from >= SHORTEST);
}

/** How high the texts of a group stand that a line at `x` would run through. */
const textsAt = ({ row, top, base, flags }: PlacedGroup, x: number, font: number): readonly Stretch[] => [
  ...(x < textWidth(row.heading, font) + AROUND
    ? [{ from: top - AROUND, to: top + font * (1 + DESCENT) + AROUND }]
    : []),
  ...flags.flatMap(({ flag }) =>
    x > flag.left - AROUND && x < flag.right + AROUND
      ? [{ from: base - flag.top - AROUND, to: base - flag.bottom + AROUND }]
      : [],
  ),
];

/**
 * Where everything stands.
 * @throws {RangeError} where a value lies outside the axis
 */
export function contrastLayout(chart: ContrastChart): ContrastLayout {
  const { id, width, rows, ticks, national } = chart;
  const { radius, font, line } = width >= DESK_FROM ? DESK : PHONE;
  const [least = 0, most = 0] = [ticks[0], ticks.at(-1)];
  const values = rows.flatMap(({ dots, median }) => [...dots.map(({ value }) => value), median.at]);
  const outside = [...values, national.at].find((value) => !(value >= least && value <= most));
  if (outside !== undefined)
    throw new RangeError(`chart ${id}: ${outside} is outside its axis of ${least} to ${most}`);
  const inset = radius + 4;
  const x = (value: number): number => inset + ((value - least) / (most - least)) * (width - 2 * inset);

  let top = line + 6;
  const groups = rows.map((row): PlacedGroup => {
    const dots = dotsOver(row.dots, x, radius);
    const { at, name, value } = row.median;
    // The median's flag begins on the line; those of the ends on their dots.
    const wanted = [
      { x: x(at), foot: 0, name, value, median: true },
      ...dots.flatMap((dot) =>
        dot.flag ? [{ ...dot.flag, x: dot.x, foot: dot.height + radius, median: false }] : [],
      ),
    ];
    const flags = flagsOver(wanted, font, { width, dots, radius, lineHeight: line });
    const base = Math.ceil(top + line + 4 + riseOf(dots, radius, flags));
    const group = { row, top, base, dots, flags };
    top = base + BETWEEN;
    return group;
  });
  const axis = (groups.at(-1)?.base ?? 0) + 4;
  const country = without(
    { from: line + 2, to: axis },
    groups.flatMap((group) => textsAt(group, x(national.at), font)),
  );
  return { radius, font, groups, country, axis, height: Math.ceil(axis + font + 8), x };
}

function groupMarkup(
  { row, top, base, dots, flags }: PlacedGroup,
  { radius, font, x }: ContrastLayout,
  { width, paint }: ContrastChart,
  line: number,
): string {
  const up = (height: number): string => coordinate(base - height);
  const heading = `<text x="0" y="${coordinate(top + font)}" font-weight="700">${escapeText(row.heading)}</text>`;
  const ground = `<path d="M0 ${base}H${coordinate(width)}" stroke="${paint.rule}"/>`;
  const look = row.full
    ? `fill="${paint.comparable}" stroke="${paint.paper}" stroke-width=".6"`
    : `fill="${paint.paper}" stroke="${paint.comparable}" stroke-width="1.75"`;
  const r = coordinate(row.full ? radius : radius - 0.8);
  const circles = dots
    .toSorted(byRank)
    .map(
      ({ x: cx, height, label }) =>
        `<circle cx="${coordinate(cx)}" cy="${up(height)}" r="${r}"><title>${escapeText(label)}</title></circle>`,
    );
  const poles = flags.map(({ x: at, foot, flag, median }) => {
    const stroke = median ? `stroke="${paint.ink}" stroke-width="2.5"` : `stroke="${paint.muted}"`;
    return `<path d="M${coordinate(at)} ${up(foot)}V${up(flag.head)}" ${stroke}/>`;
  });
  const texts = flags.map((flag) => flagMarkup(flag, base, line));
  const median = `<path d="M${coordinate(x(row.median.at))} ${base - 1}V${base + 6}" stroke="${paint.ink}" stroke-width="2.5"/>`;
  return (
    `${ground}<g fill="none">${poles.join('')}</g>${median}<g ${look}>${circles.join('')}</g>` +
    `<g font-weight="500" stroke="${paint.paper}" stroke-width="3" stroke-linejoin="round" paint-order="stroke"` +
    ` aria-hidden="true">${heading}${texts.join('')}</g>`
  );
}

/**
 * Two groups of regions as dots on one axis, one above the other, each with its median marked, the country as a line
 * through both. Full dots and rings tell the groups apart without colour.
 * @throws {RangeError} where a value lies outside the axis
 * @throws {Error} where the chart has no name or description
 */
export function contrast(chart: ContrastChart): string {
  const { id, title, description, width, national, ticks, paint } = chart;
  const layout = contrastLayout(chart);
  const { groups, country, axis, font, height, x } = layout;
  const sizes = width >= DESK_FROM ? DESK : PHONE;
  const at = x(national.at);
  const half = textWidth(national.label, font) / 2;
  const middle = Math.min(Math.max(at, half + 1), width - half - 1);
  const line = country
    .map(({ from, to }) => `M${coordinate(at)} ${coordinate(from)}V${coordinate(to)}`)
    .join('');
  const nation =
    `<path d="${line}" stroke="${paint.muted}" stroke-dasharray="3 3" fill="none"/>` +
    `<text x="${coordinate(middle)}" y="${coordinate(font)}" text-anchor="middle" fill="${paint.muted}" aria-hidden="true">${escapeText(national.label)}</text>`;
  const numbers = ticks
    .map((value) => {
      const text = chart.tick(value);
      const own = textWidth(text, font) / 2;
      const place = Math.min(Math.max(x(value), own), width - own);
      return `<text x="${coordinate(place)}" y="${coordinate(axis + font + 2)}">${escapeText(text)}</text>`;
    })
    .join('');
  const body =
    `<g font-size="${font}" fill="${paint.ink}">${nation}` +
    `${groups.map((group) => groupMarkup(group, layout, chart, sizes.line)).join('')}` +
    `<g fill="${paint.muted}" text-anchor="middle" aria-hidden="true">${numbers}</g></g>`;
  return chartSvg({ id, title, description, width, height, className: 'contrast' }, body);
}
