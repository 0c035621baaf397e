import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { JSDOM } from 'jsdom';
import { addressFrom } from '../../scripts/astro/address.ts';
import type { Lang } from '../../src/text/lang.ts';

/** The built site under test; `npm test` builds it first. */
export const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));

/** The site and base path that `dist/` was built for: those of this environment. */
export const ADDRESS = addressFrom(process.env);

/** All files of a built site, as paths with `/`, sorted. */
export function filesOf(folder: string): string[] {
  if (!existsSync(folder)) throw new Error(`nothing is built in ${folder}; run: npm run build`);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length)
        .replace(/^[/\\]/, '')
        .replaceAll('\\', '/'),
    )
    .sort();
}

/** `provinsi/jambi/index.html` → `provinsi/jambi/`; `404.html` as it is. */
export const addressOfFile = (file: string): string => file.replace(/(^|\/)index\.html$/, '$1');

const window = new JSDOM('').window;

/** A page as a browser reads it. No script runs and nothing is fetched. */
const parsePage = (html: string): Document => new window.DOMParser().parseFromString(html, 'text/html');

/** A page of a built site. It is read and parsed when asked for, once: most tests want a few of some hundred. */
export class Page {
  /** `provinsi/jambi/index.html` */
  readonly file: string;
  /** Below the base path: ``, `provinsi/jambi/`, `404.html`. */
  readonly address: string;
  private readonly read: () => string;
  private text: string | undefined;
  private parsed: Document | undefined;

  constructor(file: string, read: () => string) {
    this.file = file;
    this.address = addressOfFile(file);
    this.read = read;
  }

  get html(): string {
    this.text ??= this.read();
    return this.text;
  }

  get document(): Document {
    this.parsed ??= parsePage(this.html);
    return this.parsed;
  }

  /** By its address; that pages say so of themselves is tested. */
  get lang(): Lang {
    return this.address.startsWith('en/') ? 'en' : 'id';
  }
}

const known = new Map<string, readonly Page[]>();

/** All pages of a built site, sorted by file. A folder is listed once: build into a new one. */
export function pagesOf(folder: string): readonly Page[] {
  const pages =
    known.get(folder) ??
    filesOf(folder)
      .filter((file) => file.endsWith('.html'))
      .map((file) => new Page(file, () => readFileSync(join(folder, file), 'utf8')));
  known.set(folder, pages);
  return pages;
}

/** The pages of single charts, made for the frames of other pages: each names the chart's own page as its address. */
export const isFrame = ({ address }: Page): boolean =>
  /^(?:en\/)?(?:embed|rilis|releases)\/(?:[^/]+\/){2,}$/.test(address);

/** The pages that stand in for what is not there: they have no address of their own. */
export const isNotFound = ({ address }: Page): boolean => /^(?:404\.html|en\/404\/)$/.test(address);

/** The address of a page in a language, as the page itself states it: absolute, or undefined. */
export const alternateOf = (document: Document, language: string): string | undefined =>
  document.querySelector(`link[rel="alternate"][hreflang="${language}"]`)?.getAttribute('href') ?? undefined;
