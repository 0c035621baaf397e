import { roundedTo } from '../stats/rounded-to.ts';

/** What a machine output may hold; unknown is `null`, never a missing key. */
export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json | undefined };

/** JSON as every address of ours serves it: keys in the order they were given, two spaces, a newline at the end. */
export const jsonText = (value: Json): string => `${JSON.stringify(value, null, 2)}\n`;

/** `null` in place of an unknown value. */
export const orNull = <T>(value: T | undefined): T | null => value ?? null;

/** Digits after the point of computed numbers, by what they measure. */
const DIGITS = { percent: 2, persons: 0, pointsAYear: 2, ratio: 3, rupiah: 0 } as const;
export type Measured = keyof typeof DIGITS;

/**
 * A computed number with the fixed digits of its measure, rounded as pages write it.
 * @throws {RangeError} where the value is not finite: it must never reach a reader.
 */
export function fixed(value: number, measure: Measured): number {
  if (!Number.isFinite(value)) throw new RangeError(`${measure} is not a finite number: ${value}`);
  const number = roundedTo(value, DIGITS[measure]);
  return Object.is(number, -0) ? 0 : number;
}

/** The same for a value that may be unknown. */
export const fixedOrNull = (value: number | undefined, measure: Measured): number | null =>
  value === undefined ? null : fixed(value, measure);
