import type { Paint } from './paint.ts';
import type { Point } from './plane.ts';
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
  const at = { start: box.left, middle: (box.left + box.right) / 2, end: box.right }[align] - from.x;
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

function rowMarkup(
  { row, box, y, from, now, promised, projected, texts }: PlacedPromise,
  { radius, size }: ProgressLayout,
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
  const place = `transform="translate(0 ${coordinate(corner.y)})"`;
  const own = `data-row="${escapeText(row.code)}"`;
  if (row.href === undefined)
    return `<g role="img" aria-label="${escapeText(row.label)}" ${own} ${place}>${marks}${write(texts)}</g>`;
  const target =
    `<rect width="${coordinate(box.right - box.left)}"` +
    ` height="${coordinate(box.bottom - box.top)}" fill="none" pointer-events="all"/>`;
  // What a link is called has to hold what is written in it: the figures, which it says in words, stand outside.
  return (
    `<g role="listitem" ${own} ${place}><a href="${escapeText(row.href)}" aria-label="${escapeText(row.label)}">` +
    `${target}${marks}${write(name)}</a><g aria-hidden="true" pointer-events="none">${write(others)}</g></g>`
  );
}

const groupMarkup = (
  { group, shape, rows }: PlacedGroup,
  layout: ProgressLayout,
  paint: Paint,
  linked: boolean,
): string =>
  `<path transform="translate(${coordinate(shape.left)} ${coordinate(shape.top)})" d="${group.shape}" fill="none"` +
  ` stroke="${toneOf(group.tone, paint)}" stroke-width="2.25" stroke-linecap="round" stroke-linejoin="round"/>` +
  `<g${linked ? ` role="list" aria-label="${escapeText(group.title)}"` : ''}>` +
  `${rows.map((row) => rowMarkup(row, layout, paint)).join('')}</g>`;

/**
 * Promises on one scale: where the window of the pace began, the latest figure, the promise, and where the pace leads;
 * under the words of their statuses. Each row is a link where it has an address.
 * @throws {RangeError} where a figure or a promise lies off the axis
 * @throws {Error} where the chart has no name or description
 */
export function progress(chart: ProgressChart): string {
  const { id, title, description, width, axis, paint, groups } = chart;
  const layout = progressLayout(chart);
  const { from, to, bands, texts, size, height, keys } = layout;
  const [least, most] = axis.domain;
  const grid = bands
    .flatMap(({ top, bottom }) =>
      axis.ticks.map((value) => {
        const x = from + ((value - least) / (most - least)) * (to - from);
        return `M${coordinate(x)} ${coordinate(top)}V${coordinate(bottom)}`;
      }),
    )
    .join('');
  const keyMarks = keys.map(({ mark, x, y }: KeyMark) => MARKS[mark](x, y, layout.radius, paint.ink, paint));
  const linked = groups.some(({ rows }) => rows.some(({ href }) => href !== undefined));
  const body =
    `<path d="${grid}" stroke="${paint.rule}"/><g font-size="${size}" fill="${paint.ink}">` +
    `<g aria-hidden="true">${keyMarks.join('')}${texts.map((text) => textMarkup(text, size, paint)).join('')}</g>` +
    `${layout.groups.map((group) => groupMarkup(group, layout, paint, linked)).join('')}</g>`;
  return chartSvg(
    { id, title, description, width, height, role: linked ? 'group' : 'img', className: 'progress' },
    body,
  );
}
