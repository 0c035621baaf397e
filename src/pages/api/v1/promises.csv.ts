import { promisesCsv } from '../../../publish/promises-table.ts';
import { board } from '../../../site/nation.ts';
import { dataset } from '../../../site/tables.ts';

export const GET = (): Response => new Response(promisesCsv(dataset, board));
