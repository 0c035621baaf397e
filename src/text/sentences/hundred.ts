import type { Qualifier } from '../../data/dataset.ts';
import { outOfHundred } from '../../stats/share.ts';
import type { Lang } from '../lang.ts';
import { inWords, qualified, whole } from '../numbers.ts';
import { terms } from '../words/terms.ts';

/**
 * A share as a sentence about one hundred workers: "Of one hundred workers, 43 are protected." Where sources count more
 * participants than workers it says so: no hundred of them are all protected for that.
 * @param share percent 0–100, or more
 * @param workers which of them, in running text
 * @param qualifier "over", where the share is a bound
 */
export function hundredSentence(lang: Lang, share: number, workers: string, qualifier?: Qualifier): string {
  const words = terms(lang);
  return share > 100
    ? words.overHundred(workers, qualified(lang, qualifier, whole(lang, share)))
    : words.hundred(qualified(lang, qualifier, inWords(lang, outOfHundred(share, qualifier))), workers);
}
