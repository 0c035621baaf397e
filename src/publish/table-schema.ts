import type { Table } from '../data/table.ts';
import { type TableName, tables } from '../data/tables.ts';
import type { Json } from './json.ts';

/** The columns of a table's key, joined in a Frictionless schema. */
function keysOf(table: Table): { readonly [key: string]: Json } {
  // A primary key must not be empty anywhere; some of our keys hold columns that may be.
  const complete = table.key.every((column) => table.columns[column]?.empty === 'problem');
  return complete ? { primaryKey: table.key } : { uniqueKeys: [table.key] };
}

/**
 * The Table Schema (Frictionless) of a table, from the one declaration of its columns. Descriptions are in English,
 * with the Indonesian ones beside them.
 */
export function tableSchema(name: TableName): Json {
  const table: Table = tables[name];
  const columns = Object.entries(table.columns);
  const fields = columns.map(([column, { cell, about, empty }]): Json => {
    const { type, format, values, minimum, maximum, separator } = cell.type;
    const isFlag = type === 'boolean';
    // A cell of several words is described by the pattern of one of them, repeated.
    const oneOf = `(${values?.join('|')})`;
    const pattern = values && separator ? `${oneOf}(${separator}${oneOf})*` : cell.type.pattern;
    const constraints = {
      required: empty === 'problem',
      ...(values && !isFlag && !separator ? { enum: values } : {}),
      // Patterns of numbers are those of their texts, which a schema may ask of texts only.
      ...(pattern !== undefined && type === 'string' ? { pattern } : {}),
      ...(minimum !== undefined ? { minimum } : {}),
      ...(maximum !== undefined ? { maximum } : {}),
    };
    return {
      name: column,
      type,
      ...(format ? { format } : {}),
      ...(isFlag ? { trueValues: ['yes'], falseValues: ['no'] } : {}),
      description: about.en,
      description_id: about.id,
      constraints,
    };
  });
  const foreignKeys = columns.flatMap(([column, { cell }]): readonly Json[] => {
    const { references, separator } = cell.type;
    // A cell that holds several keys cannot be said in a schema; the check of the tables holds it.
    if (references === undefined || separator !== undefined) return [];
    const key = Object.entries(tables).find(([other]) => other === references)?.[1].key[0];
    return key
      ? [{ fields: [column], reference: { resource: references === name ? '' : references, fields: [key] } }]
      : [];
  });
  const mayLack = columns.some(([, { late }]) => late);
  return {
    ...(mayLack ? { fieldsMatch: 'superset' } : {}),
    fields,
    missingValues: [''],
    ...keysOf(table),
    ...(foreignKeys.length > 0 ? { foreignKeys } : {}),
  };
}
