import type { Dataset } from '../data/dataset.ts';
import type { Period } from '../data/period.ts';
import { period } from '../text/dates.ts';
import type { Lang } from '../text/lang.ts';
import { nameOf } from '../text/names.ts';
import { dataWords } from '../text/words/data.ts';
import { openWords } from '../text/words/open-data.ts';
import { CATALOG, DATAPACKAGE } from './addresses.ts';
import type { Bundles } from './bundle.ts';
import { PACKAGE } from './data-package.ts';
import type { Json } from './json.ts';
import { MEDIA } from './media.ts';
import type { OpenTable } from './open-tables.ts';

export interface DatasetParts {
  readonly dataset: Pick<Dataset, 'digest' | 'periods' | 'indicators'>;
  readonly asOf: Period;
  readonly open: readonly OpenTable[];
  readonly bundles: Bundles;
  /** The absolute address of a path of the site. */
  readonly absolute: (path: string) => string;
  /** The absolute address of the data page in a language. */
  readonly page: (lang: Lang, fragment?: string) => string;
}

/** The data as search engines for data read it: a schema.org Dataset, for the data page in a language. */
export function datasetLd(lang: Lang, { dataset, asOf, open, bundles, absolute, page }: DatasetParts): Json {
  const words = openWords(lang);
  const oldest = dataset.periods[0]?.text;
  const download = (name: string, encodingFormat: string, path: string, bytes?: number): Json => ({
    '@type': 'DataDownload',
    name,
    encodingFormat,
    contentUrl: absolute(path),
    ...(bytes === undefined ? {} : { contentSize: `${bytes} B` }),
  });
  const cakupan: Json = { '@type': 'Organization', name: 'Cakupan', url: absolute('/') };
  return {
    '@context': 'https://schema.org/',
    '@type': 'Dataset',
    '@id': `${page(lang)}#dataset`,
    name: words.title,
    description: words.description,
    url: page(lang),
    identifier: dataset.digest,
    version: asOf.text,
    dateModified: asOf.text,
    ...(oldest === undefined ? {} : { temporalCoverage: `${oldest}/${asOf.text}` }),
    spatialCoverage: { '@type': 'Place', name: 'Indonesia' },
    inLanguage: ['id', 'en'],
    isAccessibleForFree: true,
    keywords: PACKAGE.keywords,
    license: page(lang, 'terms'),
    creator: cakupan,
    publisher: cakupan,
    citation: dataWords(lang).citation(period(lang, asOf), dataset.digest.slice(0, 12), page(lang)),
    isBasedOn: PACKAGE.origins.map(({ title, path }) => ({
      '@type': 'CreativeWork',
      name: title,
      url: path,
    })),
    variableMeasured: [...dataset.indicators.values()].map((indicator) => ({
      '@type': 'PropertyValue',
      propertyID: indicator.code,
      name: nameOf(lang, indicator),
      unitText: dataWords(lang).unitNames[indicator.unit],
    })),
    includedInDataCatalog: { '@type': 'DataCatalog', name: words.catalog, url: absolute(CATALOG) },
    distribution: [
      download(words.workbook, MEDIA.xlsx, bundles.workbook.address, bundles.workbook.bytes.byteLength),
      download(words.archive, MEDIA.zip, bundles.archive.address, bundles.archive.bytes.byteLength),
      download(words.datapackage, MEDIA.json, DATAPACKAGE),
      ...open.map(({ title, address, csv }) => download(title[lang], MEDIA.csv, address, csv.byteLength)),
    ],
  };
}

/** JSON that may stand in a script of a page: no text in it can end the script. */
export const scriptJson = (value: Json): string => JSON.stringify(value).replaceAll('<', '\\u003c');
