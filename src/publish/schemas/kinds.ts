import { z } from 'zod';
import type { CellType } from '../../data/cells.ts';
import type { Columns, Table } from '../../data/table.ts';

// Schemas of what we publish. Objects are strict: a key that is not declared here fails the tests, so that what is
// documented is all there is.

/** The schemas that others refer to by a name. */
export const named = new Map<string, z.ZodType>();

/** Gives a schema a name in the description of the API. */
export function name<T extends z.ZodType>(id: string, schema: T): T {
  named.set(id, schema);
  return schema;
}

export const text = (about: string) => z.string().describe(about);
export const orNull = <T extends z.ZodType>(schema: T) => z.nullable(schema);

export const percent = (about: string) => z.number().describe(`${about}; percent`);
export const points = (about: string) => z.number().describe(`${about}; percentage points`);
export const persons = (about: string) => z.int().describe(`${about}; persons`);
export const count = (about: string) => z.int().min(0).describe(about);
export const year = (about: string) => z.int().min(1945).max(2100).describe(about);
export const flag = (about: string) => z.boolean().describe(about);
export const period = (about: string) =>
  z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
    .describe(`${about}: a year, month or day`);
export const region = (about: string) =>
  z
    .string()
    .regex(/^([A-Z]{2}|\d{2}(\.\d{2})?(-\d{4})?)$/)
    .describe(`${about}: a Kemendagri code; ID is the country`);

export const asOf = period('The newest moment of the data');
export const digest = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .describe('SHA-256 over the names and bytes of the tables: it changes with a single letter of them');

/** Units, each by the key or keys it is of. */
export const units = z.record(z.string(), z.string()).describe('The units of numbers, by their keys');

/** The value of a cell as JSON has it. */
function jsonOf({ type, values, pattern, minimum, maximum, separator }: CellType): z.ZodType {
  if (type === 'boolean') return z.boolean();
  if (type !== 'string') {
    const number = type === 'number' ? z.number() : z.int();
    const above = minimum === undefined ? number : number.min(minimum);
    return maximum === undefined ? above : above.max(maximum);
  }
  if (separator !== undefined) return z.array(z.string());
  if (values) return z.enum(values);
  return pattern === undefined ? z.string() : z.string().regex(new RegExp(`^(?:${pattern})$`));
}

/** A row of a committed table as JSON, from the declaration that checks the table; keys are its columns. */
export function rowOf(table: Table<Columns>, without: readonly string[] = []) {
  const columns = Object.entries(table.columns).filter(([column]) => !without.includes(column));
  return Object.fromEntries(
    columns.map(([column, { cell, about, empty }]) => {
      const value = jsonOf(cell.type);
      return [column, (empty === 'problem' ? value : orNull(value)).describe(about.en)];
    }),
  );
}

/** Where a row stands in the tables. */
export const place = {
  file: text('The table the row stands in'),
  line: z.int().min(2).describe('The line of the row'),
};
