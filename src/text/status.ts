import type { Status } from '../stats/status.ts';
import type { Lang } from './lang.ts';
import { terms } from './words/terms.ts';

/** A status in words: an old figure leaves the outcome open once the promise's date has passed. */
export const statusName = (lang: Lang, status: Status, passed: boolean): string =>
  status === 'stale' && passed ? terms(lang).outcomeOpen : terms(lang).status[status];

/** The same within a sentence. */
export const statusInText = (lang: Lang, status: Status, passed: boolean): string =>
  statusName(lang, status, passed).toLocaleLowerCase(lang);
