import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from './unite.ts';

/** What the packages are, how the site is set up, and what draws pictures in a thread of its own, unbundled. */
const GROUND = ['package-lock.json', 'astro.config.mjs', 'src/publish/draw-picture.ts'];
/** Where the site will be served. */
const VARIABLES = ['SITE_URL', 'BASE_PATH', 'REPOSITORY_URL'];

type Named = readonly (readonly [name: string, bytes: string | Buffer])[];

function digestOf(parts: Named): string {
  const digest = createHash('sha256');
  for (const [name, bytes] of parts) digest.update(`${name}\n${bytes.length}\n`).update(bytes);
  return digest.digest('hex');
}

/** Digest of what every file stands on, beside the bundled code and the tables. */
export const digestOfGround = (env: Readonly<Record<string, string | undefined>>): string =>
  digestOf([
    ['node', process.version],
    ...VARIABLES.map((name) => [name, env[name] ?? ''] as const),
    ...GROUND.map((file) => [file, readFileSync(file)] as const),
  ]);

/** Digest of the tables and the outlines: equal where no page can differ by them. */
export const digestOfData = (data: string): string =>
  digestOf(
    [data, 'data/boundaries'].flatMap((folder) =>
      existsSync(folder)
        ? filesBelow(folder).map((file) => [file, readFileSync(join(folder, file))] as const)
        : [],
    ),
  );
