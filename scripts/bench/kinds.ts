import { globSync } from 'node:fs';
import { type PageWeight, pageWeight } from './page-weight.ts';

/** A page, and what it weighs. */
export interface Weighed extends PageWeight {
  readonly file: string;
  /** How many pages are of its kind. */
  readonly pages: number;
}

/** Pages of one kind share their language, their section and their depth: `en provinces 2`. */
function kindOf(file: string): string {
  const [language, path] = file.startsWith('en/') ? ['en', file.slice(3)] : ['id', file];
  const segments = path.split('/').slice(0, -1);
  return [language, segments[0] ?? path, segments.length].join(' ');
}

/** The best compression takes its time: pages are first weighed at this quality, and the heaviest few at the best. */
const QUICK = 5;
const FEW = 3;

/** The heaviest page of each kind of a built site, in the order of their addresses. */
export function heaviestPages(out: string, base: string): readonly Weighed[] {
  const files = globSync('**/*.html', { cwd: out })
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
  return [...Map.groupBy(files, kindOf).values()].map((group) => {
    const heavy = group
      .map((file) => ({ file, ...pageWeight(out, file, base, QUICK) }))
      .sort((a, b) => b.total - a.total)
      .slice(0, FEW);
    const weighed = heavy.map(({ file }) => ({ file, ...pageWeight(out, file, base) }));
    const most = weighed.reduce((a, b) => (b.total > a.total ? b : a));
    return { ...most, pages: group.length };
  });
}

/** The address of a page below the base path: `/en/` of `en/index.html`. */
export const addressOf = (file: string): string => `/${file.replace(/index\.html$/, '')}`;
