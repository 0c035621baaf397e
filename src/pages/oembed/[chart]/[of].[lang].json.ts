import type { APIRoute } from 'astro';
import { absolute } from '../../../links.ts';
import { jsonText } from '../../../publish/json.ts';
import { oembed } from '../../../publish/oembed.ts';
import { embedPaths, snippetParts } from '../../../site/charts.ts';
import { inEachLanguage } from '../../../site/each-language.ts';
import { siteWords } from '../../../text/words/site.ts';

export const getStaticPaths = () => inEachLanguage(embedPaths());

export const GET: APIRoute = ({ params: { of = '' }, props: { lang, published } }) => {
  const site = { name: siteWords(lang).name, address: absolute({ kind: 'home' }, lang) };
  return new Response(jsonText(oembed(snippetParts(published, lang, of), site)));
};
