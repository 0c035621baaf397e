import type { Point } from './plane.ts';

/** What every chart says of itself to a reader who does not see it. */
export interface ChartFrame {
  /** Unique on its page and stable between builds: made from the chart's content, never from a counter. */
  readonly id: string;
  /** The name of the chart. */
  readonly title: string;
  /** The finding, in a sentence. */
  readonly description: string;
  /** Size of the drawing in user units; one unit is one CSS pixel at the width the chart is drawn for. */
  readonly width: number;
  readonly height: number;
  /** Extra class names for the page's style sheet. */
  readonly className?: string;
  /** `img` for a picture; `group` where the chart holds links of its own. */
  readonly role?: 'img' | 'group';
  /** For a picture that stands alone; in a page the style sheet says it. */
  readonly fontFamily?: string;
}

const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text made safe for element content and attribute values. */
export const escapeText = (text: string): string =>
  /[&<>"']/.test(text) ? text.replace(/[&<>"']/g, (c) => ESCAPES[c] ?? c) : text;

/** A coordinate with at most `digits` decimals and no trailing zeros: deterministic and short. */
export function coordinate(value: number, digits = 1): string {
  if (!Number.isFinite(value)) throw new RangeError(`coordinate is not a finite number: ${value}`);
  // Most numbers are not near the middle between two: those need no detour over a text.
  const scale = digits === 1 ? 10 : 10 ** digits;
  const whole = Math.round(value * scale);
  const rounded = Math.abs(value * scale - whole) < 0.49 ? whole / scale : Number(value.toFixed(digits));
  return String(Object.is(rounded, -0) ? 0 : rounded);
}

/** The path of a line from point to point, in user units: `M1 2L3 4`; empty where there are none. */
export const linePath = (points: readonly Point[]): string =>
  points.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${coordinate(x)} ${coordinate(y)}`).join('');

/**
 * A chart's SVG element around its drawing.
 * @throws {Error} where the name or the description is blank: a chart nobody can read aloud must not be published.
 */
export function chartSvg(frame: ChartFrame, body: string): string {
  const { id, title, description, width, height, className, role = 'img', fontFamily } = frame;
  if (!title.trim()) throw new Error(`chart ${id} has no name`);
  if (!description.trim()) throw new Error(`chart ${id} has no description`);
  const classes = className ? ` class="${escapeText(className)}"` : '';
  const font = fontFamily ? ` font-family="${escapeText(fontFamily)}"` : '';
  return (
    `<svg xmlns="http://www.w3.org/2000/svg"${classes} viewBox="0 0 ${coordinate(width)} ${coordinate(height)}"` +
    ` width="${coordinate(width)}" height="${coordinate(height)}" role="${role}"${font}` +
    ` aria-labelledby="${escapeText(id)}-t" aria-describedby="${escapeText(id)}-d">` +
    `<title id="${escapeText(id)}-t">${escapeText(title)}</title>` +
    `<desc id="${escapeText(id)}-d">${escapeText(description)}</desc>${body}</svg>`
  );
}

const OPENING = /^<svg xmlns="[^"]*"((?:(?! width=)[^>])*) width="([\d.]+)" height="([\d.]+)"/;

/** A drawing of `chartSvg` with its size in user units, to be placed within another. */
export interface Drawn {
  readonly width: number;
  readonly height: number;
  /** @param width where it is not to keep its own, in user units; its height follows */
  readonly at: (x: number, y: number, width?: number) => string;
}

/**
 * Takes the drawing of a chart to place it within a larger one.
 * @throws {Error} where the markup is not that of `chartSvg`
 */
export function drawnIn(svg: string): Drawn {
  const found = OPENING.exec(svg);
  if (!found) throw new Error(`not a chart: ${svg.slice(0, 80)}`);
  const [, attributes = '', width = '', height = ''] = found;
  const rest = svg.slice(found[0].length);
  return {
    width: Number(width),
    height: Number(height),
    // Nothing in it reaches beyond its frame: cutting it off there would only cost those who draw it time.
    at: (x, y, wide = Number(width)) =>
      `<svg x="${coordinate(x)}" y="${coordinate(y)}"${attributes} width="${coordinate(wide)}"` +
      ` height="${coordinate((wide * Number(height)) / Number(width))}" overflow="visible"${rest}`,
  };
}
