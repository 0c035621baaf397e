import type { APIRoute } from 'astro';
import { mapCsv } from '../../../publish/chart-tables.ts';
import { mapPaths, stats } from '../../../site.ts';

export const getStaticPaths = mapPaths;

export const GET: APIRoute = ({ props: { year, segment } }) =>
  new Response(mapCsv(stats, stats.overview(year, segment)));
