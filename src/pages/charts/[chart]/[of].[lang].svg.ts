import type { APIRoute } from 'astro';
import { sheetFile } from '../../../publish/sheet.ts';
import { absolute, chartPaths, dataset, inEachLanguage, stats } from '../../../site.ts';

export const getStaticPaths = () => inEachLanguage(chartPaths());

export const GET: APIRoute = ({ props: { lang, published } }) => {
  const { page, fragment, sheet } = published;
  return new Response(sheetFile({ lang, dataset, stats }, sheet(lang), absolute(page, lang, fragment)));
};
