import type { Dataset, Region } from '../data/dataset.ts';
import { foldName } from '../data/spelling.ts';

type Regions = Dataset['regions'];

const indexes = new WeakMap<Regions, ReadonlyMap<string, Region>>();

function indexOf(regions: Regions): ReadonlyMap<string, Region> {
  const index = new Map<string, Region>();
  for (const region of regions.values()) {
    const { level, name, validTo } = region;
    if (level === 'country' || validTo !== undefined) continue;
    index.getOrInsert(foldName(name), region);
    if (level === 'province') index.getOrInsert(foldName(`Provinsi ${name}`), region);
  }
  return index;
}

/** The province, regency or city of today that a name is of, capitals and spaces aside: `Provinsi Jambi`, `kota  bekasi`. */
export const namedRegion = (regions: Regions, name: string): Region | undefined =>
  indexes.getOrInsertComputed(regions, indexOf).get(foldName(name));
