import type { APIRoute } from 'astro';
import { tilesFile } from '../../../publish/chart-exports.ts';
import { absolute, coverageMax, dataset, inEachLanguage, mapPaths, stats, tiles } from '../../../site.ts';

export const getStaticPaths = () => inEachLanguage(mapPaths());

export const GET: APIRoute = ({ props: { lang, year, segment } }) => {
  const address = absolute({ kind: 'map', year, segment, shape: 'tiles' }, lang, 'map');
  const view = stats.overview(year, segment);
  return new Response(tilesFile({ lang, dataset, stats, address }, view, tiles, coverageMax));
};
