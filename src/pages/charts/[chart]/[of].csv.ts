import type { APIRoute } from 'astro';
import { chartPaths } from '../../../site/charts.ts';

export const getStaticPaths = chartPaths;

export const GET: APIRoute = ({ props: { published } }) => new Response(published.csv());
