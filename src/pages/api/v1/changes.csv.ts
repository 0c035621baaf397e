import { changesTable } from '../../../publish/changes-table.ts';
import { dataset, log } from '../../../site.ts';

export const GET = (): Response => new Response(changesTable(dataset, log).csv);
