import { describe, expect, it } from 'vitest';
import { dictionary, tableSchema } from '../../src/data/dictionary.ts';
import { tables } from '../../src/data/tables.ts';

describe('dictionary', () => {
  it('describes every column of every table in both languages', () => {
    expect(dictionary().map(({ name }) => name)).toEqual(Object.keys(tables));
    for (const { columns, title, about, key } of dictionary()) {
      const texts = [title, about, ...columns.map((column) => column.about)];
      for (const { id, en } of texts) {
        expect(id).toMatch(/\S/);
        expect(en).toMatch(/\S/);
        expect(id).not.toBe(en);
      }
      expect(
        columns
          .filter(({ isKey }) => isKey)
          .map(({ name }) => name)
          .sort(),
      ).toEqual([...key].sort());
    }
  });
});

describe('tableSchema', () => {
  it('says types, constraints and references', () => {
    const { fields, primaryKey, foreignKeys } = tableSchema(tables.observations);
    expect(primaryKey).toEqual(['region', 'period', 'indicator', 'basis', 'source']);
    expect(fields.find(({ name }) => name === 'value')).toEqual({
      name: 'value',
      type: 'number',
      description: tables.observations.columns.value.about.en,
      'description:id': tables.observations.columns.value.about.id,
      constraints: { required: true, minimum: 0 },
    });
    expect(fields.find(({ name }) => name === 'qualifier')?.constraints).toEqual({
      enum: ['about', 'over', 'under'],
    });
    expect(foreignKeys).toContainEqual({
      fields: 'region',
      reference: { resource: 'regions', fields: 'code' },
    });
  });

  it('is the same text for all tables as published', async () => {
    const schemas = Object.fromEntries(
      Object.values(tables).map((table) => [table.name, tableSchema(table)]),
    );
    await expect(`${JSON.stringify(schemas, null, 2)}\n`).toMatchFileSnapshot(
      '../snapshots/table-schemas.json',
    );
  });
});
