import { comparableCsv } from '../../../publish/comparable-table.ts';
import { dataset, stats } from '../../../site/tables.ts';

export const GET = (): Response => new Response(comparableCsv(dataset, stats));
