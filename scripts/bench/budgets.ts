/** What a page of a kind may weigh at most, in bytes after brotli, without fonts. */
const PAGE_BUDGETS = {
  home: 45_000,
  province: 28_000,
  regency: 14_000,
  compare: 45_000,
  targets: 45_000,
  embed: 14_000,
} as const;

/** JavaScript of any page, in bytes after brotli. */
export const SCRIPT_BUDGET = 6_000;

/** A cold build of the real site on two cores, in seconds. */
export const BUILD_BUDGET = 25;

/** The check of so many rows of figures: in seconds, in megabytes, and in bare parses of the same bytes. */
export const CHECK_BUDGET = { rows: 1_000_000, seconds: 10, megabytes: 1_500, parses: 3 } as const;

/** Milliseconds until home and a province first paint on slow 4G. */
export const PAINT_BUDGET = 1_200;

/**
 * Builds of so many pages of regencies: all pages a second, seconds after one row changed; and the memory of one of the
 * largest.
 */
export const GROWTH_BUDGET = {
  pages: 5_000,
  perSecond: 250,
  again: 5,
  largest: 20_000,
  megabytes: 4_000,
} as const;

/** Times that a build of so many regions and the JavaScript of a page of theirs cost less than the peer's. */
export const PEER_BUDGET = { regions: 552, build: 10, js: 20 } as const;

/** The kind of a page that has a budget of its own, by its address below the base path. */
export function budgetOf(address: string): number | undefined {
  const [section, ...rest] = address.replace(/^en\//, '').split('/').filter(Boolean);
  if (section === undefined) return PAGE_BUDGETS.home;
  if (/^(embed|rilis|releases)$/.test(section) && rest.length > 1) return PAGE_BUDGETS.embed;
  if (/^(bandingkan|compare)$/.test(section)) return PAGE_BUDGETS.compare;
  if (/^(target|targets)$/.test(section)) return PAGE_BUDGETS.targets;
  if (/^(provinsi|provinces)$/.test(section) && /^(kabupaten|kota)-/.test(rest[1] ?? ''))
    return PAGE_BUDGETS.regency;
  if (/^(provinsi|provinces)$/.test(section) && rest.length > 0) return PAGE_BUDGETS.province;
  return undefined;
}
