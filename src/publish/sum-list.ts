import { compareText } from '../data/compare-text.ts';

/** Lists files with their SHA-256, in an archive and in the site. */
export const SUMS = 'SHA256SUMS';

/** Files with their sums as `sha256sum --check` reads them, sorted by path. */
export const sumList = (sums: Iterable<readonly [path: string, sum: string]>): string =>
  [...sums]
    .sort(([a], [b]) => compareText(a, b))
    .map(([path, sum]) => `${sum}  ${path}\n`)
    .join('');
