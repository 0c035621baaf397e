import type { Dataset, Region } from '../data/dataset.ts';
import type { Regencies } from '../stats/regency.ts';
import type { Page } from './addresses.ts';

/** The page of a region; undefined for a former one, and for a regency of which nothing is known. */
export function regionPage(
  { regions }: Pick<Dataset, 'regions'>,
  regencies: Pick<Regencies, 'has'>,
  { code, slug, level, parent, validTo }: Region,
): Page | undefined {
  if (validTo !== undefined) return undefined;
  if (level !== 'regency') return { kind: 'region', slug };
  const province = regions.get(parent ?? '');
  return province && regencies.has(code) ? { kind: 'regency', province: province.slug, slug } : undefined;
}
