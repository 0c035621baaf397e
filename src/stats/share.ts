import type { Qualifier } from '../data/dataset.ts';
import { roundedTo, withoutNoise } from './rounded-to.ts';

/** A part of a whole in percent 0–100; undefined where the whole is not positive. */
export function share(part: number, whole: number): number | undefined {
  return whole > 0 ? (part / whole) * 100 : undefined;
}

/**
 * A share as people out of one hundred, a whole number 0–100. Halves round up; a share over 100, which some sources
 * print, fills all hundred. A bound stays true: "over 50.4%" is over 50 of them, "under 35.1%" under 36.
 */
export function outOfHundred(percent: number, qualifier?: Qualifier): number {
  const exact = withoutNoise(percent);
  const people =
    qualifier === 'over' ? Math.floor(exact) : qualifier === 'under' ? Math.ceil(exact) : roundedTo(exact, 0);
  return Math.min(100, Math.max(0, people));
}

/** The whole of which a count is the given share (persons); undefined where the share is not positive. */
export function impliedBase(count: number, percent: number): number | undefined {
  return percent > 0 ? (count / percent) * 100 : undefined;
}

/**
 * The share of formal workers in a base, in percent, that makes a total out of its two segments:
 * total = formal × f + informal × (1 − f). Undefined where both segments are equal. Outside 0–100 the three shares
 * cannot rest on one base.
 */
export function impliedFormalShare(total: number, formal: number, informal: number): number | undefined {
  return formal === informal ? undefined : ((total - informal) / (formal - informal)) * 100;
}
