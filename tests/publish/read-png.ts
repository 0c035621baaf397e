import { inflateSync } from 'node:zlib';

export interface ReadPng {
  readonly width: number;
  readonly height: number;
  /** Pixels a metre. */
  readonly density: number;
  /** Red, green and blue of each pixel, row by row. */
  readonly pixels: Buffer;
}

/**
 * Reads a PNG of indexed colours without filters, as the standard says, by other means than those that wrote it.
 * @throws {Error} where it is none
 */
export function readPng(bytes: Buffer): ReadPng {
  if (bytes.toString('latin1', 1, 4) !== 'PNG') throw new Error('not a PNG');
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at))
    chunks.set(
      bytes.toString('latin1', at + 4, at + 8),
      bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at)),
    );
  const part = (type: string): Buffer => {
    const found = chunks.get(type);
    if (!found) throw new Error(`no ${type}`);
    return found;
  };
  const [header, palette] = [part('IHDR'), part('PLTE')];
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  if (header.toString('hex', 8) !== '0803000000') throw new Error('not of indexed colours');
  const rows = inflateSync(part('IDAT'));
  if (rows.length !== height * (width + 1)) throw new Error(`${rows.length} bytes of ${width} × ${height}`);
  const pixels = Buffer.alloc(3 * width * height);
  for (let y = 0; y < height; y++) {
    if (rows[y * (width + 1)] !== 0) throw new Error(`row ${y} has a filter`);
    for (let x = 0; x < width; x++) {
      const colour = 3 * rows.readUInt8(y * (width + 1) + 1 + x);
      palette.copy(pixels, 3 * (y * width + x), colour, colour + 3);
    }
  }
  return { width, height, density: part('pHYs').readUInt32BE(0), pixels };
}
