import type { Paint } from './paint.ts';
import { type Box, boxAt, type Point } from './plane.ts';
import { chartSvg, coordinate, escapeText } from './svg.ts';
import { textWidth, wrapText } from './text-width.ts';

export interface MultiplePoint {
  readonly year: number;
  /** Percent. */
  readonly share: number;
}

/** One region: its line over the years. */
export interface Multiple {
  readonly code: string;
  readonly name: string;
  /** Ascending; at least one. */
  readonly points: readonly MultiplePoint[];
  /** Its newest share as a reader sees it: `26,5`. */
  readonly value: string;
  /** What it says to those who hear it. */
  readonly label: string;
  readonly href?: string | undefined;
}

export interface MultiplesChart {
  /** From the chart's content: `multiples-2025-1120-id`. */
  readonly id: string;
  readonly title: string;
  /** The finding, in a sentence. */
  readonly description: string;
  /** The width it is drawn for, in pixels: seven columns from 900, below that two. */
  readonly width: number;
  /** Stands first, and behind every other line as a reference. */
  readonly country: Multiple;
  /** In the order in which they are drawn. */
  readonly regions: readonly Multiple[];
  /** First and last year of all lines. */
  readonly years: readonly [number, number];
  /** The end of the scale in percent, the same in every cell; it begins at 0. */
  readonly max: number;
  readonly paint: Paint;
}

interface MultiplesText {
  readonly text: string;
  readonly box: Box;
  readonly look: 'name' | 'value' | 'year';
}

export interface PlacedMultiple {
  readonly region: Multiple;
  readonly national: boolean;
  /** The whole of the cell, which can be pointed at. */
  readonly box: Box;
  /** Where lines are drawn. */
  readonly plot: Box;
  readonly line: readonly Point[];
  readonly reference: readonly Point[];
  readonly texts: readonly MultiplesText[];
}

export interface MultiplesLayout {
  readonly height: number;
  readonly font: number;
  readonly radius: number;
  readonly cells: readonly PlacedMultiple[];
}

/** Sizes of a drawing, in pixels. No text is smaller than 12 on the narrowest screen that it is shown on. */
interface Sizes {
  readonly columns: number;
  readonly gutter: number;
  readonly font: number;
  readonly line: number;
  readonly plot: number;
  /** Between a row of cells and the next. */
  readonly apart: number;
}

const DESK: Sizes = { columns: 7, gutter: 22, font: 15, line: 18, plot: 64, apart: 20 };
const PHONE: Sizes = { columns: 2, gutter: 24, font: 13, line: 16, plot: 48, apart: 16 };
const DESK_FROM = 900;
const RADIUS = 3;
/** Between the dot and its value. */
const AIR = 5;

/**
 * Where everything stands.
 * @throws {RangeError} where a share or a year lies outside its scale, or a region has no figure
 */
export function multiplesLayout(chart: MultiplesChart): MultiplesLayout {
  const { id, width, country, regions, years, max } = chart;
  const [from, to] = years;
  const all = [country, ...regions];
  for (const { code, points } of all) {
    if (points.length === 0) throw new RangeError(`chart ${id}: ${code} has no figure`);
    for (const { year, share } of points)
      if (!(share >= 0 && share <= max && year >= from && year <= to))
        throw new RangeError(`chart ${id}: ${share} of ${year} is outside 0 to ${max}, ${from} to ${to}`);
  }
  const { columns, gutter, font, line, plot: high, apart } = width >= DESK_FROM ? DESK : PHONE;
  const span = (width - (columns - 1) * gutter) / columns;
  const valueRoom = Math.max(...all.map(({ value }) => textWidth(value, font))) + AIR + RADIUS;
  const names = all.map(({ name }) => wrapText(name, font, span));

  const cells: PlacedMultiple[] = [];
  let top = 0;
  for (let first = 0; first < all.length; first += columns) {
    const row = all.slice(first, first + columns);
    const lines = Math.max(...names.slice(first, first + columns).map(({ length }) => length));
    // The cell of the country is the key of all: it names the years.
    const years_ = first === 0 ? line : 0;
    const height = lines * line + 4 + high + years_;
    row.forEach((region, column) => {
      const left = column * (span + gutter);
      const plot = boxAt(left + RADIUS, top + lines * line + 4, span - valueRoom - 2 * RADIUS, high);
      const at = ({ year, share }: MultiplePoint): Point => ({
        x: to === from ? plot.right : plot.left + ((year - from) / (to - from)) * (plot.right - plot.left),
        y: plot.bottom - RADIUS - (share / max) * (high - 2 * RADIUS),
      });
      const path = region.points.map(at);
      const end = path.at(-1) ?? { x: plot.right, y: plot.bottom };
      const own = names[first + column] ?? [];
      const text = (words: string, x: number, y: number, look: MultiplesText['look']): MultiplesText => ({
        text: words,
        box: boxAt(x, y, textWidth(words, font), font),
        look,
      });
      const valueTop = Math.min(Math.max(end.y - font / 2, plot.top), plot.bottom - font);
      const [before, after] = [String(from), String(to)];
      const named =
        region === country
          ? [
              text(before, left, plot.bottom + 3, 'year'),
              text(after, plot.right + RADIUS - textWidth(after, font), plot.bottom + 3, 'year'),
            ]
          : [];
      cells.push({
        region,
        national: region === country,
        box: boxAt(left, top, span, height),
        plot,
        line: path,
        reference: region === country ? [] : country.points.map(at),
        // Names stand on their line: one of one line beside one of two.
        texts: [
          ...own.map((words, i) => text(words, left, top + (lines - own.length + i) * line, 'name')),
          text(region.value, end.x + RADIUS + AIR, valueTop, 'value'),
          ...named,
        ],
      });
    });
    top += height + apart;
  }
  return { height: Math.ceil(top - apart + 2), font, radius: RADIUS, cells };
}

const pathOf = (points: readonly Point[]): string =>
  points.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${coordinate(x)} ${coordinate(y)}`).join('');

function cellMarkup(cell: PlacedMultiple, font: number, paint: Paint): string {
  const { region, national, box, plot, line, reference, texts } = cell;
  const ground = `<path d="M${coordinate(plot.left - RADIUS)} ${coordinate(plot.bottom)}H${coordinate(plot.right + RADIUS)}" stroke="${paint.rule}"/>`;
  const quiet =
    reference.length > 1
      ? `<path d="${pathOf(reference)}" stroke="${paint.noDataLine}" stroke-dasharray="2 2"/>`
      : '';
  const drawn =
    line.length > 1
      ? `<path d="${pathOf(line)}" stroke="${national ? paint.ink : paint.comparable}" stroke-width="2"/>`
      : '';
  const end = line.at(-1);
  const dot = end
    ? `<circle cx="${coordinate(end.x)}" cy="${coordinate(end.y)}" r="${RADIUS}" fill="${national ? paint.ink : paint.comparable}"/>`
    : '';
  const at = ({ left, top }: Box): string => `x="${coordinate(left)}" y="${coordinate(top + font * 0.86)}"`;
  const name = texts
    .filter(({ look }) => look === 'name')
    .map(({ text, box: own }) => `<tspan ${at(own)}>${escapeText(text)}</tspan>`)
    .join(' ');
  const title = `<text${national ? ' font-weight="700"' : ''}>${name}</text>`;
  const figures = texts
    .filter(({ look }) => look !== 'name')
    .map(({ text, box: own, look }) => {
      const paintOf = look === 'value' ? 'font-weight="700"' : `fill="${paint.muted}"`;
      return `<text ${at(own)} ${paintOf}>${escapeText(text)}</text>`;
    })
    .join('');
  const picture = `<g fill="none">${ground}${quiet}${drawn}</g>${dot}${title}`;
  const label = escapeText(region.label);
  if (region.href === undefined) return `<g role="img" aria-label="${label}">${picture}${figures}</g>`;
  const target =
    `<rect x="${coordinate(box.left)}" y="${coordinate(box.top)}" width="${coordinate(box.right - box.left)}"` +
    ` height="${coordinate(box.bottom - box.top)}" fill="none" pointer-events="all"/>`;
  // What a link is called has to hold what is written in it: the figures, which it says in words, stand outside.
  return (
    `<g role="listitem"><a href="${escapeText(region.href)}" aria-label="${label}"` +
    ` data-unit="${escapeText(region.code)}">${target}${picture}</a>` +
    `<g aria-hidden="true" pointer-events="none">${figures}</g></g>`
  );
}

/**
 * The lines of all regions, each in a cell of its own on one scale from 0, the country's behind each.
 * @throws {RangeError} where a share or a year lies outside its scale, or a region has no figure
 * @throws {Error} where the chart has no name or description
 */
export function multiples(chart: MultiplesChart): string {
  const { id, title, description, width, paint } = chart;
  const { height, font, cells } = multiplesLayout(chart);
  const linked = cells.some(({ region }) => region.href !== undefined);
  const body =
    `<g${linked ? ' role="list"' : ''} font-size="${font}" fill="${paint.ink}">` +
    `${cells.map((cell) => cellMarkup(cell, font, paint)).join('')}</g>`;
  return chartSvg(
    { id, title, description, width, height, className: 'multiples', role: linked ? 'group' : 'img' },
    body,
  );
}
