import type { APIRoute } from 'astro';
import { awardsFile, contrastPlace } from '../../../publish/awards-file.ts';
import { absolute, awardsPaths, dataset, inEachLanguage, stats } from '../../../site.ts';

export const getStaticPaths = () => inEachLanguage(awardsPaths());

export const GET: APIRoute = ({ props: { lang, contrast } }) => {
  const address = absolute({ kind: 'evidence' }, lang, contrastPlace(contrast));
  return new Response(awardsFile({ lang, dataset, stats, address }, contrast));
};
