import { readFileSync } from 'node:fs';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';

const CANONICAL = /<link rel="canonical" href="([^"]*)"/;

/** The address that a built page names as its own; undefined where it names none. */
export const canonicalOf = (html: string): string | undefined => CANONICAL.exec(html)?.[1];

/**
 * A sitemap of the pages that name themselves as their address. The view that the home page shows has an address of
 * its own as well, and names the home page; frames and the page of lost addresses name none.
 */
export function ownSitemap(): readonly AstroIntegration[] {
  let fileOf = (_page: URL): URL => {
    throw new Error('asked for a page before the site has a folder');
  };
  const built: AstroIntegration = {
    name: 'cakupan:built',
    hooks: {
      'astro:config:done': ({ config: { outDir, base } }) => {
        fileOf = ({ pathname }) => new URL(`.${pathname.slice(base.length - 1)}index.html`, outDir);
      },
    },
  };
  const isOwn = (page: string): boolean => canonicalOf(readFileSync(fileOf(new URL(page)), 'utf8')) === page;
  return [built, sitemap({ filter: isOwn })];
}
