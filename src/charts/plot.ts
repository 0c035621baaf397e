import * as Plot from '@observablehq/plot';
import { DrawnDocument, DrawnElement } from './plot-document.ts';
import { coordinate, escapeText } from './svg.ts';

// Plot asks little of a document; a browser's whole one costs more than the drawing.
const drawn = new DrawnDocument();

/**
 * Attributes that Plot writes and a page must not carry: `class` belongs to the style sheet it writes along, `style` is
 * forbidden by the content security policy, and names on elements without a role are not allowed.
 */
const dropped = (name: string): boolean => name === 'class' || name === 'style' || name.startsWith('aria-');

function attributeValue(value: string, ink: string): string {
  if (value === 'currentColor') return ink;
  return value.replace(/-?\d+\.\d{2,}(?:e-?\d+)?/g, (number) => coordinate(Number(number)));
}

/** An element and what is in it, reduced to what a drawing needs, in well-formed XML. */
function markup(node: DrawnElement | string, ink: string): string {
  if (typeof node === 'string') return escapeText(node);
  const name = node.localName;
  if (name === 'style') return '';
  let attributes = '';
  for (const [key, value] of node.attributes) {
    if (!dropped(key)) attributes += ` ${key}="${escapeText(attributeValue(value, ink))}"`;
  }
  const body = children(node, ink);
  // A group without attributes or without content draws nothing of its own.
  if (name === 'g' && (attributes === '' || body === '')) return body;
  return body === '' ? `<${name}${attributes}/>` : `<${name}${attributes}>${body}</${name}>`;
}

const children = (element: DrawnElement, ink: string): string =>
  element.childNodes.map((child) => markup(child, ink)).join('');

/**
 * Draws with Observable Plot and cleans what it writes: no svg element around it, no style sheet, class, inline style or
 * name remains, numbers are rounded, and what Plot leaves to the text colour is painted in `ink`.
 * @throws {TypeError} where the plot has more than an SVG element.
 */
export function plotMarkup(options: Plot.PlotOptions, ink: string): string {
  const svg: unknown = Plot.plot({ ...options, document: drawn as unknown as Document });
  if (!(svg instanceof DrawnElement))
    throw new TypeError('plot has a caption or a legend: not a single drawing');
  // Plot says on its svg element that text is centred where a mark says nothing else.
  return `<g text-anchor="middle">${children(svg, ink)}</g>`;
}
