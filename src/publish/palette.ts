export type Colour = readonly [red: number, green: number, blue: number];

/** A picture of few colours: a place in the palette for each pixel, row by row. */
export interface IndexedPicture {
  readonly width: number;
  readonly height: number;
  /** At most 256 colours, the commonest first. */
  readonly palette: readonly Colour[];
  readonly pixels: Uint8Array;
}

const MOST = 256;

const distance = (a: Colour, b: Colour): number =>
  (a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2 + (a[2] - b[2]) ** 2;

/** The place of the colour that is nearest to another. */
function nearest(palette: readonly Colour[], wanted: Colour): number {
  let [best, least] = [0, Number.POSITIVE_INFINITY];
  for (const [place, colour] of palette.entries()) {
    const far = distance(colour, wanted);
    if (far < least) [best, least] = [place, far];
  }
  return best;
}

/**
 * A picture with its 256 commonest colours. A chart has a dozen of its own, and mixtures of two of them along its edges;
 * the rarest of those take the nearest colour that is kept.
 * @param rgba Four bytes a pixel; the last, its opacity, is not looked at.
 */
export function indexed(
  rgba: Uint8Array,
  { width, height }: Pick<IndexedPicture, 'width' | 'height'>,
): IndexedPicture {
  const size = width * height;
  const aligned = rgba.byteOffset % 4 === 0 ? rgba : Uint8Array.from(rgba);
  // A pixel as one number, in the byte order of this machine: compared with others, never read.
  const raw = new Uint32Array(aligned.buffer, aligned.byteOffset, size);
  const numbers = new Map<number, number>();
  const colours: Colour[] = [];
  const counts: number[] = [];
  // Most pixels repeat the one before them: where such a run ends, and the number of its colour.
  const ends: number[] = [];
  const drawn: number[] = [];
  for (let start = 0, end = 0; start < size; start = end) {
    const pixel = raw[start] ?? 0;
    while (end < size && raw[end] === pixel) end += 1;
    const number = numbers.get(pixel) ?? colours.length;
    if (number === colours.length) {
      numbers.set(pixel, number);
      colours.push([rgba[4 * start] ?? 0, rgba[4 * start + 1] ?? 0, rgba[4 * start + 2] ?? 0]);
    }
    counts[number] = (counts[number] ?? 0) + end - start;
    ends.push(end);
    drawn.push(number);
  }
  // Of equally common colours the first in the picture comes first: sorting keeps their order.
  const common = [...colours.entries()].sort(([a], [b]) => (counts[b] ?? 0) - (counts[a] ?? 0));
  const palette = common.slice(0, MOST).map(([, colour]) => colour);
  const places: number[] = [];
  for (const [place, [number, colour]] of common.entries())
    places[number] = place < MOST ? place : nearest(palette, colour);
  const pixels = new Uint8Array(size);
  let at = 0;
  for (const [run, number] of drawn.entries()) {
    const end = ends[run] ?? at;
    const place = places[number] ?? 0;
    // The background has place 0, and is there already.
    while (place > 0 && at < end) pixels[at++] = place;
    at = end;
  }
  return { width, height, palette, pixels };
}
