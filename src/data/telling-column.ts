import type { TableName } from './tables.ts';

/** The column that tells what a row says beside its key; none where the key says it all: a winner, a ceremony. */
const TELLING: Readonly<Record<TableName, string | undefined>> = {
  island_groups: 'name_id',
  regions: 'name',
  sources: 'title',
  indicators: 'name_id',
  bases: 'name_id',
  categories: 'name_id',
  observations: 'value',
  targets: 'value',
  editions: undefined,
  winners: undefined,
  aliases: 'winner',
  criteria: undefined,
  milestones: 'summary_id',
  caveats: 'text_id',
  revisions: 'reason_id',
  acknowledgements: 'reason_id',
};

/** The column that tells what a row of a table says: `value` of an observation, `title` of a source. */
export const tellingColumn = (table: string): string | undefined =>
  new Map<string, string | undefined>(Object.entries(TELLING)).get(table);
