import type { APIRoute } from 'astro';
import { segmentsFile } from '../../../publish/segments-file.ts';
import { absolute, dataset, drawnPaths, segmentsPaths, served, sparkDomain, stats } from '../../../site.ts';

export const getStaticPaths = () => drawnPaths(segmentsPaths());

export const GET: APIRoute = ({ props: { lang, format, gaps } }) => {
  const address = absolute({ kind: 'map', year: gaps.year, segment: 'total' }, lang, 'gap');
  return served(segmentsFile({ lang, dataset, stats, address }, gaps, sparkDomain[1]), format);
};
