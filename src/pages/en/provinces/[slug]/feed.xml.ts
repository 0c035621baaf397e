import type { APIRoute } from 'astro';
import { feedOf } from '../../../../site/changes.ts';
import { regionPaths } from '../../../../site/regions.ts';
import { dataset } from '../../../../site/tables.ts';

export const getStaticPaths = regionPaths;

export const GET: APIRoute = ({ props }) => new Response(feedOf('en', dataset.regions.get(props.code)));
