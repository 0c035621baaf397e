import type { Lang } from '../text/lang.ts';

/** The guides for whoever brings figures, in the repository. */
export const GUIDES: Record<Lang, string> = { id: 'CONTRIBUTING.id.md', en: 'CONTRIBUTING.md' };

/** Where the tables and the code of a site are kept, and its keepers can be written to. */
export interface Repository {
  /** Where a message to the keepers is written. */
  readonly issues: string;
  readonly guide: (lang: Lang) => string;
}

/**
 * The repository at `REPOSITORY_URL`, an address as GitHub and Forgejo have them: `https://github.com/owner/name`.
 * @returns undefined where it is not set: an address is never guessed
 * @throws {Error} where it is no web address
 */
export function repositoryAt(text: string | undefined): Repository | undefined {
  if (!text) return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol))
    throw new Error(`REPOSITORY_URL is not a web address: ${text}`);
  const base = `${url.origin}${url.pathname.replace(/\/+$/, '')}`;
  return { issues: `${base}/issues/new`, guide: (lang) => `${base}/blob/HEAD/${GUIDES[lang]}` };
}
