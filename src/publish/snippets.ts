import { drawnIn, escapeText } from '../charts/svg.ts';
import { wrapText } from '../charts/text-width.ts';
import type { Framed } from './framed.ts';

/** Everything that the snippets of a chart are made from; addresses are whole. */
export interface SnippetParts {
  /** The finding. */
  readonly title: string;
  /** What the picture shows, for those who do not see it. */
  readonly alt: string;
  /** The chart's page for frames. */
  readonly frame: string;
  /** The script that gives frames their height. */
  readonly script: string;
  /** The chart as a PNG, larger than a column. */
  readonly picture: string;
  /** The chart's page in the newest release of the tables. */
  readonly frozen?: string | undefined;
  /** The chart on its page. */
  readonly page: string;
  /** "Source: Cakupan, tables as of March 2026" */
  readonly source: string;
  /** Height in pixels that a frame has until a script, where there is one, gives it its own. */
  readonly height: number;
}

/** The width in pixels that oEmbed answers: of a column of text. */
export const COLUMN_WIDTH = 640;

/** Frames that a chart is drawn for, by their width in pixels: where its drawing or its text change, and the widest. */
const FRAMES = [
  { width: 280, screen: 'phone' },
  { width: 400, screen: 'phone' },
  { width: 479, screen: 'phone' },
  { width: 480, screen: 'column' },
  { width: 500, screen: 'column' },
  { width: 1000, screen: 'column' },
] as const;

/** How far a drawing grows with its frame, in pixels, as `src/layouts/Embed.astro` lets it. */
const LIMITS = { phone: 384, slim: 480, column: 720, wide: 1120 } as const;
const LINE = 1.4;

/** Whether a chart was made for a desk and may fill a wide frame: a map. */
export const isWide = (drawings: readonly string[]): boolean =>
  drawings.map(drawnIn).some(({ width }) => width > LIMITS.column);

/** Whether a drawing was made for a phone and stands in a column for want of another: tiles. */
export const isSlim = (drawing: string): boolean => drawnIn(drawing).width < LIMITS.phone;

const textHeight = (text: string, size: number, width: number, leading = LINE): number =>
  wrapText(text, size, width).length * size * leading;

function growth(screen: 'column' | 'phone', drawing: string, isWide: boolean): keyof typeof LIMITS {
  if (screen === 'phone') return screen;
  if (isSlim(drawing)) return 'slim';
  return isWide ? 'wide' : 'column';
}

/**
 * How high a chart is in a frame of its own, in pixels, a little too much rather than too little: the height that a
 * frame needs where no script tells it its own.
 */
export function frameHeight(framed: Framed): number {
  const { title, subtitle, notes } = framed.sheet;
  const heights = FRAMES.map(({ width, screen }) => {
    const inner = width - 2 * Math.max(6, Math.min(16, width * 0.02));
    const drawings = framed[screen];
    const wide = isWide(drawings);
    const heightOf = (drawing: string): number => {
      const { width: own, height } = drawnIn(drawing);
      return (height * Math.min(inner, LIMITS[growth(screen, drawing, wide)])) / own;
    };
    const heading = Math.min(24, Math.max(17.6, 14.4 + 0.012 * width));
    return (
      24 +
      textHeight(title, heading, inner, 1.25) +
      4 +
      textHeight(subtitle, 14, inner) +
      drawings.reduce((sum, drawing) => sum + 12 + heightOf(drawing), 0) +
      12 +
      textHeight(notes.join(' '), 12, inner) +
      2 * 28
    );
  });
  return Math.ceil(Math.max(...heights) / 10) * 10;
}

const frameOf = ({ title, height, script }: SnippetParts, address: string): string =>
  `<iframe src="${escapeText(address)}" title="${escapeText(title)}" width="100%" height="${height}"` +
  ' style="border:0" loading="lazy"></iframe>\n' +
  `<script async src="${escapeText(script)}"></script>`;

/** A frame that shows the newest figures, as high as its chart wherever the script may run. */
export const liveSnippet = (parts: SnippetParts): string => frameOf(parts, parts.frame);

/** What a frozen chart may come to say below its source, at the narrowest, in pixels. */
const FROZEN_LINES = 70;

/**
 * A frame that keeps the figures of a release.
 * @param frozen the chart's page in that release
 */
export const frozenSnippet = (parts: SnippetParts, frozen: string): string =>
  frameOf({ ...parts, height: parts.height + FROZEN_LINES }, frozen);

/** A picture with its source, for systems that let no frame through. */
export const pictureSnippet = ({ alt, picture, page, source }: SnippetParts): string =>
  `<figure>\n  <a href="${escapeText(page)}"><img src="${escapeText(picture)}" alt="${escapeText(alt)}"` +
  ' style="width:100%;height:auto"></a>\n' +
  `  <figcaption>${escapeText(source)}, <a href="${escapeText(page)}">${escapeText(page)}</a></figcaption>\n</figure>`;
