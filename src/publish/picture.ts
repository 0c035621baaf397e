import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import type { APIRoute } from 'astro';
import type { Piscina } from 'piscina';
import type { PictureTask } from './draw-picture.ts';
import { kept } from './kept.ts';
import { density, ENCODING, FAMILY, FONTS, FORMS, type Form } from './picture-form.ts';

/** Where pictures are kept from one build to the next. */
export const PICTURES = '.cache/pictures';

const RENDERER = '@resvg/resvg-js';
const ENCODER = 'sharp';
/** From the root of the project, as the fonts are: what is built stands elsewhere. */
const THREAD = resolve('src/publish/draw-picture.ts');
let threads: Promise<Piscina<PictureTask, Uint8Array>> | undefined;

async function drawn(task: PictureTask): Promise<Buffer> {
  // Started only where something is to be drawn.
  threads ??= import('piscina').then(
    ({ Piscina }) => new Piscina({ filename: THREAD, minThreads: 0, maxThreads: availableParallelism() }),
  );
  return Buffer.from(await (await threads).run(task));
}

const known = new Map<Form, Buffer>();

/** What decides how a file is drawn, beside the file itself. */
function drawnWith(form: Form): Buffer {
  const found = known.get(form);
  if (found) return found;
  const { scale } = FORMS[form];
  const versions = [RENDERER, ENCODER].map(
    (name) => JSON.parse(readFileSync(join('node_modules', name, 'package.json'), 'utf8')).version,
  );
  const digest = createHash('sha256').update(
    JSON.stringify([versions, scale, density(scale), FAMILY, ENCODING]),
  );
  for (const part of [THREAD, ...FONTS]) digest.update(readFileSync(part));
  const made = digest.digest();
  known.set(form, made);
  return made;
}

/** The name that the picture of a file is kept under: another file, font, form or renderer gives another. */
export const pictureName = (file: string, form: Form = 'chart'): string =>
  `${createHash('sha256').update(drawnWith(form)).update(file).digest('hex')}.png`;

/** A file of `chartFile` or of `shareCard` as a PNG in the typeface of the site. */
export const picture = (file: string, folder = PICTURES, form: Form = 'chart'): Promise<Buffer> =>
  kept({ folder, name: pictureName(file, form), make: () => drawn({ file, form }) });

/** The route of a chart's picture, made from that of its file. */
export const asPicture =
  (drawing: APIRoute): APIRoute =>
  async (context) => {
    const file = await drawing(context);
    return new Response(new Uint8Array(await picture(await file.text())));
  };
