import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
  root,
  test: {
    projects: [
      {
        root,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**', 'tests/site/**'],
          testTimeout: 20_000,
          // The files share what they import: the tables are read and the outlines simplified once a worker.
          isolate: false,
          maxWorkers: 2,
        },
      },
      {
        root,
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          // The files share the pages that were read and parsed.
          isolate: false,
          maxWorkers: 2,
        },
      },
      {
        root,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 180_000,
          // Each file has a browser of its own: more than two would only wait for each other.
          maxWorkers: 2,
        },
      },
    ],
  },
});
