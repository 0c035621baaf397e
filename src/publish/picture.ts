import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIRoute } from 'astro';
import { inFont } from './chart-file.ts';
import { kept } from './kept.ts';

/** Where pictures are kept from one build to the next. */
export const PICTURES = '.cache/pictures';

const RENDERER = '@resvg/resvg-js';
const ENCODER = 'sharp';
/** Of a file's own pixels: sharp on screens and in print. */
const SCALE = 2;
/** Pixels an inch, of which a CSS pixel is the 96th part: a document shows the picture in its own size. */
const DENSITY = 96 * SCALE;
/** The site's own typeface, from its package, so that a picture is the same on every machine. */
const FAMILY = 'Plus Jakarta Sans';
const FONTS = ['400Regular', '500Medium', '600SemiBold', '700Bold'].map((weight) =>
  join('node_modules/@expo-google-fonts/plus-jakarta-sans', weight, `PlusJakartaSans_${weight}.ttf`),
);
/** A chart has few colours: told by their places in a palette, and none mixed from dots. */
const ENCODING = { palette: true, dither: 0, effort: 1 } as const;

async function drawn(file: string): Promise<Buffer> {
  // Loaded only where something is to be drawn.
  const [{ renderAsync }, { default: sharp }] = await Promise.all([
    import('@resvg/resvg-js'),
    import('sharp'),
  ]);
  const image = await renderAsync(inFont(file, FAMILY), {
    font: { fontFiles: FONTS, loadSystemFonts: false, defaultFontFamily: FAMILY },
    fitTo: { mode: 'zoom', value: SCALE },
  });
  const raw = { width: image.width, height: image.height, channels: 4 } as const;
  return sharp(image.pixels, { raw }).withMetadata({ density: DENSITY }).png(ENCODING).toBuffer();
}

let known: Buffer | undefined;

/** What decides how a file is drawn, beside the file itself. */
function drawnWith(): Buffer {
  if (known) return known;
  const versions = [RENDERER, ENCODER].map(
    (name) => JSON.parse(readFileSync(join('node_modules', name, 'package.json'), 'utf8')).version,
  );
  const digest = createHash('sha256').update(JSON.stringify([versions, SCALE, DENSITY, FAMILY, ENCODING]));
  for (const font of FONTS) digest.update(readFileSync(font));
  known = digest.digest();
  return known;
}

/** The name that the picture of a file is kept under: another file, font or renderer gives another. */
export const pictureName = (file: string): string =>
  `${createHash('sha256').update(drawnWith()).update(file).digest('hex')}.png`;

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** The last chunk of every PNG. */
const END = Buffer.from([0, 0, 0, 0, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82]);

/** Whether a file begins and ends as a PNG: what was kept was moved to its place whole. */
export const isWholePng = (bytes: Buffer): boolean =>
  bytes.subarray(0, SIGNATURE.length).equals(SIGNATURE) && bytes.subarray(-END.length).equals(END);

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
