import type { APIRoute } from 'astro';
import { absolute } from '../../../links.ts';
import type { PublishedChart } from '../../../publish/published-charts.ts';
import { sheetFile } from '../../../publish/sheet.ts';
import { chartPaths } from '../../../site/charts.ts';
import { inEachLanguage } from '../../../site/each-language.ts';
import { dataset, stats } from '../../../site/nation.ts';
import type { Lang } from '../../../text/lang.ts';

export const getStaticPaths = () => inEachLanguage(chartPaths());

// The picture of a chart is made from its file: that is drawn once for both.
const drawn = new WeakMap<PublishedChart, Map<Lang, string>>();

function fileOf(published: PublishedChart, lang: Lang): string {
  const { page, fragment, sheet } = published;
  return drawn
    .getOrInsertComputed(published, () => new Map())
    .getOrInsertComputed(lang, () =>
      sheetFile({ lang, dataset, stats }, sheet(lang), absolute(page, lang, fragment)),
    );
}

export const GET: APIRoute = ({ props: { lang, published } }) => new Response(fileOf(published, lang));
