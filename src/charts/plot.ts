import * as Plot from '@observablehq/plot';
import { JSDOM } from 'jsdom';
import { coordinate, escapeText } from './svg.ts';

let shared: Document | undefined;

/** The one document that all plots of a build are drawn in; a fresh one costs more than the drawing. */
function plotDocument(): Document {
  shared ??= new JSDOM('').window.document;
  return shared;
}

/** Markup of a plot without its svg element, and its scales, to write further marks over it. */
export interface Plotted {
  readonly body: string;
  /** From a value to user units. */
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
}

/**
 * Attributes that Plot writes and a page must not carry: `class` belongs to the style sheet it writes along, `style` is
 * forbidden by the content security policy, and names on elements without a role are not allowed.
 */
const dropped = (name: string): boolean => name === 'class' || name === 'style' || name.startsWith('aria-');

const ELEMENT = 1;
const TEXT = 3;

function attributeValue(value: string, ink: string): string {
  if (value === 'currentColor') return ink;
  return value.replace(/-?\d+\.\d{2,}(?:e-?\d+)?/g, (number) => coordinate(Number(number)));
}

/** An element and what is in it, reduced to what a drawing needs, in well-formed XML. */
function markup(node: Node, ink: string): string {
  if (node.nodeType === TEXT) return escapeText(node.nodeValue ?? '');
  if (node.nodeType !== ELEMENT) return '';
  const element = node as Element;
  const name = element.localName;
  if (name === 'style') return '';
  let attributes = '';
  for (const { name: key, value } of element.attributes) {
    if (!dropped(key)) attributes += ` ${key}="${escapeText(attributeValue(value, ink))}"`;
  }
  const body = children(element, ink);
  // A group without attributes or without content draws nothing of its own.
  if (name === 'g' && (attributes === '' || body === '')) return body;
  return body === '' ? `<${name}${attributes}/>` : `<${name}${attributes}>${body}</${name}>`;
}

function children(element: Element, ink: string): string {
  let body = '';
  for (const child of element.childNodes) body += markup(child, ink);
  return body;
}

/**
 * Draws with Observable Plot and cleans what it writes: no style sheet, class, inline style or name remains, numbers
 * are rounded, and what Plot leaves to the text colour is painted in `ink`.
 * @throws {TypeError} where the plot has no continuous x and y scale.
 */
export function renderPlot(options: Plot.PlotOptions, ink: string): Plotted {
  const figure = Plot.plot({ ...options, document: plotDocument() });
  const x = figure.scale('x')?.apply;
  const y = figure.scale('y')?.apply;
  if (!x || !y) throw new TypeError('plot has no x or no y scale');
  return { body: children(figure, ink), x: (value) => Number(x(value)), y: (value) => Number(y(value)) };
}
