import { lineHeight } from './labels.ts';
import type { Paint } from './paint.ts';
import { coordinate, escapeText } from './svg.ts';
import { textWidth, wrapText } from './text-width.ts';
import type { FamilyWords } from './trend-chart.ts';
import type { Layout } from './trend-layout.ts';

export interface Heading {
  readonly markup: string;
  readonly height: number;
}

/** The name of a family and what it measures: on one line where they fit, else the measure below. */
export function headingOf(words: FamilyWords, colour: string, layout: Layout, paint: Paint): Heading {
  const { width, heading, measure } = layout;
  const name = `<tspan font-size="${heading}" font-weight="700" fill="${colour}">${escapeText(words.name)}</tspan>`;
  const line = (size: number, y: number, body: string): string =>
    `<text y="${coordinate(y)}" font-size="${size}" fill="${paint.muted}">${body}</text>`;
  const first = heading;
  if (textWidth(words.name, heading) + 8 + textWidth(words.measure, measure) <= width) {
    const body = `${name}<tspan dx="7">${escapeText(words.measure)}</tspan>`;
    return { markup: line(measure, first, body), height: lineHeight(heading) };
  }
  const below = wrapText(words.measure, measure, width);
  const lines = below.map((text, index) =>
    line(measure, first + (index + 1) * lineHeight(measure), escapeText(text)),
  );
  return {
    markup: line(heading, first, name) + lines.join(''),
    height: lineHeight(heading) + below.length * lineHeight(measure),
  };
}
