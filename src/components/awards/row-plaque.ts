import { pagePaint } from '../../charts/paint.ts';
import { plaque } from '../../charts/plaque.ts';
import type { Dataset, Winner } from '../../data/dataset.ts';
import { categoryRibs } from './ribs.ts';

/** The plaque of a row: the ribs and hue of its category, the fill of its rank, the line of its result. */
export const rowPlaque = (
  { categories }: Pick<Dataset, 'categories'>,
  { category, rank, result }: Winner,
  size: number,
): string =>
  plaque({
    kind: categories.get(category)?.kind ?? 'other',
    ribs: categoryRibs(categories.values()).get(category) ?? 8,
    rank,
    result,
    paint: pagePaint,
    size,
  });
