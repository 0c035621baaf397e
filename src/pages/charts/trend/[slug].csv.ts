import type { APIRoute } from 'astro';
import { trendCsv } from '../../../publish/chart-tables.ts';
import { dataset, stats, trendPaths } from '../../../site.ts';

export const getStaticPaths = trendPaths;

export const GET: APIRoute = ({ props: { code } }) =>
  new Response(trendCsv(dataset, stats, stats.profile(code)));
