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
