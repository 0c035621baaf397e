import type { APIRoute } from 'astro';
import { factText } from '../../../../publish/fact.ts';
import {
  dataset,
  doubtGroups,
  doubtsIn,
  factIn,
  factLinks,
  inEachLanguage,
  regionPaths,
} from '../../../../site.ts';

export const getStaticPaths = () => inEachLanguage(regionPaths());

export const GET: APIRoute = ({ props: { code, lang } }) => {
  const fact = factIn(code);
  const told = { doubts: doubtsIn(code), groups: doubtGroups };
  return new Response(factText(lang, dataset, fact, factLinks(fact), told));
};
