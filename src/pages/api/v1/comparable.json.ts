import { openJson } from '../../../site/open.ts';

export const GET = (): Response => new Response(openJson.comparable.text);
