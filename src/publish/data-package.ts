import type { Dataset, TableFile } from '../data/dataset.ts';
import type { Period } from '../data/period.ts';
import { type TableName, tables } from '../data/tables.ts';
import { tableAddress } from './addresses.ts';
import type { Json } from './json.ts';
import { promiseFields } from './promises-table.ts';
import { QUALITY_COLUMNS } from './quality.ts';
import { tableSchema } from './table-schema.ts';

const isTable = (name: string): name is TableName => Object.hasOwn(tables, name);

/** The name of a file's resource: that of its table, with the file's own where a table has several files. */
export function resourceName({ file, table }: TableFile): string {
  const path = isTable(table) ? tables[table].path : file;
  const own = file.slice(path.length).replace(/\.csv$/, '');
  return path.endsWith('/') ? `${table}-${own}` : table;
}

export interface PackageAddresses {
  /** The absolute address of a path of the site. */
  readonly absolute: (path: string) => string;
  /** The path of the page that states the terms. */
  readonly terms: string;
}

const csv = { mediatype: 'text/csv', encoding: 'utf-8', format: 'csv' } as const;
const field = (name: string, type: string, description: string): Json => ({
  name,
  type,
  description,
  ...(type === 'boolean' ? { trueValues: ['yes'], falseValues: ['no'] } : {}),
});

/** The derived tables; their columns are those of `comparable-table.ts` and `reported-table.ts`. */
const COMPARABLE = [
  field('region', 'string', 'Kemendagri code; ID is the country'),
  field('name', 'string', 'Name in Indonesian'),
  field('year', 'year', 'Year of the survey and of the participants'),
  field('segment', 'string', 'total, formal or informal'),
  field('share', 'number', 'Active participants by residence ÷ employed persons, percent'),
  field('covered', 'integer', 'Active participants by residence, persons'),
  field('base', 'integer', 'Employed persons'),
  field('regions', 'integer', 'How many regions the figure sums'),
];
const REPORTED = [
  field('region', 'string', 'Kemendagri code; ID is the country'),
  field('name', 'string', 'Name in Indonesian'),
  field('level', 'string', 'country, province or regency'),
  field('period', 'string', 'Year, month or day of the headline'),
  field('period_basis', 'string', 'stated, or published where only the article is dated'),
  field('share', 'number', 'Reported coverage, percent; empty where no source gives one'),
  field('qualifier', 'string', 'about, over or under'),
  field('basis', 'string', 'What 100 percent is'),
  field('confidence', 'string', 'high or medium'),
  field('formal', 'number', 'Reported coverage of formal workers, percent'),
  field('informal', 'number', 'Reported coverage of informal workers, percent'),
  field('covered', 'number', 'Protected workers of the same source and date, persons'),
  field('base', 'integer', 'Workers the share is of, implied or stated, persons'),
  field('statements', 'integer', 'How many statements the headline was chosen from'),
  field('source', 'string', 'Key of the table of sources'),
  field('publisher', 'string', 'Who published it'),
  field('url', 'string', 'Where it was published'),
  field('file', 'string', 'The table the row stands in'),
  field('line', 'integer', 'The line of the row'),
];

const QUALITY_TYPES: Readonly<Record<string, string>> = {
  acknowledged: 'boolean',
  value: 'number',
  computed: 'number',
  line: 'integer',
};
const QUALITY = Object.entries(QUALITY_COLUMNS).map(([name, about]) =>
  field(name, QUALITY_TYPES[name] ?? 'string', about),
);

/** The tables and derived figures as a Frictionless Data Package. */
export function dataPackage(dataset: Dataset, asOf: Period, { absolute, terms }: PackageAddresses): Json {
  const committed = dataset.files.map((file): Json => {
    const table = isTable(file.table) ? tables[file.table] : undefined;
    return {
      name: resourceName(file),
      path: absolute(tableAddress(file.file)),
      ...(table ? { title: table.title.en, description: table.about.en } : {}),
      ...csv,
      bytes: file.bytes,
      ...(isTable(file.table) ? { schema: tableSchema(file.table) } : {}),
    };
  });
  const derived = (name: string, title: string, fields: readonly Json[]): Json => ({
    name,
    path: absolute(`/api/v1/${name}.csv`),
    title,
    ...csv,
    schema: { fields, missingValues: [''] },
  });
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'cakupan',
    id: dataset.digest,
    title: 'Cakupan: coverage of employment social security in Indonesia',
    description:
      'Reported and comparable coverage of workers by BPJS Ketenagakerjaan, with targets and Paritrana awards. Every row names its source.',
    homepage: absolute('/'),
    version: asOf.text,
    licenses: [{ title: 'Facts, cited row by row; see the terms', path: terms }],
    sources: ['BPJS Ketenagakerjaan', 'Badan Pusat Statistik (BPS)', 'Dewan Ekonomi Nasional (DEN)'].map(
      (title) => ({ title }),
    ),
    resources: [
      ...committed,
      derived('comparable', 'Comparable coverage by region, year and segment', COMPARABLE),
      derived('reported', 'Reported coverage: the headline of every region', REPORTED),
      derived(
        'promises',
        'Promises and how they stand, each held against a figure on its own basis',
        promiseFields(dataset).map(({ name, type, about }) => field(name, type, about)),
      ),
      derived('quality', 'What is doubted in the tables, and why it stands where somebody looked', QUALITY),
    ],
  };
}
