import type { Qualifier } from '../data/dataset.ts';
import type { Segment } from '../stats/comparable.ts';
import { outOfHundred } from '../stats/share.ts';
import type { Lang } from '../text/lang.ts';
import { hundredSentence } from '../text/sentences/hundred.ts';
import { terms } from '../text/words/terms.ts';
import { type Paint, pagePaint } from './paint.ts';
import { workers } from './workers.ts';

/** A share of a region's workers. */
export interface WorkersShare {
  readonly segment: Segment;
  /** Percent 0–100, or more. */
  readonly share: number;
  /** "over" where its source says so. */
  readonly qualifier?: Qualifier | undefined;
}

/** A share of a region's workers as one hundred people, named and described in a language. */
export function regionWorkers(
  lang: Lang,
  region: { readonly code: string; readonly name: string },
  { segment, share, qualifier }: WorkersShare,
  paint: Paint = pagePaint,
  /** Where it is not the only one of its region and segment on a page. */
  id = `workers-${region.code}-${segment}-${lang}`,
): string {
  const words = terms(lang);
  const protectedOf100 = outOfHundred(share, qualifier);
  return workers({
    id,
    title: `${words.segment[segment]}, ${region.name}`,
    description: hundredSentence(lang, share, words.segmentInText[segment], qualifier),
    protectedOf100,
    tone: segment,
    paint,
  });
}
