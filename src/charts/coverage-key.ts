import type { Breaks } from './classes.ts';
import type { Paint } from './paint.ts';
import { coordinate, escapeText } from './svg.ts';

export interface CoverageKey {
  readonly x: number;
  readonly y: number;
  readonly breaks: Breaks;
  /** A break as it is written: "50%". */
  readonly written: (value: number) => string;
  readonly paint: Paint;
}

const BOX = { width: 34, height: 22 } as const;
const SIZE = 20;

/** How high a key is, in user units. */
export const KEY_HEIGHT = 7 * BOX.height;

/** The classes of a map one above the other, the highest on top, and where each begins beside its lower edge. */
export function coverageKey({ x, y, breaks, written, paint }: CoverageKey): string {
  const boxes = paint.scale.map((fill, index) => {
    const top = y + (6 - index) * BOX.height;
    return `<rect x="${coordinate(x)}" y="${coordinate(top)}" width="${BOX.width}" height="${BOX.height}" fill="${fill}"/>`;
  });
  const texts = breaks.map((start, index) => {
    const edge = y + (6 - index) * BOX.height;
    return (
      `<text x="${coordinate(x + BOX.width + 8)}" y="${coordinate(edge + SIZE * 0.35)}">` +
      `${escapeText(written(start))}</text>`
    );
  });
  return `${boxes.join('')}<g font-size="${SIZE}" fill="${paint.muted}">${texts.join('')}</g>`;
}
