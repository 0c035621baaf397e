import type { APIRoute } from 'astro';
import { workersFile } from '../../../publish/chart-exports.ts';
import { absolute, dataset, inEachLanguage, stats, workersPaths } from '../../../site.ts';

export const getStaticPaths = () => inEachLanguage(workersPaths());

export const GET: APIRoute = ({ params: { slug = '' }, props: { lang, profile, hundreds } }) => {
  const address = absolute({ kind: 'region', slug }, lang, 'workers');
  return new Response(workersFile({ lang, dataset, stats, address }, profile, hundreds));
};
