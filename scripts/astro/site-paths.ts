import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import { trimmed } from './make-file.ts';
import type { SiteApp } from './site-code.ts';

type StaticPath = Awaited<ReturnType<StaticPaths['getAll']>>[number];

/** A path of the site, and the file that is made of it. */
export interface SitePath extends Omit<StaticPath, 'cacheKey'> {
  readonly file: string;
  readonly cacheKey?: string | undefined;
}

/** The file of a path: of a page, the index of its folder. */
export function fileOf(pathname: string, type: string): string {
  const path = trimmed(pathname);
  if (type === 'endpoint') return path;
  // What hosts show for a lost address is looked for under this name.
  if (path === '404') return '404.html';
  return path === '' ? 'index.html' : `${path}/index.html`;
}

/**
 * The paths of all routes, or of those files alone. What a page of one path is made from it says as its `cacheKey`, as a
 * list of paths does with each.
 * @throws {Error} naming the files that no route has
 */
export async function pathsOf(
  app: SiteApp,
  only: ReadonlySet<string> | undefined,
): Promise<readonly SitePath[]> {
  const all = (await new StaticPaths(app).getAll()).map((path) => ({
    ...path,
    file: fileOf(path.pathname, path.route.type),
  }));
  const missing = only?.difference(new Set(all.map(({ file }) => file)));
  if (missing && missing.size > 0)
    throw new Error(`no file of the site has the name ${[...missing].join(', ')}`);
  const asked = only ? all.filter(({ file }) => only.has(file)) : all;
  return Promise.all(
    asked.map(async (path) => {
      if (path.route.type !== 'page' || path.route.params.length > 0) return path;
      return { ...path, cacheKey: (await app.getComponentByRoute(path.route)).cacheKey };
    }),
  );
}
