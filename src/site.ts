import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hasTrend } from './charts/region-trend.ts';
import type { Region } from './data/dataset.ts';
import { loadDataset } from './data/load.ts';
import { loadBoundaries } from './geo/boundaries.ts';
import { loadTiles } from './geo/tiles.ts';
import {
  address,
  familyFragment,
  type Page,
  segmentSlug,
  underBase,
  viewName,
  workersPlace,
} from './publish/addresses.ts';
import { contrastName, contrastsOf } from './publish/awards-file.ts';
import { type ProgressPart, progressParts } from './publish/progress-file.ts';
import { winnerAddress } from './publish/winner-address.ts';
import { SEGMENTS, type Segment } from './stats/comparable.ts';
import { comparison } from './stats/compare.ts';
import { evidenceOf } from './stats/evidence.ts';
import { type SegmentGaps, segmentGaps } from './stats/gap.ts';
import { allHundreds, hundredOf } from './stats/hundreds.ts';
import { statistics } from './stats/profile.ts';
import { scoreboard } from './stats/scoreboard.ts';
import { trendsSinceFirst } from './stats/since-first.ts';
import { type Entity, hasRecord, winnersOf } from './stats/winners.ts';
import { LANGS, type Lang } from './text/lang.ts';

/** The folder of the committed tables. */
export const folder = process.env.DATA_DIR || 'data';

/** The checked tables of this build. */
export const dataset = loadDataset(folder);

const noticeFile = join(folder, 'NOTICE.md');

/** The terms of the tables, as they stand beside them; undefined where there are none. */
export const notice = existsSync(noticeFile) ? readFileSync(noticeFile, 'utf8') : undefined;

/** Everything derived from them, computed once for all pages. */
export const stats = statistics(dataset);

/** Every promise on record, by what it is on. */
export const board = scoreboard(dataset, stats);

/** Every region as the page of comparisons shows it. */
export const compared = comparison(stats);

/** Everyone who was awarded or nominated, under one name each. */
export const winners = winnersOf(dataset, stats.ceremonies);

/** Coverage where provinces won nationally, held against all others. */
export const evidence = evidenceOf(dataset, stats);

/** The address of a file in `public/` or of a machine output, under the site's base path. */
export const asset = (path: string): string => underBase(import.meta.env.BASE_URL, path);

/** The link to a page, under the site's base path. */
export const link = (page: Page, lang: Lang): string => asset(address(page, lang));

/** The whole address of a place on a page, as others cite it. */
export const absolute = (page: Page, lang: Lang, fragment?: string): string =>
  new URL(link(page, lang) + (fragment === undefined ? '' : `#${fragment}`), import.meta.env.SITE).href;

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

/** The link to where the record of an entity stands, under the site's base path. */
export const winnerLink = (entity: Entity, lang: Lang): string => asset(winnerAddress(entity, lang));

/** One page an entity that has a record. */
export const winnerPaths = () =>
  winners.all.filter(hasRecord).map((entity) => ({ params: { slug: entity.slug }, props: { entity } }));

/** One page a region: the country and its provinces of today. A new list a call: the router keeps what it is given. */
export const regionPaths = () =>
  [stats.country.region, ...stats.provinces].map(({ code, slug }) => ({ params: { slug }, props: { code } }));

/** The outlines of the provinces, read once. */
export const boundaries = loadBoundaries(readFileSync('data/boundaries/provinces.topo.json', 'utf8'));

/** The provinces as tiles of one size, read once. */
export const tiles = loadTiles(readFileSync('data/boundaries/tiles.csv'), boundaries.geometries.keys());

/** What the search is made from. */
export const findable = { dataset, stats, winners, tiles };

/** Every year and segment of the comparable family that has figures, newest first. */
const views = stats.comparable.years.toReversed().flatMap((year) =>
  SEGMENTS.filter((segment) => stats.comparable.yearsOf(segment).includes(year)).map((segment) => ({
    year,
    segment,
  })),
);

/** The view the home page shows: the newest complete year, all workers; where none is complete, the newest. */
export const homeView = views.find(({ year }) => year === stats.comparable.completeYears.at(-1)) ??
  views[0] ?? { year: stats.asOf.year, segment: 'total' as const };

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

const highestOf = (segment: Segment): number =>
  Math.max(
    0,
    ...stats.comparable.years.flatMap((year) => stats.ranking(year, segment).map(({ item }) => item.share)),
  );

/** The end of every scale of comparable shares, in percent: one for all years and segments, so that no dot shifts. */
export const coverageMax: number = Math.max(50, Math.ceil(Math.max(...SEGMENTS.map(highestOf)) / 10) * 10);

/** Regions whose trend is drawn, each a table beside its page. */
export const trendPaths = () =>
  regionPaths().filter(({ props: { code } }) => hasTrend(stats.profile(code), stats.comparable));

/** Everything that is shown as one hundred workers: every region, and the country in every view. */
export const workersPaths = () => [
  ...regionPaths().flatMap(({ params: { slug }, props: { code } }) => {
    const profile = stats.profile(code);
    const page = { kind: 'region', slug } as Page;
    return allHundreds(profile, stats.comparable).map((hundreds, index) => {
      const { of, fragment } = workersPlace(slug, index > 0);
      return { params: { of }, props: { profile, hundreds, page, fragment } };
    });
  }),
  ...views.flatMap((view) => {
    const figure = stats.comparable.national(view.year, view.segment);
    const profile = stats.profile(stats.country.region.code);
    const page = { kind: 'map', ...view } as Page;
    const props = figure && { profile, hundreds: hundredOf(figure), page, fragment: 'workers' };
    return props ? [{ params: { of: viewName(view) }, props }] : [];
  }),
];

/** How far apart formal and informal workers stand in a year; undefined unless all regions have both figures. */
export const gapsIn = (year: number): SegmentGaps | undefined =>
  segmentGaps(stats.comparable, stats.country.region.code, year);

/** How all regions moved over the complete years; undefined where there are fewer than two. */
export const trends = trendsSinceFirst(stats.comparable, stats.country.region.code);

/** Years whose gaps are drawn. */
export const segmentsPaths = () =>
  stats.comparable.years.flatMap((year) => {
    const gaps = gapsIn(year);
    return gaps ? [{ params: { year: String(year) }, props: { gaps } }] : [];
  });

/** The lines of all regions, drawn once. */
export const multiplesPaths = () =>
  trends ? [{ params: { slug: stats.country.region.slug }, props: { trends } }] : [];

/** The map of each view. */
export const mapPaths = () => views.map((view) => ({ params: { view: viewName(view) }, props: view }));

/** Where a chart of promises stands: a family's on the page of targets, a region's on its own page. */
export const progressPlace = ({
  family,
  region,
}: ProgressPart): { readonly page: Page; readonly fragment: string } =>
  region
    ? { page: { kind: 'region', slug: region.slug }, fragment: 'promises' }
    : { page: { kind: 'targets' }, fragment: familyFragment(family.code) };

/** Promises on one scale: of every family, and of every region that has some. */
export const progressPaths = () =>
  progressParts(stats, board).map((part) => ({ params: { of: part.of }, props: { part } }));

/** The contrasts of winners and others, each a chart beside the page of the evidence. */
export const awardsPaths = () =>
  contrastsOf(evidence).map((contrast) => ({ params: { of: contrastName(contrast) }, props: { contrast } }));

/** The same in each language, for files with words in them. */
export const inEachLanguage = <Params, Props>(
  paths: readonly { readonly params: Params; readonly props: Props }[],
) =>
  paths.flatMap(({ params, props }) =>
    LANGS.map((lang) => ({ params: { ...params, lang }, props: { ...props, lang } })),
  );
