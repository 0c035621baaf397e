import { fittedText, textWidth, wrapText } from './text-width.ts';

/** From one line to the next, as a part of the font size. */
export const LEADING = 1.22;

/** Room for a text, in user units. */
export interface Room {
  readonly width: number;
  /** As many lines as it is high for, where not given … */
  readonly lines?: number;
  /** … and as high as its lines, where not given. */
  readonly height?: number;
  readonly leading?: number;
  /** The font sizes that the text may have, the largest first. */
  readonly sizes: readonly [number, ...number[]];
}

export interface FittedWords {
  readonly size: number;
  readonly lines: readonly string[];
}

function fits(lines: readonly string[], size: number, room: Room): boolean {
  const { width, lines: most = Number.POSITIVE_INFINITY, height, leading = LEADING } = room;
  const high = height === undefined ? most : Math.min(most, Math.floor(height / (size * leading)));
  return lines.length <= high && lines.every((line) => textWidth(line, size) <= width);
}

/**
 * A text in the largest size in which it fits. What does not fit in the smallest ends at a word with an ellipsis, or
 * within its first word where that alone is wider than the room: the tables may hold a name of any length.
 * @throws {RangeError} where there is no room for a line, or in it for a letter
 */
export function fitWords(text: string, room: Room): FittedWords {
  for (const size of room.sizes) {
    const lines = wrapText(text, size, room.width);
    if (fits(lines, size, room)) return { size, lines };
  }
  const smallest = room.sizes.at(-1) ?? room.sizes[0];
  const words = text.split(/[ \n\t]+/).filter(Boolean);
  for (let kept = words.length - 1; kept > 0; kept--) {
    const begun = words
      .slice(0, kept)
      .join(' ')
      .replace(/[\s.,;:–-]+$/, '');
    const lines = wrapText(`${begun}…`, smallest, room.width);
    if (fits(lines, smallest, room)) return { size: smallest, lines };
  }
  const begun = fittedText(`${words[0] ?? ''}…`, smallest, room.width, 1);
  if (begun.some((line) => line !== '…') && fits(begun, smallest, room))
    return { size: smallest, lines: begun };
  throw new RangeError(`no room for “${text}” in ${room.width} pixels`);
}
