import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { rename, rm, utimes } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration, RouteData, SSRManifest } from 'astro';
import type { StaticPathsApp } from 'astro/runtime/prerender/static-paths.js';
import { digestOf, digestOfSources, filesIn } from './inputs.ts';
import { trimFolder } from './trim-folder.ts';
import { sweep } from './workshop.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** Inside the project, where the code finds its packages. */
const FOLDER = join(ROOT, '.cache/code');
/** How many bundles stay for later builds: those of other addresses and of other branches. */
const KEPT = 6;

const ASSETS = 'assets';
const PAGES = 'pages';
const NOTE = 'note.json';

/** A key that Astro draws anew with every bundle, to encrypt what a server would send later: here is no server. */
const RANDOM_KEY = /"key":"[^"]*"/g;

/** A style sheet, inlined into pages or a file beside them. */
interface Style {
  readonly sheet: { readonly type: 'inline'; readonly content: string } | { readonly type: 'external' };
}

/** The styles of each route, as Astro wants them back. */
type Styles = readonly (readonly [route: string, styles: readonly Style[]])[];

interface Note {
  /** The module of the app among those of the pages. */
  readonly entry: string;
  readonly styles: Styles;
  /** Digest of what renders pages, wherever it was bundled. */
  readonly digest: string;
  /** Digest of all files, as they lie there. */
  readonly whole: string;
}

type Component = Awaited<ReturnType<NonNullable<StaticPathsApp['getComponentByRoute']>>>;

/** What Astro makes of the routes: renders each. */
export interface SiteApp extends StaticPathsApp {
  readonly manifest: SSRManifest;
  /** The module of a route; one that makes a single page may say what that is made from. */
  getComponentByRoute(route: RouteData): Promise<Component & { readonly cacheKey?: string }>;
  setInternals(internals: {
    readonly pagesByKeys: ReadonlyMap<string, { readonly styles: readonly Style[] }>;
  }): void;
  setOptions(options: object): void;
  render(request: Request, options: { readonly routeData: RouteData }): Promise<Response>;
}

/** The code of the site as it is bundled: what renders pages, and what browsers fetch beside them. */
export interface SiteCode {
  /** Equal where every page comes out the same from the same tables. */
  readonly digest: string;
  /** Where it lies, for `keptCode`. */
  readonly folder: string;
  /** The folder of what browsers fetch beside pages: scripts, fonts, all that is public. */
  readonly assets: string;
  /** The style sheets that stand inside pages. */
  readonly sheets: readonly string[];
  /** Reads the tables, by the pages' own code. */
  app(): Promise<SiteApp>;
}

/** What the app is told of where it runs; it asks for scripts that packages add to every page, of which there are none. */
const OPTIONS = {
  settings: { scripts: [] },
  logger: {
    options: {
      destination: {
        write({ level, message }: { readonly level: string; readonly message: string }): void {
          if (level === 'warn' || level === 'error') console.warn(message);
        },
      },
    },
  },
};

const siteCode = (folder: string, { entry, styles, digest }: Note): SiteCode => ({
  digest,
  folder,
  assets: join(folder, ASSETS),
  sheets: styles.flatMap(([, of]) =>
    of.flatMap(({ sheet }) => (sheet.type === 'inline' ? [sheet.content] : [])),
  ),
  async app() {
    const module: { readonly app: SiteApp } = await import(pathToFileURL(join(folder, PAGES, entry)).href);
    module.app.setInternals({ pagesByKeys: new Map(styles.map(([route, of]) => [route, { styles: of }])) });
    module.app.setOptions(OPTIONS);
    loadOnce(module.app.manifest);
    return module.app;
  },
});

/** Lets a page's module be loaded once: to ask the loader anew for each of thousands of files takes half a second. */
function loadOnce({ pageMap }: SSRManifest): void {
  for (const [component, load] of pageMap ?? []) {
    let loaded: ReturnType<typeof load> | undefined;
    pageMap?.set(component, () => {
      loaded ??= load();
      return loaded;
    });
  }
}

/** Digest of all files of a bundle but its note. */
const digestOfWhole = (folder: string): string =>
  digestOf([ASSETS, PAGES].flatMap((part) => filesIn(join(folder, part))));

/** The bundle in a folder, where one is there as it was noted. */
export function keptCode(folder: string): SiteCode | undefined {
  try {
    const [digest, text = ''] = readFileSync(join(folder, NOTE), 'utf8').split('\n', 2);
    const note: Note = JSON.parse(text);
    if (digest !== digestOf([['note', text]]) || digestOfWhole(folder) !== note.whole) return undefined;
    return siteCode(folder, note);
  } catch {
    return undefined;
  }
}

/** Digest of the code of pages, wherever it was bundled. */
function digestOfPages(folder: string, styles: Styles): string {
  const here = pathToFileURL(folder).href;
  return digestOf([
    ['styles', JSON.stringify(styles)],
    ...filesIn(join(folder, PAGES)).map(([file, bytes]): readonly [string, string] => [
      file,
      bytes.toString().replaceAll(here, '').replace(RANDOM_KEY, ''),
    ]),
  ]);
}

/** Notes what a folder holds: from now on it is a bundle. */
export function noteCode(folder: string, styles: Styles): void {
  const entry = readdirSync(join(folder, PAGES)).find((name) => name.startsWith('prerender-entry.'));
  if (entry === undefined) throw new Error('the bundle has no entry');
  const digest = digestOfPages(folder, styles);
  const note: Note = { entry, styles, digest, whole: digestOfWhole(folder) };
  const text = JSON.stringify(note);
  writeFileSync(join(folder, NOTE), `${digestOf([['note', text]])}\n${text}`);
}

/** Lets Astro bundle the routes and render none; then moves what would render them to a folder. */
function bundleOnly(pages: string, tell: (styles: Styles) => void): AstroIntegration {
  let bundled: URL;
  let routes: ReadonlyMap<string, { readonly styles: readonly Style[] }>;
  return {
    name: 'cakupan:bundle-only',
    hooks: {
      'astro:config:done': ({ config }) => {
        bundled = new URL('.prerender/', config.outDir);
      },
      'astro:build:setup': (built) => {
        routes = built.pages;
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((astro) => ({
          ...astro,
          name: 'cakupan:bundle-only',
          // Loading the code would read the tables.
          setup: async () => undefined,
          getStaticPaths: async () => [],
          async teardown() {
            tell([...routes].map(([route, { styles }]) => [route, styles]));
            await rename(bundled, pages);
          },
        }));
      },
    },
  };
}

/**
 * The code of the site, bundled where no earlier build left the same: it is kept by the digest of all that it is bundled
 * from, and used only where every byte is there as it was written.
 */
export async function codeOfSite(env: NodeJS.ProcessEnv): Promise<SiteCode> {
  const folder = join(FOLDER, digestOfSources(env).slice(0, 16));
  const found = keptCode(folder);
  if (found) {
    // Seen as used, so that it stays.
    const now = new Date();
    await utimes(folder, now, now);
    return found;
  }
  const work = `${folder}-${process.pid}`;
  await sweep(work);
  try {
    let styles: Styles = [];
    const bundling = bundleOnly(join(work, PAGES), (made) => {
      styles = made;
    });
    const outDir = relative(ROOT, join(work, ASSETS));
    // It takes more than a second to load, and is needed only here.
    const { build } = await import('astro');
    await build({ root: ROOT, outDir, logLevel: 'warn', integrations: [bundling] });
    noteCode(work, styles);
    // Where another build was quicker, its bundle is the same, and read while its pages are made: it stays.
    if (!keptCode(folder)) await rm(folder, { recursive: true, force: true });
    await rename(work, folder).catch(() => undefined);
    const code = keptCode(folder);
    if (!code) throw new Error(`the bundle in ${folder} is not as it was written`);
    await trimFolder(FOLDER, KEPT, (name) => /^[0-9a-f]{16}$/.test(name));
    return code;
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}
