import type { Dataset, Region } from '../data/dataset.ts';
import { DOUBTS, UPKEEP } from '../data/rules.ts';
import type { Tiles } from '../geo/tiles.ts';
import { type Searchable, type Stored, store } from '../search/engine.ts';
import type { Ceremony } from '../stats/ceremonies.ts';
import type { Statistics } from '../stats/profile.ts';
import type { Regencies } from '../stats/regency.ts';
import { scoreboard } from '../stats/scoreboard.ts';
import type { Entity, Winners } from '../stats/winners.ts';
import { period } from '../text/dates.ts';
import { LANGS, type Lang } from '../text/lang.ts';
import { instrumentOf, listOf, nameOf } from '../text/names.ts';
import { ceremonyDate, editionName, holderName } from '../text/sentences/awards.ts';
import { familyName } from '../text/sentences/targets.ts';
import { countText } from '../text/sentences/winners.ts';
import { awardWords } from '../text/words/awards.ts';
import { compareWords } from '../text/words/compare.ts';
import { criteriaWords } from '../text/words/criteria.ts';
import { dataWords } from '../text/words/data.ts';
import { evidenceWords } from '../text/words/evidence.ts';
import { historyWords } from '../text/words/history.ts';
import { METHOD_SECTIONS, methodWords } from '../text/words/method.ts';
import { qualityWords } from '../text/words/quality.ts';
import { regionsWords } from '../text/words/regions.ts';
import { type SearchWords, searchWords } from '../text/words/search.ts';
import { siteWords } from '../text/words/site.ts';
import { sourcesWords } from '../text/words/sources.ts';
import { stageWords } from '../text/words/stage.ts';
import { targetsWords } from '../text/words/targets.ts';
import { timelineWords } from '../text/words/timeline.ts';
import { winnerWords } from '../text/words/winners.ts';
import { address, familyFragment, type Page } from './addresses.ts';
import { winnerAddress } from './winner-address.ts';

/** What the search is made from. */
export interface Findable {
  readonly dataset: Dataset;
  readonly stats: Statistics;
  readonly winners: Winners;
  readonly regencies: Pick<Regencies, 'in'>;
  /** For the short names of provinces: `Sumut`. */
  readonly tiles: Tiles;
}

const pathTo = (page: Page, lang: Lang, fragment?: string): string =>
  address(page, lang).slice(1) + (fragment === undefined ? '' : `#${fragment}`);

/** What people call a province beside its names, where no table has it. */
const SPOKEN: Readonly<Record<string, readonly string[]>> = {
  '34': ['Jogja', 'Jogjakarta', 'Yogya'],
};

const bothNames = (region: Region): readonly string[] => LANGS.map((lang) => nameOf(lang, region));

function regions(lang: Lang, { stats, regencies: known, tiles }: Findable): readonly Searchable[] {
  const words = searchWords(lang);
  const country = stats.country.region;
  const provinces = stats.provinces.map(
    (region): Searchable => ({
      kind: 'region',
      name: nameOf(lang, region),
      detail: words.province,
      path: pathTo({ kind: 'region', slug: region.slug }, lang),
      names: [...bothNames(region), tiles.get(region.code)?.label ?? '', ...(SPOKEN[region.code] ?? [])],
    }),
  );
  const regencies = stats.provinces.flatMap((province) =>
    known.in(province.code).map(
      (region): Searchable => ({
        kind: 'region',
        name: nameOf(lang, region),
        detail: words.regencyOf(nameOf(lang, province)),
        path: pathTo({ kind: 'regency', province: province.slug, slug: region.slug }, lang),
        names: bothNames(region),
        also: bothNames(province),
      }),
    ),
  );
  const whole: Searchable = {
    kind: 'region',
    name: nameOf(lang, country),
    detail: words.country,
    path: pathTo({ kind: 'region', slug: country.slug }, lang),
    names: bothNames(country),
  };
  return [whole, ...provinces, ...regencies];
}

function winner(lang: Lang, entity: Entity): Searchable {
  const places = entity.provinces.map((province) => nameOf(lang, province));
  return {
    kind: 'winner',
    name: entity.name,
    detail: [
      countText(lang, entity),
      entity.regency,
      entity.region === undefined && places.length > 0 && listOf(lang, places),
    ]
      .filter((part) => part)
      .join(' · '),
    path: winnerAddress(entity, lang).slice(1),
    names: entity.spellings,
    also: [...places, ...(entity.regency === undefined ? [] : [entity.regency])],
  };
}

function ceremony(lang: Lang, dataset: Dataset, one: Ceremony): Searchable {
  const province = one.province === undefined ? undefined : dataset.regions.get(one.province);
  const date = ceremonyDate(lang, one);
  return {
    kind: 'ceremony',
    name: `${editionName(lang, one)}, ${holderName(lang, dataset, one)}`,
    detail: [date, one.place].filter((part) => part).join(' · '),
    path: pathTo({ kind: 'ceremony', id: one.id }, lang),
    also: [date, ...(province ? bothNames(province) : []), one.place ?? ''].filter((part) => part !== ''),
  };
}

/** Pages that are about no single thing of the tables, and the words by which they are known. */
function pages(lang: Lang, { dataset, stats }: Findable): readonly Searchable[] {
  const site = siteWords(lang);
  const own: readonly (readonly [Page, string, ...string[]])[] = [
    [{ kind: 'home' }, site.map],
    [{ kind: 'regions' }, regionsWords(lang).title],
    [{ kind: 'targets' }, targetsWords(lang).title, site.targets],
    [{ kind: 'compare' }, compareWords(lang).title],
    [{ kind: 'awards' }, awardWords(lang).award],
    [{ kind: 'winners' }, winnerWords(lang).title],
    [{ kind: 'national-stage' }, stageWords(lang).title],
    [{ kind: 'evidence' }, evidenceWords(lang).title],
    [{ kind: 'criteria' }, criteriaWords(lang).title],
    [{ kind: 'timeline' }, timelineWords(lang).title],
    [{ kind: 'method' }, site.method],
    [{ kind: 'data' }, dataWords(lang).title],
    [{ kind: 'dictionary' }, dataWords(lang).dictionary],
    [{ kind: 'sources' }, sourcesWords(lang).title],
    [{ kind: 'changes' }, historyWords(lang).title],
    [{ kind: 'quality' }, qualityWords(lang).title, qualityWords(lang).doubts],
  ];
  const method = methodWords(lang);
  return [
    ...own.map(
      ([page, name, ...names]): Searchable => ({
        kind: 'page',
        name,
        detail: '',
        path: pathTo(page, lang),
        names,
      }),
    ),
    ...scoreboard(dataset, stats).families.map(
      (family): Searchable => ({
        kind: 'page',
        name: familyName(lang, dataset, family),
        detail: targetsWords(lang).title,
        path: pathTo({ kind: 'targets' }, lang, familyFragment(family.code)),
        also: [
          site.targets,
          ...new Set(family.rows.flatMap(({ progress }) => instrumentOf(lang, progress.target) ?? [])),
        ],
      }),
    ),
    ...[...DOUBTS, ...UPKEEP].map(
      (rule): Searchable => ({
        kind: 'page',
        name: qualityWords(lang).rules[rule].title,
        detail: qualityWords(lang).title,
        path: pathTo({ kind: 'quality' }, lang, rule),
      }),
    ),
    ...METHOD_SECTIONS.map(
      (id): Searchable => ({
        kind: 'page',
        name: method[id].title,
        detail: searchWords(lang).method,
        path: pathTo({ kind: 'method' }, lang, id),
        names: [method[id].short],
        also: [site.method],
      }),
    ),
  ];
}

const sources = (lang: Lang, { sources: all }: Dataset): readonly Searchable[] =>
  [...all.values()].map(({ id, title, publisher, published }) => ({
    kind: 'source',
    name: title,
    detail: [publisher, published && period(lang, published)].filter((part) => part).join(', '),
    path: pathTo({ kind: 'sources' }, lang, id),
  }));

/** Everything that can be found, in one language: regions, winners, ceremonies, pages and sections, sources. */
export const searchables = (lang: Lang, findable: Findable): readonly Searchable[] => [
  ...regions(lang, findable),
  ...findable.winners.all.map((entity) => winner(lang, entity)),
  ...findable.stats.ceremonies.map((one) => ceremony(lang, findable.dataset, one)),
  ...pages(lang, findable),
  ...sources(lang, findable.dataset),
];

/** The file that the search of the pages reads: its words, where provinces are listed, everything that can be found. */
export interface SearchFile {
  readonly words: SearchWords;
  /** The address of the list of provinces, as the paths of entries are written. */
  readonly provinces: string;
  readonly entries: readonly Stored[];
}

/** That file in one language; the index itself is made of it in the browser. */
export const searchFile = (lang: Lang, findable: Findable): SearchFile => ({
  words: searchWords(lang).client,
  provinces: pathTo({ kind: 'regions' }, lang),
  entries: searchables(lang, findable).map(store),
});

/** The address of that file under the site's root. */
export const searchFileAddress = (lang: Lang): string => `/search/${lang}.json`;
