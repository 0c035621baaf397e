import { coordinate, escapeText } from './svg.ts';

/**
 * An SVG element for a picture that only repeats what the text beside it says: hidden from assistive technology,
 * without name or description. Anything that says more is a chart and goes through `chartSvg`.
 * Sizes are in user units, one CSS pixel each.
 */
export function decorationSvg(
  frame: { readonly width: number; readonly height: number; readonly id?: string | undefined },
  body: string,
): string {
  const id = frame.id === undefined ? '' : ` id="${escapeText(frame.id)}"`;
  const width = coordinate(frame.width);
  const height = coordinate(frame.height);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg"${id} viewBox="0 0 ${width} ${height}"` +
    ` width="${width}" height="${height}" aria-hidden="true">${body}</svg>`
  );
}
