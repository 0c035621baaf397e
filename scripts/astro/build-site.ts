import { createHash } from 'node:crypto';
import { globSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'astro';
import { PICTURES } from '../../src/publish/picture.ts';
import { replaceFolder } from './replace-folder.ts';
import { trimFolder } from './trim-folder.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Pictures of charts and of shared links that stay for later builds: those of the last five or so. */
const KEPT_PICTURES = 3500;

/**
 * Builds the site into a folder. The site that stands there is replaced at the end, whole, or not touched.
 * Returns how many pages it has.
 * @throws whatever stopped the build
 */
export async function buildSite(out: string): Promise<number> {
  // Inside the project, where what is rendered finds its packages; one a place, so that builds do not meet.
  const workshop = join(ROOT, '.cache', 'build', createHash('sha256').update(out).digest('hex').slice(0, 12));
  await rm(workshop, { recursive: true, force: true });
  try {
    await build({ root: ROOT, outDir: relative(ROOT, workshop), logLevel: 'warn' });
    const pages = globSync('**/*.html', { cwd: workshop });
    await replaceFolder(workshop, out);
    await trimFolder(join(ROOT, PICTURES), KEPT_PICTURES);
    return pages.length;
  } finally {
    await rm(workshop, { recursive: true, force: true });
  }
}
