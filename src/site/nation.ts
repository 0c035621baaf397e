// What the site says of the country, its provinces, promises and awards. Nothing here reads a figure of a regency that
// promised nothing, so that what is made of this alone stays as it is when one of those changes: its key is `nationKey`.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Region } from '../data/dataset.ts';
import { loadBoundaries } from '../geo/boundaries.ts';
import { loadTiles } from '../geo/tiles.ts';
import { absoluteAsset, asset, link } from '../links.ts';
import type { Page } from '../publish/addresses.ts';
import { releaseOf } from '../publish/release.ts';
import { shareAddress, shareName } from '../publish/share-address.ts';
import { sharePictures } from '../publish/share-cards.ts';
import { winnerAddress } from '../publish/winner-address.ts';
import type { Segment } from '../stats/comparable.ts';
import { comparison } from '../stats/compare.ts';
import type { SegmentGaps } from '../stats/gap.ts';
import { type Entity, hasRecord, winnersOf } from '../stats/winners.ts';
import type { Lang } from '../text/lang.ts';
import { dataset as all, loaded, nation, nationStats } from './tables.ts';

/** The tables of the nation as they stand, with what is derived from them. */
export const release = releaseOf(nation.dataset, nationStats);

/** Everything derived from the tables of the nation, computed once for all pages. */
export const { dataset, stats, board, evidence, trends, coverageMax, views } = release;

const BOUNDARIES = readFileSync('data/boundaries/provinces.topo.json', 'utf8');
const TILES = readFileSync('data/boundaries/tiles.csv');

/** The outlines of the provinces, read once. */
export const boundaries = loadBoundaries(BOUNDARIES);

/** The provinces as tiles of one size, read once. */
export const tiles = loadTiles(TILES, boundaries.geometries.keys());

/** The releases of the tables, oldest first, each with whether its figures are those that stand. */
export const releases = loaded.releases.map((one) => ({
  ...one,
  isAsItStands: one.dataset.figuresDigest === all.figuresDigest,
}));

/**
 * Digest of everything that is read here, beside the code: where it is equal, whatever is made of this module alone is.
 */
export const nationKey = createHash('sha256')
  .update(
    JSON.stringify([
      nation.digest,
      stats.asOf,
      releases.map(({ id, digest, isAsItStands }) => [id, digest, isAsItStands]),
      BOUNDARIES,
      TILES.toString(),
    ]),
  )
  .digest('hex');

/** Every region as the page of comparisons shows it. */
export const compared = comparison(stats);

/** Everyone who was awarded or nominated, under one name each. */
export const winners = winnersOf(dataset, stats.ceremonies);

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
  winners.all
    .filter(hasRecord)
    .map((entity) => ({ params: { slug: entity.slug }, props: { entity }, cacheKey: nationKey }));

/** One page a ceremony. */
export const ceremonyPaths = () =>
  stats.ceremonies.map((ceremony) => ({
    params: { ceremony: ceremony.id },
    props: { ceremony },
    cacheKey: nationKey,
  }));

/** The view the home page shows: the newest complete year, all workers; where none is complete, the newest. */
export const homeView = views.find(({ year }) => year === stats.comparable.completeYears.at(-1)) ?? views[0];

/** The picture of every page that can be shared, by its name. */
const shared = sharePictures(release, winners, boundaries, homeView, all);

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
  return sharedWords.getOrInsertComputed(path, () => ({
    address: absoluteAsset(path),
    alt: picture.alt(lang),
  }));
}

/** The pictures of shared links. */
export const sharePaths = () =>
  [...shared.values()].map((picture) => ({
    params: { name: picture.name },
    props: { picture },
    ...(picture.isOfAll ? {} : { cacheKey: nationKey }),
  }));

/** The page of a view: the home page shows its own. */
export const viewPage = (view: { readonly year: number; readonly segment: Segment }): Page =>
  view.year === homeView.year && view.segment === homeView.segment
    ? { kind: 'home' }
    : { kind: 'map', year: view.year, segment: view.segment };

/** How far apart formal and informal workers stand in a year; undefined unless all regions have both figures. */
export const gapsIn = (year: number): SegmentGaps | undefined => release.gaps.get(year);
