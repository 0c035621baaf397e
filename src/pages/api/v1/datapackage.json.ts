import type { APIRoute } from 'astro';
import { dataPackage } from '../../../publish/data-package.ts';
import { jsonText } from '../../../publish/json.ts';
import { asset, dataset, link, stats } from '../../../site.ts';

export const GET: APIRoute = ({ site }) => {
  const absolute = (path: string): string => new URL(path, site).href;
  return new Response(
    jsonText(
      dataPackage(dataset, stats.asOf, {
        absolute: (path) => absolute(asset(path)),
        terms: absolute(`${link({ kind: 'data' }, 'en')}#terms`),
      }),
    ),
  );
};
