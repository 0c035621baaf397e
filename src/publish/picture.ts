import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIRoute } from 'astro';
import { inFont } from './chart-file.ts';
import { kept } from './kept.ts';
import { indexed } from './palette.ts';
import { isWholePng, pngFile } from './png-file.ts';

/** Where pictures are kept from one build to the next. */
export const PICTURES = '.cache/pictures';

const RENDERER = '@resvg/resvg-js';
/** Of a file's own pixels: sharp on screens and in print. */
const SCALE = 2;
/** A CSS pixel is the 96th part of an inch. */
const DENSITY = Math.round((96 * SCALE) / 0.0254);
/** The site's own typeface, from its package, so that a picture is the same on every machine. */
const FAMILY = 'Plus Jakarta Sans';
const FONTS = ['400Regular', '500Medium', '600SemiBold', '700Bold'].map((weight) =>
  join('node_modules/@expo-google-fonts/plus-jakarta-sans', weight, `PlusJakartaSans_${weight}.ttf`),
);
/** To be counted up where `palette.ts` or `png-file.ts` write other bytes for the same pixels. */
const ENCODING = 1;

async function drawn(file: string): Promise<Buffer> {
  // Loaded only where something is to be drawn.
  const { renderAsync } = await import('@resvg/resvg-js');
  const image = await renderAsync(inFont(file, FAMILY), {
    font: { fontFiles: FONTS, loadSystemFonts: false, defaultFontFamily: FAMILY },
    fitTo: { mode: 'zoom', value: SCALE },
  });
  return pngFile(indexed(image.pixels, image), DENSITY);
}

let known: Buffer | undefined;

/** What decides how a file is drawn, beside the file itself. */
function drawnWith(): Buffer {
  if (known) return known;
  const { version } = JSON.parse(readFileSync(join('node_modules', RENDERER, 'package.json'), 'utf8'));
  const digest = createHash('sha256').update(JSON.stringify([RENDERER, version, SCALE, FAMILY, ENCODING]));
  for (const font of FONTS) digest.update(readFileSync(font));
  known = digest.digest();
  return known;
}

/** The name that the picture of a file is kept under: another file, font or renderer gives another. */
export const pictureName = (file: string): string =>
  `${createHash('sha256').update(drawnWith()).update(file).digest('hex')}.png`;

/** A chart's file as a PNG, twice as large, in the typeface of the site. */
export const picture = (file: string, folder = PICTURES): Promise<Buffer> =>
  kept({ folder, name: pictureName(file), isWhole: isWholePng, make: () => drawn(file) });

/** The route of a chart's picture, made from that of its file. */
export const asPicture =
  (drawing: APIRoute): APIRoute =>
  async (context) => {
    const file = await drawing(context);
    return new Response(new Uint8Array(await picture(await file.text())));
  };
