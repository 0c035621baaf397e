import { qualityCsv } from '../../../publish/quality.ts';
import { findings } from '../../../site/doubts.ts';
import { dataset } from '../../../site/tables.ts';

export const GET = (): Response => new Response(qualityCsv(dataset, findings));
