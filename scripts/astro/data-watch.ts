import { existsSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { both } from '../../src/data/both.ts';
import { tongueFault } from '../asked-tongue.ts';
import { LiveTables } from './live-tables.ts';

interface DataWatchOptions {
  /** The folder of the tables, relative to the project. */
  readonly data: string;
  /** The module that reads them for the pages, relative to the project. */
  readonly entry: string;
}

/** Editors save in steps, and `npm run format` several tables at once: they are read when it is quiet, in milliseconds. */
const QUIET = 40;

const IN_ORDER = both('tabelnya beres', 'the tables are in order');

/** Requests of the development server for its own parts, which no page of the site has an address among. */
const INNER = /^\/(?:@|node_modules\/|src\/|\.)/;

/**
 * Makes `astro dev` follow the tables: a saved CSV reads the dataset anew and refreshes the page. Tables with problems
 * are reported in the terminal at once, and at every address of the site in place of what is there, until they are mended.
 */
export function dataWatch({ data, entry }: DataWatchOptions): AstroIntegration {
  return {
    name: 'cakupan:data-watch',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig, logger }) => {
        if (command !== 'dev') return;
        const root = fileURLToPath(config.root);
        const folder = resolve(root, data);
        const reader = resolve(root, entry);
        const tables = new LiveTables(folder);
        const fault = tongueFault(process.argv);
        if (fault) {
          process.stderr.write(`dev: ${fault[tables.tongue]}\n`);
          process.exit(2);
        }
        const isTable = (file: string): boolean =>
          resolve(file).startsWith(folder + sep) && file.endsWith('.csv');
        /** Whether Vite renews the page itself, since the last change. */
        let isRenewed = false;
        const tell = (): void => {
          const trouble = tables.trouble();
          if (trouble) logger.error(`\n${trouble.report(process.stdout.isTTY)}`);
          else logger.info(IN_ORDER[tables.tongue]);
        };
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'cakupan:data-watch',
                enforce: 'pre',
                configureServer: (server) => {
                  if (existsSync(folder)) server.watcher.add(folder);
                  let waiting: NodeJS.Timeout | undefined;
                  server.watcher.on('all', (_event, file) => {
                    if (!isTable(file)) return;
                    tables.changed();
                    clearTimeout(waiting);
                    waiting = setTimeout(() => {
                      // A request may have read a table while it was being saved.
                      tables.changed();
                      tell();
                      // Where the tables were broken from the start, no module was read that Vite would renew.
                      if (!isRenewed) server.ws.send({ type: 'full-reload', path: '*' });
                      isRenewed = false;
                    }, QUIET);
                  });
                  const base = server.config.base.replace(/\/?$/, '/');
                  server.middlewares.use((request, response, next) => {
                    const path = (request.url ?? '/').replace(/[?#].*$/, '');
                    const inSite = path.startsWith(base) ? path.slice(base.length - 1) : path;
                    const trouble = INNER.test(inSite) ? undefined : tables.trouble();
                    if (!trouble || trouble.problems.length === 0) return next();
                    const wantsPage = request.headers.accept?.includes('text/html') ?? false;
                    const isPage = wantsPage || !/\.\w+$/.test(inSite);
                    const body = isPage ? tables.page(trouble, `${base}@vite/client`) : trouble.report(false);
                    response.statusCode = 500;
                    response.setHeader('content-type', `text/${isPage ? 'html' : 'plain'}; charset=utf-8`);
                    response.setHeader('cache-control', 'no-store');
                    response.end(body);
                  });
                  tell();
                },
                // A table counts as a part of the module that reads it, so that Vite does the rest.
                hotUpdate({ file, modules }) {
                  if (!isTable(file)) return undefined;
                  const readers = this.environment.moduleGraph.getModulesByFile(reader) ?? [];
                  isRenewed ||= [...readers].length > 0;
                  return [...modules, ...readers];
                },
              },
            ],
          },
        });
      },
    },
  };
}
