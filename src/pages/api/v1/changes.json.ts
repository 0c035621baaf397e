import { openJson } from '../../../site.ts';

export const GET = (): Response => new Response(openJson.changes.text);
