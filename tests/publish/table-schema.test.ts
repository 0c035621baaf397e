import { describe, expect, it } from 'vitest';
import type { Table } from '../../src/data/table.ts';
import { type TableName, tables } from '../../src/data/tables.ts';
import { tableSchema } from '../../src/publish/table-schema.ts';
import { expectFile } from '../snapshot.ts';

const NAMES = Object.keys(tables) as TableName[];

describe('the declarations of the tables', () => {
  it('describe every table and column in both languages', () => {
    for (const { title, about, columns } of Object.values<Table>(tables)) {
      for (const { id, en } of [title, about, ...Object.values(columns).map((column) => column.about)]) {
        expect(id).toMatch(/\S/);
        expect(en).toMatch(/\S/);
        expect(id).not.toBe(en);
      }
    }
  });
});

describe('tableSchema', () => {
  it('says types, constraints and references', () => {
    expect(tableSchema('observations')).toMatchObject({
      uniqueKeys: [['region', 'period', 'indicator', 'basis', 'source']],
      foreignKeys: expect.arrayContaining([
        { fields: ['region'], reference: { resource: 'regions', fields: ['code'] } },
      ]),
      fields: expect.arrayContaining([
        expect.objectContaining({
          name: 'value',
          type: 'number',
          constraints: { required: true, minimum: 0 },
        }),
        expect.objectContaining({
          name: 'qualifier',
          constraints: { required: false, enum: ['about', 'over', 'under'] },
        }),
      ]),
    });
  });

  it('is the same text for all tables as published: columns are append-only', () => {
    const schemas = Object.fromEntries(NAMES.map((name) => [name, tableSchema(name)]));
    expectFile('table-schemas.json', `${JSON.stringify(schemas, null, 2)}\n`);
  });
});
