import type { APIRoute } from 'astro';
import { dataset, feedOf, regionPaths } from '../../../site.ts';

export const getStaticPaths = regionPaths;

export const GET: APIRoute = ({ props }) => new Response(feedOf('id', dataset.regions.get(props.code)));
