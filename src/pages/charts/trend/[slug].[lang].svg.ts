import type { APIRoute } from 'astro';
import { trendFile } from '../../../publish/chart-exports.ts';
import { absolute, dataset, inEachLanguage, stats, trendPaths } from '../../../site.ts';

export const getStaticPaths = () => inEachLanguage(trendPaths());

export const GET: APIRoute = ({ params: { slug = '' }, props: { lang, code } }) => {
  const address = absolute({ kind: 'region', slug }, lang, 'trend');
  return new Response(trendFile({ lang, dataset, stats, address }, stats.profile(code)));
};
