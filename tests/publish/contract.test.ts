import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type TableName, tables } from '../../src/data/tables.ts';
import { buildInfo } from '../../src/publish/build-info.ts';
import { bundleParts } from '../../src/publish/bundle-parts.ts';
import { bundlesOf } from '../../src/publish/bundles.ts';
import { catalog } from '../../src/publish/catalog.ts';
import { type Json, jsonText } from '../../src/publish/json.ts';
import { oembed } from '../../src/publish/oembed.ts';
import { regencyCsv } from '../../src/publish/regency-files.ts';
import { committedTable } from '../../src/publish/schemas/tables.ts';
import { real, stats } from '../stats/real.ts';
import { charts } from './charts.ts';
import { datapackage, open, openapi, parts, regencies, SITE } from './open.ts';

/**
 * The names that others build on: the columns of every CSV, in their order, and the keys of every JSON. They are
 * append-only. The list is written by `UPDATE_SNAPSHOTS=1`, which adds what is new and never takes anything out. The
 * index of the search is not among them: only the site's own pages read it.
 */
type Names = Readonly<Record<string, readonly string[]>>;
interface Published {
  readonly columns: Names;
  readonly keys: Names;
}

const KEPT = new URL('../snapshots/published-names.json', import.meta.url);

/** What is wrong with the names of today, by those that were promised; empty where only new ones came. */
function broken(kept: Published, now: Published): readonly string[] {
  const missing = 'published names are append-only, for others build on them; put it back';
  const columns = Object.entries(kept.columns).flatMap(([file, names]) => {
    const found = now.columns[file];
    if (!found) return [`${file} is no longer published: ${missing}`];
    return names.flatMap((name, at) => {
      if (!found.includes(name)) return [`${file} lost its column ${name}: ${missing}`];
      if (found[at] === name) return [];
      return [
        `${file} has its column ${name} at ${found.indexOf(name) + 1}, not ${at + 1}: new ones come last`,
      ];
    });
  });
  const keys = Object.entries(kept.keys).flatMap(([file, names]) => {
    const found = new Set(now.keys[file]);
    return names.filter((name) => !found.has(name)).map((name) => `${file} lost its key ${name}: ${missing}`);
  });
  return [...columns, ...keys];
}

/** Names that nobody has promised yet. */
const unrecorded = (kept: Published, now: Published): readonly string[] =>
  (['columns', 'keys'] as const).flatMap((kind) =>
    Object.entries(now[kind]).flatMap(([file, names]) =>
      names
        .filter((name) => !kept[kind][file]?.includes(name))
        .map((name) => `${file} has the new name ${name}: record it with UPDATE_SNAPSHOTS=1`),
    ),
  );

const merged = (kept: Names, now: Names): Names =>
  Object.fromEntries(
    [...new Set([...Object.keys(kept), ...Object.keys(now)])]
      .sort()
      .map((file) => [file, [...new Set([...(kept[file] ?? []), ...(now[file] ?? [])])]]),
  );

/** The keys of a value by their paths: `resources[].schema.fields[].name`. */
function keysOf(value: unknown, path = ''): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item) => keysOf(item, `${path}[]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const own = path === '' ? key : `${path}.${key}`;
    return [own, ...keysOf(inner, own)];
  });
}

interface Schema {
  readonly $ref?: string;
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
}

/** The keys that a schema describes, by their paths; `*` where a name is one of the data. */
function described(
  { $ref, anyOf = [], items, properties = {}, additionalProperties }: Schema,
  path = '',
): readonly string[] {
  if ($ref) return described(openapi.components.schemas[$ref.split('/').at(-1) ?? ''], path);
  const under = (key: string): string => (path === '' ? key : `${path}.${key}`);
  return [
    ...anyOf.flatMap((one) => described(one, path)),
    ...(items ? described(items, `${path}[]`) : []),
    ...Object.entries(properties).flatMap(([key, schema]) => [under(key), ...described(schema, under(key))]),
    ...(typeof additionalProperties === 'object' ? described(additionalProperties, under('*')) : []),
  ];
}

const tableNames = Object.keys(tables).filter((name): name is TableName => Object.hasOwn(tables, name));

const unique = (names: readonly string[]): readonly string[] => [...new Set(names)];
const read = (value: Json): unknown => JSON.parse(jsonText(value));

async function published(): Promise<Published> {
  const drawn = Map.groupBy(charts, ({ chart }) => chart);
  const headers = [...drawn].flatMap(([chart, all]) => {
    const variants = unique(all.map(({ csv }) => csv().split('\n', 1)[0] ?? ''));
    return variants.map(
      (header, at) =>
        [`/charts/${chart}/<of>.csv${at === 0 ? '' : ` (${at + 1})`}`, header.split(',')] as const,
    );
  });
  const bundles = await bundlesOf(bundleParts(open, parts, 'The terms.'));
  const tree = catalog({
    dataset: real,
    asOf: stats.asOf,
    open,
    bundles,
    datapackage: '',
    json: {},
    absolute: (path) => SITE + path,
    page: (lang) => parts.page('data', lang),
  });
  const { data, ...info } = read(buildInfo(real, stats, 'abc')) as {
    readonly data: { readonly rhythm: unknown };
  };
  const snippet = {
    title: 'a',
    alt: 'a',
    frame: `${SITE}/frame/`,
    script: `${SITE}/embed.js`,
    frozen: `${SITE}/frozen/`,
    picture: `${SITE}/a.png`,
    page: `${SITE}/`,
    source: 'a',
    height: 400,
  };
  return {
    columns: Object.fromEntries([
      // Of committed tables as declared: older ones may lack a column that came later.
      ...open.map(({ address, schema }) => [
        address,
        (schema as { readonly fields: readonly { readonly name: string }[] }).fields.map(({ name }) => name),
      ]),
      ...headers,
      ['/charts/regency/<slug>.csv', regencyCsv(regencies.of('16.06')).split('\n', 1)[0]?.split(',') ?? []],
    ]),
    keys: {
      '/api/v1/comparable.json': unique(described({ $ref: 'Comparable' })),
      ...Object.fromEntries(
        tableNames.map((table) => [
          `/api/v1/tables/<${table}>.json`,
          unique(described(z.toJSONSchema(committedTable(table)) as Schema)),
        ]),
      ),
      '/api/v1/promises.json': unique(described({ $ref: 'Promises' })),
      '/api/v1/regions/<code>.json': unique(described({ $ref: 'RegionRecord' })),
      '/api/v1/regions/<code>.json (a regency)': unique(described({ $ref: 'RegencyRecord' })),
      '/api/v1/facts/<slug>.json': unique(described({ $ref: 'Fact' })),
      '/api/v1/datapackage.json': unique(keysOf(datapackage)),
      '/api/v1/catalog.jsonld': unique(keysOf(read(tree)).filter((key) => !key.startsWith('@context'))),
      '/api/v1/openapi.json': Object.keys(openapi),
      '/build.json': [
        ...keysOf(info),
        'data',
        ...Object.keys(data).map((key) => `data.${key}`),
        ...unique(keysOf(data.rhythm, 'data.rhythm')),
      ],
      '/oembed/<chart>/<of>.<lang>.json': Object.keys(
        read(oembed(snippet, { name: 'Cakupan', address: SITE })) as object,
      ),
    },
  };
}

const now = await published();
const none: Published = { columns: {}, keys: {} };
const kept: Published = existsSync(KEPT) ? JSON.parse(readFileSync(KEPT, 'utf8')) : none;

describe('what is published', () => {
  it('keeps every name that others may build on', () => {
    expect(broken(kept, now)).toEqual([]);
    if (process.env.UPDATE_SNAPSHOTS === '1') {
      const all = { columns: merged(kept.columns, now.columns), keys: merged(kept.keys, now.keys) };
      writeFileSync(KEPT, `${JSON.stringify(all, null, 2)}\n`);
    } else expect(unrecorded(kept, now)).toEqual([]);
  });

  it('is all of it: every table, every chart and every JSON', () => {
    expect(Object.keys(now.columns).length).toBeGreaterThanOrEqual(open.length + 8);
    for (const names of [...Object.values(now.columns), ...Object.values(now.keys)])
      expect(names.length).toBeGreaterThan(1);
    expect(now.keys['/api/v1/regions/<code>.json']).toContain('promises[].held_against.base_row.value');
  });
});

describe('a broken promise', () => {
  const before: Published = { columns: { 'a.csv': ['region', 'share'] }, keys: { 'a.json': ['a', 'a[].b'] } };

  it.each([
    [{ columns: { 'a.csv': ['region', 'rate'] }, keys: before.keys }, 'a.csv lost its column share'],
    [{ columns: { 'a.csv': ['region', 'name', 'share'] }, keys: before.keys }, 'share at 3, not 2'],
    [{ columns: {}, keys: before.keys }, 'a.csv is no longer published'],
    [{ columns: before.columns, keys: { 'a.json': ['a'] } }, 'a.json lost its key a[].b'],
  ])('is told: %j', (after: Published, told) => {
    expect(broken(before, after)).toHaveLength(1);
    expect(broken(before, after).join()).toContain(told);
  });

  it('is none where names are added at the end, which are to be recorded', () => {
    const after: Published = { ...before, columns: { 'a.csv': ['region', 'share', 'note'] } };
    expect(broken(before, after)).toEqual([]);
    expect(unrecorded(before, after)).toEqual([
      'a.csv has the new name note: record it with UPDATE_SNAPSHOTS=1',
    ]);
    expect(merged(before.columns, after.columns)).toEqual(after.columns);
  });
});
