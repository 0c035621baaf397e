import { reportedCsv } from '../../../publish/reported-table.ts';
import { dataset, findings, stats } from '../../../site.ts';

export const GET = (): Response => new Response(reportedCsv(dataset, stats, findings));
