import type { APIRoute } from 'astro';
import { multiplesFile } from '../../../publish/multiples-file.ts';
import { absolute, dataset, drawnPaths, multiplesPaths, served, stats, stripMax } from '../../../site.ts';

export const getStaticPaths = () => drawnPaths(multiplesPaths());

export const GET: APIRoute = ({ props: { lang, format, trends } }) => {
  const address = absolute({ kind: 'home' }, lang, 'trends');
  return served(multiplesFile({ lang, dataset, stats, address }, trends, stripMax('total')), format);
};
