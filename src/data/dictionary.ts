import type { CellType } from './cells.ts';
import type { Both, Table } from './table.ts';
import { tables } from './tables.ts';

/** A column as the data dictionary describes it. */
export interface DictionaryColumn {
  readonly name: string;
  readonly type: CellType['type'];
  readonly about: Both;
  /** Whether every row has a value. */
  readonly required: boolean;
  /** Whether the value is in the unit of the indicator of its row. */
  readonly unitOfIndicator: boolean;
  /** The words that may stand there, where there are few. */
  readonly values: readonly string[];
  /** The table whose key the cell holds. */
  readonly references: string | undefined;
  /** What joins several values in one cell. */
  readonly separator: string | undefined;
  /** Whether the column is a part of the key of its table. */
  readonly isKey: boolean;
}

export interface DictionaryTable {
  readonly name: string;
  /** `targets.csv`, or `observations/` where every file of the folder is a part. */
  readonly path: string;
  readonly title: Both;
  readonly about: Both;
  readonly key: readonly string[];
  readonly columns: readonly DictionaryColumn[];
}

/** Every table and column in both languages, in the order of the tables and of their headers. */
export const dictionary = (): readonly DictionaryTable[] => Object.values(tables).map(describe);

function describe({ name, path, title, about, key, columns }: Table): DictionaryTable {
  return {
    name,
    path,
    title,
    about,
    key,
    columns: Object.entries(columns).map(([column, { cell, about: meaning, empty }]) => ({
      name: column,
      type: cell.type.type,
      about: meaning,
      required: empty === 'problem',
      unitOfIndicator: cell.type.unitOfIndicator ?? false,
      values: cell.type.values ?? [],
      references: cell.type.references,
      separator: cell.type.separator,
      isKey: key.includes(column),
    })),
  };
}

/** A descriptor of Frictionless Table Schema, https://specs.frictionlessdata.io/table-schema/. */
export interface TableSchema {
  readonly fields: readonly TableSchemaField[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys?: readonly {
    readonly fields: string;
    readonly reference: { readonly resource: string; readonly fields: string };
  }[];
  readonly missingValues: readonly string[];
}

export interface TableSchemaField {
  readonly name: string;
  readonly type: CellType['type'];
  readonly format?: string;
  readonly description: string;
  readonly 'description:id': string;
  readonly trueValues?: readonly string[];
  readonly falseValues?: readonly string[];
  readonly constraints?: {
    readonly required?: true;
    readonly unique?: true;
    readonly pattern?: string;
    readonly enum?: readonly string[];
    readonly minimum?: number;
    readonly maximum?: number;
  };
}

/**
 * The published schema of a table. Descriptions are English, with the Indonesian ones under `description:id`.
 * A cell that holds several keys has no foreign key: Table Schema cannot say it.
 */
export function tableSchema({ columns, key }: Table): TableSchema {
  const foreignKeys = Object.entries(columns).flatMap(([name, { cell }]) => {
    const referred = Object.values<Table>(tables).find((other) => other.name === cell.type.references);
    const [field] = referred?.key ?? [];
    if (!referred || field === undefined || cell.type.separator !== undefined) return [];
    return [{ fields: name, reference: { resource: referred.name, fields: field } }];
  });
  return {
    fields: Object.entries(columns).map(([name, { cell, about, empty }]) =>
      fieldOf(name, cell.type, about, empty === 'problem', key.length === 1 && key[0] === name),
    ),
    primaryKey: key,
    ...(foreignKeys.length > 0 ? { foreignKeys } : {}),
    missingValues: [''],
  };
}

function fieldOf(
  name: string,
  type: CellType,
  about: Both,
  required: boolean,
  unique: boolean,
): TableSchemaField {
  const isFlag = type.type === 'boolean';
  // A pattern constrains texts only.
  const pattern = type.type === 'string' ? type.pattern : undefined;
  const constraints = {
    ...(required ? { required: true as const } : {}),
    ...(unique ? { unique: true as const } : {}),
    ...(pattern === undefined ? {} : { pattern }),
    ...(type.values === undefined || isFlag ? {} : { enum: type.values }),
    ...(type.minimum === undefined ? {} : { minimum: type.minimum }),
    ...(type.maximum === undefined ? {} : { maximum: type.maximum }),
  };
  return {
    name,
    type: type.type,
    ...(type.format === undefined ? {} : { format: type.format }),
    description: about.en,
    'description:id': about.id,
    ...(isFlag ? { trueValues: ['yes'], falseValues: ['no'] } : {}),
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  };
}
