import type { APIRoute } from 'astro';
import { PICTURES, picture } from '../../publish/picture.ts';
import { inEachLanguage } from '../../site/each-language.ts';
import { sharePaths } from '../../site/nation.ts';

export const getStaticPaths = () => inEachLanguage(sharePaths());

export const GET: APIRoute = async ({ props }) =>
  new Response(new Uint8Array(await picture(props.picture.draw(props.lang), PICTURES, 'share')));
