import { defineConfig } from 'astro/config';
import { addressFrom } from './scripts/astro/address.ts';
import { dataWatch } from './scripts/astro/data-watch.ts';
import { plainImports } from './scripts/astro/plain-imports.ts';

// Astro lets variables of these names speak for the site (`import.meta.env.BASE_URL`); only its configuration may.
for (const name of ['BASE_URL', 'SITE', 'MODE', 'DEV', 'PROD', 'SSR']) delete process.env[name];

const { site, base } = addressFrom(process.env);

export default defineConfig({
  site,
  base,
  output: 'static',
  trailingSlash: 'always',
  build: {
    format: 'directory',
    // A phone on slow data paints after one answer: nothing it must fetch stands before the first paint.
    inlineStylesheets: 'always',
  },
  compressHTML: true,
  markdown: { syntaxHighlight: false },
  cacheDir: './.cache/astro',
  devToolbar: { enabled: false },
  integrations: [plainImports(), dataWatch(process.env.DATA_DIR || 'data')],
  vite: {
    build: {
      // Scripts wait for the page anyway and stay in the cache for the next one. Only a chart in a frame brings its own:
      // it comes in one answer, and where a host page sandboxes it may fetch nothing.
      assetsInlineLimit: (file) => /(?:^|\/)Embed\.astro_/.test(file),
    },
  },
});
