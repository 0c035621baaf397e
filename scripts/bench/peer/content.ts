import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Statistics } from '../../../src/stats/profile.ts';
import { type PeerRegion, peerSlug } from './regions.ts';

/**
 * The files of data that the peer's pages attach, by path below its `src/data`. They are written before its build is
 * timed: loaders of its own would start a process a page.
 */
export function peerFiles(regions: readonly PeerRegion[], stats: Statistics): ReadonlyMap<string, string> {
  const year = stats.comparable.completeYears.at(-1);
  const provinces = regions.filter(({ province }) => province === undefined);
  const home = {
    year,
    regions: provinces.map(({ code, slug, name, trend }) => ({
      code,
      slug,
      name,
      share: trend.find((point) => point.segment === 'total' && point.year === year)?.share,
    })),
  };
  const parts = Map.groupBy(regions, ({ province }) => province);
  const named = (region: PeerRegion) => ({ slug: peerSlug(region), name: region.name });
  return new Map([
    ['regions.json', JSON.stringify(regions.map((region) => ({ slug: peerSlug(region) })))],
    ['home.json', JSON.stringify(home)],
    ...regions.map((region): [string, string] => {
      const { slug, name, province, trend } = region;
      const below = province === undefined ? (parts.get(slug) ?? []) : [];
      return [`regions/${peerSlug(region)}.json`, JSON.stringify({ name, trend, parts: below.map(named) })];
    }),
  ]);
}

/** Writes the files of data, and the outlines beside them, in place of those of an earlier run. */
export function writePeerFiles(site: string, files: ReadonlyMap<string, string>): void {
  const data = join(site, 'src', 'data');
  rmSync(data, { recursive: true, force: true });
  mkdirSync(join(data, 'regions'), { recursive: true });
  for (const [path, text] of files) writeFileSync(join(data, path), text);
  cpSync('data/boundaries/provinces.topo.json', join(data, 'provinces.topo.json'));
}
