import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from './unite.ts';

/** Beside the tables: the outlines, what the packages are, and which Node runs them. */
const FOLDERS = ['data/boundaries'];
const FILES = ['package-lock.json', 'astro.config.mjs'];
/** Where the site will be served. */
const VARIABLES = ['SITE_URL', 'BASE_PATH'];

/** Digest of everything that the pages are made from, beside the code: equal where no page can differ. */
export function digestOfInputs(data: string, env: Readonly<Record<string, string | undefined>>): string {
  const digest = createHash('sha256');
  const add = (name: string, bytes: string | Buffer): void => {
    digest.update(`${name}\n${bytes.length}\n`).update(bytes);
  };
  add('node', process.version);
  for (const name of VARIABLES) add(name, env[name] ?? '');
  for (const folder of [data, ...FOLDERS])
    for (const file of existsSync(folder) ? filesBelow(folder) : [])
      add(file, readFileSync(join(folder, file)));
  for (const file of FILES) add(file, readFileSync(file));
  return digest.digest('hex');
}
