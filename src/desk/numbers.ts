import { movePoint } from '../data/digits.ts';

// Numbers as texts, from text to text: no figure passes through binary fractions on its way into a table.

/** How a file writes numbers in its texts: `id` 568.373 and 43,31; `en` 568,373 and 43.31. */
export type Notation = 'id' | 'en';

const SIGNS = {
  id: { group: '.', point: ',' },
  en: { group: ',', point: '.' },
} satisfies Record<Notation, { group: string; point: string }>;

const escaped = (sign: string): string => `\\${sign}`;
const grammarOf = ({ group, point }: { group: string; point: string }): RegExp =>
  new RegExp(
    `^(?:(?:0|[1-9]\\d*)|[1-9]\\d{0,2}(?:${escaped(group)}\\d{3})+|[1-9]\\d{0,2}(?:[ \\u00a0\\u202f]\\d{3})+)(?:${escaped(point)}\\d+)?$`,
  );
const GRAMMARS = { id: grammarOf(SIGNS.id), en: grammarOf(SIGNS.en) } satisfies Record<Notation, RegExp>;

/** `568.373` in Indonesian notation → `568373`, `43,31` → `43.31`; undefined where the text is no number in it. */
export function plainNumber(text: string, notation: Notation): string | undefined {
  if (!GRAMMARS[notation].test(text)) return undefined;
  const { group, point } = SIGNS[notation];
  return text
    .replaceAll(group, '')
    .replace(/[ \u00a0\u202f]/g, '')
    .replace(point, '.');
}

/** `568373` → `568.373` in Indonesian notation, `43.31` → `43,31`: what {@link plainNumber} reads back. */
export function inNotation(plain: string, notation: Notation): string {
  const { group, point } = SIGNS[notation];
  const [whole = '', fraction] = plain.split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, group);
  return fraction === undefined ? grouped : grouped + point + fraction;
}

/** How many digits stand behind the point. */
export const decimalsOf = (plain: string): number => plain.split('.')[1]?.length ?? 0;

/** A number rounded to so many decimals, halves up, in whole digits: `43.310016` to 2 → `43.31`. */
export function roundTo(plain: string, decimals: number): string {
  if (decimalsOf(plain) <= decimals) return plain;
  const [whole = '', fraction = ''] = plain.split('.');
  const kept = BigInt(whole + fraction.slice(0, decimals));
  const rounded = String((fraction[decimals] ?? '0') >= '5' ? kept + 1n : kept).padStart(decimals + 1, '0');
  return movePoint(rounded, -decimals);
}

/** Whether two numbers are one, however many zeros they end in: `8.20` is `8.2`. */
export const isSameNumber = (a: string, b: string): boolean => movePoint(a, 0) === movePoint(b, 0);

/** The sum of numbers in all their digits: `0.1` and `0.2` → `0.3`. */
export function sumOf(numbers: readonly string[]): string {
  const places = Math.max(0, ...numbers.map(decimalsOf));
  const sum = numbers.reduce((total, plain) => total + BigInt(movePoint(plain, places)), 0n);
  return movePoint(String(sum), -places);
}
