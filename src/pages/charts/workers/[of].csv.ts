import type { APIRoute } from 'astro';
import { workersCsv } from '../../../publish/chart-tables.ts';
import { dataset, workersPaths } from '../../../site.ts';

export const getStaticPaths = workersPaths;

export const GET: APIRoute = ({ props: { profile, hundreds } }) =>
  new Response(workersCsv(dataset, profile, hundreds));
