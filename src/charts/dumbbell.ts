import type { ValueAxis } from './axes.ts';
import type { Paint } from './paint.ts';
import { type Box, boxAt } from './plane.ts';
import { chartSvg, coordinate, escapeText } from './svg.ts';
import { textWidth } from './text-width.ts';

/** One region: two shares in percent and what lies between them. */
export interface DumbbellRow {
  readonly code: string;
  readonly name: string;
  readonly formal: number;
  readonly informal: number;
  /** The gap as a reader sees it: `+31,7`. */
  readonly gap: string;
  /** What the row says to those who hear it. */
  readonly label: string;
  readonly href?: string | undefined;
}

/** The row of the country, which says what the dots are. */
export interface DumbbellCountry extends DumbbellRow {
  /** `formal 42,8%` */
  readonly formalText: string;
  readonly informalText: string;
  /** The gap with its meaning, where no heading stands above it: `selisih +31,7 poin`. */
  readonly gapText: string;
}

export interface DumbbellChart {
  /** From the chart's content: `gap-2025-1120-id`. */
  readonly id: string;
  readonly title: string;
  /** The finding, in a sentence. */
  readonly description: string;
  /** The width it is drawn for, in pixels: two columns from 900, below that one, with names above their rows. */
  readonly width: number;
  /** In the order in which they are drawn. */
  readonly rows: readonly DumbbellRow[];
  readonly country: DumbbellCountry;
  /** Percent; the same for all years, and wide enough for every share. */
  readonly axis: ValueAxis;
  /** A number of the axis: `25`, and `75%` at its end. */
  readonly tick: (value: number) => string;
  /** Above the gaps: `selisih, poin`. */
  readonly heading: string;
  readonly paint: Paint;
}

export interface DumbbellText {
  readonly text: string;
  readonly box: Box;
  readonly align: 'start' | 'middle' | 'end';
  readonly look: 'name' | 'gap' | 'formal' | 'informal' | 'quiet';
}

export interface PlacedRow {
  readonly row: DumbbellRow;
  /** The whole of the row, which can be pointed at. */
  readonly box: Box;
  /** The middles of the dots. */
  readonly y: number;
  readonly formal: number;
  readonly informal: number;
  readonly texts: readonly DumbbellText[];
  readonly national: boolean;
}

interface Column {
  /** Where 0 and the end of the axis stand. */
  readonly from: number;
  readonly to: number;
  readonly top: number;
  readonly bottom: number;
}

export interface DumbbellLayout {
  readonly height: number;
  readonly radius: number;
  readonly size: number;
  readonly columns: readonly Column[];
  readonly rows: readonly PlacedRow[];
  /** Texts that belong to no row: the axis, the heading. */
  readonly texts: readonly DumbbellText[];
}

/** Sizes of a drawing, in pixels. No text is smaller than 12 on the narrowest screen that it is shown on. */
interface Sizes {
  readonly columns: number;
  readonly gutter: number;
  readonly font: number;
  readonly line: number;
  readonly row: number;
  readonly radius: number;
  /** Whether names stand above their rows, so that the dots have the whole width. */
  readonly stacked: boolean;
}

const DESK: Sizes = { columns: 2, gutter: 56, font: 15, line: 20, row: 27, radius: 5.5, stacked: false };
const PHONE: Sizes = { columns: 1, gutter: 0, font: 13, line: 17, row: 36, radius: 5, stacked: true };
const DESK_FROM = 900;
/** Between a text and what stands beside it. */
const AIR = 10;

const textBox = (
  text: string,
  size: number,
  at: number,
  middle: number,
  align: DumbbellText['align'],
): Box => {
  const width = textWidth(text, size);
  const left = { start: at, middle: at - width / 2, end: at - width }[align];
  return boxAt(left, middle - size / 2, width, size);
};

/** Two texts over their points, clear of each other, between two ends. */
function besideEachOther(
  wanted: readonly [{ at: number; width: number }, { at: number; width: number }],
  from: number,
  to: number,
): readonly [number, number] {
  const [a, b] = wanted;
  const overlap = Math.max(0, a.at + a.width / 2 + AIR - (b.at - b.width / 2));
  let left = Math.max(from, a.at - a.width / 2 - overlap / 2);
  const right = Math.min(to - b.width, Math.max(b.at - b.width / 2 + overlap / 2, left + a.width + AIR));
  left = Math.min(left, right - AIR - a.width);
  return [left, right];
}

/**
 * Where everything stands.
 * @throws {RangeError} where a share lies outside the axis
 */
export function dumbbellLayout(chart: DumbbellChart): DumbbellLayout {
  const { width, rows, country, axis, heading } = chart;
  const [least, most] = axis.domain;
  const outside = [country, ...rows]
    .flatMap(({ formal, informal }) => [formal, informal])
    .find((share) => !(share >= least && share <= most));
  if (outside !== undefined)
    throw new RangeError(`chart ${chart.id}: ${outside} is outside its axis of ${least} to ${most}`);

  const sizes = width >= DESK_FROM ? DESK : PHONE;
  const { font, line, radius, stacked } = sizes;
  const span = (width - (sizes.columns - 1) * sizes.gutter) / sizes.columns;
  const widest = (texts: readonly string[]): number =>
    Math.max(0, ...texts.map((text) => textWidth(text, font)));
  const nameRoom = stacked ? 0 : widest([country, ...rows].map(({ name }) => name)) + AIR;
  const gapRoom = stacked ? 0 : widest([country, ...rows].map(({ gap }) => gap)) + AIR;
  const startOf = (column: number): number => column * (span + sizes.gutter);
  const x = (column: number, share: number): number => {
    const from = startOf(column) + nameRoom + radius + 2;
    const to = startOf(column) + span - gapRoom - radius - 2;
    return from + ((share - least) / (most - least)) * (to - from);
  };

  const place = (row: DumbbellRow, column: number, top: number, national: boolean): PlacedRow => {
    const start = startOf(column);
    const end = start + span;
    const lines = national && stacked ? 2 : stacked || national ? 1 : 0;
    const height = lines * line + (stacked ? sizes.row - line : sizes.row);
    const y = top + height - (stacked ? radius + 6 : sizes.row / 2);
    const words = stacked ? top + line / 2 + 1 : y;
    return {
      row,
      national,
      box: boxAt(start, top, span, height),
      y,
      formal: x(column, row.formal),
      informal: x(column, row.informal),
      texts: [
        {
          text: row.name,
          box: textBox(row.name, font, start, words, 'start'),
          align: 'start',
          look: 'name',
        },
        { text: row.gap, box: textBox(row.gap, font, end, words, 'end'), align: 'end', look: 'gap' },
      ],
    };
  };

  const bare = place(stacked ? { ...country, gap: country.gapText } : country, 0, 0, true);
  const values = [
    { text: country.formalText, at: bare.formal, look: 'formal' },
    { text: country.informalText, at: bare.informal, look: 'informal' },
  ] as const;
  const [low, high] = bare.informal <= bare.formal ? [values[1], values[0]] : [values[0], values[1]];
  const measured = (value: { text: string; at: number }) => ({
    at: value.at,
    width: textWidth(value.text, font),
  });
  const headingBox = textBox(heading, font, span, stacked ? line * 0.5 + 1 : line / 2, 'end');
  const lefts = besideEachOther([measured(low), measured(high)], 0, stacked ? span : headingBox.left - AIR);
  const middle = bare.y - radius - 4 - line / 2;
  const labels = [low, high].map(({ text, look }, i): DumbbellText => {
    const box = textBox(text, font, lefts[i] ?? 0, middle, 'start');
    return { text, box, align: 'start', look };
  });
  const national: PlacedRow = { ...bare, texts: [...bare.texts, ...labels] };

  const axisTop = national.box.bottom + 8;
  const first = axisTop + line + 4;
  const perColumn = Math.ceil(rows.length / sizes.columns);
  const placed = rows.map((row, i) =>
    place(row, Math.floor(i / perColumn), first + (i % perColumn) * sizes.row, false),
  );
  const bottom = first + perColumn * sizes.row;
  const used = Math.max(1, Math.ceil(rows.length / Math.max(1, perColumn)));
  const numbers = Array.from({ length: used }, (_, column) =>
    axis.ticks.map((value): DumbbellText => {
      const text = chart.tick(value);
      const half = textWidth(text, font) / 2;
      const start = startOf(column);
      const at = Math.min(Math.max(x(column, value), start + half), start + span - half);
      return {
        text,
        box: textBox(text, font, at, axisTop + line / 2, 'middle'),
        align: 'middle',
        look: 'quiet',
      };
    }),
  ).flat();
  const head: DumbbellText = { text: heading, box: headingBox, align: 'end', look: 'quiet' };
  return {
    height: Math.ceil(bottom + 2),
    radius,
    size: font,
    columns: Array.from({ length: used }, (_, column) => ({
      from: x(column, least),
      to: x(column, most),
      top: axisTop + line + 2,
      bottom,
    })),
    rows: [national, ...placed],
    // Where names stand above their rows, the country's gap says in words what it is.
    texts: stacked ? numbers : [...numbers, head],
  };
}

function textMarkup(
  { text, box, align, look }: DumbbellText,
  size: number,
  paint: Paint,
  bold: boolean,
): string {
  const at = { start: box.left, middle: (box.left + box.right) / 2, end: box.right }[align];
  const fill = {
    name: paint.ink,
    gap: paint.ink,
    formal: paint.formal,
    informal: paint.informal,
    quiet: paint.muted,
  }[look];
  const heavy = bold || look === 'formal' || look === 'informal' ? ' font-weight="700"' : '';
  const anchor = align === 'start' ? '' : ` text-anchor="${align}"`;
  const paintOf = fill === paint.ink ? '' : ` fill="${fill}"`;
  return `<text x="${coordinate(at)}" y="${coordinate(box.top + size * 0.86)}"${anchor}${paintOf}${heavy}>${escapeText(text)}</text>`;
}

function rowMarkup(
  { row, box, y, formal, informal, texts, national }: PlacedRow,
  { radius, size }: DumbbellLayout,
  paint: Paint,
): string {
  const cy = coordinate(y);
  const r = national ? radius + 1 : radius;
  const [from, to] = informal < formal ? [informal, formal] : [formal, informal];
  const between = to - from > 2 * r;
  const line = between
    ? `<path d="M${coordinate(from + r)} ${cy}H${coordinate(to - r)}" stroke="${paint.muted}" stroke-width="1.5"/>`
    : '';
  // One dot is full and the other a ring: told apart without colour.
  const dots =
    `<circle cx="${coordinate(formal)}" cy="${cy}" r="${coordinate(r)}" fill="${paint.formal}"/>` +
    `<circle cx="${coordinate(informal)}" cy="${cy}" r="${coordinate(r - 1.25)}" fill="${paint.paper}" stroke="${paint.informal}" stroke-width="2.5"/>`;
  const write = (chosen: readonly DumbbellText[]): string =>
    chosen.map((text) => textMarkup(text, size, paint, national)).join('');
  const name = texts.filter(({ look }) => look === 'name');
  const figures = write(texts.filter((text) => !name.includes(text)));
  if (row.href === undefined)
    return `<g role="img" aria-label="${escapeText(row.label)}">${line}${dots}${write(name)}${figures}</g>`;
  const target =
    `<rect x="${coordinate(box.left)}" y="${coordinate(box.top)}" width="${coordinate(box.right - box.left)}"` +
    ` height="${coordinate(box.bottom - box.top)}" fill="none" pointer-events="all"/>`;
  // What a link is called has to hold what is written in it: the figures, which it says in words, stand outside.
  return (
    `<a href="${escapeText(row.href)}" aria-label="${escapeText(row.label)}">${target}${line}${dots}${write(name)}</a>` +
    `<g aria-hidden="true" pointer-events="none">${figures}</g>`
  );
}

/**
 * Two shares a region as dots on one scale, the gap between them as a line and a number; the country apart on top.
 * Each row is a link where its region has an address.
 * @throws {RangeError} where a share lies outside the axis
 * @throws {Error} where the chart has no name or description
 */
export function dumbbell(chart: DumbbellChart): string {
  const { id, title, description, width, axis, paint } = chart;
  const layout = dumbbellLayout(chart);
  const { columns, rows, texts, size, height } = layout;
  const [least, most] = axis.domain;
  const grid = columns
    .flatMap(({ from, to, top, bottom }) =>
      axis.ticks.map((value) => {
        const x = from + ((value - least) / (most - least)) * (to - from);
        return `M${coordinate(x)} ${coordinate(top)}V${coordinate(bottom)}`;
      }),
    )
    .join('');
  const numbers = texts.map((text) => textMarkup(text, size, paint, false)).join('');
  const body =
    `<path d="${grid}" stroke="${paint.rule}"/><g font-size="${size}" fill="${paint.ink}">` +
    `<g aria-hidden="true">${numbers}</g>${rows.map((row) => rowMarkup(row, layout, paint)).join('')}</g>`;
  const linked = rows.some(({ row }) => row.href !== undefined);
  return chartSvg(
    { id, title, description, width, height, className: 'dumbbell', role: linked ? 'group' : 'img' },
    body,
  );
}
