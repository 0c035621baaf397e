import type { APIRoute } from 'astro';
import { mapFile } from '../../../publish/chart-exports.ts';
import {
  absolute,
  boundaries,
  coverageMax,
  dataset,
  inEachLanguage,
  mapPaths,
  stats,
} from '../../../site.ts';

export const getStaticPaths = () => inEachLanguage(mapPaths());

export const GET: APIRoute = ({ props: { lang, year, segment } }) => {
  const address = absolute({ kind: 'map', year, segment }, lang, 'map');
  const view = stats.overview(year, segment);
  return new Response(mapFile({ lang, dataset, stats, address }, view, boundaries, coverageMax));
};
