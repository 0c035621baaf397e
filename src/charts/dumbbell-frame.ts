import type { DumbbellChart } from './dumbbell-chart.ts';
import { textWidth } from './text-width.ts';
import { sizesFor } from './widths.ts';

/** Sizes of a drawing, in pixels. No text is smaller than 12 on the narrowest screen that it is shown on. */
interface Sizes {
  readonly columns: number;
  readonly gutter: number;
  readonly font: number;
  readonly line: number;
  readonly row: number;
  readonly radius: number;
  /** Whether names stand above their rows, so that the dots have the whole width. */
  readonly stacked: boolean;
}

const DESK: Sizes = { columns: 2, gutter: 56, font: 15, line: 20, row: 27, radius: 5.5, stacked: false };
const PHONE: Sizes = { columns: 1, gutter: 0, font: 13, line: 17, row: 36, radius: 5, stacked: true };
/** Its columns are as wide as a phone: drawn alike, they cost a page next to nothing. */
const TABLET: Sizes = { ...PHONE, columns: 2, gutter: 24 };

/** Between a text and what stands beside it. */
export const AIR = 10;

/** The columns of a drawing, and where in them a share stands. */
export interface DumbbellFrame extends Sizes {
  /** The width of a column. */
  readonly span: number;
  readonly startOf: (column: number) => number;
  readonly x: (column: number, share: number) => number;
}

/**
 * The columns that a chart's rows are placed in.
 * @throws {RangeError} where a share lies outside the axis
 */
export function dumbbellFrame({ id, width, rows, country, axis }: DumbbellChart): DumbbellFrame {
  const [least, most] = axis.domain;
  const all = [country, ...rows];
  const outside = all
    .flatMap(({ formal, informal }) => [formal, informal])
    .find((share) => !(share >= least && share <= most));
  if (outside !== undefined)
    throw new RangeError(`chart ${id}: ${outside} is outside its axis of ${least} to ${most}`);

  const sizes = sizesFor(width, DESK, TABLET, PHONE);
  const { columns, gutter, font, radius, stacked } = sizes;
  const span = (width - (columns - 1) * gutter) / columns;
  const roomFor = (texts: readonly string[]): number =>
    stacked ? 0 : Math.max(0, ...texts.map((text) => textWidth(text, font))) + AIR;
  const nameRoom = roomFor(all.map(({ name }) => name));
  const gapRoom = roomFor(all.map(({ gap }) => gap));
  const startOf = (column: number): number => column * (span + gutter);
  const x = (column: number, share: number): number => {
    const from = startOf(column) + nameRoom + radius + 2;
    const to = startOf(column) + span - gapRoom - radius - 2;
    return from + ((share - least) / (most - least)) * (to - from);
  };
  return { ...sizes, span, startOf, x };
}
