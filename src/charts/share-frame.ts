import { coordinate } from './svg.ts';
import { CANOPY, SHAFT } from './umbrella.ts';

/** The size of a shared picture in pixels, as those who show it ask for. */
export const SHARE_SIZE = { width: 1200, height: 630 } as const;
export const MARGIN = 64;
/** Where the line over the name stands; nothing else reaches below it. */
export const FOOT = 538;

/** The mark in a square of `size`, in one colour. */
export const shareMark = (x: number, y: number, size: number, colour: string): string =>
  `<g transform="translate(${coordinate(x)} ${coordinate(y)}) scale(${coordinate(size / 32, 3)})">` +
  `<path d="${CANOPY}" fill="${colour}"/>` +
  `<path d="${SHAFT}" fill="none" stroke="${colour}" stroke-width="2.6" stroke-linecap="round"/></g>`;
