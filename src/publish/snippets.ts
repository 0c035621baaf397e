import { pagePaint } from '../charts/paint.ts';
import { drawnIn, escapeText } from '../charts/svg.ts';
import type { Sheet } from './sheet.ts';

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
  readonly picture: string;
  /** The chart on its page. */
  readonly page: string;
  /** "Source: Cakupan, tables as of March 2026" */
  readonly source: string;
  /** Height in pixels that a frame has until a script, where there is one, gives it its own. */
  readonly height: number;
}

/** The width in pixels of the column that a frame's first height is for. */
export const COLUMN_WIDTH = 640;

/** Lines of text around a drawing, in pixels: title, measure, sources. */
const CHARACTERS_A_LINE = { title: 46, small: 95 } as const;
const linesOf = (text: string, perLine: number): number => Math.ceil(text.length / perLine);

/** About how high a sheet is in the frame of a column, in pixels, a little too much rather than too little. */
export function columnHeight({ title, subtitle, notes, draw }: Sheet): number {
  const inner = COLUMN_WIDTH - 32;
  const drawings = draw('column', pagePaint)
    .map(drawnIn)
    .reduce((sum, { width, height }) => sum + 12 + (height * inner) / width, 0);
  const words =
    30 * linesOf(title, CHARACTERS_A_LINE.title) +
    20 * linesOf(subtitle, CHARACTERS_A_LINE.small) +
    17 * (linesOf(notes.join(' '), CHARACTERS_A_LINE.small) + 2);
  return Math.ceil((drawings + words + 60) / 10) * 10;
}

const frameOf = ({ title, height }: SnippetParts, address: string): string =>
  `<iframe src="${escapeText(address)}" title="${escapeText(title)}" width="100%" height="${height}"` +
  ' style="border:0" loading="lazy"></iframe>';

/** A frame that shows the newest figures, as high as its chart wherever the script may run. */
export const liveSnippet = (parts: SnippetParts): string =>
  `${frameOf(parts, parts.frame)}\n<script async src="${escapeText(parts.script)}"></script>`;

/**
 * A frame that keeps the figures of a release.
 * @param frozen the chart's page in that release
 */
export const frozenSnippet = (parts: SnippetParts, frozen: string): string =>
  `${frameOf(parts, frozen)}\n<script async src="${escapeText(parts.script)}"></script>`;

/** A picture with its source, for systems that let no frame through. */
export const pictureSnippet = ({ alt, picture, page, source }: SnippetParts): string =>
  `<figure>\n  <a href="${escapeText(page)}"><img src="${escapeText(picture)}" alt="${escapeText(alt)}"` +
  ` style="max-width:100%;height:auto"></a>\n  <figcaption>${escapeText(source)},` +
  ` <a href="${escapeText(page)}">${escapeText(page)}</a></figcaption>\n</figure>`;
