import { outOfHundred } from '../../stats/share.ts';
import type { Lang } from '../lang.ts';
import { inWords, whole } from '../numbers.ts';
import { terms } from '../words/terms.ts';

/**
 * A share as a sentence about one hundred workers: "Of one hundred workers, 43 are protected." Where sources count more
 * participants than workers it says so: no hundred of them are all protected for that.
 * @param share percent 0–100, or more
 * @param workers which of them, in running text
 */
export function hundredSentence(lang: Lang, share: number, workers: string): string {
  const words = terms(lang);
  return share > 100
    ? words.overHundred(workers, whole(lang, share))
    : words.hundred(inWords(lang, outOfHundred(share)), workers);
}
