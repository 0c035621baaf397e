import { resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { addressFrom } from '../astro/address.ts';
import { buildSite } from '../astro/build-site.ts';
import { moveAside } from './aside.ts';
import { BUILD_BUDGET, budgetOf } from './budgets.ts';
import { forgetBuilds } from './cold.ts';
import { addressOf, heaviestPages, type Weighed } from './kinds.ts';

/** The real site: what a build from nothing takes, and what its pages weigh. */
export interface SiteCost {
  readonly pages: number;
  readonly seconds: number;
  /** The heaviest page of each kind. */
  readonly heaviest: readonly (Weighed & { readonly budget: number | undefined })[];
}

/** Builds the real site with nothing of an earlier build, and weighs its pages. */
export async function benchSite(): Promise<SiteCost> {
  const out = resolve('.cache/bench/site');
  forgetBuilds();
  const started = performance.now();
  const { pages } = await buildSite(out);
  const seconds = (performance.now() - started) / 1000;
  const { base } = addressFrom(process.env);
  const heaviest = heaviestPages(out, base).map((page) => ({
    ...page,
    budget: budgetOf(page.file.replace(/index\.html$/, '')),
  }));
  moveAside(out);
  return { pages, seconds: Number(seconds.toFixed(2)), heaviest };
}

export function siteTable({ pages, seconds, heaviest }: SiteCost): string {
  const row = (cells: readonly (string | number)[]): string =>
    cells.map((cell, i) => (i === 0 ? String(cell).padEnd(48) : String(cell).padStart(8))).join('');
  return [
    `cold build: ${pages} pages in ${seconds} s (budget ${BUILD_BUDGET} s)`,
    '',
    'heaviest page of each kind, bytes after brotli, without fonts',
    row(['page', 'pages', 'html', 'css', 'js', 'total', 'budget']),
    ...heaviest.map(({ file, pages: count, html, css, js, total, budget }) =>
      row([addressOf(file), count, html, css, js, total, budget ?? '–']),
    ),
  ].join('\n');
}
