import { z } from 'zod';
import { compareText } from '../data/compare-text.ts';
import type { Dataset, Region } from '../data/dataset.ts';
import type { Period } from '../data/period.ts';
import { LANGS } from '../text/lang.ts';
import { ARCHIVE, CATALOG, DATAPACKAGE, OPENAPI, tableJsonAddress, WORKBOOK } from './addresses.ts';
import { PACKAGE } from './data-package.ts';
import type { Json } from './json.ts';
import { MEDIA } from './media.ts';
import type { OpenTable } from './open-tables.ts';
import { FACT } from './schemas/fact.ts';
import { named } from './schemas/kinds.ts';
import { REGENCY_RECORD } from './schemas/regency.ts';
import { REGION_RECORD } from './schemas/region.ts';
import { changes, committedTable, comparable, promises, quality } from './schemas/tables.ts';
import { tableSchemaName } from './table-json.ts';

type Fields = { readonly [key: string]: Json };

export interface OpenApiParts {
  readonly dataset: Pick<Dataset, 'digest'>;
  readonly asOf: Period;
  readonly open: readonly OpenTable[];
  /** The regions that have a record and a fact. */
  readonly regions: readonly Pick<Region, 'code' | 'slug'>[];
  /** The regencies and cities that have a record. */
  readonly regencies: readonly Pick<Region, 'code'>[];
  /** The absolute address of the site, without a slash at its end. */
  readonly server: string;
  /** The absolute address of the page that states the terms. */
  readonly terms: string;
}

const REF = '#/components/schemas/';

/** What Zod writes for every whole number says nothing: all that JavaScript can count to. */
const isCountingLimit = (value: unknown): boolean => Math.abs(Number(value)) === Number.MAX_SAFE_INTEGER;

const asJson = (schema: unknown): Json => {
  if (Array.isArray(schema)) return schema.map(asJson);
  if (typeof schema !== 'object' || schema === null) return schema as Json;
  return Object.fromEntries(
    Object.entries(schema)
      .filter(
        ([key, value]) => !/^\$(schema|id)$/.test(key) && !(/imum$/.test(key) && isCountingLimit(value)),
      )
      .map(([key, value]) => [key, asJson(value)]),
  );
};

/** Every schema under its name, those of the derived tables from their columns. */
function componentSchemas(open: readonly OpenTable[]): Fields {
  const fields = (wanted: string) => open.find(({ name }) => name === wanted)?.fields ?? [];
  const all = z.registry<{ readonly id: string }>();
  for (const [id, schema] of named) all.add(schema, { id });
  all.add(comparable(fields('comparable')), { id: 'Comparable' });
  all.add(promises(fields('promises')), { id: 'Promises' });
  all.add(quality(fields('quality')), { id: 'Quality' });
  for (const table of new Set(open.flatMap(({ committed }) => committed?.table ?? [])))
    all.add(committedTable(table), { id: tableSchemaName(table) });
  all.add(changes(fields('changes')), { id: 'Changes' });
  const { schemas } = z.toJSONSchema(all, { uri: (id) => REF + id });
  return Object.fromEntries(
    Object.entries(schemas)
      .sort(([a], [b]) => compareText(a, b))
      .map(([id, schema]) => [id, asJson(schema)]),
  );
}

const answer = (description: string, type: string, schema?: Json, more: Fields = {}): Json => ({
  '200': { description, content: { [type]: { ...(schema ? { schema } : {}), ...more } } },
});

/** One `get`: these are plain files, and nothing else can be asked of them. */
const get = (id: string, tag: string, summary: string, responses: Json, more: Fields = {}): Json => ({
  get: { operationId: id, tags: [tag], summary, ...more, responses },
});

const oneOf = (name: string, description: string, values: readonly string[]): Json => ({
  name,
  in: 'path',
  required: true,
  description,
  schema: { type: 'string', enum: values },
});

const camel = (text: string): string =>
  text.replace(/[-_](\w)/g, (_, letter: string) => letter.toUpperCase());

/** What a CSV holds: a text, whose columns are told as a Table Schema. */
const csvOf = ({ name, kind, title, about, count, schema }: OpenTable): Json =>
  get(
    `${camel(name)}Csv`,
    kind === 'committed' ? 'tables' : 'derived',
    `${title.en}, CSV`,
    answer(`${about.en} ${count} rows.`, MEDIA.csv, { type: 'string' }, { 'x-table-schema': schema }),
  );

/** The same rows as JSON, where the table is a committed one. */
const jsonOf = ({ name, title, about, count, committed }: OpenTable): readonly (readonly [string, Json])[] =>
  committed
    ? [
        [
          tableJsonAddress(committed.file),
          get(
            `${camel(name)}Json`,
            'tables',
            `${title.en}, JSON`,
            answer(`${about.en} ${count} rows.`, MEDIA.json, {
              $ref: REF + tableSchemaName(committed.table),
            }),
          ),
        ],
      ]
    : [];

/** The description of every address that machines read, in OpenAPI 3.1. */
export function openApi({ dataset, asOf, open, regions, regencies, server, terms }: OpenApiParts): Json {
  const ref = (id: string): Json => ({ $ref: REF + id });
  const codes = [...regions, ...regencies].map(({ code }) => code);
  const slugs = regions.map(({ slug }) => slug);
  const slug = oneOf('slug', 'The region in the addresses of pages', slugs);
  const object: Json = { type: 'object' };
  const paths: Fields = {
    '/api/v1/comparable.json': get(
      'comparable',
      'derived',
      'Comparable coverage: every region, year and segment',
      answer('All comparable figures', MEDIA.json, ref('Comparable')),
    ),
    '/api/v1/promises.json': get(
      'promises',
      'derived',
      'Every target and how it stands',
      answer('All targets, and how many stand where', MEDIA.json, ref('Promises')),
    ),
    '/api/v1/quality.json': get(
      'quality',
      'derived',
      'What is doubted in the tables',
      answer('All doubts, and the rules that found them', MEDIA.json, ref('Quality')),
    ),
    '/api/v1/changes.json': get(
      'changes',
      'derived',
      'What is new, revised or withdrawn',
      answer('All changes since the first release', MEDIA.json, ref('Changes')),
    ),
    '/api/v1/regions/{code}.json': get(
      'region',
      'regions',
      'Everything about one region',
      answer('The record of the region; of a regency or city one of its own kind', MEDIA.json, {
        anyOf: [ref(REGION_RECORD), ref(REGENCY_RECORD)],
      }),
      { parameters: [oneOf('code', 'Kemendagri code; ID is the country', codes)] },
    ),
    '/api/v1/facts/{slug}.json': get(
      'fact',
      'regions',
      'The number that a region leads with',
      answer('The number, with all that a citation of it needs', MEDIA.json, ref(FACT)),
      { parameters: [slug] },
    ),
    '/api/v1/facts/{slug}.{lang}.txt': get(
      'factText',
      'regions',
      'The same as a sentence to quote and its address',
      answer('A line each; where the number is doubted, a third with the address that tells why', MEDIA.txt, {
        type: 'string',
      }),
      { parameters: [slug, oneOf('lang', 'The language', LANGS)] },
    ),
    ...Object.fromEntries(open.flatMap((table) => [[table.address, csvOf(table)], ...jsonOf(table)])),
    [DATAPACKAGE]: get(
      'datapackage',
      'whole',
      'All tables with their schemas, as a Data Package',
      answer('A Data Package, version 2', MEDIA.json, object),
    ),
    [CATALOG]: get(
      'catalog',
      'whole',
      'All tables and their files, as a DCAT catalogue',
      answer('A catalogue in JSON-LD', MEDIA.jsonld, object),
    ),
    [OPENAPI]: get(
      'openapi',
      'whole',
      'This description',
      answer('A description in OpenAPI 3.1', MEDIA.json, object),
    ),
    [WORKBOOK]: get(
      'workbook',
      'whole',
      'All tables as a workbook, a sheet each',
      answer('An Office Open XML workbook', MEDIA.xlsx),
    ),
    [ARCHIVE]: get(
      'archive',
      'whole',
      'All tables as an archive, with the Data Package, the terms and checksums',
      answer('A ZIP archive', MEDIA.zip),
    ),
  };
  return {
    openapi: '3.1.0',
    info: {
      title: 'Cakupan',
      summary: PACKAGE.title,
      description: `${PACKAGE.description} Plain files, made anew when a table changes; columns and keys are added, never renamed or removed. Unknown is null in JSON and an empty cell in CSV. Data digest ${dataset.digest}.`,
      version: asOf.text,
      termsOfService: terms,
      license: { name: PACKAGE.licence, url: terms },
    },
    servers: [{ url: server }],
    tags: [
      { name: 'whole', description: 'Everything at once, and what describes it' },
      { name: 'derived', description: 'Figures computed from the tables' },
      { name: 'regions', description: 'The country, its provinces, regencies and cities' },
      { name: 'tables', description: 'The tables, exactly as committed' },
    ],
    paths,
    components: { schemas: componentSchemas(open) },
  };
}
