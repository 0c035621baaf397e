import type { Region } from '../data/dataset.ts';
import { foldName } from '../data/spelling.ts';
import { suggest } from '../data/suggest.ts';

/** What a name of a region comes to. */
export type FoundRegion =
  | { readonly code: string }
  /** It may be any of these: a province and the larger one it was before a split. */
  | { readonly several: readonly Region[] }
  | { readonly near: Region | undefined };

/** Words that spellings shorten or write otherwise. */
const WORDS: Readonly<Record<string, string>> = {
  kep: 'kepulauan',
  kab: 'kabupaten',
  sum: 'sumatera',
  sumatra: 'sumatera',
  kal: 'kalimantan',
  sul: 'sulawesi',
};

/** What says the kind of a region and is left out of the names of provinces. */
const KINDS =
  /^(?:provinsi|propinsi|prov|province of|daerah istimewa|daerah khusus ibu ?kota|daerah khusus|dki|di)\s+/;

/** A name as it is compared: `Prov. Kep. Riau` → `kepulauan riau`, `D.I. YOGYAKARTA` → `yogyakarta`. */
function foldRegion(name: string): string {
  let folded = foldName(name)
    .replace(/\b([a-z])[.\s]\s?(?=[a-z]\b)/g, '$1')
    .replace(/[.,:_/-]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .split(' ')
    .map((word) => WORDS[word] ?? word)
    .join(' ');
  for (let before = ''; before !== folded; ) {
    before = folded;
    folded = folded.replace(KINDS, '');
  }
  return folded.replace(/\s+province$/, '');
}

const KIND = /^(?:kabupaten|kota) /;
const kindIn = (folded: string): string | undefined => KIND.exec(folded)?.[0];
const withoutKind = (folded: string): string => folded.replace(KIND, '');

const withoutBracket = (name: string): string => name.replace(/\s*\([^)]*\)\s*$/, '');

/** Finds regions by what they are called: their names in both languages, their short names, and parts in brackets. */
export class RegionNames {
  readonly #known = new Map<string, Region[]>();

  /** @param labels short names by code: `Sumut`. */
  constructor(regions: Iterable<Region>, labels: ReadonlyMap<string, string> = new Map()) {
    for (const region of regions) {
      const label = labels.get(region.code);
      const names = [region.name, region.nameEn, ...(label === undefined ? [] : [label])];
      const keys = new Set(names.flatMap((name) => [foldRegion(name), foldRegion(withoutBracket(name))]));
      for (const key of keys) this.#known.set(key, [...(this.#known.get(key) ?? []), region]);
    }
  }

  find(name: string): FoundRegion {
    const folded = foldRegion(name);
    const [only, ...others] = this.#known.get(folded) ?? [];
    if (only && others.length === 0) return { code: only.code };
    if (only) return { several: [only, ...others] };
    // By what it is called alone: "kabupaten" makes any two of them look alike. Of one name the place of the same kind.
    const keys = [...this.#known.keys()];
    const alike = keys.filter((key) => kindIn(key) === kindIn(folded));
    const own = new Map([...keys, ...alike].map((key) => [withoutKind(key), key]));
    const near = own.get(suggest(withoutKind(folded), own.keys()) ?? '');
    return { near: near === undefined ? undefined : this.#known.get(near)?.[0] };
  }
}

/**
 * The region that a name means where it may be one of today or the larger one it was: that of today where the same list
 * names another of today's parts of the larger one, which a list by the old borders cannot.
 */
export function meantAmong(several: readonly Region[], named: ReadonlySet<string>): Region | undefined {
  const present = several.filter(({ validTo }) => validTo === undefined);
  const [today, ...more] = present;
  if (!today || more.length > 0) return undefined;
  const parts = several.flatMap(({ members }) => members).filter((code) => code !== today.code);
  return parts.some((code) => named.has(code)) ? today : undefined;
}
