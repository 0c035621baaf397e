import { changesTable } from '../../../publish/changes-table.ts';
import { log } from '../../../site/changes.ts';
import { dataset } from '../../../site/tables.ts';

export const GET = (): Response => new Response(changesTable(dataset, log).csv);
