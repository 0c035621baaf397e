import type { APIRoute } from 'astro';
import { factRecord } from '../../../../publish/fact.ts';
import { jsonText } from '../../../../publish/json.ts';
import { dataset, doubtsIn, factIn, factLinks, regionPaths, stats } from '../../../../site.ts';

export const getStaticPaths = regionPaths;

export const GET: APIRoute = ({ props: { code } }) => {
  const fact = factIn(code);
  return new Response(jsonText(factRecord(dataset, stats.asOf, fact, factLinks(fact), doubtsIn(code))));
};
