import type { Milestone } from '../../data/dataset.ts';
import { spanOf } from '../../stats/timeline.ts';
import type { Lang } from '../lang.ts';
import { whole } from '../numbers.ts';
import { timelineWords } from '../words/timeline.ts';

/** The finding of the timeline: how many laws and programmes, and from when to when; that there are none. */
export function timelineHeadline(lang: Lang, milestones: readonly Milestone[]): string {
  const words = timelineWords(lang);
  const dates = milestones.flatMap(({ date }) => date ?? []);
  const span = spanOf(dates);
  return span ? words.headline(whole(lang, dates.length), String(span.from), String(span.to)) : words.nothing;
}
