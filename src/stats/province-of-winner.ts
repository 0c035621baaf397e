import type { Dataset } from '../data/dataset.ts';
import type { Identified } from './ceremonies.ts';
import { namedRegion } from './named-region.ts';

/**
 * The province that a winner counts in, where its row says so: by its own province, else because the winner, or the
 * regency it is from, is a province or a regency of the table of regions. A business whose row names none of them counts
 * in no province: where its head office is, is not where it was judged.
 */
export function provinceOfWinner(
  { regions }: Pick<Dataset, 'regions'>,
  { province, who, regency }: Pick<Identified, 'province' | 'who' | 'regency'>,
): string | undefined {
  if (province !== undefined) return province;
  const found = namedRegion(regions, who) ?? namedRegion(regions, regency ?? '');
  return found?.level === 'regency' ? found.parent : found?.code;
}
