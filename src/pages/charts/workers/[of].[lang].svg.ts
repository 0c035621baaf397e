import type { APIRoute } from 'astro';
import { workersFile } from '../../../publish/workers-file.ts';
import { absolute, dataset, inEachLanguage, stats, workersPaths } from '../../../site.ts';

export const getStaticPaths = () => inEachLanguage(workersPaths());

export const GET: APIRoute = ({
  params: { of = '' },
  props: { lang, profile, hundreds, page, fragment },
}) => {
  const address = absolute(page, lang, fragment);
  return new Response(workersFile({ lang, dataset, stats, address }, profile, hundreds, of));
};
