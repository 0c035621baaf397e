import type { Dataset } from '../../../data/dataset.ts';
import type { Brief } from '../../../stats/brief.ts';
import type { Comparable } from '../../../stats/comparable.ts';
import { period } from '../../dates.ts';
import type { Lang } from '../../lang.ts';
import { nameOf } from '../../names.ts';
import { sentenceCase } from '../../sentence-case.ts';
import { briefWords } from '../../words/brief.ts';
import { outcomeText } from '../promise.ts';
import { comparableMeasureSentence, promiseHeadline, shareText } from '../region.ts';
import { trendFinding } from '../trend-finding.ts';

/** How the headline promise stands, in a sentence and what follows from it. */
export interface BriefFinding {
  readonly finding: string;
  /** What became of it, how long it has, or by what it is measured; empty where there is nothing to add. */
  readonly more: string;
}

/** The finding of a brief: of its promise, else how the comparable figure moved. */
export function briefFinding(
  lang: Lang,
  dataset: Dataset,
  comparable: Comparable,
  profile: Brief['profile'],
): BriefFinding {
  const { headlinePromise: promise, reported } = profile;
  if (!promise) return { finding: `${trendFinding(lang, dataset, comparable, profile)}.`, more: '' };
  const outcome = outcomeText(lang, dataset, promise);
  const against = comparableMeasureSentence(lang, promise, reported.headline);
  const said = outcome && `${sentenceCase(outcome)}.`;
  return {
    finding: `${promiseHeadline(lang, dataset, promise)}.`,
    more: [said, against].filter((text) => text).join(' '),
  };
}

/** The brief in a sentence or two, for search results and shared links. */
export function briefDescription(
  lang: Lang,
  dataset: Dataset,
  comparable: Comparable,
  profile: Brief['profile'],
): string {
  const { headline } = profile.reported;
  const said = headline && `${shareText(lang, headline)} (${period(lang, headline.period)}).`;
  const { finding } = briefFinding(lang, dataset, comparable, profile);
  return [
    briefWords(lang).title(nameOf(lang, profile.region)),
    [said, finding].filter(Boolean).join(' '),
  ].join(': ');
}
