import { triangleMarkup } from './draw-panel.ts';
import { lineHeight } from './labels.ts';
import type { Paint } from './paint.ts';
import type { Instead, PanelDot, Place, Stroke } from './panel.ts';
import { coordinate, escapeText } from './svg.ts';
import { textWidth, wrapText } from './text-width.ts';
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

/** Size of the open triangle of a bound. */
export const BOUND = { radius: 4.5, strokeWidth: 1.5 } as const;

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

/** Looks of lines that are told of in the key. */
const TIE = { width: 1, dashes: '2 3' } as const;
const WAY = { width: 2.25, dashes: '0.1 5' } as const;

/** What the key explains a mark of: a kind of dot, the bar of a year, or a line whose words found no place. */
type Mark = KeyKind | 'tie' | 'way';

/** A mark as the panel draws it, from `x` on, and how wide it is with the gap behind it. */
function sample(mark: Mark, x: number, y: number, paint: Paint): { markup: string; width: number } {
  const line = (stroke: string, look: string): { markup: string; width: number } => ({
    markup: `<path d="M${coordinate(x)} ${coordinate(y)}h${BAR}" stroke="${stroke}"${look}/>`,
    width: BAR + 6,
  });
  if (mark === 'year')
    return line(paint.total, ` stroke-width="${BAR_LOOK.width}" stroke-opacity="${BAR_LOOK.opacity}"`);
  if (mark === 'tie')
    return line(paint.muted, ` stroke-width="${TIE.width}" stroke-dasharray="${TIE.dashes}"`);
  if (mark === 'way')
    return line(
      paint.promise,
      ` stroke-width="${WAY.width}" stroke-dasharray="${WAY.dashes}" stroke-linecap="round"`,
    );
  if (mark === 'bound') {
    const look = { ...BOUND, fill: paint.paper, stroke: paint.total, points: 'up' } as const;
    return { markup: triangleMarkup({ x: x + BOUND.radius, y }, look), width: DOT + 1 };
  }
  const { radius, fill, stroke, strokeWidth } = dotStyle(mark, paint);
  const circle =
    `<circle cx="${coordinate(x + 4)}" cy="${coordinate(y)}" r="${radius}" fill="${fill}"` +
    ` stroke="${stroke}" stroke-width="${strokeWidth}"/>`;
  return { markup: circle, width: DOT };
}

/**
 * Says under a panel what its open dots and its bars are: side by side where they fit, else one below the other. Under
 * them what found no place in it, figures in a sentence of their own.
 */
export function keyOf(
  kinds: readonly KeyKind[],
  left: readonly Instead[],
  { words, paint }: TrendChart,
  layout: Layout,
): Key {
  const { width, gutter, note } = layout;
  const line = lineHeight(note);
  let [x, y] = [gutter, ABOVE];
  let markup = '';
  const write = (text: string, at: number, middle: number): string =>
    `<text x="${coordinate(at)}" y="${coordinate(middle + note * 0.35)}" font-size="${note}"` +
    ` fill="${paint.muted}">${escapeText(text)}</text>`;
  const marks: { readonly mark: Mark; readonly text: string }[] = kinds.map((mark) => ({
    mark,
    text: words.key[mark],
  }));
  for (const { of, text } of left) if (of !== 'figure') marks.push({ mark: of, text });
  for (const { mark, text } of marks) {
    const needed = sample(mark, x, y, paint).width + textWidth(text, note);
    if (x > gutter && x + needed > width) [x, y] = [gutter, y + line];
    const middle = y + line / 2;
    const drawn = sample(mark, x, middle, paint);
    markup += drawn.markup + write(text, x + drawn.width, middle);
    x += needed + APART;
  }
  if (marks.length > 0) y += line;
  const figures = left.filter(({ of }) => of === 'figure').map(({ text }) => text);
  const told = figures.length > 0 ? wrapText(words.also(figures), note, width - gutter) : [];
  for (const text of told) {
    markup += write(text, gutter, y + line / 2);
    y += line;
  }
  return { markup, height: marks.length + told.length === 0 ? 0 : y };
}
