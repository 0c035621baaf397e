import type { TileGeometry, TileShape } from '../geo/tile-grid.ts';
import { classAsTold } from './classes.ts';
import { hatch } from './hatch.ts';
import { type MapChart, province } from './map.ts';
import { chartSvg, coordinate, escapeText } from './svg.ts';
import { tileHeadings } from './tile-headings.ts';

export interface TileMapChart extends Omit<MapChart, 'geometry' | 'labels' | 'selected'> {
  readonly geometry: TileGeometry;
  /** A value as it stands on a tile: `26,5%`. */
  readonly figure: (value: number) => string;
  /** What the islands of a province are called; named once, beside their tiles. */
  readonly islands?: ((province: string) => string | undefined) | undefined;
}

/** Text on a tile, in pixels: 12 or more on the narrowest screen that a drawing is shown on. */
interface TileType {
  /** Font size of the label. */
  readonly label: number;
  readonly spacing: number;
  /** Font size of the value. */
  readonly value: number;
  /** Between the foot of the label and the head of the value. */
  readonly apart: number;
}

export const TILE_TYPE: Record<TileGeometry['drawing'], TileType> = {
  desk: { label: 15, spacing: 0, value: 16, apart: 8 },
  // `Sumbar` and `Kalteng` stand wider than the others.
  phone: { label: 12, spacing: -0.3, value: 15, apart: 6 },
};

/** The height of a capital or a digit, of the font size. */
const CAP = 0.71;

interface TileText {
  readonly fill: string;
  readonly hatched: boolean;
  readonly x: number;
  readonly label: { readonly text: string; readonly y: number };
  readonly value: { readonly text: string; readonly y: number } | undefined;
}

/** What stands on a tile and where: label over value, a label alone in the middle. */
function textOf(chart: TileMapChart, { code, label, within, box }: TileShape, speaks: boolean): TileText {
  const { geometry, paint, breaks, figure } = chart;
  const type = TILE_TYPE[geometry.drawing];
  const [left, top, right, bottom] = box;
  const value = chart.value(within ?? code);
  const text = value === undefined || !speaks ? undefined : figure(value);
  const height = CAP * type.label + (text === undefined ? 0 : type.apart + CAP * type.value);
  const head = (top + bottom - height) / 2;
  return {
    fill: value === undefined ? paint.ink : paint.onScale[classAsTold(value, breaks)],
    hatched: value === undefined,
    x: (left + right) / 2,
    label: { text: label, y: head + CAP * type.label },
    value: text === undefined ? undefined : { text, y: head + height },
  };
}

/** Labels and values, apart from the links: what a link is called has to hold what is written in it. */
function textMarkup(chart: TileMapChart): string {
  const { geometry, paint } = chart;
  const { label: size, spacing, value: valueSize } = TILE_TYPE[geometry.drawing];
  // The figure of a former region stands once, on the first of its members.
  const spoken = new Set<string>();
  const texts = geometry.shapes.map((shape) => {
    const unit = shape.within ?? shape.code;
    const speaks = !spoken.has(unit);
    spoken.add(unit);
    return textOf(chart, shape, speaks);
  });
  const at = (x: number, y: number): string => `x="${coordinate(x)}" y="${coordinate(y)}"`;
  const labels = texts.map(({ fill, hatched, x, label }) => {
    const seam = hatched
      ? ` stroke="${paint.noData}" stroke-width="4" stroke-linejoin="round" paint-order="stroke"`
      : '';
    return `<text ${at(x, label.y)} fill="${fill}"${seam}>${escapeText(label.text)}</text>`;
  });
  const values = texts.map(({ fill, x, value }) =>
    value === undefined ? '' : `<text ${at(x, value.y)} fill="${fill}">${escapeText(value.text)}</text>`,
  );
  const letters = spacing === 0 ? '' : ` letter-spacing="${spacing}"`;
  return (
    `<g aria-hidden="true" pointer-events="none" text-anchor="middle">` +
    `<g font-size="${size}" font-weight="500"${letters}>${labels.join('')}</g>` +
    `<g font-size="${valueSize}" font-weight="700">${values.join('')}</g></g>`
  );
}

/** The names of island groups, in the sea. */
function headingsMarkup({ geometry, islands, paint }: TileMapChart): string {
  if (!islands) return '';
  const size = TILE_TYPE[geometry.drawing].label;
  const texts = tileHeadings(geometry, islands, size).map(({ text, align, box }) => {
    const anchor = align === 'end' ? ' text-anchor="end"' : '';
    const x = coordinate(align === 'end' ? box.right : box.left);
    return `<text x="${x}" y="${coordinate(box.bottom - size * 0.35)}"${anchor}>${escapeText(text)}</text>`;
  });
  return `<g aria-hidden="true" pointer-events="none" font-size="${size}" fill="${paint.muted}">${texts.join('')}</g>`;
}

/** Dotted borders between the members of former regions, as the map has them. */
function bordersMarkup({ geometry, value, breaks, paint }: TileMapChart): string {
  const lines = [...geometry.memberBorders].map(([former, d]) => {
    const figure = value(former);
    const stroke = figure === undefined ? paint.ink : paint.onScale[classAsTold(figure, breaks)];
    return `<path d="${d}" stroke="${stroke}"/>`;
  });
  if (lines.length === 0) return '';
  return (
    '<g class="member-borders" fill="none" stroke-dasharray="1 2.5" pointer-events="none">' +
    `${lines.join('')}</g>`
  );
}

/**
 * All provinces of today as tiles of one size, each a link of its own with its short name and figure. Members of a
 * former region are joined, with dotted borders between them and their one figure on the first; those without a figure
 * are hatched and outlined.
 * @throws {Error} where the map has no name or description
 */
export function tileMap(chart: TileMapChart): string {
  const { id, title, description, geometry, paint, className } = chart;
  const hatchId = `${id}-none`;
  const missing = geometry.shapes.some(({ code, within }) => chart.value(within ?? code) === undefined);
  const body =
    (missing ? `<defs>${hatch(hatchId, paint)}</defs>` : '') +
    `<g${chart.href ? ' role="list"' : ''}>` +
    geometry.shapes.map((shape) => province(chart, hatchId, shape)).join('') +
    '</g>' +
    bordersMarkup(chart) +
    headingsMarkup(chart) +
    textMarkup(chart);
  return chartSvg(
    {
      id,
      title,
      description,
      width: geometry.width,
      height: geometry.height,
      className: ['tiles', className].filter(Boolean).join(' '),
      role: chart.href ? 'group' : 'img',
    },
    body,
  );
}
