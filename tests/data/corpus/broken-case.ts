import { type Changes, observations, SMALL } from '../folder.ts';

/**
 * A way to break the small folder that has no problem.
 *
 * Its name; the files that stand in place of those of the folder; everything that the gate must find, in its order, as
 * `line:column rule` in the first of these files or `file:line:column rule` in another; and a part of the first mend.
 */
export type BrokenCase = readonly [
  name: string,
  changes: Changes,
  found: string | readonly string[],
  mend?: string,
];

/** The figures of the small folder. */
export const FILE = 'observations/reported.csv';

/** A row of figures that is good; ends behind the comma before its note. */
export const GOOD = '15,2024,stated,coverage_total,43.31,,unstated,koran-1,high,';

/** Figures of these rows alone. */
export const rows = (...given: readonly string[]): Changes => ({ [FILE]: observations(...given) });

/** The good row with one text replaced. */
export const row = (seen: string, instead: string): Changes => rows(GOOD.replace(seen, instead));

/** The good row with a note. */
export const note = (text: string): Changes => rows(`${GOOD}${text}`);

/** The good row with another value, as it is written in the file. */
export const value = (text: string, indicator = 'coverage_total'): Changes =>
  rows(`15,2024,stated,${indicator},${text},,unstated,koran-1,high,`);

/** The good row below a header with one text replaced. */
export const header = (seen: string, instead: string): Changes => ({
  [FILE]: observations(GOOD).replace(seen, instead),
});

/** A file of the small folder with one text replaced. */
export const change = (file: keyof typeof SMALL, seen: string, instead: string): Changes => {
  if (!SMALL[file].includes(seen)) throw new Error(`${file} has no ${seen}`);
  return { [file]: SMALL[file].replace(seen, instead) };
};

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The text with the bytes of each character as Windows-1252 and Latin-1 have them. */
export const latin = (text: string): Uint8Array => Uint8Array.from([...text].map((c) => c.charCodeAt(0)));

/** The text with a marker replaced by bytes. */
export function withBytes(text: string, marker: string, bytes: readonly number[]): Uint8Array {
  const [before = '', behind = ''] = text.split(marker);
  return Uint8Array.from([...utf8(before), ...bytes, ...utf8(behind)]);
}

/** The text as UTF-16, with or without its byte order mark. */
export const utf16 = (text: string, mark: boolean, isBigEndian = false): Uint8Array =>
  Uint8Array.from(
    [...(mark ? ['\ufeff'] : []), ...text].flatMap((c) => {
      const code = c.charCodeAt(0);
      const pair = [code & 0xff, code >> 8];
      return isBigEndian ? pair.reverse() : pair;
    }),
  );
