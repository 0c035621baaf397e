import { ownPolicy } from '../../src/publish/own-policy.ts';
import type { Address } from './address.ts';
import { type Place, type PutFile, putFile } from './put-file.ts';
import type { SiteApp, SiteCode } from './site-code.ts';
import { canonicalOf } from './sitemap.ts';

/** A file to be made: data alone, so that a thread can be given it. */
export interface FileTask {
  /** Under the site's root. */
  readonly file: string;
  readonly pathname: string;
  /** The module of its route. */
  readonly component: string;
  readonly place: Place;
}

/** A file that was made. */
export interface MadeFile extends PutFile {
  /** Under the site's root. */
  readonly file: string;
  /** The address that a page names as its own. */
  readonly canonical: string | undefined;
}

/** A path without the slashes around it. */
export const trimmed = (path: string): string => path.replace(/^\/+|\/+$/g, '');

/**
 * Makes files of the site, each at its place.
 * @throws {Error} naming the file, where its route does not give one
 */
export function fileMaker(
  code: SiteCode,
  app: SiteApp,
  address: Address,
): (task: FileTask) => Promise<MadeFile> {
  const withPolicy = ownPolicy({ styles: code.sheets, scripts: app.manifest.inlinedScripts.values() });
  const routes = new Map(app.manifest.routes.map(({ routeData }) => [routeData.component, routeData]));

  return async ({ file, pathname, component, place }) => {
    const routeData = routes.get(component);
    if (!routeData) throw new Error(`${file}: no route ${component}`);
    const ending = routeData.type === 'endpoint' ? '' : '/';
    const url = new URL(`${address.base}${trimmed(pathname)}${ending}`.replace(/\/+$/, '/'), address.site);
    const response = await app.render(new Request(url), { routeData });
    if (!response.ok && response.status !== 404) throw new Error(`${file}: ${response.status}`);
    const bytes = await bytesOf(response);
    if (routeData.type !== 'page') return { file, ...putFile(bytes, place), canonical: undefined };
    const html = withPolicy(bytes.toString());
    return { file, ...putFile(Buffer.from(html), place), canonical: canonicalOf(html) };
  };
}

/** What a response holds; where that is one piece, the piece itself. */
async function bytesOf({ body }: Response): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of body ?? []) pieces.push(piece);
  const [first, ...rest] = pieces;
  if (!first) return Buffer.alloc(0);
  return rest.length > 0
    ? Buffer.concat(pieces)
    : Buffer.from(first.buffer, first.byteOffset, first.byteLength);
}
