import type { Paint } from '../charts/paint.ts';
import { chartSvg, coordinate, drawnIn, escapeText } from '../charts/svg.ts';
import { textWidth, wrapText } from '../charts/text-width.ts';

/** A chart with everything it needs to stand alone. */
export interface ChartFile {
  /** From the chart's content, unique in the file: `trend-jambi-en`. */
  readonly id: string;
  /** The finding. */
  readonly title: string;
  /** What is measured. */
  readonly subtitle: string;
  /** Source, basis, date and address, a paragraph each. */
  readonly footer: readonly string[];
  /** Drawings of `chartSvg`, one under the other, in the colours of `paint`. */
  readonly drawings: readonly string[];
  readonly paint: Paint;
}

/** Found on every system, or metrically equal to what is. */
const FONTS = 'Helvetica Neue, Helvetica, Arial, Liberation Sans, sans-serif';
/** Opened in a browser and printed, a chart keeps to its sheet, upright or across. */
const ON_ONE_SHEET = '<style>@media print{svg:root{max-width:100%;max-height:100%}}</style>';
const MARGIN = 24;
const LEADING = 1.3;

/**
 * A chart as an SVG file: explicit background and colours, the finding above, source, date, basis and address below, all
 * drawn as text. It needs no style sheet, no web font and no address to be looked at.
 */
export function chartFile({ id, title, subtitle, footer, drawings, paint }: ChartFile): string {
  const placed = drawings.map(drawnIn);
  // An address has no place to break, and may be wider than what is drawn, and in another typeface wider still.
  const words = footer.flatMap((text) => text.split(' '));
  const inner = Math.ceil(
    Math.max(...placed.map(({ width }) => width), ...words.map((word) => 1.15 * textWidth(word, 12))),
  );
  const wide = inner >= 900;
  let y = MARGIN;
  const paragraph = (text: string, size: number, weight: number, fill: string): string =>
    wrapText(text, size, inner)
      .map((line) => {
        const baseline = coordinate(y + size);
        y += size * LEADING;
        return (
          `<text x="${MARGIN}" y="${baseline}" font-size="${size}" font-weight="${weight}" fill="${fill}">` +
          `${escapeText(line)}</text>`
        );
      })
      .join('');

  let body = paragraph(title, wide ? 30 : 22, 700, paint.ink);
  y += 4;
  body += paragraph(subtitle, wide ? 17 : 14, 400, paint.muted);
  y += 20;
  for (const drawing of placed) {
    body += drawing.at(MARGIN, y);
    y += drawing.height + 20;
  }
  for (const text of footer) {
    body += paragraph(text, wide ? 14 : 12, 400, paint.muted);
    y += 3;
  }
  const width = inner + 2 * MARGIN;
  const height = Math.ceil(y + MARGIN - 3);
  const background = `<rect width="${coordinate(width)}" height="${height}" fill="${paint.paper}"/>`;
  const frame = { id, title, description: [subtitle, ...footer].join(' '), width, height, fontFamily: FONTS };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${chartSvg(frame, ON_ONE_SHEET + background + body)}\n`;
}

/** A file of `chartFile` in a typeface that is at hand where it is drawn. */
export const inFont = (file: string, family: string): string =>
  file.replace(`font-family="${FONTS}"`, `font-family="${family}"`);
