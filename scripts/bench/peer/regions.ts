import type { Dataset } from '../../../src/data/dataset.ts';
import { periodPosition } from '../../../src/data/period.ts';
import { fixed } from '../../../src/publish/json.ts';
import { SEGMENTS, type Segment } from '../../../src/stats/comparable.ts';
import type { Statistics } from '../../../src/stats/profile.ts';
import { reported } from '../../../src/stats/reported.ts';

/** A point of the one trend that a page of the peer's site draws. */
export interface TrendPoint {
  readonly segment: Segment;
  /** Of a comparable figure; the end of the period of a stated one, June 2024 as 2024.5. */
  readonly year: number;
  /** Percent, 0–100, as the published files have it. */
  readonly share: number;
}

/** What a page of the peer's site is made of. */
export interface PeerRegion {
  readonly code: string;
  readonly slug: string;
  readonly name: string;
  /** The slug of the province a regency lies in; undefined for a province. */
  readonly province: string | undefined;
  readonly trend: readonly TrendPoint[];
}

/** The provinces of today, then regencies in the order of their table: so many regions, or all where there are fewer. */
export function peerRegions(dataset: Dataset, stats: Statistics, count: number): readonly PeerRegion[] {
  const provinces = stats.provinces.map(({ code, slug, name }): PeerRegion => {
    const unit = stats.comparable.unitOf(code)?.code ?? code;
    const trend = SEGMENTS.flatMap((segment) =>
      stats.comparable
        .series(unit, segment)
        .map(({ year, share }) => ({ segment, year, share: fixed(share, 'percent') })),
    );
    return { code, slug, name, province: undefined, trend };
  });
  const named = new Map(provinces.map(({ code, slug }) => [code, slug]));
  const regencies = [...dataset.regions.values()]
    .filter(({ level, validTo }) => level === 'regency' && validTo === undefined)
    .flatMap(({ code, slug, name, parent = '' }): PeerRegion[] => {
      const province = named.get(parent);
      return province ? [{ code, slug, name, province, trend: statedTrend(dataset, code) }] : [];
    });
  return [...provinces, ...regencies].slice(0, count);
}

function statedTrend(dataset: Dataset, code: string): readonly TrendPoint[] {
  const { statements } = reported(dataset, code);
  return SEGMENTS.flatMap((segment) =>
    statements
      .flatMap(({ period, [segment]: row }) =>
        row ? [{ segment, year: periodPosition(period), share: row.value }] : [],
      )
      .sort((a, b) => a.year - b.year),
  );
}

/** The pages of our site that are about a region, in both languages, as files below the folder it is built in. */
export function ourPages({ slug, province }: Pick<PeerRegion, 'slug' | 'province'>): readonly string[] {
  const path = province === undefined ? slug : `${province}/${slug}`;
  return [`provinsi/${path}/index.html`, `en/provinces/${path}/index.html`];
}

/** The name of the peer's page about a region: one folder holds them all, where ours has a folder a province. */
export const peerSlug = ({ slug, province }: Pick<PeerRegion, 'slug' | 'province'>): string =>
  province === undefined ? slug : `${province}-${slug}`;

/** The page of the peer's site about a region, as a file below the folder it is built in. */
export const peerPage = (region: Pick<PeerRegion, 'slug' | 'province'>): string =>
  `regions/${peerSlug(region)}.html`;
