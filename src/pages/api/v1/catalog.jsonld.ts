import { absoluteAsset } from '../../../links.ts';
import { catalog } from '../../../publish/catalog.ts';
import { jsonText } from '../../../publish/json.ts';
import { MEDIA } from '../../../publish/media.ts';
import { bundles, dataPage, datapackage, open, openJson } from '../../../site/open.ts';
import { dataset, stats } from '../../../site/tables.ts';

export const GET = async (): Promise<Response> =>
  new Response(
    jsonText(
      catalog({
        dataset,
        asOf: stats.asOf,
        open,
        bundles: await bundles(),
        datapackage,
        json: openJson,
        absolute: absoluteAsset,
        page: dataPage,
      }),
    ),
    { headers: { 'content-type': MEDIA.jsonld } },
  );
