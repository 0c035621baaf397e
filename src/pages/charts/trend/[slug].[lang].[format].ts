import type { APIRoute } from 'astro';
import { trendFile } from '../../../publish/chart-exports.ts';
import { absolute, dataset, drawnPaths, served, stats, trendPaths } from '../../../site.ts';

export const getStaticPaths = () => drawnPaths(trendPaths());

export const GET: APIRoute = ({ params: { slug = '' }, props: { lang, format, code } }) => {
  const address = absolute({ kind: 'region', slug }, lang, 'trend');
  return served(trendFile({ lang, dataset, stats, address }, stats.profile(code)), format);
};
