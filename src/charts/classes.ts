import { roundedTo } from '../stats/rounded-to.ts';

/** Where each class but the first begins, rising: values below the first are class 0, from the last on class 6. */
export type Breaks = readonly [number, number, number, number, number, number];

export type ClassIndex = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** The class of a value: how many breaks it has reached. A value on a break belongs to the class that begins there. */
export function classOf(value: number, breaks: Breaks): ClassIndex {
  if (!Number.isFinite(value)) throw new RangeError(`no class for ${value}`);
  return breaks.filter((start) => value >= start).length as ClassIndex;
}

/** The class of a computed share as it is told, to one decimal: what is written "20.0%" has the colour of 20%. */
export const classAsTold = (share: number, breaks: Breaks): ClassIndex =>
  classOf(roundedTo(share, 1), breaks);
