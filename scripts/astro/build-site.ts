import { createHash } from 'node:crypto';
import { globSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'astro';
import { replaceFolder } from './replace-folder.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

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
    return pages.length;
  } finally {
    await rm(workshop, { recursive: true, force: true });
  }
}
