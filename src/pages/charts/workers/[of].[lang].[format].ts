import type { APIRoute } from 'astro';
import { workersFile } from '../../../publish/workers-file.ts';
import { absolute, dataset, drawnPaths, served, stats, workersPaths } from '../../../site.ts';

export const getStaticPaths = () => drawnPaths(workersPaths());

export const GET: APIRoute = ({
  params: { of = '' },
  props: { lang, format, profile, hundreds, page, fragment },
}) => {
  const address = absolute(page, lang, fragment);
  return served(workersFile({ lang, dataset, stats, address }, profile, hundreds, of), format);
};
