import sharp from 'sharp';

export type Colour = readonly [red: number, green: number, blue: number];

export interface ReadPng {
  readonly width: number;
  readonly height: number;
  /** Pixels an inch. */
  readonly density: number | undefined;
  readonly at: (x: number, y: number) => Colour;
}

/** The pixels of a picture. */
export async function readPng(bytes: Buffer): Promise<ReadPng> {
  const image = sharp(bytes);
  const { density } = await image.metadata();
  const { data, info } = await image.removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const at = (x: number, y: number): Colour => {
    const [red = 0, green = 0, blue = 0] = data.subarray(info.channels * (y * info.width + x));
    return [red, green, blue];
  };
  return { width: info.width, height: info.height, density, at };
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** The last chunk of every PNG. */
const END = Buffer.from([0, 0, 0, 0, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82]);

/** Whether a file begins and ends as a PNG. */
export const isWholePng = (bytes: Buffer): boolean =>
  bytes.subarray(0, SIGNATURE.length).equals(SIGNATURE) && bytes.subarray(-END.length).equals(END);
