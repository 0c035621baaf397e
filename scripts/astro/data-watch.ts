import { existsSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { problemsOf } from './gate.ts';

interface DataWatchOptions {
  /** The folder of the tables, relative to the project. */
  readonly data: string;
  /** The module that reads them for the pages, relative to the project. */
  readonly entry: string;
}

/**
 * Makes `astro dev` follow the tables: a saved CSV reads the dataset anew and refreshes the page. Tables with
 * problems are reported in the terminal at once; the page shows the same report as soon as it asks for the dataset.
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
        const isTable = (file: string): boolean =>
          resolve(file).startsWith(folder + sep) && file.endsWith('.csv');
        const tell = (): void => {
          const problems = problemsOf(folder, process.stdout.isTTY);
          if (problems) logger.error(`\n${problems}`);
          else logger.info('the tables are in order');
        };
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'cakupan:data-watch',
                enforce: 'pre',
                configureServer: (server) => {
                  if (existsSync(folder)) server.watcher.add(folder);
                  server.watcher.on('all', (_event, file) => {
                    if (isTable(file)) tell();
                  });
                  tell();
                },
                // A table counts as a part of the module that reads it, so that Vite does the rest.
                hotUpdate({ file, modules }) {
                  if (!isTable(file)) return undefined;
                  return [...modules, ...(this.environment.moduleGraph.getModulesByFile(reader) ?? [])];
                },
              },
            ],
          },
        });
      },
    },
  };
}
