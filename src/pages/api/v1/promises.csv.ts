import { promisesCsv } from '../../../publish/promises-table.ts';
import { board, dataset } from '../../../site.ts';

export const GET = (): Response => new Response(promisesCsv(dataset, board));
