import type { APIRoute } from 'astro';
import { workersFile } from '../../../publish/chart-exports.ts';
import { absolute, dataset, drawnPaths, served, stats, workersPaths } from '../../../site.ts';

export const getStaticPaths = () => drawnPaths(workersPaths());

export const GET: APIRoute = ({ params: { slug = '' }, props: { lang, format, profile, hundreds } }) => {
  const address = absolute({ kind: 'region', slug }, lang, 'workers');
  return served(workersFile({ lang, dataset, stats, address }, profile, hundreds), format);
};
