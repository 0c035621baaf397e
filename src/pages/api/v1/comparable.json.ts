import { comparableJson } from '../../../publish/comparable-table.ts';
import { jsonText } from '../../../publish/json.ts';
import { dataset, stats } from '../../../site.ts';

export const GET = (): Response => new Response(jsonText(comparableJson(dataset, stats)));
