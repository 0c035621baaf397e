import { MEDIA } from '../../publish/media.ts';
import { bundles } from '../../site.ts';

/** All tables in one file. */
export const GET = async (): Promise<Response> =>
  new Response(new Uint8Array((await bundles()).archive.bytes), { headers: { 'content-type': MEDIA.zip } });
