import type { APIRoute } from 'astro';
import { segmentsFile } from '../../../publish/segments-file.ts';
import { absolute, coverageMax, dataset, inEachLanguage, segmentsPaths, stats } from '../../../site.ts';

export const getStaticPaths = () => inEachLanguage(segmentsPaths());

export const GET: APIRoute = ({ props: { lang, gaps } }) => {
  const address = absolute({ kind: 'map', year: gaps.year, segment: 'total' }, lang, 'gap');
  return new Response(segmentsFile({ lang, dataset, stats, address }, gaps, coverageMax));
};
