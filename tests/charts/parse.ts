import { JSDOM } from 'jsdom';

/** An SVG as a document to look things up in. */
export const parse = (svg: string): Document =>
  new JSDOM(svg, { contentType: 'image/svg+xml' }).window.document;
