import type { APIRoute } from 'astro';
import { mapFile } from '../../../publish/chart-exports.ts';
import {
  absolute,
  boundaries,
  dataset,
  drawnPaths,
  mapPaths,
  served,
  stats,
  stripMax,
} from '../../../site.ts';

export const getStaticPaths = () => drawnPaths(mapPaths());

export const GET: APIRoute = ({ props: { lang, format, year, segment } }) => {
  const address = absolute({ kind: 'map', year, segment }, lang, 'map');
  const view = stats.overview(year, segment);
  return served(mapFile({ lang, dataset, stats, address }, view, boundaries, stripMax(segment)), format);
};
