import type { APIRoute } from 'astro';
import { segmentsCsv } from '../../../publish/chart-tables.ts';
import { segmentsPaths, stats } from '../../../site.ts';

export const getStaticPaths = segmentsPaths;

export const GET: APIRoute = ({ props: { gaps } }) => new Response(segmentsCsv(stats, gaps));
