import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from './files-below.ts';

/** What the packages are, how the site is set up, and what of ours makes files without being bundled. */
const GROUND = [
  'package-lock.json',
  'astro.config.mjs',
  'scripts/astro/render-site.ts',
  'scripts/astro/make-file.ts',
  'scripts/astro/put-file.ts',
  'scripts/astro/sitemap.ts',
];
/** What makes files in threads, which run it as it stands: pictures, and the files of all tables. Each room they reach. */
export const THREADS = ['src/data', 'src/stats', 'src/text', 'src/charts', 'src/publish'];
/** What the code of the pages is bundled from and how, beside the packages. */
const SOURCES = ['src', 'public', 'scripts/astro'];
const SETTINGS = ['package-lock.json', 'package.json', 'astro.config.mjs', 'tsconfig.json'];
/** Where the site will be served. */
const VARIABLES = ['SITE_URL', 'BASE_PATH', 'REPOSITORY_URL'];
/** What else of the environment bundlers look at. */
const MODES = ['NODE_ENV', 'ASTRO_KEY'];

type Environment = Readonly<Record<string, string | undefined>>;
type Named = readonly (readonly [name: string, bytes: string | Buffer])[];

/** Digest of parts, each with its name. */
export function digestOf(parts: Iterable<Named[number]>): string {
  const digest = createHash('sha256');
  for (const [name, bytes] of parts) digest.update(`${name}\n${bytes.length}\n`).update(bytes);
  return digest.digest('hex');
}

const variables = (env: Environment, names: readonly string[]): Named =>
  names.map((name) => [name, env[name] ?? '']);

/** The files of a folder with their bytes; none where there is no folder. */
export const filesIn = (folder: string): Named =>
  existsSync(folder) ? filesBelow(folder).map((file) => [file, readFileSync(join(folder, file))]) : [];

/** The same with the folder in their names. */
const namedIn = (folder: string): Named =>
  filesIn(folder).map(([file, bytes]) => [`${folder}/${file}`, bytes]);

const read = (file: string): Named[number] => [file, readFileSync(file)];

/** Digest of what every file stands on, beside the bundled code and the tables. */
export const digestOfGround = (env: Environment): string =>
  digestOf([
    ['node', process.version],
    ...variables(env, VARIABLES),
    ...GROUND.map(read),
    ...THREADS.flatMap(namedIn),
  ]);

/** Digest of the tables and the outlines: equal where no page can differ by them. */
export const digestOfData = (data: string): string => digestOf([data, 'data/boundaries'].flatMap(filesIn));

/** Digest of all that the code of the pages is bundled from: equal where the bundle is. */
export const digestOfSources = (env: Environment): string =>
  digestOf([
    ['node', process.version],
    ...variables(env, [...VARIABLES, ...MODES]),
    ...SETTINGS.map(read),
    ...SOURCES.flatMap(namedIn),
  ]);
