import { inflateSync } from 'node:zlib';
import type { Colour } from '../../src/publish/palette.ts';

export interface ReadPng {
  readonly width: number;
  readonly height: number;
  /** Pixels a metre. */
  readonly density: number;
  readonly at: (x: number, y: number) => Colour;
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
  const header = part('IHDR');
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  if (header.toString('hex', 8) !== '0803000000') throw new Error('not of indexed colours');
  const palette = part('PLTE');
  const colours = Array.from(
    { length: palette.length / 3 },
    (_, i): Colour => [palette.readUInt8(3 * i), palette.readUInt8(3 * i + 1), palette.readUInt8(3 * i + 2)],
  );
  const rows = inflateSync(part('IDAT'));
  if (rows.length !== height * (width + 1)) throw new Error(`${rows.length} bytes of ${width} × ${height}`);
  for (let y = 0; y < height; y++) if (rows[y * (width + 1)] !== 0) throw new Error(`row ${y} has a filter`);
  const at = (x: number, y: number): Colour => {
    const colour = colours[rows.readUInt8(y * (width + 1) + 1 + x)];
    if (!colour) throw new Error(`no colour at ${x}, ${y}`);
    return colour;
  };
  return { width, height, density: part('pHYs').readUInt32BE(0), at };
}
