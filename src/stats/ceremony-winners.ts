import type { Category, Dataset } from '../data/dataset.ts';
import type { Ceremony, Identified } from './ceremonies.ts';

/** How much of what a ceremony announced is known by name, in winners (not people: a winner may be a regency). */
export interface Tally {
  /** Winners known by name, each once however many sources list it, without those of low confidence. */
  readonly known: number;
  /** Winners that only a row of low confidence names. */
  readonly doubtful: number;
  readonly stated: number | undefined;
  /** Announced winners that no row names; 0 where no number was announced. */
  readonly unnamed: number;
  readonly categories: number | undefined;
  /**
   * `complete`: as many known as announced; `partial`: fewer; `more`: more than the source counted, which then
   * counted something else; `open`: some known, no number announced; `counted`: a number announced, no name known;
   * `none`: neither.
   */
  readonly extent: 'complete' | 'partial' | 'more' | 'open' | 'counted' | 'none';
}

/** What was won by whom: one who wins in two categories won twice. */
const winOf = ({ category, who }: Identified): string => `${category} ${who}`;

function extentOf(known: number, stated: number | undefined): Tally['extent'] {
  if (stated === undefined) return known > 0 ? 'open' : 'none';
  if (known === 0) return 'counted';
  if (known === stated) return 'complete';
  return known < stated ? 'partial' : 'more';
}

/** How many of some rows' winners are named by a row that can be relied on, and how many by rows of low confidence only. */
export function namedWinners(rows: readonly Identified[]): Pick<Tally, 'known' | 'doubtful'> {
  const known = knownWinners(rows).length;
  return { known, doubtful: new Set(rows.map(winOf)).size - known };
}

/** The winners of some rows that can be relied on, each once, in the order they come. */
export function knownWinners(rows: readonly Identified[]): readonly Identified[] {
  const byWin = new Map<string, Identified>();
  for (const row of rows) if (row.confidence !== 'low' && !byWin.has(winOf(row))) byWin.set(winOf(row), row);
  return [...byWin.values()];
}

/** The tally of a ceremony. Nominees and honourable mentions are no winners and not in it. */
export function tally({ winners, winnersStated, categoriesStated }: Ceremony): Tally {
  const named = namedWinners(winners);
  return {
    ...named,
    stated: winnersStated,
    unnamed: Math.max(0, (winnersStated ?? 0) - named.known),
    categories: categoriesStated,
    extent: extentOf(named.known, winnersStated),
  };
}

/**
 * The first rank of the first government category (in the order of the categories) whose order is fully known: every
 * winner of it ranked, no rank twice. It is first of that category only: no ceremony ranks its categories. A "first"
 * beside unranked winners is often first of a zone or a class only, and a first business says little where every category
 * has one. Rows of low confidence never lead. Undefined where there is none.
 */
export function lead(
  { categories }: Pick<Dataset, 'categories'>,
  { winners }: Ceremony,
): Identified | undefined {
  const sure = winners.filter(({ confidence }) => confidence !== 'low');
  const governments = sure.filter(({ category }) => categories.get(category)?.kind === 'government');
  const ordered = [...Map.groupBy(governments, ({ category }) => category).values()].filter(
    (group) =>
      group.every(({ rank }) => rank !== undefined) &&
      new Set(group.map(({ rank }) => rank)).size === group.length,
  );
  return ordered.flat().find(({ rank }) => rank === 1);
}

/** Winners known by name, each once, by the kind of their category; without those of low confidence. */
export function winnersByKind(
  { categories }: Pick<Dataset, 'categories'>,
  { winners }: Ceremony,
): ReadonlyMap<Category['kind'], number> {
  const counts = new Map<Category['kind'], number>();
  for (const { category } of knownWinners(winners)) {
    const kind = categories.get(category)?.kind ?? 'other';
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return counts;
}

/** Rows that carry no date of their own and stand here because their label names this ceremony alone. */
export const placedByLabel = ({ date, winners, honourable, nominees }: Ceremony): readonly Identified[] =>
  [...winners, ...honourable, ...nominees].filter(
    (row) => date !== undefined && row.ceremonyDate === undefined,
  );

export interface CategoryGroup {
  readonly category: string;
  readonly winners: readonly Identified[];
  /** The category as printed, where every row of the group prints the same; undefined where they differ. */
  readonly printed: string | undefined;
}

/** Winners by category, in the order they come. */
export function byCategory(winners: readonly Identified[]): readonly CategoryGroup[] {
  return [...Map.groupBy(winners, ({ category }) => category)].map(([category, group]) => {
    const printed = new Set(group.map(({ categoryPrinted }) => categoryPrinted));
    return { category, winners: group, printed: printed.size === 1 ? [...printed][0] : undefined };
  });
}
