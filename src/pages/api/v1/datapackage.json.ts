import { datapackage } from '../../../site.ts';

export const GET = (): Response => new Response(datapackage);
