import type { Paint } from './paint.ts';
import { type Box, boxAt, type Point } from './plane.ts';
import { chartSvg, coordinate, escapeText, linePath } from './svg.ts';
import { textWidth, wrapText } from './text-width.ts';
import { sizesFor } from './widths.ts';

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
  /** What it changed since the first year, as a reader sees it: `+5,3`; not given where that is unknown. */
  readonly change?: string | undefined;
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
  /** The width it is drawn for, in pixels: seven columns from 900, four from 600, below that two. */
  readonly width: number;
  /** Stands first, and behind every other line as a reference. */
  readonly country: Multiple;
  /** In the order in which they are drawn. */
  readonly regions: readonly Multiple[];
  /** First and last year of all lines. */
  readonly years: readonly [number, number];
  /** A percentage of the scale as a reader sees it: `40%`. */
  readonly tick: (value: number) => string;
  readonly paint: Paint;
}

interface MultiplesText {
  readonly text: string;
  readonly box: Box;
  readonly look: 'name' | 'value' | 'change' | 'year' | 'scale';
}

export interface PlacedMultiple {
  readonly region: Multiple;
  readonly national: boolean;
  /** The whole of the cell, which can be pointed at. */
  readonly box: Box;
  /** Where lines are drawn, their dots included: 0 stands a radius above its foot. */
  readonly plot: Box;
  readonly line: readonly Point[];
  readonly reference: readonly Point[];
  /** Where a line marks a percentage of the scale, in the first cell, which is the key of all. */
  readonly mark: number | undefined;
  readonly texts: readonly MultiplesText[];
}

export interface MultiplesLayout {
  readonly height: number;
  readonly font: number;
  readonly radius: number;
  /** Pixels a percentage point, the same in every cell. */
  readonly scale: number;
  readonly cells: readonly PlacedMultiple[];
}

/** Sizes of a drawing, in pixels. No text is smaller than 12 on the narrowest screen that it is shown on. */
interface Sizes {
  readonly columns: number;
  readonly gutter: number;
  readonly font: number;
  readonly line: number;
  /** A percentage point. */
  readonly point: number;
  /** Whether the years stand under the first cell of every row; else only under that of the first. */
  readonly everyRow: boolean;
}

const DESK: Sizes = { columns: 7, gutter: 18, font: 15, line: 18, point: 2.2, everyRow: true };
const PHONE: Sizes = { columns: 2, gutter: 24, font: 13, line: 16, point: 1.4, everyRow: false };
/** Its cells are as wide as those on a phone: drawn alike, they cost a page next to nothing. */
const TABLET: Sizes = { ...PHONE, columns: 4 };
const RADIUS = 3;
/** Between a value and its change. */
const AIR = 6;
/** Between the words of a cell and its line, and between a row of cells and the words of the next. */
const [ABOVE, APART] = [5, 8];

/** Percentages that the scale may be marked at, the best first. */
const MARKS = [40, 50, 60, 30, 20, 10];

/**
 * Where everything stands. All lines rise from 0 on one scale; as the regions stand in order of their shares, a row is
 * only as high as its highest line, and leaves no empty room above lower ones.
 * @throws {RangeError} where a share or a year lies outside its scale, or a region has no figure
 */
export function multiplesLayout(chart: MultiplesChart): MultiplesLayout {
  const { id, width, country, regions, years, tick } = chart;
  const [from, to] = years;
  const all = [country, ...regions];
  for (const { code, points } of all) {
    if (points.length === 0) throw new RangeError(`chart ${id}: ${code} has no figure`);
    for (const { year, share } of points)
      if (!(share >= 0 && Number.isFinite(share) && year >= from && year <= to))
        throw new RangeError(`chart ${id}: ${share} of ${year} is below 0 or outside ${from} to ${to}`);
  }
  const { columns, gutter, font, line, point, everyRow } = sizesFor(width, DESK, TABLET, PHONE);
  const span = (width - (columns - 1) * gutter) / columns;
  const highest = ({ points }: Multiple): number => Math.max(...points.map(({ share }) => share));

  const cells: PlacedMultiple[] = [];
  let top = 0;
  /** Room above a row for the second line of a name. */
  let above = 0;
  for (let first = 0; first < all.length; first += columns) {
    const row = all.slice(first, first + columns);
    const names = row.map(({ name }) => wrapText(name, font, span));
    // A name of two lines begins in the room above its row, so that all rows are set alike.
    const lead = (Math.max(...names.map(({ length }) => length)) - 1) * line;
    top += Math.max(0, lead - above);
    const high = Math.max(...[country, ...row].map(highest)) * point + 2 * RADIUS;
    const dated = first === 0 || everyRow ? line : 0;
    // Over the line of the country, and with room for its own name under the words of the cell.
    const fits = (value: number): boolean =>
      value >= highest(country) + (RADIUS + 2) / point && value * point + RADIUS + font + 1 <= high;
    const marked = first === 0 ? MARKS.find(fits) : undefined;
    row.forEach((region, column) => {
      const left = column * (span + gutter);
      const plot = boxAt(left + RADIUS, top + 2 * line + ABOVE, span - 2 * RADIUS, high);
      const at = ({ year, share }: MultiplePoint): Point => ({
        x: to === from ? plot.right : plot.left + ((year - from) / (to - from)) * (plot.right - plot.left),
        y: plot.bottom - RADIUS - share * point,
      });
      const text = (words: string, x: number, y: number, look: MultiplesText['look']): MultiplesText => ({
        text: words,
        box: boxAt(x, y, textWidth(words, font), font),
        look,
      });
      const own = names[column] ?? [];
      const head = top - (own.length - 1) * line;
      const change = left + textWidth(region.value, font) + AIR;
      const mark = column === 0 && marked !== undefined ? plot.bottom - RADIUS - marked * point : undefined;
      const ends = column === 0 && dated > 0 ? [String(from), String(to)] : [];
      cells.push({
        region,
        national: region === country,
        box: { left, top: head, right: left + span, bottom: plot.bottom + (ends.length > 0 ? dated : 0) },
        plot,
        line: region.points.map(at),
        reference: region === country ? [] : country.points.map(at),
        mark,
        texts: [
          ...own.map((words, i) => text(words, left, head + i * line, 'name')),
          text(region.value, left, top + line, 'value'),
          ...(region.change === undefined ? [] : [text(region.change, change, top + line, 'change')]),
          ...(mark === undefined || marked === undefined
            ? []
            : [text(tick(marked), left, mark - font - 1, 'scale')]),
          ...ends.map((year, i) =>
            text(year, i === 0 ? left : left + span - textWidth(year, font), plot.bottom + 1, 'year'),
          ),
        ],
      });
    });
    above = line;
    top += 2 * line + ABOVE + high + dated + APART + above;
  }
  const height = Math.ceil(Math.max(...cells.map(({ box }) => box.bottom)) + 2);
  return { height, font, radius: RADIUS, scale: point, cells };
}

function cellMarkup(cell: PlacedMultiple, font: number, paint: Paint): string {
  const { region, national, box, texts } = cell;
  // Drawn from where its scale is 0: what is alike in many cells is written alike in all drawings, and packs well.
  const { left } = cell.plot;
  const zero = cell.plot.bottom - RADIUS;
  const own = ({ x, y }: Point): Point => ({ x: x - left, y: y - zero });
  const line = cell.line.map(own);
  const reference = cell.reference.map(own);
  const colour = national ? paint.ink : paint.comparable;
  const ground = `<path d="M${-RADIUS} 0H${coordinate(cell.plot.right - left + RADIUS)}" stroke="${paint.rule}"/>`;
  const scale =
    cell.mark === undefined
      ? ''
      : `<path d="M${-RADIUS} ${coordinate(cell.mark - zero)}H${coordinate(cell.plot.right - left + RADIUS)}" stroke="${paint.rule}"/>`;
  const quiet =
    reference.length > 1
      ? `<path d="${linePath(reference)}" stroke="${paint.noDataLine}" stroke-dasharray="2 2"/>`
      : '';
  const end = line.at(-1);
  const area =
    end && line.length > 1
      ? `<path d="${linePath(line)}V0H${coordinate(line[0]?.x ?? 0)}z" fill="${colour}" fill-opacity=".1"/>`
      : '';
  const drawn = line.length > 1 ? `<path d="${linePath(line)}" stroke="${colour}" stroke-width="2"/>` : '';
  const dot = end
    ? `<circle cx="${coordinate(end.x)}" cy="${coordinate(end.y)}" r="${RADIUS}" fill="${colour}"/>`
    : '';
  const at = (text: Box): string =>
    `x="${coordinate(text.left - left)}" y="${coordinate(text.top + font * 0.86 - zero)}"`;
  const name = texts
    .filter(({ look }) => look === 'name')
    .map((line) => `<tspan ${at(line.box)}>${escapeText(line.text)}</tspan>`)
    .join(' ');
  const title = `<text${national ? ' font-weight="700"' : ''}>${name}</text>`;
  const figures = texts
    .filter(({ look }) => look !== 'name')
    .map(({ text, box: around, look }) => {
      const paintOf = look === 'value' ? 'font-weight="700"' : `fill="${paint.muted}"`;
      return `<text ${at(around)} ${paintOf}>${escapeText(text)}</text>`;
    })
    .join('');
  const picture = `<g fill="none">${area}${ground}${scale}${quiet}${drawn}</g>${dot}${title}`;
  const label = escapeText(region.label);
  const place = `transform="translate(${coordinate(left)} ${coordinate(zero)})"`;
  if (region.href === undefined)
    return `<g role="img" aria-label="${label}" ${place}>${picture}${figures}</g>`;
  const target =
    `<rect x="${coordinate(box.left - left)}" y="${coordinate(box.top - zero)}"` +
    ` width="${coordinate(box.right - box.left)}" height="${coordinate(box.bottom - box.top)}"` +
    ' fill="none" pointer-events="all"/>';
  // What a link is called has to hold what is written in it: the figures, which it says in words, stand outside.
  return (
    `<g role="listitem" ${place}><a href="${escapeText(region.href)}" aria-label="${label}"` +
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
