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

const brotli = (text: string): number =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

const captures = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].flatMap((m) => m[1] ?? []);

/** @param file of a page, below the folder the site is built in */
export function pageWeight(folder: string, file: string, base = '/'): PageWeight {
  const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
  const below = (href: string): string =>
    href.startsWith(base) ? href.slice(base.length) : posix.join(posix.dirname(file), href);
  const page = read(file);
  const styles = captures(page, /<link[^>]*rel="stylesheet"[^>]*href="([^"]+)"/g).map(below);
  const scripts = new Set<string>();
  const follow = (path: string): void => {
    if (scripts.has(path)) return;
    scripts.add(path);
    for (const imported of captures(read(path), /(?:from|import)\s*\(?["'](\.[^"']+)["']/g))
      follow(posix.join(posix.dirname(path), imported));
  };
  captures(page, /<script[^>]*\bsrc="([^"]+)"/g)
    .map(below)
    .forEach(follow);
  const inline = captures(page, /<script(?![^>]*(?:\bsrc=|application\/))[^>]*>([\s\S]*?)<\/script>/g).join(
    '\n',
  );
  const sum = (paths: Iterable<string>): number =>
    [...paths].reduce((bytes, path) => bytes + brotli(read(path)), 0);
  const html = brotli(page);
  const css = sum(styles);
  const files = sum(scripts);
  return { html, css, js: files + (inline ? brotli(inline) : 0), total: html + css + files };
}
