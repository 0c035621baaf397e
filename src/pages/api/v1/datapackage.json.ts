import { datapackage } from '../../../site/open.ts';

export const GET = (): Response => new Response(datapackage);
