import { fitWords, LEADING, type Room } from './fit-words.ts';
import { coordinate, escapeText } from './svg.ts';

/** How set words look. */
export interface Look {
  readonly weight: number;
  readonly fill: string;
}

/** Words in their place. */
export interface SetWords {
  readonly markup: string;
  /** The line that the last of them stand on: where the next may begin is a little below. */
  readonly y: number;
}

/** Sets words below a place, in the largest size that their room has for them. */
export function setWords(text: string, x: number, top: number, room: Room, look: Look): SetWords {
  if (text === '') return { markup: '', y: top };
  const { size, lines } = fitWords(text, room);
  const step = size * (room.leading ?? LEADING);
  const markup = lines.map(
    (line, index) =>
      `<text x="${coordinate(x)}" y="${coordinate(top + size * 0.82 + index * step)}" font-size="${size}"` +
      ` font-weight="${look.weight}" fill="${look.fill}">${escapeText(line)}</text>`,
  );
  return { markup: markup.join(''), y: top + size + (lines.length - 1) * step };
}
