import type { Period } from '../data/period.ts';
import { dataPackage } from './data-package.ts';
import { jsonText } from './json.ts';
import type { OpenTable } from './open-tables.ts';
import { type About, aboutData, type ReadmeParts, readme } from './readme.ts';

/** What bundles are made from: data alone, so that a thread can be given it. */
export interface BundleParts {
  readonly open: readonly OpenTable[];
  /** The newest period of the data. */
  readonly asOf: Period;
  /** What the data is, for the workbook. */
  readonly about: About;
  /** What lies in the archive beside the tables. */
  readonly beside: readonly (readonly [place: string, text: string])[];
}

const NOTICE = 'NOTICE.md';

/**
 * What is said of the tables where they are taken as a whole.
 * @param notice the terms of the tables, where they have some
 */
export function bundleParts(
  open: readonly OpenTable[],
  about: Omit<ReadmeParts, 'notice'>,
  notice: string | undefined,
): BundleParts {
  const parts: ReadmeParts = { ...about, notice: notice !== undefined };
  const descriptor = dataPackage(parts.dataset, parts.asOf, open, {
    path: ({ place }) => place,
    home: parts.page('data', 'en'),
    terms: notice === undefined ? `${parts.page('data', 'en')}#terms` : NOTICE,
  });
  return {
    open,
    asOf: parts.asOf,
    about: { id: aboutData('id', parts), en: aboutData('en', parts) },
    beside: [
      ['README.md', readme(parts)],
      ...(notice === undefined ? [] : ([[NOTICE, notice]] as const)),
      ['datapackage.json', jsonText(descriptor)],
    ],
  };
}
