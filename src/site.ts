import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { regencyChartKind } from './charts/regency-chart.ts';
import type { Region } from './data/dataset.ts';
import { readFolder } from './data/files.ts';
import { handedTables } from './data/handed.ts';
import { historyOf } from './data/history.ts';
import { loadFolder } from './data/load.ts';
import { tongueOf } from './data/tongue.ts';
import { loadBoundaries } from './geo/boundaries.ts';
import { loadTiles } from './geo/tiles.ts';
import { absolute, absoluteAsset, asset, link } from './links.ts';
import {
  type ChartName,
  chartAddress,
  feedAddress,
  type Page,
  segmentSlug,
  viewName,
} from './publish/addresses.ts';
import { type Bundles, bundleParts } from './publish/bundles.ts';
import { changeLog } from './publish/change-log.ts';
import { changesJson, changesTable } from './publish/changes-table.ts';
import { comparableJson, comparableTable } from './publish/comparable-table.ts';
import { dataPackage } from './publish/data-package.ts';
import { groupsOf } from './publish/doubt-groups.ts';
import { type FactLinks, factPage } from './publish/fact.ts';
import { changesFeed } from './publish/feed.ts';
import { framed } from './publish/framed.ts';
import { type FrozenState, frozenCharts } from './publish/frozen-charts.ts';
import { jsonText } from './publish/json.ts';
import { openTables } from './publish/open-tables.ts';
import { packed } from './publish/packed.ts';
import { promisesJson, promisesTable } from './publish/promises-table.ts';
import { type PublishedChart, publishedCharts } from './publish/published-charts.ts';
import { quality, qualityJson, qualityTable } from './publish/quality.ts';
import { doubtsJson, type OddRow, oddRow, type RegionDoubt, regionDoubts } from './publish/region-doubts.ts';
import { regionPage } from './publish/region-page.ts';
import { releaseOf } from './publish/release.ts';
import { reportedTable } from './publish/reported-table.ts';
import { repositoryAt } from './publish/repository.ts';
import { shareAddress, shareName } from './publish/share-address.ts';
import { sharePictures } from './publish/share-cards.ts';
import { frameHeight, type SnippetParts } from './publish/snippets.ts';
import { winnerAddress } from './publish/winner-address.ts';
import type { Segment } from './stats/comparable.ts';
import { comparison } from './stats/compare.ts';
import { type Fact, factOf } from './stats/fact.ts';
import type { SegmentGaps } from './stats/gap.ts';
import { regenciesOf } from './stats/regency.ts';
import { rhythms } from './stats/rhythm.ts';
import { type Entity, hasRecord, winnersOf } from './stats/winners.ts';
import { period } from './text/dates.ts';
import { LANGS, type Lang } from './text/lang.ts';
import { snippetWords } from './text/words/snippets.ts';

export { absolute, absoluteAsset, asset, link } from './links.ts';

/** The folder of the committed tables. */
export const folder = process.env.DATA_DIR || 'data';

const loaded = handedTables(folder) ?? loadFolder(folder, tongueOf(process.env));

/** Where this site is kept; undefined where the build was not told. */
export const repository = repositoryAt(process.env.REPOSITORY_URL);

/** The checked tables of this build. */
export const { dataset } = loaded;

const noticeFile = join(folder, 'NOTICE.md');

/** The terms of the tables, as they stand beside them; undefined where there are none. */
export const notice = existsSync(noticeFile) ? readFileSync(noticeFile, 'utf8') : undefined;

const release = releaseOf(dataset);

/** What is odd in them, by rule. */
export const findings = quality(dataset, loaded.warnings, loaded.known, release);

/** What is odd about the rows of a region of any level, and what of its page rests on them. */
export function doubtsIn(code: string): readonly RegionDoubt[] {
  const region = dataset.regions.get(code);
  return region ? regionDoubts(dataset, findings, region) : [];
}

/** The same in words, for a page that is made of nothing but what it is given. */
export const oddIn = (code: string, lang: Lang): readonly OddRow[] =>
  doubtsIn(code).map((doubt) => oddRow(lang, dataset, doubt));

/** The same by region, what is still doubted alone. */
export const doubtGroups = groupsOf(dataset, findings);

/** What changed from release to release, newest first. */
const { files } = readFolder(folder);
export const log = changeLog(dataset, historyOf(loaded.releases, files), files);

/** Everything derived from them, computed once for all pages. */
export const { stats, board, evidence, trends, coverageMax } = release;

/** When the newest release of the tables came, as their register says; undefined where there is none. */
export const newestRelease = loaded.releases.at(-1)?.date;

/** When figures last came, and by when the next ones should. */
export const rhythm = rhythms(dataset, stats.comparable);

/** Every region as the page of comparisons shows it. */
export const compared = comparison(stats);

/** Everyone who was awarded or nominated, under one name each. */
export const winners = winnersOf(dataset, stats.ceremonies);

/** Every table as outsiders take it. */
export const open = openTables(
  dataset,
  [
    comparableTable(dataset, stats),
    reportedTable(dataset, stats, findings),
    promisesTable(dataset, board),
    qualityTable(dataset, findings),
    changesTable(dataset, log),
  ],
  (file) => readFileSync(join(folder, file)),
);

/** The tables that are there as JSON too. */
export const openJson = {
  comparable: { address: '/api/v1/comparable.json', text: jsonText(comparableJson(dataset, stats)) },
  promises: { address: '/api/v1/promises.json', text: jsonText(promisesJson(dataset, stats, board)) },
  changes: { address: '/api/v1/changes.json', text: jsonText(changesJson(dataset, log)) },
  quality: { address: '/api/v1/quality.json', text: jsonText(qualityJson(dataset, findings, absoluteAsset)) },
} as const;

/** The data page, or a part of it, in a whole address. */
export const dataPage = (lang: Lang, fragment?: string): string => absolute({ kind: 'data' }, lang, fragment);

/** The tables as a Data Package. */
export const datapackage = jsonText(
  dataPackage(dataset, stats.asOf, open, {
    path: ({ address: path }) => absoluteAsset(path),
    home: absoluteAsset('/'),
    terms: dataPage('en', 'terms'),
  }),
);

let made: Promise<Bundles> | undefined;

/** The workbook, the archive and the JSON of all tables, made when first asked for, once. */
export function bundles(): Promise<Bundles> {
  const page = (kind: 'data' | 'method', lang: Lang) => absolute({ kind }, lang);
  made ??= packed(bundleParts(open, { dataset, asOf: stats.asOf, page }, notice));
  return made;
}

/**
 * The link to the page of a unit of a year. A former region has no page of its own: it leads to the province of today
 * that comes first among its members.
 */
export const unitHref =
  (lang: Lang, year: number) =>
  (unit: Region): string => {
    const { region } = stats.country;
    const page =
      unit === region ? region : stats.provinces.find((one) => stats.comparable.unitIn(one, year) === unit);
    return link({ kind: 'region', slug: (page ?? region).slug }, lang);
  };

/** Every regency and city that has a page. */
export const regencies = regenciesOf(dataset, stats, winners);

/** The page of a region of any level that is of today; undefined for one that has none. */
export const pageOf = (region: Region | undefined): Page | undefined =>
  region && regionPage(dataset, regencies, region);

// A page in each language and all files of a regency have one key.
const regencyKeys = new Map<string, string>();

/**
 * Everything that the page and the files of a regency are made from, beside the code, in short: where it is equal, they
 * are. The layout adds the picture of its province to what the regency's own record says; what is odd about its rows
 * may rest on those of its province, so that it is there as it is put into words.
 */
export function regencyKey(code: string): string {
  const known = regencyKeys.get(code);
  if (known !== undefined) return known;
  const regency = regencies.of(code);
  const page: Page = { kind: 'regency', province: regency.province.slug, slug: regency.region.slug };
  const made = [
    regency,
    doubtsJson(doubtsIn(code)),
    LANGS.map((lang) => [sharedAs(page, lang), oddIn(code, lang)]),
  ];
  const key = createHash('sha256').update(JSON.stringify(made)).digest('base64');
  regencyKeys.set(code, key);
  return key;
}

/** One page a regency. A new list a call: the router keeps what it is given. */
export const regencyPaths = () =>
  regencies.all.flatMap(({ code, slug, parent }) => {
    const province = dataset.regions.get(parent ?? '');
    return province
      ? [{ params: { slug: province.slug, regency: slug }, props: { code }, cacheKey: regencyKey(code) }]
      : [];
  });

/** The regencies whose page shows a chart, which stands as files beside it. */
export const regencyChartPaths = () =>
  regencies.all
    .filter(({ code }) => stats.reportedOf(code).statements.length > 0)
    .filter(({ code }) => regencyChartKind(regencies.of(code)) !== undefined)
    .map(({ code, slug }) => ({ params: { slug }, props: { code }, cacheKey: regencyKey(code) }));

/** The link to where the record of an entity stands, under the site's base path. */
export const winnerLink = (entity: Entity, lang: Lang): string => asset(winnerAddress(entity, lang));

/** One page an entity that has a record. */
export const winnerPaths = () =>
  winners.all.filter(hasRecord).map((entity) => ({ params: { slug: entity.slug }, props: { entity } }));

/** The number that a region leads with. */
export const factIn = (code: string): Fact => factOf(stats.profile(code), stats.comparable);

/** Where a region's number is cited by, and its picture. */
export const factLinks = ({ region }: Fact): FactLinks => ({
  page: (lang) => absolute(factPage(region), lang),
  picture: (lang) => new URL(asset(shareAddress(factPage(region), lang)), import.meta.env.SITE).href,
  doubts: (lang, anchor) => absolute({ kind: 'quality' }, lang, anchor),
});

/** One page a region: the country and its provinces of today. A new list a call: the router keeps what it is given. */
export const regionPaths = () =>
  [stats.country.region, ...stats.provinces].map(({ code, slug }) => ({ params: { slug }, props: { code } }));

/** The outlines of the provinces, read once. */
export const boundaries = loadBoundaries(readFileSync('data/boundaries/provinces.topo.json', 'utf8'));

/** The provinces as tiles of one size, read once. */
export const tiles = loadTiles(readFileSync('data/boundaries/tiles.csv'), boundaries.geometries.keys());

/** What the search is made from. */
export const findable = { dataset, stats, winners, regencies, tiles };

const { views } = release;

/** The view the home page shows: the newest complete year, all workers; where none is complete, the newest. */
export const homeView = views.find(({ year }) => year === stats.comparable.completeYears.at(-1)) ??
  views[0] ?? { year: stats.asOf.year, segment: 'total' as const };

/** The picture of every page that can be shared, by its name. */
export const shared = sharePictures(release, winners, boundaries, homeView);

interface SharedAs {
  readonly address: string;
  readonly alt: string;
}

// Thousands of pages share the picture of their province: what it says is put into words once.
const sharedWords = new Map<string, SharedAs>();

/** The picture of a page as its tags name it; undefined for a page that is not shared. */
export function sharedAs(page: Page, lang: Lang): SharedAs | undefined {
  const picture = shared.get(shareName(page));
  if (!picture) return undefined;
  const path = shareAddress(page, lang);
  const known = sharedWords.get(path) ?? { address: absoluteAsset(path), alt: picture.alt(lang) };
  sharedWords.set(path, known);
  return known;
}

/** The page of a view: the home page shows its own. */
export const viewPage = (view: { readonly year: number; readonly segment: Segment }): Page =>
  view.year === homeView.year && view.segment === homeView.segment
    ? { kind: 'home' }
    : { kind: 'map', year: view.year, segment: view.segment };

/** One page a view; the home page's view has one too, which names the home page as its own address. */
export const viewPaths = (lang: Lang) =>
  views.map(({ year, segment }) => ({
    params: { year: String(year), segment: segmentSlug(lang, segment) },
    props: { year, segment },
  }));

/** How far apart formal and informal workers stand in a year; undefined unless all regions have both figures. */
export const gapsIn = (year: number): SegmentGaps | undefined => release.gaps.get(year);

const geography = { boundaries, tiles };

/** Every chart that can be taken along. */
export const charts = publishedCharts(release, geography);

/** The releases of the tables, oldest first, each with its charts; a release of the figures as they stand shares theirs. */
export const releases: readonly FrozenState[] = loaded.releases.map((one): FrozenState => {
  if (one.dataset.figuresDigest === dataset.figuresDigest) return { id: one.id, release, charts };
  const then = releaseOf(one.dataset);
  return { id: one.id, release: then, charts: publishedCharts(then, geography) };
});

/** The feed of changes: of all, or of one region. */
export const feedOf = (lang: Lang, region?: Region): string =>
  changesFeed(
    lang,
    dataset,
    log,
    {
      self: new URL(asset(feedAddress(lang, region?.slug)), import.meta.env.SITE).href,
      page: absolute({ kind: 'changes' }, lang),
    },
    region,
  );

/** The pictures of shared links. */
export const sharePaths = () =>
  [...shared.values()].map((picture) => ({ params: { name: picture.name }, props: { picture } }));

/** The files of a chart, each among those of its kind. */
export const chartPaths = () =>
  charts.map((published) => ({
    params: { chart: published.chart, of: published.of },
    props: { published },
  }));

/**
 * A frame of each chart. Of views, whose charts are named by year and segment, the one that the home page shows has the
 * country's name too: an address whose chart moves on with the years.
 */
export const embedPaths = () => [
  ...chartPaths(),
  ...charts
    .filter(({ of, page }) => page.kind === 'map' && [viewName(homeView), String(homeView.year)].includes(of))
    .filter(({ chart }) => chart !== 'workers')
    .map((published) => ({
      params: { chart: published.chart, of: stats.country.region.slug },
      props: { published },
    })),
];

/** Every chart of every release. */
export const frozenPaths = () =>
  frozenCharts(releases, charts).map((frozen) => ({
    params: { release: frozen.state.id, chart: frozen.published.chart, of: frozen.published.of },
    props: { frozen },
  }));

const lastFrozen = releases.at(-1);
const inNewestRelease = new Set(lastFrozen?.charts.map(({ chart, of }) => `${chart}/${of}`));

/** What the snippets of a chart are made from, under its own name or another that its frame has. */
export function snippetParts(published: PublishedChart, lang: Lang, of = published.of): SnippetParts {
  const { chart, page, fragment } = published;
  const drawn = framed(published, lang);
  const { title, subtitle } = drawn.sheet;
  const whole = (path: string): string => new URL(asset(path), import.meta.env.SITE).href;
  const isFrozen = lastFrozen && inNewestRelease.has(`${chart}/${published.of}`);
  return {
    title,
    alt: `${title}. ${subtitle}`,
    frame: absolute({ kind: 'embed', chart, of }, lang),
    script: whole('/embed.js'),
    frozen: isFrozen
      ? absolute({ kind: 'frozen', release: lastFrozen.id, chart, of: published.of }, lang)
      : undefined,
    picture: whole(chartAddress(chart, published.of, `${lang}.png`)),
    page: absolute(page, lang, fragment),
    source: snippetWords(lang).source(period(lang, stats.asOf)),
    height: frameHeight(drawn),
  };
}

/**
 * A chart by its kind and its name among them.
 * @throws {Error} where there is none: what a page offers must be there
 */
export function chartOf(chart: ChartName, of: string): PublishedChart {
  const found = charts.find((each) => each.chart === chart && each.of === of);
  if (!found) throw new Error(`no chart ${chart}/${of}`);
  return found;
}

/** The same in each language, for files with words in them. */
export const inEachLanguage = <Params, Props>(
  paths: readonly { readonly params: Params; readonly props: Props; readonly cacheKey?: string }[],
) =>
  paths.flatMap(({ params, props, ...key }) =>
    LANGS.map((lang) => ({ params: { ...params, lang }, props: { ...props, lang }, ...key })),
  );
