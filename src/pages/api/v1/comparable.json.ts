import { openJson } from '../../../site.ts';

export const GET = (): Response => new Response(openJson.comparable.text);
