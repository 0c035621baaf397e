import type { OtherTables } from './dataset.ts';
import type { Table } from './table.ts';
import { type TableName, tables } from './tables.ts';

type Tables = typeof tables;

/** The tables but for figures, which may be many, whose rows name a source. */
type Citing = {
  [K in Exclude<TableName, 'observations'>]: 'source' extends keyof Tables[K]['columns'] ? K : never;
}[Exclude<TableName, 'observations'>];

const isCiting = (name: string): name is Citing => {
  const { columns }: Table = tables[name as TableName];
  const cites = Object.values(columns).some(({ cell }) => cell.type.references === tables.sources.name);
  return cites && name !== tables.observations.name;
};

const CITING: readonly Citing[] = Object.keys(tables).filter(isCiting);

/** What a row says of its source and, where it is about one, its region. */
export interface Citation {
  readonly source: string | undefined;
  readonly region?: string | undefined;
  readonly province?: string | undefined;
}

/**
 * The rows that may rest on a source, of all tables but that of figures. Read off the declarations, so that no table is
 * forgotten; revisions and acknowledgements may do without one.
 */
export const rowsWithSource = (dataset: Pick<OtherTables, Citing>): readonly Citation[] =>
  CITING.flatMap((name): readonly Citation[] => dataset[name]);
