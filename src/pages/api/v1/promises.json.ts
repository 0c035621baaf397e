import { jsonText } from '../../../publish/json.ts';
import { promisesJson } from '../../../publish/promises-table.ts';
import { board, dataset, stats } from '../../../site.ts';

export const GET = (): Response => new Response(jsonText(promisesJson(dataset, stats, board)));
