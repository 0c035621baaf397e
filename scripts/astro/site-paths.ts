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

/** Lists paths of a site: all that there are, or those of some files alone. */
export type ListPaths = (app: SiteApp, only?: ReadonlySet<string>) => Promise<readonly SitePath[]>;

/** The paths of routes that have one. What its page is made from, a route may say as its `cacheKey`. */
export const singlePaths: ListPaths = async (app, only) => {
  const paths: SitePath[] = [];
  for (const { routeData: route } of app.manifest.routes) {
    const { pathname, type, prerender } = route;
    if (!prerender || pathname === undefined) continue;
    const file = fileOf(pathname, type);
    // Looked at first: to load a page is to make what it stands on.
    if (only && !only.has(file)) continue;
    const { cacheKey } = type === 'page' ? await app.getComponentByRoute(route) : {};
    paths.push({ pathname, route, file, cacheKey });
  }
  return paths;
};

/** The paths that the other routes list, each with its `cacheKey` where it has one. */
export const listedPaths: ListPaths = async (app, only) => {
  const addresses = only && [...only].map((file) => `/${file.replace(/index\.html$/, '')}`);
  const routes = app.manifest.routes.filter(
    ({ routeData: { pathname, pattern } }) =>
      pathname === undefined && (!addresses || addresses.some((address) => pattern.test(address))),
  );
  const lists = new StaticPaths({
    manifest: { ...app.manifest, routes },
    ...(app.routeCache && { routeCache: app.routeCache }),
    getComponentByRoute: (route) => app.getComponentByRoute(route),
  });
  return (await lists.getAll())
    .map((path) => ({ ...path, file: fileOf(path.pathname, path.route.type) }))
    .filter(({ file }) => !only || only.has(file));
};
