import { existsSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { both } from '../../src/data/both.ts';
import { tongueFault } from '../asked-tongue.ts';
import { LiveTables } from './live-tables.ts';

/** Editors save in steps, and `npm run format` several tables at once: they are read when it is quiet, in milliseconds. */
const QUIET = 40;

const IN_ORDER = both('tabelnya beres', 'the tables are in order');

/** Requests of the development server for its own parts, which no page of the site has an address among. */
const INNER = /^\/(?:@|node_modules\/|src\/|\.)/;

/**
 * Makes `astro dev` follow the tables: a saved CSV reads the dataset anew and refreshes the page. Tables with problems
 * are reported in the terminal at once, and at every address of the site in place of what is there, until they are mended.
 * @param data the folder of the tables, relative to the project
 */
export function dataWatch(data: string): AstroIntegration {
  return {
    name: 'cakupan:data-watch',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig, logger }) => {
        if (command !== 'dev') return;
        const root = fileURLToPath(config.root);
        const folder = resolve(root, data);
        const tables = new LiveTables(folder);
        const fault = tongueFault(process.argv);
        if (fault) {
          process.stderr.write(`dev: ${fault[tables.tongue]}\n`);
          process.exit(2);
        }
        const isTable = (file: string): boolean =>
          resolve(file).startsWith(folder + sep) && file.endsWith('.csv');
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
                  // What browsers show is made anew; so are the modules that read the tables, once for all pages. While the
                  // tables have problems no page is asked for.
                  const renew = (): void => {
                    const { environments } = server;
                    const renewed = tables.trouble() ? [environments.client] : Object.values(environments);
                    for (const { hot } of renewed) hot.send({ type: 'full-reload', path: '*' });
                  };
                  let waiting: NodeJS.Timeout | undefined;
                  server.watcher.on('all', (_event, file) => {
                    if (!isTable(file)) return;
                    clearTimeout(waiting);
                    // Not earlier: a table may be half saved, and of two events at once only one is told.
                    waiting = setTimeout(() => {
                      tables.changed();
                      tell();
                      renew();
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
              },
            ],
          },
        });
      },
    },
  };
}
