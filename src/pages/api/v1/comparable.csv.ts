import { comparableCsv } from '../../../publish/comparable-table.ts';
import { findings } from '../../../site/doubts.ts';
import { dataset, stats } from '../../../site/tables.ts';

export const GET = (): Response => new Response(comparableCsv(dataset, stats, findings));
