import type { Paint } from './paint.ts';
import { anchorOf, type Box, type Point } from './plane.ts';
import type { ProgressChart } from './progress-chart.ts';
import {
  type KeyMark,
  type MarkName,
  type PlacedGroup,
  type PlacedPromise,
  type ProgressLayout,
  type ProgressText,
  progressLayout,
  REACH,
} from './progress-layout.ts';
import type { Tone } from './status-shape.ts';
import { chartSvg, coordinate, escapeText } from './svg.ts';

const toneOf = (tone: Tone, paint: Paint): string =>
  ({ good: paint.good, warn: paint.informal, bad: paint.promise, none: paint.muted })[tone];

function textMarkup(
  { text, box, align, look }: ProgressText,
  size: number,
  paint: Paint,
  from: Point = { x: 0, y: 0 },
): string {
  const at = anchorOf(box, align) - from.x;
  const fill = {
    name: paint.ink,
    group: paint.ink,
    figure: paint.ink,
    promised: paint.promise,
    quiet: paint.muted,
  }[look];
  const anchor = align === 'start' ? '' : ` text-anchor="${align}"`;
  const paintOf = fill === paint.ink ? '' : ` fill="${fill}"`;
  const heavy = look === 'group' ? ' font-weight="700"' : '';
  return `<text x="${coordinate(at)}" y="${coordinate(box.top + size * 0.86 - from.y)}"${anchor}${paintOf}${heavy}>${escapeText(text)}</text>`;
}

/** The marks of a promise, told apart by their form: ring, dot, diamond, bar. */
const MARKS: Record<MarkName, (x: number, y: number, r: number, line: string, paint: Paint) => string> = {
  from: (x, y, r, line, paint) =>
    `<circle cx="${coordinate(x)}" cy="${coordinate(y)}" r="${coordinate(r - 1.5)}" fill="${paint.paper}" stroke="${line}" stroke-width="2"/>`,
  now: (x, y, r, line) =>
    `<circle cx="${coordinate(x)}" cy="${coordinate(y)}" r="${coordinate(r)}" fill="${line}"/>`,
  projected: (x, y, r, line, paint) =>
    `<path d="M${coordinate(x - r)} ${coordinate(y)}l${r}-${r} ${r} ${r}-${r} ${r}z" fill="${paint.paper}" stroke="${line}" stroke-width="1.5"/>`,
  promised: (x, y, _, __, paint) =>
    `<path d="M${coordinate(x)} ${coordinate(y - REACH)}v${2 * REACH}" stroke="${paint.promise}" stroke-width="3"/>`,
};

/** Where the pace leads off the axis: an arrowhead at its end. */
const arrow = (x: number, y: number, side: number, line: string): string =>
  `<path d="M${coordinate(x - 3 * side)} ${coordinate(y - 5)}l${5 * side} 5 ${-5 * side} 5" fill="none" stroke="${line}" stroke-width="2"/>`;

/** Where something stands within what holds it, and how high it is: `30 22`. A script that leaves out rows reads it. */
const place = (box: Box, within: number): string => {
  const [top, height] = [coordinate(box.top - within), coordinate(box.bottom - box.top)];
  return `data-y="${top} ${height}" transform="translate(0 ${top})"`;
};

function rowMarkup(
  { row, box, band, y, from, now, promised, projected, texts }: PlacedPromise,
  { radius, size }: ProgressLayout,
  grid: (top: number, bottom: number) => string,
  within: number,
  paint: Paint,
): string {
  // Drawn from its own corner: written alike in every row, it packs well.
  const corner: Point = { x: box.left, y: box.top };
  const cy = y - corner.y;
  const line = row.family === 'comparable' ? paint.comparable : paint.total;
  const missing =
    promised - now > radius
      ? `<path d="M${coordinate(now + radius)} ${coordinate(cy)}H${coordinate(promised)}" stroke="${paint.promise}" stroke-width="1.5" stroke-dasharray="3 3"/>`
      : '';
  const made =
    from === undefined || Math.abs(from - now) < 1
      ? ''
      : `<path d="M${coordinate(from)} ${coordinate(cy)}H${coordinate(now)}" stroke="${line}" stroke-width="2.5"/>`;
  const leads =
    projected === undefined
      ? ''
      : projected.beyond === 0
        ? MARKS.projected(projected.x, cy, radius, line, paint)
        : arrow(projected.x, cy, projected.beyond, line);
  const marks =
    grid(band.top - corner.y, band.bottom - corner.y) +
    missing +
    made +
    MARKS.promised(promised, cy, radius, line, paint) +
    leads +
    (from === undefined ? '' : MARKS.from(from, cy, radius, line, paint)) +
    MARKS.now(now, cy, radius, line, paint);
  const write = (chosen: readonly ProgressText[]): string =>
    chosen.map((text) => textMarkup(text, size, paint, corner)).join('');
  const name = texts.filter(({ look }) => look === 'name');
  const others = texts.filter((text) => !name.includes(text));
  const own = `data-row="${escapeText(row.code)}" ${place(box, within)}`;
  if (row.href === undefined)
    return `<g role="img" aria-label="${escapeText(row.label)}" ${own}>${marks}${write(texts)}</g>`;
  const target =
    `<rect width="${coordinate(box.right - box.left)}"` +
    ` height="${coordinate(box.bottom - box.top)}" fill="none" pointer-events="all"/>`;
  // What a link is called has to hold what is written in it: the figures, which it says in words, stand outside.
  return (
    `<g role="listitem" ${own}><a href="${escapeText(row.href)}" aria-label="${escapeText(row.label)}">` +
    `${target}${marks}${write(name)}</a><g aria-hidden="true" pointer-events="none">${write(others)}</g></g>`
  );
}

const groupMarkup = (
  { group, box, heading, shape, rows }: PlacedGroup,
  layout: ProgressLayout,
  grid: (top: number, bottom: number) => string,
  paint: Paint,
  linked: boolean,
): string =>
  `<g ${place(box, 0)}><g aria-hidden="true">` +
  `<path transform="translate(${coordinate(shape.left)} ${coordinate(shape.top - box.top)})" d="${group.shape}" fill="none"` +
  ` stroke="${toneOf(group.tone, paint)}" stroke-width="2.25" stroke-linecap="round" stroke-linejoin="round"/>` +
  `${textMarkup(heading, layout.size, paint, { x: 0, y: box.top })}</g>` +
  `<g${linked ? ` role="list" aria-label="${escapeText(group.title)}"` : ''}>` +
  `${rows.map((row) => rowMarkup(row, layout, grid, box.top, paint)).join('')}</g></g>`;

/**
 * Promises on one scale: where the window of the pace began, the latest figure, the promise, and where the pace leads;
 * under the words of their statuses. Each row is a link where it has an address.
 * @throws {RangeError} where a figure or a promise lies off the axis
 * @throws {Error} where the chart has no name or description
 */
export function progress(chart: ProgressChart): string {
  const { id, title, description, width, axis, paint, groups } = chart;
  const layout = progressLayout(chart);
  const { from, to, texts, size, height, keys } = layout;
  const [least, most] = axis.domain;
  const lines = axis.ticks.map((value) =>
    coordinate(from + ((value - least) / (most - least)) * (to - from)),
  );
  const grid = (top: number, bottom: number): string =>
    `<path d="${lines.map((x) => `M${x} ${coordinate(top)}V${coordinate(bottom)}`).join('')}" stroke="${paint.rule}"/>`;
  const keyMarks = keys.map(({ mark, x, y }: KeyMark) => MARKS[mark](x, y, layout.radius, paint.ink, paint));
  const linked = groups.some(({ rows }) => rows.some(({ href }) => href !== undefined));
  const body =
    `<g font-size="${size}" fill="${paint.ink}">` +
    `<g aria-hidden="true">${keyMarks.join('')}${texts.map((text) => textMarkup(text, size, paint)).join('')}</g>` +
    `${layout.groups.map((group) => groupMarkup(group, layout, grid, paint, linked)).join('')}</g>`;
  return chartSvg(
    { id, title, description, width, height, role: linked ? 'group' : 'img', className: 'progress' },
    body,
  );
}
