import type { AstroIntegration } from 'astro';

/** What Vite wraps every `import(…)` in, under the name that it looks for. */
const HELPER = '\0vite/preload-helper.js';

/**
 * Leaves `import(…)` to the browser. Vite's helper preloads the style sheets and scripts of what is imported, in more
 * bytes than the script that opens our search; ours import no style sheet.
 */
export const plainImports = (): AstroIntegration => ({
  name: 'plain-imports',
  hooks: {
    'astro:config:setup': ({ updateConfig }) => {
      updateConfig({
        vite: {
          plugins: [
            {
              name: 'plain-imports',
              enforce: 'pre',
              configEnvironment: () => ({ build: { modulePreload: false } }),
              load: (id) => (id === HELPER ? 'export const __vitePreload = (load) => load();' : undefined),
            },
          ],
        },
      });
    },
  },
});
