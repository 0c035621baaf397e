import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** A key that Astro draws anew with every build, to encrypt what a server would send later: here is no server. */
const RANDOM_KEY = /"key":"[^"]*"/g;

/** Digest of what makes the pages: the code as it is bundled, wherever that happened. */
function digestOfCode(workshop: URL): string {
  const digest = createHash('sha256');
  const cwd = fileURLToPath(new URL('.prerender/', workshop));
  for (const file of globSync('**/*.mjs', { cwd }).sort()) {
    const code = readFileSync(join(cwd, file), 'utf8').replaceAll(workshop.href, '');
    digest.update(`${file}\n`).update(code.replace(RANDOM_KEY, ''));
  }
  return digest.digest('hex');
}

const trimmed = (path: string): string => path.replace(/^\/+|\/+$/g, '');

/** The file that Astro writes for a path: of a page, the index of its folder. */
export function fileOf(pathname: string, type: string): string {
  const path = trimmed(pathname);
  if (type === 'endpoint') return path;
  // What hosts show for a lost address is looked for under this name.
  if (path === '404') return '404.html';
  return path === '' ? 'index.html' : `${path}/index.html`;
}

export interface KeptPagesOptions {
  /** Digest of what every file stands on, beside the code and the data: packages, Node, address. */
  readonly ground: string;
  /** Digest of all data. */
  readonly data: string;
  /** Whether the site that stands has this file, made by this key. */
  readonly stands: (file: string, key: string) => boolean;
  /** Told the key of every file that Astro makes, and whether the file that stands is to be taken. */
  readonly tell: (file: string, key: string, taken: boolean) => void;
  /** Called when all others are written. */
  readonly take: () => Promise<void>;
}

/** Made anew each time: it names the commit, which is neither in the tables nor in the code. */
const ALWAYS = new Set(['build.json']);

/**
 * Renders only what may have changed. The key of a file is the digest of the code and its ground, of its address and of
 * what it is made from: all data, or where a route gives a `cacheKey`, that.
 */
export function keptPages({ ground, data, stands, tell, take }: KeptPagesOptions): AstroIntegration {
  let workshop: URL;
  let base: string;
  return {
    name: 'cakupan:kept-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        workshop = config.outDir;
        base = config.base;
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((astro) => {
          const taken = new Set<string>();
          return {
            ...astro,
            name: 'cakupan:kept-pages',
            async getStaticPaths() {
              const paths = await astro.getStaticPaths();
              const code = digestOfCode(workshop);
              for (const { pathname, route, cacheKey = data } of paths) {
                const file = fileOf(pathname, route.type);
                if (ALWAYS.has(file)) continue;
                const key = createHash('sha256')
                  .update(`${code}\n${ground}\n${file}\n${cacheKey}`)
                  .digest('hex');
                const isTaken = stands(file, key);
                if (isTaken) taken.add(trimmed(pathname));
                tell(file, key, isTaken);
              }
              return paths;
            },
            render: async (request, options) => {
              const path = decodeURI(new URL(request.url).pathname).slice(base.length);
              // Nothing is written where there is no body.
              return taken.has(trimmed(path)) ? new Response(null) : astro.render(request, options);
            },
            async teardown() {
              await astro.teardown?.();
              await take();
            },
          };
        });
      },
    },
  };
}
