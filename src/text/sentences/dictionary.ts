import { type CellType, period } from '../../data/cells.ts';
import type { Lang } from '../lang.ts';
import { whole } from '../numbers.ts';
import { dataWords } from '../words/data.ts';

const PERIOD = period().type.pattern;

/** What a column holds, in words: "whole number, 1 or more". */
export function typeText(lang: Lang, type: CellType): string {
  const words = dataWords(lang);
  if (type.type === 'boolean') return words.types.flag;
  if (type.values) {
    const list = type.values.join(', ');
    return type.separator === undefined ? words.values(list) : words.someValues(list);
  }
  if (type.separator !== undefined) return words.types.list;
  if (type.pattern === PERIOD) return words.types.period;
  if (type.format === 'uri') return words.types.url;
  // Years are written without the dot or comma that groups other numbers.
  const number = (value: number): string => (type.type === 'year' ? String(value) : whole(lang, value));
  const name = {
    string: words.types.text,
    integer: words.types.whole,
    number: words.types.number,
    year: words.types.year,
  }[type.type];
  const { minimum, maximum } = type;
  if (minimum !== undefined && maximum !== undefined) {
    return `${name}, ${words.range(number(minimum), number(maximum))}`;
  }
  return minimum === undefined ? name : `${name}, ${words.atLeast(number(minimum))}`;
}
