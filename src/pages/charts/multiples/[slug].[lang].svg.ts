import type { APIRoute } from 'astro';
import { multiplesFile } from '../../../publish/multiples-file.ts';
import { absolute, dataset, inEachLanguage, multiplesPaths, stats } from '../../../site.ts';

export const getStaticPaths = () => inEachLanguage(multiplesPaths());

export const GET: APIRoute = ({ props: { lang, trends } }) => {
  const address = absolute({ kind: 'home' }, lang, 'trends');
  return new Response(multiplesFile({ lang, dataset, stats, address }, trends));
};
