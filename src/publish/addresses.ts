import type { Origin } from '../data/dataset.ts';
import { DOUBTS, UPKEEP } from '../data/rules.ts';
import type { Segment } from '../stats/comparable.ts';
import type { Hundreds } from '../stats/hundreds.ts';
import type { Measure } from '../stats/measure.ts';
import { LANGS, type Lang } from '../text/lang.ts';

/** Every page of the site, by what it shows. */
export type Page =
  | { readonly kind: 'home' }
  | { readonly kind: 'map'; readonly year: number; readonly segment: Segment; readonly shape?: 'tiles' }
  | { readonly kind: 'regions' }
  | { readonly kind: 'region'; readonly slug: string }
  | { readonly kind: 'regency'; readonly province: string; readonly slug: string }
  | { readonly kind: 'brief'; readonly slug: string }
  | { readonly kind: 'targets' }
  | { readonly kind: 'compare' }
  | { readonly kind: 'awards' }
  | { readonly kind: 'ceremony'; readonly id: string }
  | { readonly kind: 'winners' }
  | { readonly kind: 'winner'; readonly slug: string }
  | { readonly kind: 'national-stage' }
  | { readonly kind: 'evidence' }
  | { readonly kind: 'criteria' }
  | { readonly kind: 'timeline' }
  | { readonly kind: 'search' }
  | { readonly kind: 'snippets' }
  | { readonly kind: 'embed'; readonly chart: ChartName; readonly of: string }
  | { readonly kind: 'release'; readonly id: string }
  | { readonly kind: 'frozen'; readonly release: string; readonly chart: ChartName; readonly of: string }
  | { readonly kind: 'method' }
  | { readonly kind: 'data' }
  | { readonly kind: 'dictionary' }
  | { readonly kind: 'sources' }
  | { readonly kind: 'changes' }
  | { readonly kind: 'quality' }
  | { readonly kind: 'not-found' };

const SEGMENT: Record<Lang, Record<Segment, string>> = {
  id: { total: 'semua', formal: 'formal', informal: 'informal' },
  en: { total: 'all', formal: 'formal', informal: 'informal' },
};

/** The segment's part of a map address. */
export const segmentSlug = (lang: Lang, segment: Segment): string => SEGMENT[lang][segment];

const PATHS: { readonly [K in Page['kind']]: (page: Extract<Page, { kind: K }>) => Record<Lang, string> } = {
  home: () => ({ id: '/', en: '/en/' }),
  map: ({ year, segment, shape }) => {
    const shown = shape === undefined ? '' : `?shape=${shape}`;
    return {
      id: `/peta/${year}/${SEGMENT.id[segment]}/${shown}`,
      en: `/en/map/${year}/${SEGMENT.en[segment]}/${shown}`,
    };
  },
  regions: () => ({ id: '/provinsi/', en: '/en/provinces/' }),
  region: ({ slug }) => ({ id: `/provinsi/${slug}/`, en: `/en/provinces/${slug}/` }),
  regency: ({ province, slug }) => ({
    id: `/provinsi/${province}/${slug}/`,
    en: `/en/provinces/${province}/${slug}/`,
  }),
  brief: ({ slug }) => ({ id: `/provinsi/${slug}/ringkas/`, en: `/en/provinces/${slug}/brief/` }),
  targets: () => ({ id: '/target/', en: '/en/targets/' }),
  compare: () => ({ id: '/bandingkan/', en: '/en/compare/' }),
  awards: () => ({ id: '/penghargaan/', en: '/en/awards/' }),
  ceremony: ({ id }) => ({ id: `/penghargaan/${id}/`, en: `/en/awards/${id}/` }),
  winners: () => ({ id: '/penghargaan/pemenang/', en: '/en/awards/winners/' }),
  winner: ({ slug }) => ({ id: `/penghargaan/pemenang/${slug}/`, en: `/en/awards/winners/${slug}/` }),
  'national-stage': () => ({ id: '/penghargaan/nasional/', en: '/en/awards/national/' }),
  evidence: () => ({ id: '/penghargaan/bukti/', en: '/en/awards/evidence/' }),
  criteria: () => ({ id: '/penghargaan/kriteria/', en: '/en/awards/criteria/' }),
  timeline: () => ({ id: '/linimasa/', en: '/en/timeline/' }),
  snippets: () => ({ id: '/sematkan/', en: '/en/embed/' }),
  embed: ({ chart, of }) => ({ id: `/embed/${chart}/${of}/`, en: `/en/embed/${chart}/${of}/` }),
  release: ({ id }) => ({ id: `/rilis/${id}/`, en: `/en/releases/${id}/` }),
  frozen: ({ release, chart, of }) => ({
    id: `/rilis/${release}/${chart}/${of}/`,
    en: `/en/releases/${release}/${chart}/${of}/`,
  }),
  search: () => ({ id: '/cari/', en: '/en/search/' }),
  method: () => ({ id: '/metode/', en: '/en/method/' }),
  data: () => ({ id: '/data/', en: '/en/data/' }),
  dictionary: () => ({ id: '/data/kamus/', en: '/en/data/dictionary/' }),
  sources: () => ({ id: '/data/sumber/', en: '/en/data/sources/' }),
  changes: () => ({ id: '/data/perubahan/', en: '/en/data/changes/' }),
  quality: () => ({ id: '/data/kualitas/', en: '/en/data/quality/' }),
  'not-found': () => ({ id: '/404.html', en: '/en/404/' }),
};

/** The feed of all changes of the tables, or of those of one region. */
export const feedAddress = (lang: Lang, slug?: string): string => {
  const name = { id: 'umpan.xml', en: 'feed.xml' }[lang];
  return slug === undefined
    ? `${PATHS.home({ kind: 'home' })[lang]}${name}`
    : `${PATHS.region({ kind: 'region', slug })[lang]}${name}`;
};

/** The names under which the address of a comparison holds its regions. */
export const COMPARE_SLOTS = ['a', 'b', 'c', 'd'] as const;

/** The address of a page under the site's root, with its closing slash: `/en/provinces/jambi/`. */
export function address(page: Page, lang: Lang): string {
  const path = PATHS[page.kind] as (page: Page) => Record<Lang, string>;
  return path(page)[lang];
}

/** Charts that stand as files beside the pages. */
export type ChartName =
  | 'map'
  | 'tiles'
  | 'awards'
  | 'segments'
  | 'multiples'
  | 'progress'
  | 'trend'
  | 'workers';

/** What a map shows, in the address of its files: `2025-total`. */
export const viewName = ({ year, segment }: { readonly year: number; readonly segment: Segment }): string =>
  `${year}-${segment}`;

/**
 * The address of a chart's file: `/charts/trend/jambi.id.svg`, `/charts/trend/jambi.csv`.
 * @param of the slug of a region, the name of a view, or a year
 */
export const chartAddress = (
  chart: ChartName,
  of: string,
  ending: `${Lang}.${'svg' | 'png'}` | 'csv',
): string => `/charts/${chart}/${of}.${ending}`;

/**
 * The file of the one chart that a regency's page shows, its trend or one hundred workers. In a folder of their own: a
 * regency may be called as a province is.
 */
export const regencyChartAddress = (slug: string, ending: `${Lang}.svg` | 'csv'): string =>
  `/charts/regency/${slug}.${ending}`;

/** The record of a region, by its code. */
export const recordAddress = (code: string): string => `/api/v1/regions/${code}.json`;

/**
 * One hundred workers of a region: what their files are called and where on its page they stand. Those that it leads with
 * have its name; what the other family says is named after that: as reported it has a picture of its own on the page,
 * computed it is a row of a table.
 * @param other the family, where it is not the one that the region leads with
 */
export function workersPlace(
  slug: string,
  other?: Hundreds['family'],
): { readonly of: string; readonly fragment: string } {
  if (other === undefined) return { of: slug, fragment: 'workers' };
  return { of: `${slug}-${other}`, fragment: other === 'reported' ? 'workers-reported' : 'comparable' };
}

/** The page of comparisons with the regions chosen, by their slugs: `?a=jambi&b=riau`. */
export const comparing = (slugs: readonly string[]): string =>
  `?${slugs.map((slug, index) => `${COMPARE_SLOTS[index]}=${slug}`).join('&')}`;

/** An address under a base path (`/`, `/cakupan/`). */
export const underBase = (base: string, path: string): string => base.replace(/\/+$/, '') + path;

/** The same page in the other language. */
export const otherLang = (lang: Lang): Lang => LANGS.find((other) => other !== lang) ?? lang;

/** The fragment of a table row on the page that shows it: `row-reported-442`. */
export const rowAnchor = ({ file, line }: Origin): string =>
  `row-${file
    .replace(/\.csv$/, '')
    .split('/')
    .at(-1)}-${line}`;

/** Where the figure that a promise is held against stands on its region's page. */
export const measureFragment = (measure: Measure): string =>
  measure.family === 'reported' ? rowAnchor(measure.row.at) : `comparable-${measure.figure.year}`;

/** The name of a family of promises in addresses: `labour-force`. */
export const familySlug = (code: string): string => code.replaceAll('_', '-');

/** Where a family of promises stands on the page of targets: `family-labour-force`. */
export const familyFragment = (code: string): string => `family-${familySlug(code)}`;

/** Where a table stands in the dictionary of columns: `table-sources`. */
export const tableFragment = (table: string): string => `table-${table}`;

/** Where the dictionary tells the units of indicators. */
export const UNITS_FRAGMENT = 'units';

const EXPLAINED: ReadonlySet<string> = new Set([...DOUBTS, ...UPKEEP]);

/** Where a rule of the check's warnings is explained: `/data/kualitas/#jump`; undefined for a rule that is no warning. */
export const ruleAddress = (rule: string, lang: Lang): string | undefined =>
  EXPLAINED.has(rule) ? `${address({ kind: 'quality' }, lang)}#${rule}` : undefined;

/** The download of a committed table. */
export const tableAddress = (file: string): string => `/data/tables/${file}`;

/** The same as JSON: `/api/v1/tables/observations/reported.json`. */
export const tableJsonAddress = (file: string): string => `/api/v1/tables/${file.replace(/\.csv$/, '.json')}`;

/** All tables at once, and what describes them. */
export const WORKBOOK = '/data/cakupan.xlsx';
export const ARCHIVE = '/data/cakupan.zip';
export const DATAPACKAGE = '/api/v1/datapackage.json';
export const CATALOG = '/api/v1/catalog.jsonld';
export const OPENAPI = '/api/v1/openapi.json';
