import { absoluteAsset } from '../../../links.ts';
import { jsonText } from '../../../publish/json.ts';
import { openApi } from '../../../publish/openapi.ts';
import { dataPage, open } from '../../../site/open.ts';
import { regencies } from '../../../site/regencies.ts';
import { dataset, stats } from '../../../site/tables.ts';

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
