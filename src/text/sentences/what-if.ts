import type { Dataset } from '../../data/dataset.ts';
import type { BestYear } from '../../stats/segment-change.ts';
import { type Goal, isShareRough, leadingPromise, type Start } from '../../stats/what-if.ts';
import { due } from '../dates.ts';
import type { Lang } from '../lang.ts';
import { computedPercent, percent, qualified, rupiah, signed, whole } from '../numbers.ts';
import { pieces } from '../pieces.ts';
import { whatIfWords } from '../words/what-if.ts';
import { measureText } from './promise.ts';
import { basisText } from './region.ts';
import type { Sentence, Traced } from './what-it-takes.ts';

/** The figure that everything starts from, and what 100% is. @param unit the region that a computed figure is of */
export function startSentence(lang: Lang, dataset: Dataset, start: Start, unit: string): Sentence {
  const words = whatIfWords(lang);
  const { measure, base, approximate } = start;
  const of =
    measure.family === 'comparable'
      ? `, ${words.comparable(unit)}`
      : measure.statement
        ? words.of(basisText(lang, dataset, measure.statement))
        : '';
  return pieces<Traced>(words.start, {
    figure: {
      text: measureText(lang, dataset, measure),
      of: measure.family === 'reported' ? measure.row : measure.figure,
    },
    of,
    base: (measure.family === 'comparable' ? words.employed : words.base)(
      qualified(lang, approximate ? 'about' : undefined, whole(lang, base)),
    ),
  });
}

/** The share that a goal is: as promised, or computed for a step up. */
export const goalText = (lang: Lang, { value, step }: Goal): string =>
  step === undefined ? percent(lang, value) : computedPercent(lang, value);

/** What a goal is, in a few words under its share: "+5 points", or when promises are due: "end of 2025". */
export const goalNote = (lang: Lang, { step, promises }: Goal): string =>
  step === undefined
    ? [...new Set(promises.map(({ target }) => due(lang, target.due)))].join(', ')
    : whatIfWords(lang).step(whole(lang, step));

/** A promise among the choices: "55%, end of 2025 (passed)". */
export function choiceText(lang: Lang, goal: Goal): string {
  const words = whatIfWords(lang);
  const promise = leadingPromise(goal);
  const share = goalText(lang, goal);
  if (!promise) return share;
  return (promise.passed ? words.promisePast : words.promiseBy)(share, due(lang, promise.target.due));
}

/** The most that a region has managed. */
export function bestSentence(lang: Lang, name: string, best: BestYear | undefined): string {
  const words = whatIfWords(lang);
  return best
    ? words.best(
        name,
        whole(lang, best.perMonth),
        signed(lang, best.points),
        String(best.from),
        String(best.to),
      )
    : words.noBest(name);
}

/** A pace in points, as short as a cell has room for: "+4,7 poin setahun". */
export const paceCell = (lang: Lang, pace: number, start: Start): string =>
  qualified(
    lang,
    isShareRough(start) ? 'about' : undefined,
    whatIfWords(lang).pointsAYear(signed(lang, pace)),
  );

/** Rupiah a month: "sekitar Rp11,42 miliar". */
export const contributionCell = (lang: Lang, contributions: number, { approximate }: Start): string =>
  qualified(lang, approximate ? 'about' : undefined, rupiah(lang, contributions));
