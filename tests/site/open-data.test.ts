import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Uint8ArrayReader, Uint8ArrayWriter, ZipReader } from '@zip.js/zip.js';
import jsonld from 'jsonld';
import readWorkbook from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { validator } from '../publish/api-schema.ts';
import { ADDRESS, DIST, filesOf, pagesOf } from './dist.ts';

const files = filesOf(DIST);
const bytesOf = (file: string): Buffer => readFileSync(join(DIST, file));
const jsonOf = (file: string) => JSON.parse(bytesOf(file).toString());
const sum = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The file that a whole address of this site leads to. */
function fileAt(address: string): string {
  const root = ADDRESS.site + ADDRESS.base;
  if (!address.startsWith(root)) throw new Error(`${address} is not of this site`);
  return address.slice(root.length);
}

const openapi = jsonOf('api/v1/openapi.json');

interface Parameter {
  readonly name: string;
  readonly schema: { readonly enum: readonly string[] };
}
interface Operation {
  readonly parameters?: readonly Parameter[];
  readonly responses: {
    readonly '200': { readonly content: Readonly<Record<string, { schema?: { $ref?: string } }>> };
  };
}

/** Every file that the description promises, with what it says of it. */
const promised = Object.entries<{ readonly get: Operation }>(openapi.paths).flatMap(([path, { get }]) => {
  const paths = (get.parameters ?? []).reduce<readonly string[]>(
    (all, { name, schema }) =>
      all.flatMap((one) => schema.enum.map((value) => one.replace(`{${name}}`, value))),
    [path],
  );
  const [content] = Object.values(get.responses['200'].content);
  return paths.map((one) => ({ file: one.slice(1), schema: content?.schema?.$ref?.split('/').at(-1) }));
});

describe('the description of the API', () => {
  test('is OpenAPI and names this site', async () => {
    expect(await new Validator().validate(structuredClone(openapi))).toEqual({ valid: true });
    expect(`${openapi.servers[0].url}/`).toBe(ADDRESS.site + ADDRESS.base);
  });

  test('promises every file for machines, and none that is not there', () => {
    const published = files.filter(
      (file) => file.startsWith('api/') || /^data\/.*\.(?:csv|xlsx|zip)$/.test(file),
    );
    expect(promised.map(({ file }) => file).sort()).toEqual(published);
  });

  test('is true of every JSON', () => {
    const validators = new Map<string, (value: unknown) => readonly string[]>();
    let held = 0;
    for (const { file, schema } of promised) {
      if (!schema) continue;
      const validate = validators.get(schema) ?? validator(openapi, schema);
      validators.set(schema, validate);
      expect([file, validate(jsonOf(file))]).toEqual([file, []]);
      held += 1;
    }
    const committed = new Set(
      promised.flatMap(({ schema }) => (schema?.startsWith('Table') ? [schema] : [])),
    );
    expect(validators.size).toBe(5 + committed.size);
    expect(committed.size).toBeGreaterThan(10);
    expect(held).toBeGreaterThan(5);
  });
});

test('every table is there as JSON too, with as many rows', () => {
  for (const [file, rows] of Object.entries<number>(jsonOf('build.json').data.files))
    expect([file, jsonOf(`api/v1/tables/${file.replace(/csv$/, 'json')}`).rows.length]).toEqual([file, rows]);
});

test('the data package tells the length and the sum of every file', () => {
  const { resources } = jsonOf('api/v1/datapackage.json');
  for (const { path, bytes, hash } of resources) {
    const file = bytesOf(fileAt(path));
    expect([path, file.byteLength, `sha256:${sum(file)}`]).toEqual([path, bytes, hash]);
  }
  const tables = files.filter((file) => /^data\/tables\/.*\.csv$/.test(file));
  expect(resources).toHaveLength(tables.length + 5);
});

test('the catalogue tells the length and the sum of every file, and fetches nothing to be read', async () => {
  const documentLoader = (url: string): never => {
    throw new Error(`asked for ${url}`);
  };
  const catalog = jsonOf('api/v1/catalog.jsonld');
  const quads = await jsonld.toRDF(catalog, { documentLoader, safe: true } as object);
  expect((quads as readonly object[]).length).toBeGreaterThan(100);
  interface Distribution {
    readonly downloadURL: string;
    readonly byteSize: string;
    readonly checksum: { readonly checksumValue: string };
  }
  const all: readonly Distribution[] = catalog.dataset.flatMap(
    ({ distribution }: { readonly distribution: readonly Distribution[] }) => distribution,
  );
  for (const { downloadURL, byteSize, checksum } of all) {
    const file = bytesOf(fileAt(downloadURL));
    const told = [downloadURL, byteSize, checksum.checksumValue];
    expect(told).toEqual([downloadURL, String(file.byteLength), sum(file)]);
  }
  expect(files).toContain(fileAt(catalog.service.endpointDescription));
});

test('the archive holds every table as it is published', async () => {
  const bytes = bytesOf('data/cakupan.zip');
  const entries = await new ZipReader(new Uint8ArrayReader(bytes), { checkSignature: true }).getEntries();
  const published = (place: string): string =>
    place.replace(/^tables\//, 'data/tables/').replace(/^derived\//, 'api/v1/');
  let held = 0;
  for (const entry of entries) {
    if (entry.directory || !entry.filename.endsWith('.csv')) continue;
    const data = await entry.getData(new Uint8ArrayWriter());
    expect(bytesOf(published(entry.filename)).equals(data), entry.filename).toBe(true);
    held += 1;
  }
  expect(held).toBe(jsonOf('api/v1/datapackage.json').resources.length);
});

test('the workbook has a sheet for every table, with as many rows', async () => {
  const sheets = await readWorkbook(bytesOf('data/cakupan.xlsx'));
  const counts = Object.values<number>(jsonOf('build.json').data.files);
  const lengths = sheets.map(({ data }) => data.length - 1);
  // Two sheets that explain and five that are computed come first.
  expect(lengths.slice(7)).toEqual(counts);
});

test.each(['data/', 'en/data/'])('the page %s tells search engines of every table', (address) => {
  const page = pagesOf(DIST).find((one) => one.address === address);
  const scripts = [...(page?.document.querySelectorAll('script[type="application/ld+json"]') ?? [])];
  expect(scripts).toHaveLength(1);
  const dataset = JSON.parse(scripts[0]?.textContent ?? '');
  expect(dataset['@type']).toBe('Dataset');
  const canonical = page?.document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  expect(dataset.url).toBe(canonical);
  for (const { contentUrl } of dataset.distribution) expect(files).toContain(fileAt(contentUrl));
  expect(dataset.distribution).toHaveLength(jsonOf('api/v1/datapackage.json').resources.length + 3);
  const [, fragment = ''] = dataset.license.split('#');
  expect(page?.document.getElementById(fragment)).not.toBeNull();
});
