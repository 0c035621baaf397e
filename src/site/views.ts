import { segmentSlug } from '../publish/addresses.ts';
import { openOf } from '../publish/region-doubts.ts';
import type { Lang } from '../text/lang.ts';
import { markedNameOf } from '../text/names.ts';
import { cacheKeyOf } from './cache-key.ts';
import { doubtsIn } from './doubts.ts';
import { nationKey, stats, views } from './nation.ts';

const doubtedYears = new Map<string, ReadonlySet<number>>();

/** The years whose figure of a region rests on figures that are doubted. */
const yearsOf = (code: string): ReadonlySet<number> =>
  doubtedYears.getOrInsertComputed(code, () => new Set(openOf(doubtsIn(code)).flatMap(({ years }) => years)));

/** The regions whose figure of all workers in a year rests on such, by year. */
const doubted = new Map(
  stats.comparable.years.map((year) => [
    year,
    stats.comparable.unitsIn(year).filter(({ code }) => yearsOf(code).has(year)),
  ]),
);

/** Their names, as the map and its chart of years call them. */
export const doubtedIn = (lang: Lang, year: number): readonly string[] =>
  (doubted.get(year) ?? []).map((unit) => markedNameOf(lang, unit));

/** What the pages of views are made from beside the code, in short: the nation, and which of its figures are doubted. */
export const viewKey = cacheKeyOf(() => [
  nationKey,
  [...doubted].map(([year, units]) => [year, units.map(({ code }) => code)]),
]);

/** One page a view; the home page's view has one too, which names the home page as its own address. */
export const viewPaths = (lang: Lang) =>
  views.map(({ year, segment }) => ({
    params: { year: String(year), segment: segmentSlug(lang, segment) },
    props: { year, segment },
    cacheKey: viewKey,
  }));
