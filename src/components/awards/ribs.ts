import { compareText } from '../../data/compare-text.ts';
import type { Category } from '../../data/dataset.ts';

const FEWEST = 6;
const MOST = 12;
/** The first category of each kind has eight, as an umbrella does. */
const USUAL = 8;

/** The ribs of each category's plaque, 6 to 12, by category code: by its place among the categories of its kind. */
export function categoryRibs(categories: Iterable<Category>): ReadonlyMap<string, number> {
  const ribs = new Map<string, number>();
  for (const group of Map.groupBy(categories, ({ kind }) => kind).values()) {
    const ordered = [...group].sort((a, b) => a.order - b.order || compareText(a.code, b.code));
    for (const [place, { code }] of ordered.entries()) {
      ribs.set(code, FEWEST + ((USUAL - FEWEST + place) % (MOST - FEWEST + 1)));
    }
  }
  return ribs;
}
