import type { Both } from '../data/both.ts';
import type { Dataset } from '../data/dataset.ts';
import type { Period } from '../data/period.ts';
import { LANGS, type Lang } from '../text/lang.ts';
import { openWords } from '../text/words/open-data.ts';
import { CATALOG, DATAPACKAGE, OPENAPI } from './addresses.ts';
import type { Bundle, Bundles } from './bundle.ts';
import { PACKAGE } from './data-package.ts';
import type { Json } from './json.ts';
import { MEDIA } from './media.ts';
import { type OpenTable, sha256 } from './open-tables.ts';

export interface CatalogParts {
  readonly dataset: Pick<Dataset, 'digest' | 'periods'>;
  readonly asOf: Period;
  readonly open: readonly OpenTable[];
  readonly bundles: Bundles;
  /** The Data Package as it is served. */
  readonly datapackage: string;
  /** JSON beside the CSV of a computed table: its address under the root and its text. */
  readonly json: Readonly<Record<string, { readonly address: string; readonly text: string }>>;
  /** The absolute address of a path of the site. */
  readonly absolute: (path: string) => string;
  /** The absolute address of the data page, and of its terms. */
  readonly page: (lang: Lang, fragment?: string) => string;
}

const AUTHORITY = 'http://publications.europa.eu/resource/authority/';
const LANGUAGES = ['IND', 'ENG'].map((code) => `${AUTHORITY}language/${code}`);
/** Population and society. */
const THEME = `${AUTHORITY}data-theme/SOCI`;
/** Indonesia, by GeoNames. */
const PLACE = 'https://sws.geonames.org/1643084/';

/** Names of DCAT and its neighbours, told in the document so that nothing has to be fetched to read it. */
const CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  spdx: 'http://spdx.org/rdf/terms#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  title: { '@id': 'dct:title', '@container': '@language' },
  description: { '@id': 'dct:description', '@container': '@language' },
  identifier: 'dct:identifier',
  license: { '@id': 'dct:license', '@type': '@id' },
  language: { '@id': 'dct:language', '@type': '@id' },
  publisher: { '@id': 'dct:publisher', '@type': '@id' },
  source: 'dct:source',
  isPartOf: { '@id': 'dct:isPartOf', '@type': '@id' },
  modified: 'dct:modified',
  spatial: { '@id': 'dct:spatial', '@type': '@id' },
  temporal: 'dct:temporal',
  format: { '@id': 'dct:format', '@type': '@id' },
  name: 'foaf:name',
  homepage: { '@id': 'foaf:homepage', '@type': '@id' },
  dataset: 'dcat:dataset',
  service: 'dcat:service',
  distribution: 'dcat:distribution',
  keyword: 'dcat:keyword',
  theme: { '@id': 'dcat:theme', '@type': '@id' },
  landingPage: { '@id': 'dcat:landingPage', '@type': '@id' },
  accessURL: { '@id': 'dcat:accessURL', '@type': '@id' },
  downloadURL: { '@id': 'dcat:downloadURL', '@type': '@id' },
  mediaType: { '@id': 'dcat:mediaType', '@type': '@id' },
  byteSize: { '@id': 'dcat:byteSize', '@type': 'xsd:nonNegativeInteger' },
  endpointURL: { '@id': 'dcat:endpointURL', '@type': '@id' },
  endpointDescription: { '@id': 'dcat:endpointDescription', '@type': '@id' },
  servesDataset: { '@id': 'dcat:servesDataset', '@type': '@id' },
  startDate: 'dcat:startDate',
  endDate: 'dcat:endDate',
  checksum: 'spdx:checksum',
  algorithm: { '@id': 'spdx:algorithm', '@type': '@id' },
  checksumValue: { '@id': 'spdx:checksumValue', '@type': 'xsd:hexBinary' },
} as const;

/** A period as a typed date. */
const dated = ({ text, month, day }: Period): Json => ({
  '@value': text,
  '@type': day !== undefined ? 'xsd:date' : month !== undefined ? 'xsd:gYearMonth' : 'xsd:gYear',
});

const inBoth = (say: (lang: Lang) => string): Both => ({ id: say('id'), en: say('en') });

/** Everything that can be taken, as a DCAT catalogue (in the terms of DCAT-AP) in JSON-LD. */
export function catalog(parts: CatalogParts): Json {
  const { dataset, asOf, open, bundles, absolute, page } = parts;
  const own = (fragment: string): string => `${absolute(CATALOG)}#${fragment}`;
  const publisher = own('publisher');
  const license = page('en', 'terms');
  const oldest = dataset.periods[0];
  const shared = {
    publisher,
    license,
    language: LANGUAGES,
    modified: dated(asOf),
    spatial: PLACE,
    theme: THEME,
    landingPage: LANGS.map((lang) => page(lang)),
    temporal: {
      '@type': 'dct:PeriodOfTime',
      ...(oldest ? { startDate: dated(oldest) } : {}),
      endDate: dated(asOf),
    },
  };
  const file = (
    id: string,
    title: Both,
    kind: keyof typeof MEDIA,
    { address, bytes, sha256: sum }: Bundle,
  ): Json => ({
    '@id': own(`${id}-${kind}`),
    '@type': 'dcat:Distribution',
    title: { ...title },
    license,
    accessURL: absolute(address),
    downloadURL: absolute(address),
    mediaType: `http://www.iana.org/assignments/media-types/${MEDIA[kind]}`,
    format: `${AUTHORITY}file-type/${kind.toUpperCase()}`,
    byteSize: String(bytes.byteLength),
    checksum: {
      '@type': 'spdx:Checksum',
      algorithm: 'spdx:checksumAlgorithm_sha256',
      checksumValue: sum,
    },
  });
  const written = (address: string, text: string): Bundle => ({
    address,
    bytes: new TextEncoder().encode(text),
    sha256: sha256(text),
  });
  const whole: Json = {
    '@id': own('all'),
    '@type': 'dcat:Dataset',
    identifier: dataset.digest,
    title: { ...inBoth((lang) => openWords(lang).title) },
    description: { ...inBoth((lang) => openWords(lang).description) },
    keyword: PACKAGE.keywords,
    source: PACKAGE.origins.map(({ title }) => title),
    ...shared,
    distribution: [
      file(
        'all',
        inBoth((lang) => openWords(lang).workbook),
        'xlsx',
        bundles.workbook,
      ),
      file(
        'all',
        inBoth((lang) => openWords(lang).archive),
        'zip',
        bundles.archive,
      ),
      file(
        'all',
        inBoth((lang) => openWords(lang).datapackage),
        'json',
        written(DATAPACKAGE, parts.datapackage),
      ),
    ],
  };
  const tables = open.map((table): Json => {
    const { name, title, about, address, csv } = table;
    const text = parts.json[name];
    const json = text ? written(text.address, text.text) : bundles.json[name];
    return {
      '@id': own(name),
      '@type': 'dcat:Dataset',
      identifier: name,
      title: { ...title },
      description: { ...about },
      isPartOf: own('all'),
      ...shared,
      distribution: [
        file(name, title, 'csv', { address, bytes: csv, sha256: table.sha256 }),
        ...(json ? [file(name, title, 'json', json)] : []),
      ],
    };
  });
  return {
    '@context': CONTEXT,
    '@id': own('catalog'),
    '@type': 'dcat:Catalog',
    title: { ...inBoth((lang) => openWords(lang).catalog) },
    description: { ...inBoth((lang) => openWords(lang).description) },
    publisher: { '@id': publisher, '@type': 'foaf:Agent', name: 'Cakupan', homepage: absolute('/') },
    homepage: page('id'),
    license,
    language: LANGUAGES,
    modified: dated(asOf),
    dataset: [whole, ...tables],
    service: {
      '@id': own('api'),
      '@type': 'dcat:DataService',
      title: { ...inBoth((lang) => openWords(lang).service) },
      endpointURL: absolute('/api/v1/'),
      endpointDescription: absolute(OPENAPI),
      servesDataset: own('all'),
      license,
    },
  };
}
