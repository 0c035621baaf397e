import { qualityCsv } from '../../../publish/quality.ts';
import { dataset, findings } from '../../../site.ts';

export const GET = (): Response => new Response(qualityCsv(dataset, findings));
