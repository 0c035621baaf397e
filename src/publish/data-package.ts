import type { Dataset } from '../data/dataset.ts';
import type { Period } from '../data/period.ts';
import type { Json } from './json.ts';
import type { OpenTable } from './open-tables.ts';

export interface PackageAddresses {
  /** Where a table stands: absolute, or its place beside the descriptor. */
  readonly path: (table: OpenTable) => string;
  /** The absolute address of the site. */
  readonly home: string;
  /** What states the terms: absolute, or a place beside the descriptor. */
  readonly terms: string;
}

/** What it is and whence, in the words of every catalogue. */
export const PACKAGE = {
  name: 'cakupan',
  title: 'Cakupan: coverage of employment social security in Indonesia',
  description:
    'Reported and comparable coverage of workers by BPJS Ketenagakerjaan, with targets and Paritrana awards. Every row names its source.',
  licence: 'Facts, cited row by row; see the terms',
  origins: [
    { title: 'BPJS Ketenagakerjaan', path: 'https://www.bpjsketenagakerjaan.go.id' },
    { title: 'Badan Pusat Statistik (BPS)', path: 'https://www.bps.go.id' },
    { title: 'Dewan Ekonomi Nasional (DEN)', path: 'https://github.com/den-econ/phk_dashboard' },
  ],
  keywords: [
    'Indonesia',
    'social security',
    'jaminan sosial ketenagakerjaan',
    'BPJS Ketenagakerjaan',
    'informal workers',
    'Paritrana Award',
  ],
} as const;

/** The tables, committed and computed, as a Data Package (version 2; what version 1 asks for is there too). */
export const dataPackage = (
  { digest }: Pick<Dataset, 'digest'>,
  asOf: Period,
  open: readonly OpenTable[],
  { path, home, terms }: PackageAddresses,
): Json => ({
  $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
  name: PACKAGE.name,
  id: digest,
  title: PACKAGE.title,
  description: PACKAGE.description,
  homepage: home,
  version: asOf.text,
  keywords: PACKAGE.keywords,
  licenses: [{ title: PACKAGE.licence, path: terms }],
  sources: PACKAGE.origins,
  resources: open.map((table) => ({
    name: table.name,
    path: path(table),
    title: table.title.en,
    description: table.about.en,
    mediatype: 'text/csv',
    encoding: 'utf-8',
    format: 'csv',
    bytes: table.csv.byteLength,
    hash: `sha256:${table.sha256}`,
    type: 'table',
    dialect: { delimiter: ',', doubleQuote: true, header: true },
    schema: table.schema,
  })),
});
