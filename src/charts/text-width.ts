/** Advance widths of Plus Jakarta Sans at weight 700, in em, rounded up; other letters count as 0.62. */
const WIDTHS: readonly (readonly [string, number])[] = [
  ["ijlI.,:;'’|!", 0.3],
  ['ftr()[]-–/· ', 0.42],
  ['%', 1.05],
  ['@—', 0.95],
  ['mwMW', 0.95],
  ['ABCDEFGHKLNOPQRSTUVXYZ', 0.74],
  ['0123456789+−', 0.64],
];
const BY_CHARACTER = new Map(
  WIDTHS.flatMap(([letters, width]) => [...letters].map((letter) => [letter, width])),
);
const OTHER = 0.62;

/** An upper estimate of how wide a line of text is drawn at a font size, in the unit of the size. */
export function textWidth(text: string, size: number): number {
  let em = 0;
  for (const character of text) em += BY_CHARACTER.get(character) ?? OTHER;
  return em * size;
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
