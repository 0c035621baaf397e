import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';
import type { IndexedPicture } from './palette.ts';

// https://www.w3.org/TR/png-3/

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Around what a chunk holds: its length and type before, its checksum after. */
const HEAD = 8;
const TAIL = 4;
const INDEXED_COLOUR = 3;
const METRE = 1;

const numbers = (...values: readonly number[]): Buffer => {
  const bytes = Buffer.alloc(4 * values.length);
  for (const [i, value] of values.entries()) bytes.writeUInt32BE(value, 4 * i);
  return bytes;
};

function chunk(type: string, data: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  return Buffer.concat([numbers(data.length), named, numbers(crc32(named))]);
}

/**
 * A picture as a PNG.
 * @param density Pixels a metre, so that a document shows it in its own size
 */
export async function pngFile(
  { width, height, palette, pixels }: IndexedPicture,
  density: number,
): Promise<Buffer> {
  // Each row is led by the number of its filter: 0, none, which suits flat colours best.
  const rows = Buffer.alloc(height * (width + 1));
  for (let y = 0; y < height; y++) rows.set(pixels.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  const header = Buffer.concat([numbers(width, height), Buffer.from([8, INDEXED_COLOUR, 0, 0, 0])]);
  const colours = Buffer.from(palette.flat());
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('pHYs', Buffer.concat([numbers(density, density), Buffer.from([METRE])])),
    chunk('PLTE', colours),
    chunk('IDAT', await promisify(deflate)(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Whether a file is a PNG from its first byte to its last, each part as its checksum says. */
export function isWholePng(bytes: Buffer): boolean {
  if (!bytes.subarray(0, SIGNATURE.length).equals(SIGNATURE)) return false;
  let at = SIGNATURE.length;
  while (at + HEAD + TAIL <= bytes.length) {
    const end = at + HEAD + bytes.readUInt32BE(at);
    if (end + TAIL > bytes.length) return false;
    const named = bytes.subarray(at + 4, end);
    if (crc32(named) !== bytes.readUInt32BE(end)) return false;
    at = end + TAIL;
    if (named.toString('latin1', 0, 4) === 'IEND') return at === bytes.length;
  }
  return false;
}
