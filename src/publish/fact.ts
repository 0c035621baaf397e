import type { Dataset, Region } from '../data/dataset.ts';
import type { Period } from '../data/period.ts';
import type { Fact } from '../stats/fact.ts';
import { LANGS, type Lang } from '../text/lang.ts';
import { doubtedFact, factSentence, factTitle } from '../text/sentences/fact.ts';
import type { Page } from './addresses.ts';
import { anchorOf, type DoubtGroup } from './doubt-groups.ts';
import { fixed, fixedOrNull, type Json, orNull } from './json.ts';
import { citedDoubts, doubtsJson, factDoubts, type RegionDoubt } from './region-doubts.ts';
import { placeOf, regionName, sourceRow } from './rows.ts';

/** The address of a region's fact: `/api/v1/facts/jambi.json`, `/api/v1/facts/jambi.en.txt`. */
export const factAddress = (slug: string, ending: 'json' | `${Lang}.txt`): string =>
  `/api/v1/facts/${slug}.${ending}`;

/** The page that a region's number is cited by. */
export const factPage = ({ slug }: Pick<Region, 'slug'>): Page => ({ kind: 'region', slug });

/** Where a fact stands, in whole addresses. */
export interface FactLinks {
  readonly page: (lang: Lang) => string;
  readonly picture: (lang: Lang) => string;
  /** A place on the page of doubts. */
  readonly doubts: (lang: Lang, anchor: string) => string;
}

/** What a region's number is cited with: the sentence to quote, and another where what it says is doubted. */
export const quotedFact = (
  lang: Lang,
  dataset: Dataset,
  fact: Fact,
  doubts: readonly RegionDoubt[],
): string =>
  [factSentence(lang, dataset, fact), citedDoubts(doubts, fact).length > 0 && doubtedFact(lang, fact)]
    .filter(Boolean)
    .join(' ');

/** That and the page it stands on, a line each; where it is doubted, the place that tells why as a third. */
export function factText(
  lang: Lang,
  dataset: Dataset,
  fact: Fact,
  links: Pick<FactLinks, 'page' | 'doubts'>,
  { doubts, groups }: { readonly doubts: readonly RegionDoubt[]; readonly groups: readonly DoubtGroup[] },
): string {
  const [first, ...more] = citedDoubts(doubts, fact).map(({ finding }) => finding);
  const lines = [quotedFact(lang, dataset, fact, doubts), links.page(lang)];
  if (first) lines.push(links.doubts(lang, anchorOf(groups, fact.region, [first, ...more])));
  return `${lines.join('\n')}\n`;
}

const inBoth = (say: (lang: Lang) => string): Json =>
  Object.fromEntries(LANGS.map((lang) => [lang, say(lang)]));

/** Sources by their keys. */
const sourcesJson = ({ sources }: Dataset, ids: readonly string[]): Json =>
  Object.fromEntries(
    [...new Set(ids)].sort().flatMap((id) => {
      const source = sources.get(id);
      return source ? [[id, sourceRow(source)]] : [];
    }),
  );

/** The figure, in the same keys whatever its family; unknown is `null`. */
function figureJson(dataset: Dataset, fact: Fact): { readonly [key: string]: Json } {
  if (fact.family === 'none')
    return {
      family: null,
      share: null,
      share_qualifier: null,
      covered: null,
      covered_qualifier: null,
      base: null,
      base_origin: null,
      basis: null,
      basis_stated: null,
      period: null,
      period_basis: null,
      unit: null,
      rows: [],
      sources: {},
    };
  if (fact.family === 'comparable') {
    const { figure, unit } = fact;
    // The country rests on the rows of all its parts: they stand in their records.
    const rows = unit.level === 'country' ? [] : figure.inputs.map(placeOf);
    return {
      family: 'comparable',
      share: fixed(figure.share, 'percent'),
      share_qualifier: null,
      covered: fixed(figure.covered, 'persons'),
      covered_qualifier: null,
      base: fixed(figure.base, 'persons'),
      base_origin: 'stated',
      basis: 'employed',
      basis_stated: true,
      period: String(figure.year),
      period_basis: 'stated',
      unit: regionName(unit),
      rows,
      sources: sourcesJson(
        dataset,
        figure.inputs.map(({ source }) => source),
      ),
    };
  }
  const { statement, region } = fact;
  const { total, count, base, baseOrigin } = statement;
  const basis = total.basis === undefined ? undefined : dataset.bases.get(total.basis);
  return {
    family: 'reported',
    share: total.value,
    share_qualifier: orNull(total.qualifier),
    covered: orNull(count?.value),
    covered_qualifier: orNull(count?.qualifier),
    base: fixedOrNull(base, 'persons'),
    base_origin: orNull(baseOrigin),
    basis: orNull(total.basis),
    basis_stated: basis?.stated ?? false,
    period: statement.period.text,
    period_basis: total.periodBasis,
    unit: regionName(region),
    rows: [total, ...(count ? [count] : [])].map(placeOf),
    sources: sourcesJson(dataset, [statement.source]),
  };
}

/**
 * A region's number with all that a citation of it needs: the record behind `/api/v1/facts/<slug>.json`.
 * @param doubts what is odd about the rows of the region
 */
export const factRecord = (
  dataset: Dataset,
  asOf: Period,
  fact: Fact,
  links: Pick<FactLinks, 'page' | 'picture'>,
  doubts: readonly RegionDoubt[],
): Json => ({
  region: { ...regionName(fact.region), slug: fact.region.slug },
  title: inBoth((lang) => factTitle(lang, dataset, fact)),
  text: inBoth((lang) => quotedFact(lang, dataset, fact, doubts)),
  ...figureJson(dataset, fact),
  doubts: doubtsJson(factDoubts(doubts, fact)),
  units: { share: 'percent', covered: 'persons', base: 'persons' },
  as_of: asOf.text,
  permalink: inBoth(links.page),
  picture: inBoth(links.picture),
});
