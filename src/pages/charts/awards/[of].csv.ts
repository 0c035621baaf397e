import type { APIRoute } from 'astro';
import { awardsCsv } from '../../../publish/awards-file.ts';
import { awardsPaths } from '../../../site.ts';

export const getStaticPaths = awardsPaths;

export const GET: APIRoute = ({ props: { contrast } }) => new Response(awardsCsv(contrast));
