import type { Paint } from './paint.ts';
import { escapeText } from './svg.ts';

/** The pattern of a region without a figure, to be painted with as `url(#id)`. */
export const hatch = (id: string, paint: Paint): string =>
  `<pattern id="${escapeText(id)}" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">` +
  `<rect width="5" height="5" fill="${paint.noData}"/>` +
  `<path d="M0 0v5" stroke="${paint.noDataLine}" stroke-width="1.4"/></pattern>`;
