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

/** The paths of routes that have one. What its page is made from, a route may say as its `cacheKey`. */
export async function singlePaths(app: SiteApp): Promise<readonly SitePath[]> {
  const paths: SitePath[] = [];
  for (const { routeData: route } of app.manifest.routes) {
    const { pathname, type, prerender } = route;
    if (!prerender || pathname === undefined) continue;
    const { cacheKey } = type === 'page' ? await app.getComponentByRoute(route) : {};
    paths.push({ pathname, route, file: fileOf(pathname, type), cacheKey });
  }
  return paths;
}

/** The paths that the other routes list, each with its `cacheKey` where it has one. */
export const listedPaths = async (app: SiteApp): Promise<readonly SitePath[]> =>
  (await new StaticPaths(app).getAll())
    .filter(({ route }) => route.pathname === undefined)
    .map((path) => ({ ...path, file: fileOf(path.pathname, path.route.type) }));
