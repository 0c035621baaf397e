import { both } from '../../src/data/both.ts';
import { CallError } from '../../src/data/call-error.ts';

/** Where the site will be served, from the environment: what every link and every absolute address is built on. */
export interface Address {
  /** Absolute, without a path: `https://example.go.id`. */
  readonly site: string;
  /** `/` or `/cakupan/`: begins and ends with a slash. */
  readonly base: string;
}

/** Where `SITE_URL` is not set, the site describes itself as the one that `npm start` serves. */
export const LOCAL_SITE = 'http://localhost:4321';

/**
 * `BASE_PATH` in any of its usual spellings (``, `cakupan`, `/cakupan`, `/cakupan/`) as `/` or `/cakupan/`.
 * @throws {CallError} where it is not a path
 */
function basePath(text = ''): string {
  const segments = text.split('/').filter(Boolean);
  const odd = segments.find((segment) => !/^[\w.~-]+$/.test(segment) || /^\.+$/.test(segment));
  if (odd !== undefined)
    throw new CallError(both(`BASE_PATH bukan jalur: ${text}`, `BASE_PATH is not a path: ${text}`));
  return segments.length === 0 ? '/' : `/${segments.join('/')}/`;
}

/**
 * The origin of `SITE_URL`.
 * @throws {CallError} where it is not an address of the web, or has a path of its own (that is `BASE_PATH`)
 */
function siteOrigin(text = ''): string {
  if (text === '') return LOCAL_SITE;
  const url = URL.parse(text);
  if (!url || !/^https?:$/.test(url.protocol))
    throw new CallError(both(`SITE_URL bukan alamat web: ${text}`, `SITE_URL is not a web address: ${text}`));
  if (url.pathname !== '/')
    throw new CallError(
      both(
        `SITE_URL memuat jalur; tulis itu di BASE_PATH: ${url.pathname}`,
        `SITE_URL has a path; put it in BASE_PATH: ${url.pathname}`,
      ),
    );
  return url.origin;
}

/** @throws {CallError} where `SITE_URL` or `BASE_PATH` is malformed */
export function addressFrom(env: Readonly<Record<string, string | undefined>>): Address {
  return { site: siteOrigin(env.SITE_URL), base: basePath(env.BASE_PATH) };
}
