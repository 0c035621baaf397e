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
/** What a picture is for: to be taken along, or to be shown where a link is shared. */
const FORMS = {
  // Sharp on screens and in print. A chart has few colours: told by their places in a palette, none mixed from dots.
  chart: { scale: 2, channels: 4, encoding: { palette: true, dither: 0, effort: 1 } },
  // As large as those who show it ask for. There are hundreds: to look for a palette takes longer than to draw them.
  share: { scale: 1, channels: 3, encoding: { compressionLevel: 6 } },
} as const;
type Form = keyof typeof FORMS;
/** Pixels an inch, of which a CSS pixel is the 96th part: a document shows the picture in its own size. */
const density = (scale: number): number => 96 * scale;
/** The site's own typeface, from its package, so that a picture is the same on every machine. */
export const FAMILY = 'Plus Jakarta Sans';
const FONTS = ['400Regular', '500Medium', '600SemiBold', '700Bold'].map((weight) =>
  join('node_modules/@expo-google-fonts/plus-jakarta-sans', weight, `PlusJakartaSans_${weight}.ttf`),
);

async function drawn(file: string, form: Form): Promise<Buffer> {
  const { scale, channels, encoding } = FORMS[form];
  // Loaded only where something is to be drawn.
  const [{ renderAsync }, { default: sharp }] = await Promise.all([
    import('@resvg/resvg-js'),
    import('sharp'),
  ]);
  const image = await renderAsync(inFont(file, FAMILY), {
    font: { fontFiles: FONTS, loadSystemFonts: false, defaultFontFamily: FAMILY },
    fitTo: { mode: 'zoom', value: scale },
  });
  const raw = { width: image.width, height: image.height, channels: 4 } as const;
  const pixels = sharp(image.pixels, { raw }).withMetadata({ density: density(scale) });
  return (channels === 3 ? pixels.removeAlpha() : pixels).png(encoding).toBuffer();
}

const known = new Map<Form, Buffer>();

/** What decides how a file is drawn, beside the file itself. */
function drawnWith(form: Form): Buffer {
  const found = known.get(form);
  if (found) return found;
  const { scale, encoding } = FORMS[form];
  const versions = [RENDERER, ENCODER].map(
    (name) => JSON.parse(readFileSync(join('node_modules', name, 'package.json'), 'utf8')).version,
  );
  const digest = createHash('sha256').update(
    JSON.stringify([versions, scale, density(scale), FAMILY, encoding]),
  );
  for (const font of FONTS) digest.update(readFileSync(font));
  const made = digest.digest();
  known.set(form, made);
  return made;
}

/** The name that the picture of a file is kept under: another file, font, form or renderer gives another. */
export const pictureName = (file: string, form: Form = 'chart'): string =>
  `${createHash('sha256').update(drawnWith(form)).update(file).digest('hex')}.png`;

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** The last chunk of every PNG. */
const END = Buffer.from([0, 0, 0, 0, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82]);

/** Whether a file begins and ends as a PNG: what was kept was moved to its place whole. */
export const isWholePng = (bytes: Buffer): boolean =>
  bytes.subarray(0, SIGNATURE.length).equals(SIGNATURE) && bytes.subarray(-END.length).equals(END);

/** A file of `chartFile` or of `shareCard` as a PNG in the typeface of the site. */
export const picture = (file: string, folder = PICTURES, form: Form = 'chart'): Promise<Buffer> =>
  kept({ folder, name: pictureName(file, form), isWhole: isWholePng, make: () => drawn(file, form) });

/** The route of a chart's picture, made from that of its file. */
export const asPicture =
  (drawing: APIRoute): APIRoute =>
  async (context) => {
    const file = await drawing(context);
    return new Response(new Uint8Array(await picture(await file.text())));
  };
