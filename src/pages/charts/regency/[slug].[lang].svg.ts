import type { APIRoute } from 'astro';
import { regencyChartKind } from '../../../charts/regency-chart.ts';
import { absolute } from '../../../links.ts';
import { regencyChartFile } from '../../../publish/regency-files.ts';
import { inEachLanguage } from '../../../site/each-language.ts';
import { regencies, regencyChartPaths } from '../../../site/regencies.ts';

export const getStaticPaths = () => inEachLanguage(regencyChartPaths());

export const GET: APIRoute = ({ props: { lang, code } }) => {
  const regency = regencies.of(code);
  const page = { kind: 'regency', province: regency.province.slug, slug: regency.region.slug } as const;
  // The chart stands on the page under the name of its kind.
  return new Response(regencyChartFile(lang, regency, absolute(page, lang, regencyChartKind(regency))));
};
