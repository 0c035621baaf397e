import { defineMiddleware } from 'astro:middleware';
import { ownPolicy } from './publish/own-policy.ts';

export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const { status, headers } = response;
  return new Response(ownPolicy(await response.text()), { status, headers });
});
