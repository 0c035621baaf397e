import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { bundleParts } from '../../src/publish/bundle-parts.ts';
import { bundlesOf } from '../../src/publish/bundles.ts';
import { catalog } from '../../src/publish/catalog.ts';
import { comparableJson } from '../../src/publish/comparable-table.ts';
import { datasetLd, scriptJson } from '../../src/publish/dataset-ld.ts';
import { jsonText } from '../../src/publish/json.ts';
import { LANGS, type Lang } from '../../src/text/lang.ts';
import { real, stats } from '../stats/real.ts';
import { datapackage, findings, open, parts, SITE } from './open.ts';

const bundles = await bundlesOf(bundleParts(open, parts, 'The terms.'));
/** Those that have JSON beside their CSV. */
const committed = open.filter(({ kind }) => kind === 'committed').length;
const page = (lang: Lang, fragment?: string): string =>
  parts.page('data', lang) + (fragment === undefined ? '' : `#${fragment}`);
const shared = {
  dataset: real,
  asOf: stats.asOf,
  open,
  bundles,
  absolute: (path: string) => SITE + path,
  page,
};
const comparable = {
  address: '/api/v1/comparable.json',
  text: jsonText(comparableJson(real, stats, findings)),
};
const tree = JSON.parse(
  jsonText(catalog({ ...shared, datapackage: jsonText(datapackage), json: { comparable } })),
);

/** Nothing is fetched: a document that would need it fails. Only the context of schema.org is known, as it is used here. */
const documentLoader = async (url: string) => {
  if (!/^https?:\/\/schema\.org\/?$/.test(url)) throw new Error(`asked for ${url}`);
  const iri = { '@type': '@id' };
  const document = {
    '@context': {
      '@vocab': 'http://schema.org/',
      url: iri,
      contentUrl: iri,
      license: iri,
    },
  };
  return { documentUrl: url, document };
};

type Node = Readonly<Record<string, readonly (Readonly<Record<string, string>> & object)[]>> & {
  readonly '@id': string;
  readonly '@type': readonly string[];
};

const DCAT = 'http://www.w3.org/ns/dcat#';
const DCT = 'http://purl.org/dc/terms/';

/** Every thing of the catalogue, flat. */
async function nodesOf(): Promise<readonly Node[]> {
  // Strict: what would be dropped in silence, as a word that no context knows, is a fault.
  const flat = await jsonld.flatten(tree, undefined, { documentLoader, safe: true } as object);
  return flat as unknown as readonly Node[];
}

describe('the catalogue', () => {
  it('is JSON-LD that loses nothing and fetches nothing, and makes RDF', async () => {
    const quads = await jsonld.toRDF(tree, { documentLoader, safe: true } as object);
    expect((quads as readonly object[]).length).toBeGreaterThan(400);
    const unknown = { ...tree, surprise: 1 };
    await expect(jsonld.expand(unknown, { documentLoader, safe: true } as object)).rejects.toThrow();
  });

  it('has what DCAT-AP demands of a catalogue, its datasets, their files and the service', async () => {
    const nodes = await nodesOf();
    const ofType = (type: string): readonly Node[] =>
      nodes.filter((node) => node['@type']?.includes(DCAT + type));
    const needed: readonly (readonly [type: string, count: number, keys: readonly string[]])[] = [
      [
        'Catalog',
        1,
        [`${DCT}title`, `${DCT}description`, `${DCT}publisher`, `${DCAT}dataset`, `${DCT}license`],
      ],
      [
        'Dataset',
        open.length + 1,
        [`${DCT}title`, `${DCT}description`, `${DCT}publisher`, `${DCAT}distribution`, `${DCAT}theme`],
      ],
      [
        'Distribution',
        open.length + committed + 4,
        [`${DCAT}accessURL`, `${DCAT}mediaType`, `${DCT}format`, `${DCT}license`, `${DCAT}byteSize`],
      ],
      ['DataService', 1, [`${DCT}title`, `${DCAT}endpointURL`, `${DCAT}endpointDescription`]],
    ];
    for (const [type, count, keys] of needed) {
      expect([type, ofType(type).length]).toEqual([type, count]);
      for (const node of ofType(type)) expect(Object.keys(node)).toEqual(expect.arrayContaining([...keys]));
    }
    for (const node of [...ofType('Catalog'), ...ofType('Dataset')])
      for (const key of ['title', 'description'])
        expect(node[DCT + key]?.map((word) => word['@language']).sort()).toEqual(['en', 'id']);
    const agent = nodes.find((node) => node['@type']?.includes('http://xmlns.com/foaf/0.1/Agent'));
    expect(agent?.['http://xmlns.com/foaf/0.1/name']?.[0]?.['@value']).toBe('Cakupan');
  });

  it('names each thing once, and its parts among its own', async () => {
    const nodes = await nodesOf();
    const own = nodes.map((node) => node['@id']);
    expect(new Set(own).size).toBe(own.length);
    const listed = nodes
      .flatMap((node) => [...(node[`${DCAT}dataset`] ?? []), ...(node[`${DCAT}distribution`] ?? [])])
      .map((part) => part['@id']);
    expect(listed).toHaveLength(2 * open.length + committed + 5);
    expect(listed.filter((id) => !own.includes(String(id)))).toEqual([]);
  });
});

describe.each(LANGS)('the data page as a Dataset of schema.org in %s', (lang) => {
  const found = datasetLd(lang, shared) as Readonly<Record<string, unknown>>;

  it('has what search engines for data ask for', async () => {
    for (const key of ['name', 'description', 'license', 'creator', 'distribution', 'temporalCoverage'])
      expect(found[key], key).toBeTruthy();
    // Google's guideline for datasets.
    expect(String(found['description']).length).toBeGreaterThanOrEqual(50);
    expect(String(found['description']).length).toBeLessThanOrEqual(5000);
    const [node] = (await jsonld.expand(found, {
      documentLoader,
      safe: true,
    } as object)) as unknown as Node[];
    expect(node?.['@type']).toEqual(['http://schema.org/Dataset']);
    const files = node?.['http://schema.org/distribution'] ?? [];
    expect(files).toHaveLength(open.length + 3);
    for (const file of files) {
      expect(file['@type']).toEqual(['http://schema.org/DataDownload']);
      expect(JSON.stringify(file['http://schema.org/contentUrl'])).toContain(`"@id":"${SITE}/`);
    }
  });

  it('cannot end the script that it stands in', () => {
    const script = scriptJson({
      ...(datasetLd(lang, shared) as object),
      name: '</script><script>alert(1)</script><!--',
    });
    expect(script).not.toContain('<');
    expect(JSON.parse(script).name).toBe('</script><script>alert(1)</script><!--');
  });
});
