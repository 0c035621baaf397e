import type { Category } from '../data/dataset.ts';

/** What a name says of its kind before it says who: nobody looks for the regency Bungo under K. */
const KIND_WORDS: Record<Category['kind'], RegExp> = {
  government: /^(?:Provinsi|Kabupaten|Kota Administrasi|Kota) (?=\S)/,
  village: /^(?:Desa|Kelurahan|Gampong|Kampung|Nagari|Pekon|Tiyuh) (?=\S)/,
  business: /^(?:PT|CV|UD|UKM) (?=\S)/,
  other: /^(?:PT|CV|UD|UKM) (?=\S)/,
};

/** A name as an alphabetical index has it. */
export interface Filed {
  /** The letter it stands under, or `0–9` where it begins with no Latin letter. */
  readonly letter: string;
  /** What it is filed by: "Bungo". */
  readonly head: string;
  /** What stands after it: "Kabupaten"; empty where the name says no kind. */
  readonly after: string;
}

/** Files a name under what tells it from others of its kind: "Kabupaten Bungo" → "Bungo, Kabupaten". */
export function filed(name: string, kind: Category['kind']): Filed {
  const after = KIND_WORDS[kind].exec(name)?.[0] ?? '';
  const head = name.slice(after.length);
  return { letter: letterOf(head), head, after: after.trim() };
}

/** The letter that a name is looked for under: Á is A, “Besar” is B, 9 is `0–9`. */
export function letterOf(name: string): string {
  const first = /[\p{L}\p{N}]/u.exec(name.normalize('NFKD'))?.[0]?.toUpperCase() ?? '';
  return /[A-Z]/.test(first) ? first : '0–9';
}

/** Names by their letters in the order of the alphabet, numbers last; under a letter as they read. */
export function byLetter<T>(items: readonly T[], filedOf: (item: T) => Pick<Filed, 'letter' | 'head'>) {
  const sorted = items
    .map((item) => ({ item, ...filedOf(item) }))
    .sort(
      (a, b) =>
        rank(a.letter) - rank(b.letter) ||
        a.letter.localeCompare(b.letter, 'id') ||
        a.head.localeCompare(b.head, 'id'),
    );
  return [...Map.groupBy(sorted, ({ letter }) => letter)].map(([letter, group]) => ({
    letter,
    items: group.map(({ item }) => item),
  }));
}

const rank = (letter: string): number => Number(letter === '0–9');

/** A line of an alphabetical index. */
export interface IndexEntry extends Filed {
  readonly href: string;
  /** What is said after the name. */
  readonly note: string;
  /** Set light, for what its list holds beside its subject. */
  readonly quiet?: boolean;
  /** Whether the name is Indonesian on a page of the other language too. */
  readonly local?: boolean;
}

export interface IndexLetter {
  readonly letter: string;
  readonly items: readonly IndexEntry[];
}
