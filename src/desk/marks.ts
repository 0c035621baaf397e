/** A text and the mark of a footnote that stands behind it. */
export interface Marked {
  readonly text: string;
  /** `*)`, `1)`, `²`: as it stands; undefined where there is none. */
  readonly mark: string | undefined;
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/**
 * Marks that cannot be a part of what they follow: stars and superscripts anywhere; digits and letters with a bracket
 * only behind a letter or a space, since `568.3731)` may be a number with a mark or a number with a slip.
 */
const MARK = new RegExp(
  `^(.*?)\\s*(\\*+\\)?|[${SUPERSCRIPTS}]+\\)?|(?<=\\s)(?:\\d{1,2}|[a-z]{1,2})\\)|(?<=[a-z])\\d{1,2}\\))$`,
  'iu',
);

/** Takes the mark of a footnote off the end of a cell: `Papua*)` → `Papua` and `*)`. */
export function takeMark(cell: string): Marked {
  const match = MARK.exec(cell);
  const [, text = '', mark] = match ?? [];
  return text === '' || mark === undefined ? { text: cell, mark: undefined } : { text, mark };
}

/** Whether a mark may be glued to a number in a way that leaves both unclear: `568.3731)`. */
export const isGlued = (cell: string): boolean => /\d\)$/.test(cell);

/** The same mark however it is written: `*)` and `*`, `1)` and `¹`. */
export const bareMark = (mark: string): string =>
  mark
    .replace(/\)$/, '')
    .replace(new RegExp(`[${SUPERSCRIPTS}]`, 'g'), (sign) => String(SUPERSCRIPTS.indexOf(sign)))
    .toLowerCase();
