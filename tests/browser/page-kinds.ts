import { ADDRESS, alternateOf, isFrame, isNotFound, type Page } from '../site/dist.ts';

/** Provinces that are each hard in their own way: all there is, no figure at all, one old figure, falling. */
const PROVINCES = ['jambi', 'papua-pegunungan', 'sulawesi-barat', 'sulawesi-utara'];

/** … of which these two have the most and the least to say on one page. */
const BRIEFS = ['jambi', 'papua-pegunungan'];

/** A regency with figures, promise, trend and awards; one with a single share; one with a count and no share. */
const REGENCIES = [
  'provinsi/sumatera-selatan/kabupaten-musi-banyuasin/',
  'provinsi/jambi/kota-jambi/',
  'provinsi/jawa-barat/kota-bekasi/',
];

/** The pages to look at among those of a kind that there are many of. */
const CHOSEN: ReadonlyMap<string, readonly string[]> = new Map([
  ['provinsi 2', PROVINCES.map((slug) => `provinsi/${slug}/`)],
  ['provinsi 3', BRIEFS.map((slug) => `provinsi/${slug}/ringkas/`)],
  ['regency', REGENCIES],
  ['embed 3', ['embed/trend/jambi/', 'embed/map/indonesia/']],
]);

/**
 * `` → home; `provinsi/jambi/` → `provinsi 2`: pages of one place and depth are of one kind. Among the ceremonies, whose
 * addresses carry a year, stand pages of their own, `penghargaan/kriteria/`, as all below the data are.
 */
const kindOf = (address: string): string => {
  const segments = address.split('/').filter(Boolean);
  if (/^provinsi\/[^/]+\/(?!ringkas\/)[^/]+\/$/.test(address)) return 'regency';
  if (/^(?:penghargaan|data)\/[a-z-]+\/$/.test(address)) return address;
  return segments.length === 0 ? 'home' : `${segments[0]} ${segments.length}`;
};

/**
 * Addresses of pages that stand for all: the first of every kind, the hard provinces in place of the first province,
 * the page for what is not there; each in both languages.
 */
export function pageKinds(pages: readonly Page[]): string[] {
  const chosen = new Map<string, Page[]>();
  for (const page of pages.filter((page) => page.lang === 'id' && !isNotFound(page))) {
    const kind = kindOf(page.address);
    const wanted = CHOSEN.get(kind);
    if (wanted) {
      if (wanted.includes(page.address)) chosen.set(kind, [...(chosen.get(kind) ?? []), page]);
    } else if (!chosen.has(kind)) chosen.set(kind, [page]);
  }
  const origin = ADDRESS.site + ADDRESS.base;
  const pairs = [...chosen.values()].flat().flatMap((page) => {
    // A frame names no translation: it is its own page's.
    const english = isFrame(page)
      ? `${origin}en/${page.address.replace(/^rilis/, 'releases')}`
      : alternateOf(page.document, 'en');
    return english === undefined ? [page.address] : [page.address, english.slice(origin.length)];
  });
  return [...pairs, ...pages.filter(isNotFound).map(({ address }) => address)];
}
