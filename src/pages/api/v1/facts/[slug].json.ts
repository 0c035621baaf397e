import type { APIRoute } from 'astro';
import { factRecord } from '../../../../publish/fact.ts';
import { jsonText } from '../../../../publish/json.ts';
import { doubtsIn } from '../../../../site/doubts.ts';
import { factIn, factLinks, regionPaths } from '../../../../site/regions.ts';
import { dataset, stats } from '../../../../site/tables.ts';

export const getStaticPaths = regionPaths;

export const GET: APIRoute = ({ props: { code } }) => {
  const fact = factIn(code);
  return new Response(jsonText(factRecord(dataset, stats.asOf, fact, factLinks(fact), doubtsIn(code))));
};
