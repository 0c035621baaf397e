import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** What a page costs a reader who has nothing of the site yet, in bytes after brotli, without fonts. */
export interface PageWeight {
  readonly html: number;
  readonly css: number;
  /** Files of scripts, and scripts inside the page counted once more, as if they were files. */
  readonly js: number;
  /** HTML, style sheets and files of scripts: what crosses the wire. */
  readonly total: number;
}

/** As hosts compress what stays; answers that are made anew they compress less: 9 or below, ten times as fast. */
const BEST = constants.BROTLI_MAX_QUALITY;

const brotli = (text: string, quality: number): number =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;

const scripts = new Map<string, number>();

/** The same scripts come with hundreds of pages: each is compressed once. */
function scriptBytes(text: string, quality: number): number {
  const key = `${quality}\n${text}`;
  const bytes = scripts.get(key) ?? brotli(text, quality);
  scripts.set(key, bytes);
  return bytes;
}

const captures = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].flatMap((match) => match[1] ?? []);

const STYLE_SHEET = /<link[^>]*rel="stylesheet"[^>]*href="([^"]+)"/g;
const SCRIPT_FILE = /<script[^>]*\bsrc="([^"]+)"/g;
const INLINE_SCRIPT = /<script(?![^>]*(?:\bsrc=|application\/))[^>]*>([\s\S]*?)<\/script>/g;
/** What a script brings along; `import(…)` is fetched on use, and no part of what a page costs. */
const IMPORT = /(?:from|import)\s*["'](\.[^"']+)["']/g;

/** A built site, the base path it is built for, and the quality that it is compressed with. */
interface Built {
  readonly folder: string;
  readonly base: string;
  readonly quality: number;
}

const read = ({ folder }: Built, path: string): string => readFileSync(join(folder, path), 'utf8');

/** The file that an address on a page leads to. */
const fileAt = ({ base }: Built, page: string, href: string): string =>
  href.startsWith(base) ? href.slice(base.length) : posix.join(posix.dirname(page), href);

/** The files a page's scripts are in, those they import included. */
function scriptFiles(site: Built, file: string): Set<string> {
  const found = new Set<string>();
  const follow = (path: string): void => {
    if (found.has(path)) return;
    found.add(path);
    for (const imported of captures(read(site, path), IMPORT))
      follow(posix.join(posix.dirname(path), imported));
  };
  for (const href of captures(read(site, file), SCRIPT_FILE)) follow(fileAt(site, file, href));
  return found;
}

const weightOf = (site: Built, paths: Iterable<string>): number =>
  [...paths].reduce((bytes, path) => bytes + scriptBytes(read(site, path), site.quality), 0);

/**
 * The JavaScript of a page, in bytes after brotli.
 * @param file of the page, below the folder the site is built in
 */
export function scriptWeight(folder: string, file: string, base = '/', quality: number = BEST): number {
  const site = { folder, base, quality };
  const inline = captures(read(site, file), INLINE_SCRIPT).join('\n');
  return weightOf(site, scriptFiles(site, file)) + (inline ? scriptBytes(inline, quality) : 0);
}

/** @param file of the page, below the folder the site is built in */
export function pageWeight(folder: string, file: string, base = '/', quality: number = BEST): PageWeight {
  const site = { folder, base, quality };
  const page = read(site, file);
  const html = brotli(page, quality);
  const css = weightOf(
    site,
    captures(page, STYLE_SHEET).map((href) => fileAt(site, file, href)),
  );
  const js = scriptWeight(folder, file, base, quality);
  return { html, css, js, total: html + css + weightOf(site, scriptFiles(site, file)) };
}
