import { decorationSvg } from './decoration.ts';

/** Canopy with its ferrule, in a square of 32. `public/favicon.svg` draws the same outlines; a test compares them. */
export const CANOPY =
  'M16 1.5a1.5 1.5 0 0 1 1.5 1.5v1.3c7 .7 12.5 6.4 12.9 13.6a.8.8 0 0 1-1.4.5c-1-1.1-2.2-1.7-3.6-1.7s-2.7.6-3.6 1.7' +
  'a1.4 1.4 0 0 1-2.1 0c-1-1.1-2.3-1.7-3.7-1.7s-2.7.6-3.7 1.7a1.4 1.4 0 0 1-2.1 0c-.9-1.1-2.2-1.7-3.6-1.7' +
  's-2.6.6-3.6 1.7a.8.8 0 0 1-1.4-.5c.4-7.2 5.9-12.9 12.9-13.6v-1.3a1.5 1.5 0 0 1 1.5-1.5z';
/** Shaft and crook, a stroke of 2.6. */
export const SHAFT = 'M16 18.5v8.2a3.3 3.3 0 0 0 6.6 0v-.4';

/**
 * The mark of the project: an umbrella, upright, in the colour of the text around it. Decorative: the name stands
 * beside it.
 * @param options.size Width and height in CSS pixels.
 */
export function umbrella({ size = 32 }: { readonly size?: number } = {}): string {
  const scale = size === 32 ? '' : ` transform="scale(${Number((size / 32).toFixed(4))})"`;
  return decorationSvg(
    { width: size, height: size },
    `<g${scale} fill="currentColor"><path d="${CANOPY}"/>` +
      `<path d="${SHAFT}" fill="none" stroke="currentColor" stroke-width="2.6" stroke-linecap="round"/></g>`,
  );
}
