import MiniSearch, { type SearchOptions } from 'minisearch';
import { isDistinctive, termOf, termsOf, wordsOf } from './terms.ts';

/** What can be found. */
export const FOUND = ['region', 'winner', 'ceremony', 'page', 'source'] as const;
export type Found = (typeof FOUND)[number];

/** Something that can be found, as a result shows it. */
export interface Entry {
  readonly kind: Found;
  readonly name: string;
  /** What is said after the name. */
  readonly detail: string;
  /** Its address under the base path of the site, without a slash before it: `provinsi/jambi/`. */
  readonly path: string;
}

/** An entry with the words by which it is found. */
export interface Searchable extends Entry {
  /** Other names of the same thing. */
  readonly names?: readonly string[];
  /** Words that lead to it and name other things: its place, its year. Its detail, where they are not given. */
  readonly also?: readonly string[];
}

/** An index to search in. */
export interface Index {
  readonly entries: readonly Entry[];
  readonly terms: MiniSearch;
}

/** A page of a region is looked for more often than an article that names it. */
const WEIGHTS: Record<Found, number> = { region: 4, winner: 3, ceremony: 2, page: 1.5, source: 1 };

/**
 * Makes the index of what can be found; an entry's place in the list is its number. It is made where it is used: the
 * words travel in a little over half the bytes of a finished index, which would have to be read in all the same.
 */
export function buildIndex(entries: readonly Searchable[]): Index {
  const terms = new MiniSearch({ fields: ['names', 'also'], tokenize: wordsOf, processTerm: termOf });
  terms.addAll(
    entries.map(({ name, detail, names = [], also = [detail] }, id) => ({
      id,
      names: [name, ...names].join(' '),
      also: also.join(' '),
    })),
  );
  return { entries, terms };
}

/** What can be found as a file holds it: a list each, in the order of its fields, the kind by its number. */
export type Stored = readonly [
  kind: number,
  name: string,
  detail: string,
  path: string,
  names?: string | 0,
  also?: string,
];

const BETWEEN = '\n';

/** An entry as it is written, without what it does not have. */
export function store({ kind, name, detail, path, names = [], also }: Searchable): Stored {
  const head = [FOUND.indexOf(kind), name, detail, path] as const;
  const others = names.filter((other) => other !== name);
  if (also) return [...head, others.join(BETWEEN) || 0, also.join(BETWEEN)];
  return others.length > 0 ? [...head, others.join(BETWEEN)] : head;
}

/** The entry that was written. */
export const restore = ([kind, name, detail, path, names, also]: Stored): Searchable => ({
  kind: FOUND[kind] ?? 'page',
  name,
  detail,
  path,
  ...(names ? { names: names.split(BETWEEN) } : {}),
  ...(also === undefined ? {} : { also: also.split(BETWEEN) }),
});

const isNumber = (term: string): boolean => /^\d+$/.test(term);

/**
 * A beginning is enough, of as many letters at least as are given. Letters may be missing or wrong in long words; a
 * number is that number and no other, from four digits on.
 */
const looseness = ({ entries }: Index, letters: number): SearchOptions => ({
  prefix: (term) => term.length >= letters && (!isNumber(term) || term.length < 4),
  fuzzy: (term) => (isNumber(term) ? false : 0.2),
  weights: { prefix: 0.4, fuzzy: 0.1 },
  boost: { names: 3 },
  boostDocument: (id) => WEIGHTS[entries[id as number]?.kind ?? 'page'],
});

/**
 * What a reader looks for, best first: what is named exactly so, then by how well it fits. All words must fit; where
 * nothing fits all of them, some, and of a name more than what kind of place it is. Empty where nothing does, and where
 * nothing was asked.
 */
export function find(index: Index, query: string): readonly Entry[] {
  const asked = termsOf(query);
  if (asked.length === 0) return [];
  const all = index.terms.search(query, { ...looseness(index, 1), combineWith: 'AND' });
  const named = asked.some(isDistinctive);
  const some: SearchOptions = {
    ...looseness(index, 3),
    combineWith: 'OR',
    filter: ({ queryTerms }) => !named || queryTerms.some(isDistinctive),
  };
  const hits = all.length > 0 ? all : index.terms.search(query, some);
  const entries = hits.flatMap(({ id }) => index.entries[id as number] ?? []);
  const exact = (entry: Entry): boolean => termsOf(entry.name).join(' ') === asked.join(' ');
  return [...entries.filter(exact), ...entries.filter((entry) => !exact(entry))];
}
