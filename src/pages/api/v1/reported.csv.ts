import { reportedCsv } from '../../../publish/reported-table.ts';
import { findings } from '../../../site/doubts.ts';
import { dataset, stats } from '../../../site/tables.ts';

export const GET = (): Response => new Response(reportedCsv(dataset, stats, findings));
