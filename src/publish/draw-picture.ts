// Draws pictures in a thread of its own: the pages are made meanwhile, and large buffers leave with the thread's own heap.
import { Resvg } from '@resvg/resvg-js';
import sharp from 'sharp';
import { inFont } from './chart-file.ts';
import { density, ENCODING, FAMILY, FONTS, FORMS, type Form } from './picture-form.ts';

/** There is a thread a processor already. */
sharp.concurrency(1);

export interface PictureTask {
  /** A file of `chartFile` or of `shareCard`. */
  readonly file: string;
  readonly form: Form;
}

/** The file as a PNG. */
export default async function drawPicture({ file, form }: PictureTask): Promise<Uint8Array> {
  const { scale } = FORMS[form];
  const image = new Resvg(inFont(file, FAMILY), {
    font: { fontFiles: FONTS, loadSystemFonts: false, defaultFontFamily: FAMILY },
    fitTo: { mode: 'zoom', value: scale },
  }).render();
  const raw = { width: image.width, height: image.height, channels: 4 } as const;
  // Nothing shines through any of them.
  const pixels = sharp(image.pixels, { raw }).removeAlpha();
  // Without a profile of colours, which readers of a PNG take for sRGB: to convert to one takes nearly as long as to compress.
  return pixels.withDensity(density(scale)).png(ENCODING).toBuffer();
}
