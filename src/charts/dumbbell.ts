import type { DumbbellChart } from './dumbbell-chart.ts';
import { type DumbbellLayout, type DumbbellText, dumbbellLayout, type PlacedRow } from './dumbbell-layout.ts';
import type { Paint } from './paint.ts';
import { anchorOf, type Point } from './plane.ts';
import { chartSvg, coordinate, escapeText } from './svg.ts';

function textMarkup(
  { text, box, align, look }: DumbbellText,
  size: number,
  paint: Paint,
  bold: boolean,
  from: Point = { x: 0, y: 0 },
): string {
  const at = anchorOf(box, align) - from.x;
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
  return `<text x="${coordinate(at)}" y="${coordinate(box.top + size * 0.86 - from.y)}"${anchor}${paintOf}${heavy}>${escapeText(text)}</text>`;
}

function rowMarkup(
  { row, box, y, formal, informal, texts, national }: PlacedRow,
  { radius, size }: DumbbellLayout,
  paint: Paint,
): string {
  // Drawn from its own corner: written alike in all drawings with columns as wide, it packs well.
  const corner: Point = { x: box.left, y: box.top };
  const cy = coordinate(y - corner.y);
  const r = national ? radius + 1 : radius;
  const ends = [formal - corner.x, informal - corner.x] as const;
  const [from, to] = [Math.min(...ends), Math.max(...ends)];
  const between = to - from > 2 * r;
  const line = between
    ? `<path d="M${coordinate(from + r)} ${cy}H${coordinate(to - r)}" stroke="${paint.muted}" stroke-width="1.5"/>`
    : '';
  // One dot is full and the other a ring: told apart without colour.
  const dots =
    `<circle cx="${coordinate(ends[0])}" cy="${cy}" r="${coordinate(r)}" fill="${paint.formal}"/>` +
    `<circle cx="${coordinate(ends[1])}" cy="${cy}" r="${coordinate(r - 1.25)}" fill="${paint.paper}" stroke="${paint.informal}" stroke-width="2.5"/>`;
  const write = (chosen: readonly DumbbellText[]): string =>
    chosen.map((text) => textMarkup(text, size, paint, national, corner)).join('');
  const name = texts.filter(({ look }) => look === 'name');
  const figures = write(texts.filter((text) => !name.includes(text)));
  const place = `transform="translate(${coordinate(corner.x)} ${coordinate(corner.y)})"`;
  if (row.href === undefined)
    return `<g role="img" aria-label="${escapeText(row.label)}" ${place}>${line}${dots}${write(name)}${figures}</g>`;
  const target =
    `<rect width="${coordinate(box.right - box.left)}"` +
    ` height="${coordinate(box.bottom - box.top)}" fill="none" pointer-events="all"/>`;
  // What a link is called has to hold what is written in it: the figures, which it says in words, stand outside.
  return (
    `<g role="listitem" ${place}><a href="${escapeText(row.href)}" aria-label="${escapeText(row.label)}"` +
    ` data-unit="${escapeText(row.code)}">${target}${line}${dots}${write(name)}</a>` +
    `<g aria-hidden="true" pointer-events="none">${figures}</g></g>`
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
  const linked = rows.some(({ row }) => row.href !== undefined);
  const body =
    `<path d="${grid}" stroke="${paint.rule}"/><g font-size="${size}" fill="${paint.ink}">` +
    `<g aria-hidden="true">${numbers}</g><g${linked ? ' role="list"' : ''}>` +
    `${rows.map((row) => rowMarkup(row, layout, paint)).join('')}</g></g>`;
  return chartSvg(
    { id, title, description, width, height, className: 'dumbbell', role: linked ? 'group' : 'img' },
    body,
  );
}
