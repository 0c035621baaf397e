import type { APIRoute } from 'astro';
import { factText } from '../../../../publish/fact.ts';
import { doubtGroups, doubtsIn } from '../../../../site/doubts.ts';
import { inEachLanguage } from '../../../../site/each-language.ts';
import { factIn, factLinks, regionPaths } from '../../../../site/regions.ts';
import { dataset } from '../../../../site/tables.ts';

export const getStaticPaths = () => inEachLanguage(regionPaths());

export const GET: APIRoute = ({ props: { code, lang } }) => {
  const fact = factIn(code);
  const told = { doubts: doubtsIn(code), groups: doubtGroups };
  return new Response(factText(lang, dataset, fact, factLinks(fact), told));
};
