import type { APIRoute } from 'astro';
import { jsonText } from '../../../../publish/json.ts';
import { regencyRecord } from '../../../../publish/regency-record.ts';
import { regionRecord } from '../../../../publish/region-record.ts';
import { doubtsIn } from '../../../../site/doubts.ts';
import { regencies, regencyKey } from '../../../../site/regencies.ts';
import { dataset, stats } from '../../../../site/tables.ts';

export const getStaticPaths = () =>
  [stats.country.region, ...stats.provinces, ...regencies.all].map(({ code }) => ({
    params: { code },
    ...(regencies.has(code) && { cacheKey: regencyKey(code) }),
  }));

export const GET: APIRoute = ({ params: { code = '' } }) =>
  new Response(
    jsonText(
      regencies.has(code)
        ? regencyRecord(regencies.of(code), doubtsIn(code))
        : regionRecord(dataset, stats, code, doubtsIn(code)),
    ),
  );
