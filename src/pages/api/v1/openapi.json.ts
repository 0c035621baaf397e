import { jsonText } from '../../../publish/json.ts';
import { openApi } from '../../../publish/openapi.ts';
import { absoluteAsset, dataPage, dataset, open, regencies, stats } from '../../../site.ts';

export const GET = (): Response =>
  new Response(
    jsonText(
      openApi({
        dataset,
        asOf: stats.asOf,
        open,
        regions: [stats.country.region, ...stats.provinces],
        regencies: regencies.all,
        server: absoluteAsset('/').replace(/\/$/, ''),
        terms: dataPage('en', 'terms'),
      }),
    ),
  );
