import type { APIRoute } from 'astro';
import { progressFile } from '../../../publish/progress-file.ts';
import { absolute, dataset, inEachLanguage, progressPaths, progressPlace, stats } from '../../../site.ts';

export const getStaticPaths = () => inEachLanguage(progressPaths());

export const GET: APIRoute = ({ props: { lang, part } }) => {
  const { page, fragment } = progressPlace(part);
  return new Response(progressFile({ lang, dataset, stats, address: absolute(page, lang, fragment) }, part));
};
