import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import Ajv from 'ajv-draft-04';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { bundleParts } from '../../src/publish/bundle-parts.ts';
import { archiveFiles } from '../../src/publish/bundles.ts';
import { datapackage, open, parts, SITE } from './open.ts';

interface Constraints {
  readonly required?: boolean;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
}
interface Field {
  readonly name: string;
  readonly type: string;
  readonly constraints?: Constraints;
}
interface Resource {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  readonly schema: {
    readonly fields: readonly Field[];
    readonly fieldsMatch?: 'superset';
    readonly primaryKey?: readonly string[];
    readonly uniqueKeys?: readonly (readonly string[])[];
    readonly foreignKeys?: readonly {
      readonly fields: readonly string[];
      readonly reference: { readonly resource: string; readonly fields: readonly string[] };
    }[];
  };
}

const resources: readonly Resource[] = datapackage.resources;
const files = archiveFiles(bundleParts(open, parts, 'The terms.'));
const descriptor = JSON.parse(
  new TextDecoder().decode(files.find(({ place }) => place === 'datapackage.json')?.bytes),
);

/** What the published JSON Schema of version 1 says of a descriptor; empty where it is one. */
function faultsOf(profile: 'data-package' | 'tabular-data-package', value: unknown): readonly string[] {
  const schema = new URL(`../fixtures/datapackage-v1/${profile}.json`, import.meta.url);
  const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
  const validate = ajv.compile(JSON.parse(readFileSync(schema, 'utf8')));
  return validate(value)
    ? []
    : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
}

/** With the names that version 1 has for what it is. */
const asVersion1 = (value: { readonly resources: readonly object[] }) => ({
  ...value,
  profile: 'tabular-data-package',
  resources: value.resources.map((each) => ({ ...each, profile: 'tabular-data-resource' })),
});

describe.each([
  ['at its address', datapackage],
  ['in the archive', descriptor],
])('the data package %s', (_, value) => {
  it('is one by the published schemas of version 1, with its table schemas', () => {
    expect(faultsOf('data-package', value)).toEqual([]);
    expect(faultsOf('tabular-data-package', asVersion1(value))).toEqual([]);
    expect(faultsOf('data-package', { ...value, resources: [] })).not.toEqual([]);
    const [first, ...rest] = asVersion1(value).resources;
    const nameless = { ...first, schema: { fields: [{ type: 'string' }] } };
    expect(faultsOf('tabular-data-package', asVersion1({ resources: [nameless, ...rest] }))).not.toEqual([]);
  });

  it('has what version 2 adds', () => {
    expect(value.$schema).toBe('https://datapackage.org/profiles/2.0/datapackage.json');
    for (const resource of value.resources) {
      expect(resource.type).toBe('table');
      expect(resource.hash).toMatch(/^sha256:[0-9a-f]{64}$/);
      expect(resource.name).toMatch(/^[a-z0-9._-]+$/);
      expect(resource.path).toMatch(/^(?:https?:\/\/|[\w-]+\/)[\w./-]+$/);
    }
    for (const { title, path } of [...value.licenses, ...value.sources]) expect(title && path).toMatch(/\S/);
  });
});

describe('resources of the data package', () => {
  it('are as long as they say, and are what they say, at their address and in the archive', () => {
    const sum = (bytes: Uint8Array): string => `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
    for (const { name, path, bytes, hash } of resources) {
      const csv = open.find(({ address }) => SITE + address === path)?.csv ?? new Uint8Array();
      expect([name, csv.byteLength, sum(csv)]).toEqual([name, bytes, hash]);
    }
    for (const { path, bytes, hash } of descriptor.resources) {
      const file = files.find(({ place }) => place === path)?.bytes ?? new Uint8Array();
      expect([path, file.byteLength, sum(file)]).toEqual([path, bytes, hash]);
    }
    expect(descriptor.licenses[0].path).toBe('NOTICE.md');
  });

  const read = new Map(
    resources.map(({ name }) => {
      const csv = open.find((table) => table.name === name)?.csv;
      const text = new TextDecoder().decode(csv);
      return [
        name,
        Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }),
      ] as const;
    }),
  );
  const rowsOf = (name: string) => read.get(name)?.data ?? [];

  it('hold what their table schemas say, in every cell', () => {
    const grammar: Readonly<Record<string, RegExp>> = {
      integer: /^-?\d+$/,
      number: /^-?\d+(\.\d+)?$/,
      year: /^\d{4}$/,
      boolean: /^(yes|no)$/,
      string: /^/,
    };
    const faults = resources.flatMap(({ name, schema }) => {
      const header = read.get(name)?.meta.fields ?? [];
      // Older tables may lack a column that came later: then the schema says that it has more than they do.
      const told = schema.fields
        .map((field) => field.name)
        .filter((column) => schema.fieldsMatch !== 'superset' || header.includes(column));
      expect(header).toEqual(told);
      return rowsOf(name).flatMap((row, at) =>
        schema.fields.flatMap(({ name: column, type, constraints = {} }) => {
          const cell = row[column] ?? '';
          const { required, enum: values, pattern, minimum, maximum } = constraints;
          const fits =
            cell === ''
              ? !required
              : grammar[type]?.test(cell) &&
                (!values || values.includes(cell)) &&
                (!pattern || new RegExp(`^(?:${pattern})$`).test(cell)) &&
                (minimum === undefined || Number(cell) >= minimum) &&
                (maximum === undefined || Number(cell) <= maximum);
          return fits ? [] : [`${name}:${at + 2} ${column} ${cell}`];
        }),
      );
    });
    expect(faults).toEqual([]);
    expect(resources.reduce((sum, { name }) => sum + rowsOf(name).length, 0)).toBeGreaterThan(3000);
  });

  it('have keys that name one row, and references that lead to a row', () => {
    const faults = resources.flatMap(({ name, schema }) => {
      const keys = [...(schema.primaryKey ? [schema.primaryKey] : []), ...(schema.uniqueKeys ?? [])];
      const twice = keys.filter((key) => {
        const seen = rowsOf(name).map((row) => JSON.stringify(key.map((column) => row[column])));
        return new Set(seen).size < seen.length;
      });
      const lost = (schema.foreignKeys ?? []).flatMap(({ fields: [column = ''], reference }) => {
        const [key = ''] = reference.fields;
        const known = new Set(rowsOf(reference.resource || name).map((row) => row[key]));
        return rowsOf(name)
          .map((row) => row[column] ?? '')
          .filter((cell) => cell !== '' && !known.has(cell));
      });
      return [...twice, ...lost].map((fault) => `${name}: ${fault}`);
    });
    expect(faults).toEqual([]);
  });
});
