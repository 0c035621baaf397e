import { lineHeight } from './labels.ts';
import type { Paint } from './paint.ts';
import type { PanelDot, Place, Stroke } from './panel.ts';
import { coordinate, escapeText } from './svg.ts';
import { textWidth } from './text-width.ts';
import type { DotKind, KeyKind, TrendChart } from './trend-chart.ts';
import type { Layout } from './trend-layout.ts';

export interface Key {
  readonly markup: string;
  readonly height: number;
}

/** Looks of the dots that a line does not explain; the panel draws them alike. */
export const dotStyle = (kind: DotKind, { paper, total, muted }: Paint): Omit<PanelDot, keyof Place> =>
  ({
    apart: { radius: 4, fill: paper, stroke: total, strokeWidth: 1.5 },
    repeated: { radius: 2.5, fill: muted, stroke: muted, strokeWidth: 0 },
    weak: { radius: 3, fill: paper, stroke: muted, strokeWidth: 1 },
  })[kind];

/** Wide and pale: a span of time, not a line that joins dots. */
const BAR_LOOK = { width: 5, opacity: 0.25 } as const;

/** The bar of a figure that is dated only by a year: it may be of any day of it. */
export const yearBar = (since: number, { position, value }: Place, colour: string): Stroke => ({
  points: [
    { position: since, value },
    { position, value },
  ],
  colour,
  ...BAR_LOOK,
});

const DOT = 14;
const APART = 18;
const ABOVE = 8;
/** Length of a bar in the key. */
const BAR = 18;

/** A mark as the panel draws it, from `x` on, and how wide it is with the gap behind it. */
function sample(kind: KeyKind, x: number, y: number, paint: Paint): { markup: string; width: number } {
  if (kind === 'year') {
    const bar =
      `<path d="M${coordinate(x)} ${coordinate(y)}h${BAR}" stroke="${paint.total}"` +
      ` stroke-width="${BAR_LOOK.width}" stroke-opacity="${BAR_LOOK.opacity}"/>`;
    return { markup: bar, width: BAR + 6 };
  }
  const { radius, fill, stroke, strokeWidth } = dotStyle(kind, paint);
  const circle =
    `<circle cx="${coordinate(x + 4)}" cy="${coordinate(y)}" r="${radius}" fill="${fill}"` +
    ` stroke="${stroke}" stroke-width="${strokeWidth}"/>`;
  return { markup: circle, width: DOT };
}

/** Says under a panel what its open dots and its bars are: side by side where they fit, else one below the other. */
export function keyOf(kinds: readonly KeyKind[], { words, paint }: TrendChart, layout: Layout): Key {
  const { width, gutter, note } = layout;
  const line = lineHeight(note);
  let [x, y] = [gutter, ABOVE];
  let markup = '';
  for (const kind of kinds) {
    const text = words.key[kind];
    const needed = sample(kind, x, y, paint).width + textWidth(text, note);
    if (x > gutter && x + needed > width) [x, y] = [gutter, y + line];
    const middle = y + line / 2;
    const mark = sample(kind, x, middle, paint);
    markup +=
      mark.markup +
      `<text x="${coordinate(x + mark.width)}" y="${coordinate(middle + note * 0.35)}" font-size="${note}"` +
      ` fill="${paint.muted}">${escapeText(text)}</text>`;
    x += needed + APART;
  }
  return { markup, height: kinds.length === 0 ? 0 : y + line };
}
