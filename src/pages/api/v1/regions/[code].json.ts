import type { APIRoute } from 'astro';
import { jsonText } from '../../../../publish/json.ts';
import { regionRecord } from '../../../../publish/region-record.ts';
import { dataset, stats } from '../../../../site.ts';

export const getStaticPaths = () =>
  [stats.country.region, ...stats.provinces].map(({ code }) => ({ params: { code } }));

export const GET: APIRoute = ({ params: { code = '' } }) =>
  new Response(jsonText(regionRecord(dataset, stats, code)));
