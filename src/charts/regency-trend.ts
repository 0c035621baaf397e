import type { Lang } from '../text/lang.ts';
import type { Paint } from './paint.ts';
import type { Point } from './plane.ts';
import { AXIS, DOT, FIGURE, LEADING, MANY, NOTE, type RegencyLayout } from './regency-trend-layout.ts';
import { chartSvg, coordinate, escapeText } from './svg.ts';

const ASCENT = 12;
const ARROW = { up: 'M-5 3.5L0-5L5 3.5z', down: 'M-5-3.5L0 5L5-3.5z' } as const;

/** Everything but the words, by the colours it is drawn in. */
function bodyOf(layout: RegencyLayout, paint: Paint): string {
  const { left, right, bottom, ticks, years, turns, lines, filled, hollow, lead, promise } = layout;
  const c = coordinate;
  const grid = ticks.map(({ y }) => `M${c(left)} ${c(y)}H${c(right)}`).join('');
  const notches = turns.map((x) => `M${c(x)} ${c(bottom)}v5`).join('');
  const text = (x: number, y: number, anchor: string, words: string): string =>
    `<text x="${c(x)}" y="${c(y)}"${anchor}>${words}</text>`;
  const circle = ({ x, y }: Point, radius: number): string =>
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
const knownBody = (layout: RegencyLayout, paint: Paint): string =>
  bodies.getOrInsertComputed(layout, () => new Map()).getOrInsertComputed(paint, () => bodyOf(layout, paint));

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
