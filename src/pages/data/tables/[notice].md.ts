import type { APIRoute } from 'astro';
import { notice } from '../../../site/tables.ts';

export const getStaticPaths = () => (notice === undefined ? [] : [{ params: { notice: 'NOTICE' } }]);

/** The terms of the tables, as they stand beside them. */
export const GET: APIRoute = () =>
  new Response(notice, { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
