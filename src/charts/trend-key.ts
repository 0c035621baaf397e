import { lineHeight } from './labels.ts';
import type { Paint } from './paint.ts';
import type { PanelDot, Place } from './panel.ts';
import { coordinate, escapeText } from './svg.ts';
import { textWidth } from './text-width.ts';
import type { DotKind, TrendChart } from './trend-chart.ts';
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

const DOT = 14;
const APART = 18;
const ABOVE = 8;

/** Says under a panel what its open dots are: side by side where they fit, else one below the other. */
export function keyOf(kinds: readonly DotKind[], { words, paint }: TrendChart, layout: Layout): Key {
  const { width, gutter, note } = layout;
  const line = lineHeight(note);
  let [x, y] = [gutter, ABOVE];
  let markup = '';
  for (const kind of kinds) {
    const text = words.key[kind];
    const needed = DOT + textWidth(text, note);
    if (x > gutter && x + needed > width) [x, y] = [gutter, y + line];
    const { radius, fill, stroke, strokeWidth } = dotStyle(kind, paint);
    const middle = y + line / 2;
    markup +=
      `<circle cx="${coordinate(x + 4)}" cy="${coordinate(middle)}" r="${radius}" fill="${fill}"` +
      ` stroke="${stroke}" stroke-width="${strokeWidth}"/>` +
      `<text x="${coordinate(x + DOT)}" y="${coordinate(middle + note * 0.35)}" font-size="${note}"` +
      ` fill="${paint.muted}">${escapeText(text)}</text>`;
    x += needed + APART;
  }
  return { markup, height: kinds.length === 0 ? 0 : y + line };
}
