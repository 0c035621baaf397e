import { type Align, type Box, boxAt } from './plane.ts';

/** Advance widths of Plus Jakarta Sans in em, the widest of the weights 400 to 700, rounded up. */
const WIDTHS: readonly (readonly [string, number])[] = [
  ['ijl ', 0.28],
  ["I'", 0.32],
  [',’', 0.36],
  ['.:()·r!|J', 0.4],
  ['1ft', 0.42],
  ['zs/"*', 0.54],
  ['7xLT', 0.56],
  ['akv', 0.58],
  ['2hnuyFZ-?', 0.6],
  ['3569ceE', 0.62],
  ['48−+–oPSY', 0.66],
  ['bdgpqKRX', 0.68],
  ['ABUV', 0.72],
  ['0H', 0.74],
  ['CDN&', 0.8],
  ['GOQ', 0.88],
  ['wM', 0.9],
  ['m', 0.94],
  ['W—@…', 1.02],
  ['%', 1.06],
];
const BY_CHARACTER = new Map(
  WIDTHS.flatMap(([letters, width]) => [...letters].map((letter) => [letter, width])),
);
const OTHER = 0.7;

/** An upper estimate of how wide a line of text is drawn at a font size, in the unit of the size. */
export function textWidth(text: string, size: number): number {
  let em = 0;
  for (const character of text) em += BY_CHARACTER.get(character) ?? OTHER;
  return em * size;
}

/** The box of a line of text: what it is aligned by stands at `at` from the left, its middle at a height. */
export function textBox(text: string, size: number, at: number, middle: number, align: Align): Box {
  const width = textWidth(text, size);
  const left = { start: at, middle: at - width / 2, end: at - width }[align];
  return boxAt(left, middle - size / 2, width, size);
}

/** A line cut to a width, with an ellipsis where something is missing. */
function cut(text: string, size: number, width: number): string {
  if (textWidth(text, size) <= width) return text;
  const kept = [...text];
  while (kept.length > 0 && textWidth(`${kept.join('').trimEnd()}…`, size) > width) kept.pop();
  return `${kept.join('').trimEnd()}…`;
}

/** Lines no wider than `width`, at most so many: what does not fit ends in an ellipsis. */
export function fittedText(text: string, size: number, width: number, most: number): readonly string[] {
  const lines = wrapText(text, size, width);
  return [...lines.slice(0, most - 1), lines.slice(most - 1).join(' ')]
    .filter((line) => line !== '')
    .map((line) => cut(line, size, width));
}

/** Lines no wider than `width` where words allow it; a longer word stands on a line of its own. */
export function wrapText(text: string, size: number, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/[ \n\t]+/).filter(Boolean)) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last === undefined || textWidth(longer, size) > width) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}
